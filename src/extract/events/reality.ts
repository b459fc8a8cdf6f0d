/**
 * Did it happen? A verb after a modal, a negation or a bare "to" tells of no deed: "could kill thousands", "no one was
 * killed", "threatened to kill 40 hostages". Sees the words before it in its own clause.
 */
import type { Token } from "../../annotate/annotated-article.ts"
import { holdsAny } from "../words-among.ts"
import { conditions, didHappen, modals, negations, preventing } from "./lexicon/unreal-words.ts"

/** How many words back a modal or a negation can rule a verb. */
const REACH = 6

/** Does the verb at `at` tell of something that happened? */
export function isReal(tokens: ReadonlyArray<Token>, at: number): boolean {
  // "the fighting displaced": the noun is its subject.
  const isPast = tokens[at]!.lower.endsWith("ed")
  for (let i = at - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++) {
    const { lower } = tokens[i]!
    if (endsClause(lower)) return !opensCondition(tokens, i)
    if (modals.has(lower) || conditions.has(lower)) return false
    if (negations.has(lower)) return false
    if (lower === "to" && i === at - 1 && !didHappen.has(tokens[i - 1]?.lower ?? "")) return false
    if (lower === "to" && steps <= 2 && preventing.has(tokens[i - 1]?.lower ?? "")) return false
    // "urged followers to carry out |attacks|", against "managed to carry out an attack"
    if (lower === "to" && deeds.has(tokens[i + 1]?.lower ?? "") && !isDone(tokens, i)) return false
    if (steps <= 1 && preventing.has(lower) && !isPast) return false
    if (lower === "about" && steps === 0 && worries.has(tokens[i - 1]?.lower ?? "")) return false
    if (lower === "for" && steps === 0 && aims.has(tokens[i - 1]?.lower ?? "")) return false
    // "suspected of planning |three more raids|"
    if (isQuantity(lower)) steps--
  }
  return true
}

/** "managed |to| carry out", "the first woman |to| carry out" */
const isDone = (tokens: ReadonlyArray<Token>, to: number): boolean =>
  didHappen.has(tokens[to - 1]?.lower ?? "") || holdsAny(tokens, to - 4, to, firsts)

const firsts: ReadonlySet<string> = new Set("first second third last latest only youngest".split(" "))
const deeds: ReadonlySet<string> = new Set("carry commit stage mount perpetrate".split(" "))
/** "concerned about an ambush" */
const worries: ReadonlySet<string> = new Set("concerned worried worry worries anxious nervous".split(" "))
/** "targeted for assassination" */
const aims: ReadonlySet<string> = new Set("targeted marked singled prepared preparing".split(" "))

const isQuantity = (lower: string): boolean => quantities.has(lower)
const quantities: ReadonlySet<string> = new Set("at least more than".split(" "))

/** Does the clause that ends at `i` go on with a condition just before? */
const opensCondition = (tokens: ReadonlyArray<Token>, i: number): boolean => conditions.has(tokens[i - 1]?.lower ?? "")

/** Marks and words that a modal does not reach across. */
const boundaries: ReadonlySet<string> = new Set([
  ",",
  ";",
  ":",
  ".",
  "--",
  "\u2014",
  "\u2013",
  "(",
  ")",
  '"',
  "\u201c",
  "\u201d",
  "that",
  "which",
  "who",
  "when",
  "after",
  "before",
  "while",
  "because",
  "but",
])
const endsClause = (lower: string): boolean => boundaries.has(lower)
