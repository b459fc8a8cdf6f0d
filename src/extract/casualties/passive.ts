/** Is a participle passive: does a form of "be" or "get" stand before it, adverbs aside? */
import type { Token } from "../../annotate/annotated-article.ts"

const be: ReadonlySet<string> = new Set(
  "is are was were be been being am 's 're get gets got getting gotten".split(" "),
)
/** Auxiliaries and reporting participles between the subject and what is said of it: "had been reported killed". */
export const helping: ReadonlySet<string> = new Set([
  ...be,
  ..."has have had having reported confirmed reportedly declared found listed left known remain remained remains".split(
    " ",
  ),
])
export const adverbs: ReadonlySet<string> = new Set(
  `also still already later immediately reportedly seriously critically severely slightly lightly badly fatally
  apparently both all mostly instantly allegedly now then subsequently since today yesterday there recently brutally
  previously once so far initially officially`.split(/\s+/),
)

export function isPassive(tokens: ReadonlyArray<Token>, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { lower, pos } = tokens[i]!
    if (be.has(lower)) return true
    if (!adverbs.has(lower) && pos !== "ADV") return false
  }
  return false
}
