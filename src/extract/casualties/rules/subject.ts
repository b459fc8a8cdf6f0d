/**
 * The quantity as the subject of what happened to it: "29 people were killed", "50 others injured", "12 dead", "22 people
 * died", "six of its drivers were taken hostage", "all 14 of the rebels inside the house were slain", "scores were killed
 * and injured", "the two guards who died".
 */
import type { Token } from "../../../annotate/annotated-article.ts"
import { readsAs, spanOf } from "../../words-among.ts"
import { isReal } from "../../events/reality.ts"
import { modals, negations } from "../../events/lexicon/unreal-words.ts"
import type { FigureRule, Reading } from "../figure.ts"
import { notPeople } from "../lexicon/group-words.ts"
import { outcomeAt, type OutcomeWord } from "../outcome.ts"
import { adverbs, helping } from "../passive.ts"
import type { Quantity } from "../quantity.ts"
import { isRate } from "../rate.ts"

/** How many tokens may part the quantity from what is said of it. */
const REACH = 24

export const subject: FigureRule = {
  name: "subject",
  read: (reading) => {
    const { tokens } = reading.passage
    if (isApposition(reading)) return []
    const found = predicate(reading)
    if (!found || !isReal(tokens, found.at)) return []
    return [found, ...joined(reading, found)].map(({ outcome, at, next }) => ({
      outcome,
      said: spanOf(tokens, at, next),
    }))
  },
}

/** The first outcome word that is said of the quantity. */
function predicate({ passage, quantities, index }: Reading): OutcomeWord | null {
  const { tokens } = passage
  const quantity = quantities[index]!
  let isHelped = false
  for (let i = quantity.next; i < tokens.length && i < quantity.next + REACH; i++) {
    const token = tokens[i]!
    const word = outcomeAt(tokens, i)
    // "families of those |killed|", "a lawyer for the |homeless|": other people.
    if (word && isOfOthers(tokens, quantity, i)) return null
    if (word && isRate(tokens, word.next)) return null
    if (word) return said({ passage, quantities }, word, isHelped) ? word : null
    const other = quantities.find(({ first, next }) => first <= i && i < next)
    if (other) {
      // "17 with 80 more injured": the participle is said of the nearer one, unless "and" joins the two.
      if (!isJoined(tokens, other.first) && (outcomeAt(tokens, other.next) || !isPartOf(tokens, other.first)))
        return null
      continue
    }
    if (modals.has(token.lower) || negations.has(token.lower)) return null
    if (helping.has(token.lower)) {
      isHelped = true
      continue
    }
    if (isHelped && !adverbs.has(token.lower) && token.pos !== "ADV" && token.lower !== ",") return null
    if (isRelative(token.lower) && i > quantity.next + 1 && tokens[i - 1]?.lower !== "and") return null
    if (!passes(tokens, i)) return null
  }
  return null
}

/** Is the outcome at `i` that of other people? "15 of those |arrested|" are not other people. */
function isOfOthers(tokens: ReadonlyArray<Token>, { next, head }: Quantity, i: number): boolean {
  const before = tokens[i - 1]?.lower
  if (i <= next || (before !== "the" && before !== "those")) return false
  return head !== null || i !== next + 2 || tokens[next]!.lower !== "of"
}

/** "14 of the 20 rebels", "nine people from three families". */
const isPartOf = (tokens: ReadonlyArray<Token>, first: number): boolean =>
  tokens[first - 1]?.pos === "ADP" || tokens[first - 2]?.pos === "ADP"

const isJoined = (tokens: ReadonlyArray<Token>, first: number): boolean => {
  const before = tokens[first - 1]?.lower
  return before === "and" || before === "," || before === "or" || before === "including" || before === "mostly"
}

/** Is the outcome word said of what stands before it, and not a verb with an object of its own? */
function said({ passage, quantities }: Pick<Reading, "passage" | "quantities">, word: OutcomeWord, isHelped: boolean) {
  if (!word.isParticiple) return false
  // "300 dead animals"
  if (!isHelped && notPeople.has(passage.tokens[word.next]?.lower ?? "")) return false
  if (isHelped || !word.isTransitive) return true
  const after = passage.tokens[word.next]
  if (!after) return true
  const object = quantities.find((quantity) => quantity.first === word.next)
  // "44 killed dozens injured" against "40 militants killed 3 guards".
  if (object) return outcomeAt(passage.tokens, object.next)?.isParticiple === true
  if (passage.dates.some((date) => date.start === after.start)) return true
  if (outcomeAt(passage.tokens, word.next)) return true
  return !(
    after.pos === "DET" ||
    after.pos === "PROPN" ||
    after.pos === "NOUN" ||
    after.pos === "ADJ" ||
    isPossessive(after)
  )
}

const isPossessive = (token: Token): boolean => /^(?:his|her|its|their|him|them)$/u.test(token.lower)

/** "were killed and injured", "killed, injured or missing", "Dozens Dead Injured": outcomes that share the subject. */
function joined({ passage: { tokens }, quantities }: Reading, first: OutcomeWord): ReadonlyArray<OutcomeWord> {
  const found: Array<OutcomeWord> = []
  let last = first
  for (;;) {
    let i = last.next
    while (tokens[i]?.lower === "and" || tokens[i]?.lower === ",") i++
    const word = outcomeAt(tokens, i)
    if (!word?.isParticiple || word.outcome === last.outcome) return found
    // "were killed and injured 30": the second has an object of its own.
    if (quantities.some((quantity) => quantity.first === word.next)) return found
    found.push(word)
    last = word
  }
}

/** "15 men over an attack in which …": the clause is of what stands before it. */
const isRelative = (word: string): boolean => word === "which" || word === "who" || word === "that" || word === "whom"

const passing: ReadonlySet<string> = new Set([
  ",",
  "-",
  "--",
  "and",
  "or",
  "who",
  "that",
  "which",
  "whom",
  "'s",
  "'",
  "(",
  ")",
  "more",
])

/** May token `i` stand between a subject and its predicate? Names, prepositions, an inserted participle: yes. */
function passes(tokens: ReadonlyArray<Token>, i: number): boolean {
  const token = tokens[i]!
  if (readsAs(tokens, i, ["as", "well", "as"]) || readsAs(tokens, i - 1, ["as", "well", "as"])) return true
  if (token.lower === "as") return readsAs(tokens, i - 2, ["as", "well", "as"])
  if (passing.has(token.lower) || adverbs.has(token.lower)) return true
  if (token.lower === "to" || token.lower === "when" || token.lower === "while" || token.lower === "after") return false
  if (token.lower === "among") return tokens[i + 1]?.lower === "them" || tokens[i + 1]?.lower === "whom"
  if (tokens[i - 1]?.lower === "among") return true
  switch (token.pos) {
    case "NOUN":
    case "PROPN":
    case "ADJ":
    case "ADV":
    case "DET":
    case "ADP":
    case "NUM":
    case "PART":
      return true
    case "PRON":
      return isPossessive(token)
    case "VERB":
      return token.lower.endsWith("ing")
    default:
      return false
  }
}

/** "One hostage, a judge, died": the judge is the hostage. */
function isApposition({ passage: { tokens }, quantities, index }: Reading): boolean {
  const quantity = quantities[index]!
  if (!quantity.amount.isArticle || tokens[quantity.first - 1]?.lower !== ",") return false
  const before = quantities.find((other) => other.next === quantity.first - 1)
  return !before || before.amount.number === 1
}
