/**
 * The runs of words of an article that the gazetteer knows, longest first: "Dar es Salaam", "al-Hasakah", "U.S.",
 * "Chinese". What they stand for, and whether they are places at all, is decided later.
 */
import type { Span } from "../../../schema/source-text.ts"
import type { AnnotatedArticle, Token } from "../annotated-article.ts"
import type { Candidate, Gazetteer } from "./gazetteer.ts"
import { remembered } from "../remembered.ts"
import { memo } from "./memo.ts"
import { nameKey, withoutArticle } from "./name-key.ts"
import { isShouted } from "./shouted.ts"
import { isJoined } from "../words/joined.ts"
import { isCapitalised } from "../words/letters.ts"
import { WordFacts } from "../words/word-facts.ts"
import { gapBetween, PairMemo, WordMemo } from "../words/word-memo.ts"

/** Words that the gazetteer knows. `first` to `last` (half-open) are tokens of the article. */
export interface NamedPlace extends Span {
  readonly first: number
  readonly last: number
  readonly key: string
  readonly candidates: ReadonlyArray<Candidate>
  /** ISO 3166-1 alpha-2 of the nationality, when the words are one. */
  readonly demonym: string | null
  /** All of the sentence is in capitals, or title case: capitals say nothing there. */
  readonly shouted: boolean
}

/** Longest name looked up, in tokens: "Democratic People's Republic of Korea". */
const LONGEST = 7

export function namedPlaces(article: AnnotatedArticle, gazetteer: Gazetteer): ReadonlyArray<NamedPlace> {
  const found: Array<NamedPlace> = []
  const { tokens } = article
  const openings = openingsOf(gazetteer)
  for (const sentence of article.sentences) {
    if (sentence.region === "boilerplate" || sentence.region === "byline") continue
    const shouted = isShouted(article, sentence)
    for (let i = sentence.first; i < sentence.last; i++) {
      const facts = openings.facts.of(tokens[i]!)
      if (facts === 0 || !isNameStart(tokens, i, facts)) continue
      if ((facts & KNOWN) === 0 && !isJoined(tokens, i, sentence.last)) continue
      const match = longestAt(article, openings, i, sentence.last, shouted)
      if (match === null) continue
      found.push(match)
      i = match.last - 1
    }
  }
  return found
}

/** Can stand at the start of a name: it has a capital, or is an Arabic article that a hyphen joins to one. */
const CAPITALISED = 1
const ARTICLE = 2
const JOINED_ARTICLE = 4
/** By itself it is a name, a nationality or an article, or names begin with it. */
const KNOWN = 8

/** What the gazetteer knows of words by themselves. */
interface Opening {
  readonly key: string
  readonly candidates: ReadonlyArray<Candidate>
  readonly demonym: string | null
  /** Does a longer name begin so? */
  readonly begins: boolean
}

type Openings = ReturnType<typeof openingsOf>

/** Most capitalised words of an article are no place and begin none: their facts tell, and the gazetteer is not asked. */
const openingsOf = remembered((gazetteer: Gazetteer) => {
  const open = (words: string): Opening => {
    const key = nameKey(words)
    const candidates = lookUp(gazetteer, key, words)
    return { key, candidates, demonym: gazetteer.demonym(key), begins: gazetteer.begins(key) }
  }
  const word = new WordMemo(({ text }) => open(text))
  const facts = new WordFacts((token) => {
    const start =
      (isCapitalised(token) ? CAPITALISED : 0) |
      (ARTICLES.has(token.lower) && token.lower !== "the" ? ARTICLE : 0) |
      (token.lower.startsWith("al-") || token.lower.startsWith("el-") ? JOINED_ARTICLE : 0)
    if (start === 0) return 0
    const { candidates, demonym, begins } = word.of(token)
    const isKnown = candidates.length > 0 || demonym !== null || begins || ARTICLES.has(token.lower)
    return isKnown ? start | KNOWN : start
  })
  return { facts, word, pair: new PairMemo(open), words: memo(open) }
})

