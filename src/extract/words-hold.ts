/** Does a run of words hold another? The plain look-up by which a code is proved from a lexicon. */
import { pieces } from "../annotate/pieces.ts"

/** `has("a car bomb exploded", "car bomb")`; whole words, any case, curly apostrophes or straight. */
export function has(words: string, entry: string): boolean {
  return ` ${plain(words)} `.includes(` ${plain(entry)} `)
}

const known = new Map<string, string>()

function plain(words: string): string {
  const before = known.get(words)
  if (before !== undefined) return before
  const after = pieces(words)
    .map(({ lower }) => lower)
    .join(" ")
  known.set(words, after)
  return after
}
