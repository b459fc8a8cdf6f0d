/**
 * A sketch of a text: the smallest hashes of its runs of three words (a bottom-k sketch, Broder 1997). Two sketches tell how
 * much two texts share without either text at hand: an article in which a sentence was corrected is the same article, and
 * another one under the same file name is not.
 */

const SIZE = 24

/** The sketch as base 64 of up to 24 hashes, smallest first. Case, marks and line breaks do not matter. */
export function sketchOf(text: string): string {
  const smallest: Array<number> = []
  let [before, last, word] = [0, 0, FNV]
  let inWord = false
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    if (isWordUnit(code)) {
      word = step(word, code | 32)
      inWord = true
      continue
    }
    if (!inWord) continue
    keep(smallest, step(step(step(FNV, before), last), word))
    ;[before, last, word, inWord] = [last, word, FNV, false]
  }
  return Buffer.from(Uint32Array.from(smallest).buffer).toString("base64")
}

/** How much of the runs of words of two texts is in both, 0 to 1, as their sketches estimate it. */
export function likeness(a: string, b: string): number {
  const [left, right] = [hashesOf(a), hashesOf(b)]
  const union = [...new Set([...left, ...right])].toSorted((x, y) => x - y).slice(0, SIZE)
  if (union.length === 0) return a === b ? 1 : 0
  return union.filter((hash) => left.has(hash) && right.has(hash)).length / union.length
}

function hashesOf(sketch: string): ReadonlySet<number> {
  const bytes = Buffer.from(sketch, "base64")
  const hashes = new Set<number>()
  for (let at = 0; at + 4 <= bytes.length; at += 4) hashes.add(bytes.readUInt32LE(at))
  return hashes
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), a unit or a hash at a time. */
const FNV = 0x811c9dc5
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193) >>> 0

/** ASCII letters and digits, and everything beyond ASCII but general punctuation. */
const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code > 0xbf && (code < 0x2000 || code > 0x206f))

function keep(smallest: Array<number>, hash: number): void {
  const last = smallest.at(-1)
  if (smallest.length === SIZE && last !== undefined && hash >= last) return
  let at = smallest.length
  while (at > 0 && smallest[at - 1]! > hash) at--
  if (at > 0 && smallest[at - 1] === hash) return
  smallest.splice(at, 0, hash)
  if (smallest.length > SIZE) smallest.pop()
}
