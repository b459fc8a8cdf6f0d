/** "Did you mean": the known word that is closest to a misspelt one. */

/** The closest of `known` by edit distance, or null when none is within a third of the word's length. */
export function closest(word: string, known: ReadonlyArray<string>): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate, least)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Edits (insert, delete, replace) that turn one word into the other; gives up at `limit`. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let above = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[to.length] ?? limit
}
