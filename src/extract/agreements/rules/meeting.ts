/** Meetings: "held talks with", "the first round of a dialogue", "met his counterpart", "discussed border security". */
import type { Token } from "../../../annotate/annotated-article.ts"
import { ahead, type Head, type HeadRule, isVerbal } from "../head.ts"
import { instruments, meetings, meetingVerbs } from "../lexicon/heads.ts"
import { authorities, officeNouns } from "../lexicon/parties.ts"

const treaties: ReadonlySet<string> = new Set(instruments)
const verbs: ReadonlySet<string> = new Set(meetingVerbs)
/** "a press conference", "a news conference" are no meetings of two sides. */
const press = new Set(["news", "press"])

const met = new Set(["meet", "meets", "met"])

/** "meet the bar", "met all conditions": the object is no name and nobody is met "with". */
function meetsThing(tokens: ReadonlyArray<Token>, at: number, to: number): boolean {
  const next = tokens[at + 1]
  if (at + 1 >= to || !next) return false
  if (next.pos !== "DET" && next.pos !== "ADJ" && next.pos !== "NOUN" && next.pos !== "NUM") return false
  for (let i = at + 1; i < to && i <= at + 6; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === "PROPN" || lower === "with" || hosts.has(lower)) return false
  }
  return true
}
/** Whom one meets. */
const hosts: ReadonlySet<string> = new Set([...authorities, ...officeNouns, "counterpart", "counterparts"])

export const meeting: HeadRule = {
  name: "meeting",
  kinds: ["dialogue"],
  words: [...meetings, ...meetingVerbs],
  match(tokens, at, _from, to) {
    const token = tokens[at]!
    const { lower } = token
    const isVerb = verbs.has(lower)
    if (isVerb && !isVerbal(token)) return null
    // An invitation to visit is no visit.
    if (lower === "visit" && tokens[at - 1]?.pos !== "AUX") return null
    // "negotiating a treaty" is of the treaty.
    if (isVerb && lower.startsWith("negotiat") && ahead(tokens, at, to, 5, treaties) > 0) return null
    if (isVerb && met.has(lower) && meetsThing(tokens, at, to)) return null
    if (press.has(tokens[at - 1]?.lower ?? "")) return null
    const head: Head = {
      rule: "meeting",
      kind: "dialogue",
      first: at,
      last: at + 1,
      isVerb,
      isGeneral: false,
      isSecurity: false,
    }
    return lower.startsWith("visit") ? { ...head, needsObject: true } : head
  },
}
