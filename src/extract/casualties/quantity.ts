/**
 * Quantities of people: a number and the noun phrase that it counts ("at least 29 people", "six of its drivers", "two
 * more", "an Egyptian", "another"). Rules look for what happened to them.
 */
import type { Qualifier } from "../../../schema/codes.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { NumberMention, Token } from "../../annotate/annotated-article.ts"
import { overlaps } from "../../annotate/ground.ts"
import { readIndefinite } from "../../annotate/numbers/read-number.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import { wordSets } from "../../annotate/words/word-facts.ts"
import type { Passage } from "../events/passage.ts"
import { spanOf } from "../words-among.ts"
import { civilians, collectives, notPeople, perpetrators, securityForces } from "./lexicon/group-words.ts"
import { theOutcome } from "./lexicon/outcome-words.ts"
import { outcomeAt } from "./outcome.ts"
import { isRate } from "./rate.ts"

export interface Quantity extends Span {
  /** Its tokens in the passage: number and group, half-open. */
  readonly first: number
  readonly next: number
  readonly amount: Amount
  /** The words that say who is counted; null where the number stands alone. */
  readonly group: Span | null
  /** Head noun of the group, lower case. */
  readonly head: string | null
  /** "71 of the hostages": a part of those that the noun names. */
  readonly isPartOf: boolean
}

/** What the number's words say. */
export interface Amount extends Span {
  readonly core: Span
  readonly number: number | null
  readonly upper: number | null
  readonly qualifier: Qualifier
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** "a", "an" and "another" count one by grammar, not as a numeral: `readIndefinite`. */
  readonly isArticle: boolean
}

/** Words between a number and its noun that do not end the group. */
const determiners: ReadonlySet<string> = new Set([
  "the",
  "his",
  "her",
  "its",
  "their",
  "our",
  "these",
  "those",
  "them",
  "whom",
  "as",
])
const prepositions: ReadonlySet<string> = new Set(
  `in on at near from to of for with by after before during inside outside since over under across around as when while
  who whom which that and or but including said says than through into about among between against amid`.split(/\s+/),
)

/** All quantities of a passage that may count people, in order. */
export function quantities(passage: Passage): ReadonlyArray<Quantity> {
  const found: Array<Quantity> = []
  for (const number of passage.numbers) {
    if (number.notCount !== null || isUncounted(passage, number)) continue
    const quantity = quantityOf(passage, amountOf(number), tokenAtOrAfter(passage.tokens, number.end))
    if (quantity) found.push(quantity)
  }
  const last = passage.tokens.length - 1
  for (let i = 0; i < last; i++) {
    if (articles.of(passage.tokens[i]!) === 0) continue
    const quantity = indefinite(passage, i)
    if (quantity && !overlapsAny(found, quantity)) found.push(quantity)
  }
  return found.sort((a, b) => a.start - b.start)
}

const overlapsAny = (others: ReadonlyArray<Span>, span: Span): boolean => others.some((other) => overlaps(other, span))

const amountOf = (number: NumberMention): Amount => ({
  start: number.start,
  end: number.end,
  core: number.core,
  number: number.number,
  upper: number.upper,
  qualifier: number.qualifier,
  low: number.low,
  best: number.best,
  high: number.high,
  isArticle: false,
})

/** "many", "some": no figure that news would print. */
const isUncounted = ({ tokens }: Passage, { core }: { readonly core: Span }): boolean => {
  // A number within the last token ("+1") has no token of its own.
  const token = tokens[tokenAtOrAfter(tokens, core.start)]
  return token?.end === core.end && /^(?:many|some|multiple|numerous|most)$/u.test(token.lower)
}

function quantityOf(passage: Passage, amount: Amount, from: number): Quantity | null {
  const { tokens } = passage
  const first = tokenAtOrAfter(tokens, amount.start)
  let i = from
  let isPartOf = false
  if (tokens[i]?.lower === "of") {
    const isDetermined = determiners.has(tokens[i + 1]?.lower ?? "")
    isPartOf = isDetermined && tokens[i + 1]!.lower !== "as"
    i += isDetermined ? 2 : 1
  }
  const groupFrom = i
  // "three of the wounded": the adjective stands for the people.
  if (isPartOf && isTheOutcome(tokens[i])) i++
  while (i < tokens.length && belongsToGroup(passage, i)) i++
  // A trailing mark or possessive is no part of the group.
  while (i > groupFrom && !/\p{L}/u.test(tokens[i - 1]!.text)) i--
  const head = i > groupFrom ? headOf(tokens, groupFrom, i) : null
  if (head !== null && notPeople.has(head)) return null
  if (head === null && isAge(tokens, first, from)) return null
  const next = i > groupFrom ? i : from
  // "the five-member panel", "90 people a day"
  if (tokens[from]?.text === "-" || isRate(tokens, next)) return null
  return {
    start: amount.start,
    end: tokens[next - 1]?.end ?? amount.end,
    first,
    next,
    amount,
    group: i > groupFrom ? spanOf(tokens, groupFrom, i) : null,
    head,
    isPartOf,
  }
}

