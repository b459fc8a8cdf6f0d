/** Bodies that are set up together: "set up a special unit", "a centre established by", "it was founded". */
import type { Token } from "../../../annotate/annotated-article.ts"
import { ahead, type Head, type HeadRule, isVerbal } from "../head.ts"
import { bodies, foundingVerbs } from "../lexicon/heads.ts"

const names: ReadonlySet<string> = new Set(bodies)
const passives = new Set(["was", "were", "been"])

export const jointBody: HeadRule = {
  name: "joint-body",
  kinds: ["body"],
  words: foundingVerbs,
  match(tokens, at, from, to) {
    const token = tokens[at]!
    const isSet = token.lower === "set"
    if (isSet ? tokens[at + 1]?.lower !== "up" : !isVerbal(token)) return null
    const last = isSet ? at + 2 : at + 1
    const object = tokens[last]?.lower === "by" ? -1 : ahead(tokens, last - 1, to, 5, names)
    if (object > 0) return head(at, object + 1)
    const subject = subjectBefore(tokens, at, from)
    return subject < 0 ? null : head(subject, last)
  },
}

/** "a unit (… of …) set up", "it was founded". */
function subjectBefore(tokens: ReadonlyArray<Token>, at: number, from: number): number {
  const isPassive = passives.has(tokens[at - 1]?.lower ?? "")
  if (isPassive && at - 2 >= from && tokens[at - 2]!.lower === "it") return at - 2
  for (let i = at - 1; i >= from && i >= at - 10; i--) if (names.has(tokens[i]!.lower)) return i
  return -1
}

const head = (first: number, last: number): Head => ({
  rule: "joint-body",
  kind: "body",
  first,
  last,
  isVerb: true,
  isGeneral: false,
  isSecurity: false,
})