/** A name begins with a capital, or with an Arabic article that hyphen and capital follow. */
const isNameStart = (tokens: ReadonlyArray<Token>, i: number, facts: number): boolean =>
  (facts & (CAPITALISED | JOINED_ARTICLE)) !== 0 || (tokens[i + 1]?.text === "-" && isCapitalised(tokens[i + 2]))

/** The longest name of the gazetteer, or nationality, that begins at a token. */
function longestAt(
  article: AnnotatedArticle,
  openings: Openings,
  first: number,
  end: number,
  shouted: boolean,
): NamedPlace | null {
  const { tokens } = article
  const { start } = tokens[first]!
  let best: NamedPlace | null = null
  for (let last = first + 1; last <= Math.min(end, first + LONGEST); last++) {
    const token = tokens[last - 1]!
    const opening = openingOf(article, openings, first, last)
    if (opening === null || opening.key === "") break
    const isEnd = isNameEnd(token)
    const candidates = isEnd && !(shouted && isPronoun(token)) ? opening.candidates : none
    const isCountry = candidates[0]?.level === "country"
    const demonym = isEnd && !isCountry ? opening.demonym : null
    if (demonym !== null || candidates.length > 0)
      best = { start, end: token.end, first, last, key: opening.key, candidates, demonym, shouted }
    if (tokens[last]?.start === token.end) continue
    if (!opening.begins && !isArticle(token)) break
  }
  return best
}

/** What the gazetteer knows of the tokens from `first` to `last` (half-open); null when the last stands apart. */
function openingOf(article: AnnotatedArticle, openings: Openings, first: number, last: number): Opening | null {
  const { tokens } = article
  const { text } = article.article.source
  const token = tokens[last - 1]!
  if (last === first + 1) return openings.word.of(token)
  const before = tokens[last - 2]!.end
  if (token.start - before > 1 && !isBreak(text, before, token.start)) return null
  const gap = last === first + 2 ? gapBetween(text, tokens[first]!, token) : null
  if (gap !== null) return openings.pair.of(tokens[first]!, gap, token)
  return openings.words(text.slice(tokens[first]!.start, token.end))
}

const none: ReadonlyArray<Candidate> = []

function lookUp(gazetteer: Gazetteer, key: string, words: string): ReadonlyArray<Candidate> {
  if (ABBREVIATIONS.has(key) && words !== words.toUpperCase()) return []
  const found = gazetteer.named(key)
  if (found.length > 0) return found
  const bare = withoutArticle(key)
  return bare === key || !WITH_ARTICLE.test(words) ? [] : gazetteer.named(bare)
}

/** The US of "LET US GO" in text all in capitals. */
const isPronoun = (token: Token): boolean => token.text === "US" && token.pos === "PRON"

/** "al-Hasakah", "Al Hasakah", "ar-Raqqah"; not "At Lima". */
const WITH_ARTICLE = /^(?:[ae]l[- ]|[a-z]{2,3}-)/i

/** Keys that are words of English unless they are in capitals. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  "us",
  "car",
  "ksa",
  "rok",
  "uk",
  "uae",
  "usa",
  "drc",
  "prc",
  "dprk",
])

const ARTICLES: ReadonlySet<string> = new Set([
  "al",
  "el",
  "the",
  "ar",
  "as",
  "ash",
  "ad",
  "at",
  "ath",
  "az",
  "es",
  "ez",
])

const isArticle = (token: Token): boolean => ARTICLES.has(token.lower) || token.text === "-"

const isNameEnd = (token: Token): boolean => {
  const code = token.lower.charCodeAt(token.lower.length - 1)
  return (code >= 97 && code <= 122) || code > 127 || (token.text.length > 1 && token.text.endsWith("."))
}

/** Is the gap between two tokens one line break with its indent? */
const isBreak = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() === "" && to - from < 8
