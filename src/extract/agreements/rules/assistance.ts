/** Help of one side for another: "assist us to investigate", "provided military aid", "the largest arms supplier". */
import type { Token } from "../../../annotate/annotated-article.ts"
import { ahead, type Head, type HeadRule, isVerbal } from "../head.ts"
import { assistanceNouns, assistanceVerbs, deployments, handingVerbs, peacekeepers } from "../lexicon/heads.ts"

const nouns: ReadonlySet<string> = new Set(assistanceNouns)
const verbs: ReadonlySet<string> = new Set(assistanceVerbs)
/** Always of one state for another. */
const legal = new Set(["extradite", "extradited", "extradition", "repatriation"])
const handing: ReadonlySet<string> = new Set(handingVerbs)
const forces: ReadonlySet<string> = new Set(peacekeepers)
const deployed: ReadonlySet<string> = new Set(deployments)
const grants = ["dollars", "grant", "loan"] as const
const grantNouns: ReadonlySet<string> = new Set(grants)
const supplies = new Set(["arms", "weapons"])
/** Help is an act where somebody gives it or asks for it. */
const giving = new Set(
  (
    "appealed appealing appeals asked asking called calling continue extend extended extending gave get getting give " +
    "given gives giving grant granted increase increased increasing offer offered offering offers pledge pledged " +
    "promise promised provide provided provides providing receive received receiving request requested seek seeking " +
    "seeks send sending sent sought welcomed suspend suspended suspending suspends halt halted halting halts cut cuts " +
    "froze frozen freeze withheld withhold resume resumed resuming cancelled canceled stopped"
  ).split(" "),
)

export const assistance: HeadRule = {
  name: "assistance",
  kinds: ["assistance"],
  words: [...assistanceNouns, ...assistanceVerbs, ...handingVerbs, ...peacekeepers, ...grants],
  match(tokens, at, from, to) {
    const token = tokens[at]!
    const { lower } = token
    if (lower === "supplier")
      return supplies.has(tokens[at - 1]?.lower ?? "") ? head(at - 1, at + 1, false, true) : null
    if (handing.has(lower)) return tokens[at + 1]?.lower === "over" ? head(at, at + 2, true, true) : null
    if (forces.has(lower)) return ahead(tokens, at, to, 6, deployed) > 0 ? head(at, at + 1, true, true) : null
    if (legal.has(lower)) return head(at, at + 1, isVerbal(token), true)
    if (verbs.has(lower) && isVerbal(token)) return { ...head(at, at + 1, true, false), needsObject: true }
    if ((nouns.has(lower) || grantNouns.has(lower)) && token.pos === "NOUN" && isGiven(tokens, at, from))
      return head(at, at + 1, false, false)
    return null
  },
}

function isGiven(tokens: ReadonlyArray<Token>, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 8; i--) if (giving.has(tokens[i]!.lower)) return true
  return false
}

const head = (first: number, last: number, isVerb: boolean, isSecurity: boolean): Head => ({
  rule: "assistance",
  kind: "assistance",
  first,
  last,
  isVerb,
  isGeneral: false,
  isSecurity,
})
