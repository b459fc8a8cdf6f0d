/** Outcome words where they stand: which outcome, and what the grammar of the word asks for. */
import type { Outcome } from "../../../schema/codes.ts"
import type { Token } from "../../annotate/annotated-article.ts"
import { wordSets } from "../../annotate/words/word-facts.ts"
import { readsAs } from "../words-among.ts"
import { deedNouns, intransitive, participles, phrases, takesPeople, transitive } from "./lexicon/outcome-words.ts"

export interface OutcomeWord {
  readonly outcome: Outcome
  /** Its tokens, half-open. */
  readonly at: number
  readonly next: number
  /** May be said of those counted, as a passive: "29 people (were) killed". */
  readonly isParticiple: boolean
  /** May take those counted as its object: "killed 29 people". */
  readonly isTransitive: boolean
}

/** The outcome word or phrase that begins at token `at`. */
export function outcomeAt(tokens: ReadonlyArray<Token>, at: number): OutcomeWord | null {
  const token = tokens[at]
  if (token === undefined || (words.of(token) & BEGINS) === 0) return null
  const word = token.lower
  for (const phrase of phrasesFrom(word))
    if (readsAs(tokens, at, phrase.words))
      return {
        outcome: phrase.outcome,
        at,
        next: at + phrase.words.length,
        isParticiple: true,
        isTransitive: false,
      }
  const active = look(transitive, word)
  if (active) return { outcome: active, at, next: at + 1, isParticiple: participles.has(word), isTransitive: true }
  const state = look(intransitive, word)
  return state ? { outcome: state, at, next: at + 1, isParticiple: true, isTransitive: false } : null
}

/** The words that say an outcome by themselves. */
export const outcomeWords: ReadonlyArray<string> = [...Object.keys(transitive), ...Object.keys(intransitive)]

/** Words that make a figure without any verb, or with people as their object only. */
export const countingWords: ReadonlyArray<string> = [
  ...Object.keys(takesPeople),
  ...Object.keys(deedNouns),
  ..."toll bodies remains corpses lives deaths fatalities injuries arrests hostages hostage captives dead number killings abductions".split(
    " ",
  ),
]

const BEGINS = 1
const COUNTS = 2
const words = wordSets(
  [BEGINS, outcomeWords],
  [BEGINS, phrases.map((phrase) => phrase.words[0]!)],
  [COUNTS, countingWords],
)

/** Does token `at` say or count an outcome? */
export function saysOutcome(tokens: ReadonlyArray<Token>, at: number): boolean {
  const facts = words.of(tokens[at]!)
  return facts !== 0 && ((facts & COUNTS) !== 0 || outcomeAt(tokens, at) !== null)
}

/** First word → phrases. */
let byFirst: Map<string, Array<(typeof phrases)[number]>> | undefined
function phrasesFrom(word: string): ReadonlyArray<(typeof phrases)[number]> {
  if (!byFirst) {
    byFirst = new Map()
    for (const phrase of phrases) byFirst.set(phrase.words[0]!, [...(byFirst.get(phrase.words[0]!) ?? []), phrase])
  }
  return byFirst.get(word) ?? none
}
const none: ReadonlyArray<never> = []

/** An own key's value. */
export const look = <V>(table: Readonly<Record<string, V>>, word: string): V | null =>
  Object.hasOwn(table, word) ? table[word]! : null
