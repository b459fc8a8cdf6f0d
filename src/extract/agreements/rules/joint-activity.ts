/** What is done together: "a joint military exercise", "coordinated patrols", "war games", "jointly developing". */
import { ahead, type Head, type HeadRule } from "../head.ts"
import { jointActivities, jointWords } from "../lexicon/heads.ts"

const activities: ReadonlySet<string> = new Set(jointActivities)
const games = new Set(["games"])
/** What is held every year between armed forces is joint where two states hold it. */
const recurring = new Set(["annual", "biennial", "yearly"])
const exercises = new Set(["drill", "drills", "exercise", "exercises", "maneuvers", "manoeuvres"])

export const jointActivity: HeadRule = {
  name: "joint-activity",
  kinds: ["joint_operation"],
  words: [...jointWords, ...recurring, "jointly", "war"],
  match(tokens, at, _from, to) {
    const { lower } = tokens[at]!
    if (lower === "war") return ahead(tokens, at, to, 1, games) > 0 ? head(at, at + 2, true) : null
    if (lower === "jointly") {
      const next = tokens[at + 1]
      // "jointly owned drones" are a thing, not an act.
      const isModifier = tokens[at + 2]?.pos === "NOUN" && tokens[at - 1]?.pos !== "AUX"
      return at + 1 < to && next?.pos === "VERB" && !isModifier ? { ...head(at, at + 2, false), isVerb: true } : null
    }
    const end = ahead(tokens, at, to, 3, recurring.has(lower) ? exercises : activities)
    return end < 0 ? null : head(at, end + 1, true)
  },
}

const head = (first: number, last: number, isSecurity: boolean): Head => ({
  rule: "joint-activity",
  kind: "joint_operation",
  first,
  last,
  isVerb: false,
  isGeneral: false,
  isSecurity,
})
