/** Meetings: "held talks with", "the first round of a dialogue", "met his counterpart", "discussed border security". */
import { type HeadRule, isVerbal } from "../head.ts"
import { meetings, meetingVerbs } from "../lexicon/heads.ts"

const verbs: ReadonlySet<string> = new Set(meetingVerbs)
/** "a press conference", "a news conference" are no meetings of two sides. */
const press = new Set(["news", "press"])

export const meeting: HeadRule = {
  name: "meeting",
  words: [...meetings, ...meetingVerbs],
  match(tokens, at) {
    const token = tokens[at]!
    const isVerb = verbs.has(token.lower)
    if (isVerb && !isVerbal(token)) return null
    // An invitation to visit is no visit.
    if (token.lower === "visit" && tokens[at - 1]?.pos !== "AUX") return null
    if (press.has(tokens[at - 1]?.lower ?? "")) return null
    return { rule: "meeting", kind: "dialogue", first: at, last: at + 1, isVerb, isGeneral: false, isSecurity: false }
  },
}
