/**
 * The runs of words of an article that the gazetteer knows, longest first: "Dar es Salaam", "al-Hasakah", "U.S.",
 * "Chinese". What they stand for, and whether they are places at all, is decided later.
 */
import type { Span } from "../../../schema/source-text.ts"
import type { AnnotatedArticle, Token } from "../annotated-article.ts"
import type { Candidate, Gazetteer } from "./gazetteer.ts"
import { remembered } from "../remembered.ts"
import { nameKey, withoutArticle } from "./name-key.ts"
import { shoutedIn } from "./shouted.ts"
import { isJoined } from "../words/joined.ts"
import { isCapitalised } from "../words/letters.ts"
import { WordFacts } from "../words/word-facts.ts"
import { gapBetween, RunMemo } from "../words/run-memo.ts"

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
  const isShouted = shoutedIn(article)
  for (const sentence of article.sentences) {
    if (sentence.region === "boilerplate" || sentence.region === "byline") continue
    const shouted = isShouted(sentence)
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
  /** Has letters or digits, as all names do. */
  readonly isNamed: boolean
  readonly candidates: ReadonlyArray<Candidate>
  readonly demonym: string | null
  /** Does a longer name begin so? */
  readonly begins: boolean
}

/** What it knows of most words: nothing. */
const NOTHING: Opening = { key: "", isNamed: true, candidates: [], demonym: null, begins: false }

const isNothing = ({ isNamed, candidates, demonym, begins }: Opening): boolean =>
  isNamed && candidates.length === 0 && demonym === null && !begins

type Openings = ReturnType<typeof openingsOf>

/** Most capitalised words of an article are no place and begin none: their facts tell, and the gazetteer is not asked. */
const openingsOf = remembered((gazetteer: Gazetteer) => {
  const open = (words: string): Opening => {
    const key = nameKey(words)
    const candidates = lookUp(gazetteer, key, words)
    return { key, isNamed: key !== "", candidates, demonym: gazetteer.demonym(key), begins: gazetteer.begins(key) }
  }
  const runs = new RunMemo(open, NOTHING, isNothing)
  const facts = new WordFacts((token) => {
    const start =
      (isCapitalised(token) ? CAPITALISED : 0) |
      (ARTICLES.has(token.lower) && token.lower !== "the" ? ARTICLE : 0) |
      (token.lower.startsWith("al-") || token.lower.startsWith("el-") ? JOINED_ARTICLE : 0)
    if (start === 0) return 0
    const { candidates, demonym, begins } = runs.of(token).answer
    const isKnown = candidates.length > 0 || demonym !== null || begins || ARTICLES.has(token.lower)
    return isKnown ? start | KNOWN : start
  })
  return { facts, runs }
})

/** A name begins with a capital, or with an Arabic article that hyphen and capital follow. */
const isNameStart = (tokens: ReadonlyArray<Token>, i: number, facts: number): boolean =>
  (facts & (CAPITALISED | JOINED_ARTICLE)) !== 0 || (tokens[i + 1]?.text === "-" && isCapitalised(tokens[i + 2]))

/** The longest name of the gazetteer, or nationality, that begins at a token. */
function longestAt(
  article: AnnotatedArticle,
  { runs }: Openings,
  first: number,
  end: number,
  shouted: boolean,
): NamedPlace | null {
  const { tokens } = article
  const { text } = article.article.source
  const { start } = tokens[first]!
  const stop = Math.min(end, first + LONGEST)
  let best: NamedPlace | null = null
  let run = runs.of(tokens[first]!)
  for (let last = first + 1; ; last++) {
    const token = tokens[last - 1]!
    const { key, isNamed, candidates: named, demonym: nation, begins } = run.answer
    if (!isNamed) break
    if ((named.length > 0 || nation !== null) && isNameEnd(token)) {
      const candidates = shouted && isPronoun(token) ? none : named
      const demonym = candidates[0]?.level === "country" ? null : nation
      if (demonym !== null || candidates.length > 0)
        best = { start, end: token.end, first, last, key, candidates, demonym, shouted }
    }
    if (last >= stop || !(begins || isArticle(token) || isJoined(tokens, last - 1, end))) break
    const next = tokens[last]!
    if (next.start - token.end > 1 && !isBreak(text, token.end, next.start)) break
    run = runs.extend(run, gapBetween(text, token, next), next, text, start)
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

/** A name can end with it, and another can go on behind it although the gazetteer knows of none. */
const ENDS = 1
const GOES_ON = 2

const partsOfNames = new WordFacts(({ text, lower }) => {
  const code = lower.charCodeAt(lower.length - 1)
  const ends = (code >= 97 && code <= 122) || code > 127 || (text.length > 1 && text.endsWith("."))
  return (ends ? ENDS : 0) | (ARTICLES.has(lower) || text === "-" ? GOES_ON : 0)
})
const isNameEnd = (token: Token): boolean => (partsOfNames.of(token) & ENDS) !== 0
const isArticle = (token: Token): boolean => (partsOfNames.of(token) & GOES_ON) !== 0

/** Is the gap between two tokens one line break with its indent? */
const isBreak = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() === "" && to - from < 8
