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
import { isCapitalised } from "./words.ts"

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
  const opening = openings(gazetteer)
  for (const sentence of article.sentences) {
    if (sentence.region === "boilerplate" || sentence.region === "byline") continue
    const shouted = isShouted(article, sentence)
    for (let i = sentence.first; i < sentence.last;) {
      const match = isNameStart(article, i) ? longestAt(article, gazetteer, opening, i, sentence.last, shouted) : null
      if (match) found.push(match)
      i = match ? match.last : i + 1
    }
  }
  return found
}

/** What the gazetteer knows of a word by itself. */
interface Opening {
  readonly key: string
  readonly candidates: ReadonlyArray<Candidate>
  readonly demonym: string | null
  /** Does a name of several words begin so? */
  readonly begins: boolean
}

/** Most capitalised words of an article are no place and begin none: one look-up tells. */
const openings = remembered((gazetteer: Gazetteer) =>
  memo((word: string): Opening => {
    const key = nameKey(word)
    const candidates = lookUp(gazetteer, key, word)
    return { key, candidates, demonym: gazetteer.demonym(key), begins: gazetteer.begins(key) }
  }),
)

/** The longest name of the gazetteer, or nationality, that begins at a token. */
function longestAt(
  article: AnnotatedArticle,
  gazetteer: Gazetteer,
  opening: (word: string) => Opening,
  first: number,
  end: number,
  shouted: boolean,
): NamedPlace | null {
  const { tokens } = article
  const text = article.article.source.text
  const start = tokens[first]!.start
  let best: NamedPlace | null = null
  for (let last = first + 1; last <= Math.min(end, first + LONGEST); last++) {
    const token = tokens[last - 1]!
    if (
      last > first + 1 &&
      token.start - tokens[last - 2]!.end > 1 &&
      !isBreak(text, tokens[last - 2]!.end, token.start)
    )
      break
    const isFirst = last === first + 1
    const words = isFirst ? token.text : text.slice(start, token.end)
    const word = isFirst ? opening(words) : null
    const key = word ? word.key : nameKey(words)
    if (key === "") break
    const isEnd = isNameEnd(token)
    const candidates =
      isEnd && !(shouted && isPronoun(token)) ? (word ? word.candidates : lookUp(gazetteer, key, words)) : none
    const isCountry = candidates[0]?.level === "country"
    const demonym = isEnd && !isCountry ? (word ? word.demonym : gazetteer.demonym(key)) : null
    if (demonym !== null || candidates.length > 0)
      best = { start, end: token.end, first, last, key, candidates, demonym, shouted }
    if (tokens[last]?.start === token.end) continue
    if (!(word ? word.begins : gazetteer.begins(key)) && !isArticle(token)) break
  }
  return best
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

/** A name begins with a capital, or with an Arabic article that hyphen and capital follow. */
function isNameStart(article: AnnotatedArticle, i: number): boolean {
  const token = article.tokens[i]!
  if (isCapitalised(token)) return true
  if (token.lower.startsWith("al-") || token.lower.startsWith("el-")) return true
  const next = article.tokens[i + 1]
  return (
    ARTICLES.has(token.lower) && token.lower !== "the" && next?.text === "-" && isCapitalised(article.tokens[i + 2])
  )
}

const isNameEnd = (token: Token): boolean => {
  const code = token.lower.charCodeAt(token.lower.length - 1)
  return (code >= 97 && code <= 122) || code > 127 || (token.text.length > 1 && token.text.endsWith("."))
}

/** Is the gap between two tokens one line break with its indent? */
const isBreak = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() === "" && to - from < 8