const isTheOutcome = (token: Token | undefined): boolean =>
  token !== undefined && Object.hasOwn(theOutcome, token.lower) && token.pos !== "VERB"

/** "The mayor, 52, was shot": a bare number between commas after a noun. */
const isAge = (tokens: ReadonlyArray<Token>, first: number, next: number): boolean =>
  tokens[first - 1]?.lower === "," && tokens[next]?.lower === "," && isNominal(tokens[first - 2]) && next === first + 1

/** Is token `i` a part of the noun phrase that a number began? */
function belongsToGroup(passage: Passage, i: number): boolean {
  const token = passage.tokens[i]!
  if (prepositions.has(token.lower) || outcomeAt(passage.tokens, i)) return false
  // "took seven people hostage"
  if (token.lower === "hostage" && isPersonWord(passage.tokens[i - 1]?.lower ?? "")) return false
  if (isWithinAny(passage.dates, token.start) || isWithinAny(passage.numbers, token.start)) return false
  switch (token.pos) {
    case "NOUN":
    case "PROPN":
    case "ADJ":
    case "X":
      return true
    case "VERB":
      // "armed men": a participle before its noun.
      return /(?:ed|ing)$/u.test(token.lower) && isNominal(passage.tokens[i + 1])
    default:
      return (
        isPersonWord(token.lower) || token.lower === "-" || (token.lower === "'s" && isNominal(passage.tokens[i + 1]))
      )
  }
}

function isWithinAny(spans: ReadonlyArray<Span>, offset: number): boolean {
  for (const { start, end } of spans) if (start <= offset && offset < end) return true
  return false
}

const isNominal = (token: Token | undefined): boolean => token?.pos === "NOUN" || token?.pos === "PROPN"

/** The last word of the group; for "workers' families" the last one too. */
function headOf(tokens: ReadonlyArray<Token>, from: number, to: number): string {
  for (let i = to - 1; i > from; i--) {
    const word = tokens[i]!.lower
    if (isPersonWord(word) || isNominal(tokens[i])) return word
  }
  return tokens[to - 1]!.lower
}

/** Does the lexicon know the word as people? */
export const isPersonWord = (word: string): boolean =>
  civilians.has(word) || securityForces.has(word) || perpetrators.has(word)

const articles = wordSets([1, ["a", "an", "another", "one"]])

/** "a soldier", "an Egyptian", "another": one person, by an indefinite article before a noun for a person. */
function indefinite(passage: Passage, i: number): Quantity | null {
  const { tokens } = passage
  const { lower, start, end } = tokens[i]!
  if (lower === "one" && tokens[i + 1]?.lower !== "of") return null
  const one = readIndefinite(lower)
  if (!one) return null
  const amount: Amount = { start, end, core: { start, end }, ...one, isArticle: true }
  const quantity = quantityOf(passage, amount, i + 1)
  if (!quantity) return null
  if (quantity.head === null) return lower === "another" && isAnotherOf(tokens, i) ? quantity : null
  return isPerson(passage, quantity) ? quantity : null
}

/** "and another injured", "wounded another". */
const isAnotherOf = (tokens: ReadonlyArray<Token>, i: number): boolean =>
  outcomeAt(tokens, i + 1)?.isParticiple === true || outcomeAt(tokens, i - 1)?.isTransitive === true

/** Is the group of an indefinite article one person: a noun for a person, or a nationality? */
function isPerson(passage: Passage, quantity: Quantity): boolean {
  if (collectives.has(quantity.head!)) return false
  if (isPersonWord(quantity.head!)) return true
  const end = quantity.group!.end
  return passage.places.some((place) => place.isDemonym && place.end === end)
}
