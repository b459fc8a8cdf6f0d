/**
 * The markup of a page, no deeper than a parser can bear: its time grows with the square of the depth. Tags beyond the limit
 * are left out, the text between them stays. Pages of the web are thirty levels deep; most have not even as many tags as
 * the limit and are returned as they are.
 */

/** Elements within each other. Browsers stop at 512. */
const DEEPEST = 2000

/** Elements that hold no others, or end where the next one of their kind begins. */
const SHALLOW: ReadonlySet<string> = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd td th tr option optgroup tbody thead tfoot
  script style title textarea`.split(/\s+/u),
)

/** A page with no more than {@link DEEPEST} elements open at any place. */
export function shallow(html: string): string {
  if (!hasManyTags(html)) return html
  const kept: Array<string> = []
  let from = 0
  let depth = 0
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const isClosing = html.charAt(at + 1) === "/"
    const name = nameAt(html, at + (isClosing ? 2 : 1))
    if (name === "" || SHALLOW.has(name)) continue
    if (isClosing) depth = Math.max(0, depth - 1)
    const isTooDeep = depth >= DEEPEST
    if (!isClosing) depth++
    if (!isTooDeep) continue
    const end = html.indexOf(">", at)
    if (end < 0) return kept.join("") + html.slice(from, at)
    kept.push(html.slice(from, at))
    from = end + 1
    at = end
  }
  return kept.join("") + html.slice(from)
}

function hasManyTags(html: string): boolean {
  let count = 0
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) if (++count > DEEPEST) return true
  return false
}

/** The name of the tag, in lower case; "" where the letter that must come first is missing. */
function nameAt(html: string, start: number): string {
  let end = start
  while (end < start + LONGEST_NAME && isLetterOrDigit(html.charCodeAt(end))) end++
  return html.slice(start, end).toLowerCase()
}

/** Longer names are no tag of HTML's, and are counted as any other. */
const LONGEST_NAME = 20

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
