/** Direct, indirect or mixed: by where the quotation marks of what was said stand. */
import type { Mode } from "../../../schema/codes.ts"

const MARK = /["“”„«»‹›]|``|''/u
const OPENING = /^(?:["“„«‹‘']|``)/u
const CLOSING = /(?:["”“»›’']|'')$/u

/**
 * The mode of words with the marks around them. Words that a mark opens and whose next mark, if any, is their last
 * character are direct (a quotation that goes on in the next paragraph has no closing mark); words with marks elsewhere
 * are mixed.
 *
 * @example
 * ```ts
 * readMode("“We will stay.”") // => "direct"
 * readMode("they would “stay”") // => "mixed"
 * ```
 */
export function readMode(words: string): Mode {
  const trimmed = words.trim()
  const opening = OPENING.exec(trimmed)
  if (opening) {
    const inner = trimmed.slice(opening[0].length)
    const first = MARK.exec(inner)
    const isNested = opening[0] === "‘" || opening[0] === "'"
    if (!first || isNested || first.index + first[0].length === inner.length) return "direct"
    // A nested quotation has marks of another style inside.
    const closing = CLOSING.exec(inner)
    if (closing && partner(opening[0]) === closing[0] && !inner.slice(0, closing.index).includes(closing[0]))
      return "direct"
    return "mixed"
  }
  return MARK.test(trimmed) ? "mixed" : "indirect"
}

const partner = (mark: string): string =>
  ({ '"': '"', "“": "”", "„": "“", "«": "»", "‹": "›", "‘": "’", "'": "'", "``": "''" })[mark] ?? mark
