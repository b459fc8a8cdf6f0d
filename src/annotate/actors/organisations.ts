/**
 * Organisations told by the shape of their name: capitalised words that end in an organisation noun ("State Internet
 * Information Office"), with what "of" or "for" adds ("Syrian Observatory for Human Rights", "Ministry of Public Security").
 */
import { oneLine } from "../../one-line.ts"
import type { ActorKind } from "../../../schema/codes.ts"
import type { ActorMention, AnnotatedArticle, Sentence, Token } from "../annotated-article.ts"
import { tokensIn } from "../token-range.ts"
import { nameKey } from "../places/name-key.ts"
import { shoutedIn } from "../places/shouted.ts"
import { isCapitalised } from "../words/letters.ts"
import { actorKey, type ActorIndex, type KnownActor } from "./actor-index.ts"
import { mention } from "./mention.ts"
import { armedWords, heads, joiners, owners } from "./words.ts"

export function organisations(article: AnnotatedArticle, index: ActorIndex): ReadonlyArray<ActorMention> {
  const countries = countryTokens(article)
  const found: Array<ActorMention> = []
  const isShouted = shoutedIn(article)
  for (const sentence of article.sentences) {
    if (sentence.region !== "body" && sentence.region !== "headline") continue
    if (isShouted(sentence)) continue
    for (let i = sentence.first; i < sentence.last;) {
      const phrase = isNameWord(article, i, sentence) && !isHyphened(article, i) ? phraseAt(article, i, sentence) : null
      if (phrase?.head !== undefined && !isTitleCase(article, sentence))
        found.push(organisation(article, phrase, countries, index))
      i = phrase ? phrase.last : i + 1
    }
  }
  return found
}

interface Phrase {
  readonly first: number
  /** Half-open. */
  readonly last: number
  /** Index of the organisation noun; none when the run of capitals names no organisation. */
  readonly head: number | undefined
}

/** The run of capitalised words at a token, cut after its organisation noun and what "of" adds to that. */
function phraseAt(article: AnnotatedArticle, first: number, sentence: Sentence): Phrase {
  const end = runEnd(article, first, sentence)
  let head: number | undefined
  for (let i = end - 1; i >= first && head === undefined; i--) if (heads().has(article.tokens[i]!.lower)) head = i
  if (head === undefined) return joinedPhrase(article, first, end, sentence) ?? { first, last: end, head }
  const complement = head === end - 1 ? complementEnd(article, head, sentence) : null
  if (article.tokens[head - 1]?.text === "-") return { first, last: head + 1, head: undefined }
  const isBare = head === first || (head === first + 1 && article.tokens[first]!.text === "-")
  if (complement === null && isBare) return { first, last: head + 1, head: undefined }
  return { first, last: complement ?? head + 1, head }
}

/** "Immigration and Naturalization Service": two words joined before one organisation noun. */
function joinedPhrase(article: AnnotatedArticle, first: number, end: number, sentence: Sentence): Phrase | null {
  const { tokens } = article
  const isOne = end === first + 1 && tokens[end]?.lower === "and" && end + 2 < sentence.last
  if (
    !isOne ||
    !isNameWord(article, end + 1, sentence) ||
    article.places.some(({ start }) => start === tokens[first]!.start)
  )
    return null
  const head = end + 2
  const isEnd = runEnd(article, end + 1, sentence) === head + 1
  return isEnd && heads().get(tokens[head]!.lower) === "government_body" ? { first, last: head + 1, head } : null
}

/** "-Chief" of "Commander-in-Chief". */
function isHyphened(article: AnnotatedArticle, i: number): boolean {
  const before = article.tokens[i - 1]
  return before?.text === "-" && before.end === article.tokens[i]!.start
}

/** Is it a headline with nearly all words capitalised, so that capitals mark no names? */
function isTitleCase(article: AnnotatedArticle, sentence: Sentence): boolean {
  if (article.tokens[sentence.last - 1]!.text === ".") return false
  let words = 0
  let capitals = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = article.tokens[i]!
    if (token.text.length < 4) continue
    words++
    if (isCapitalised(token)) capitals++
  }
  return words >= 5 && capitals * 10 >= words * 8
}

function runEnd(article: AnnotatedArticle, first: number, sentence: Sentence): number {
  let i = first + 1
  while (i < sentence.last) {
    const token = article.tokens[i]!
    if (isNameWord(article, i, sentence)) i++
    else if (isInnerMark(article, i) && i + 1 < sentence.last && isNameWord(article, i + 1, sentence)) i += 2
    else if (token.lower === "'s" || token.lower === "'") {
      if (!owners().has(article.tokens[i - 1]!.lower) || !isNameWord(article, i + 1, sentence)) break
      i += 2
    } else break
  }
  return i
}

/** "&" between names, and the hyphen that tokens were split at: "Anti-Terrorist". */
function isInnerMark(article: AnnotatedArticle, i: number): boolean {
  const token = article.tokens[i]!
  return token.text === "&" || (token.text === "-" && article.tokens[i - 1]!.end === token.start)
}

/** End of "of Public Security", "for Human Rights", "of Health and Welfare" after a head. */
function complementEnd(article: AnnotatedArticle, head: number, sentence: Sentence): number | null {
  const { tokens } = article
  let at = head + 1
  if (at >= sentence.last || !joiners().has(tokens[at]!.lower) || tokens[at]!.lower === "and") return null
  if (IN_RUNNING_TEXT.has(tokens[at]!.lower)) return null
  at++
  if (tokens[at]?.lower === "the") at++
  if (at >= sentence.last || !isNameWord(article, at, sentence)) return null
  let end = runEnd(article, at, sentence)
  while (end + 1 < sentence.last && AND.has(tokens[end]!.lower) && isNameWord(article, end + 1, sentence)) {
    const next = runEnd(article, end + 1, sentence)
    if (tokens.slice(end + 1, next).some(({ lower }) => heads().has(lower) && lower !== "services")) break
    if (tokens[end]!.lower === "and" && article.places.some(({ start }) => start === tokens[end + 1]!.start)) break
    end = next
  }
  return end
}

const AND: ReadonlySet<string> = new Set(["and", "&", "of"])

/** Joiners that more often begin a place or a target than a part of the name. */
const IN_RUNNING_TEXT: ReadonlySet<string> = new Set(["in", "to", "against", "&", "the", "on"])

/** A capitalised word that can be part of a name: no function word that only begins the sentence. */
function isNameWord(article: AnnotatedArticle, i: number, sentence: Sentence): boolean {
  const token = article.tokens[i]
  if (token === undefined || i >= sentence.last || !isCapitalised(token)) return false
  if (FUNCTION_WORDS.has(token.pos) && !(i > sentence.first && token.text === token.text.toUpperCase())) return false
  return i > sentence.first || token.pos === "PROPN" || token.pos === "NOUN" || token.pos === "ADJ"
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(["DET", "ADP", "PRON", "SCONJ", "CCONJ", "AUX", "ADV"])

function organisation(
  article: AnnotatedArticle,
  phrase: Phrase,
  countries: ReadonlyMap<number, string>,
  index: ActorIndex,
): ActorMention {
  const words = article.tokens.slice(phrase.first, phrase.last)
  const span = { start: words[0]!.start, end: words.at(-1)!.end }
  const country = countryOf(phrase, countries) ?? countryAtEnd(words, index)
  const known = knownPart(article, phrase, countries, index)
  if (known && (known.country === null || country === null || known.country === country))
    return mention(span, { ...known, via: known.name === article.article.source.slice(span) ? "name" : "alias" })
  const name = oneLine(article.article.source.slice(span))
  return mention(span, { name, kind: kindOf(words, article.tokens[phrase.head!]!), country, via: "name" })
}

/** What the lexicons know by the name, or by what stays of it without the nationality before: "U.S. State Department". */
function knownPart(
  article: AnnotatedArticle,
  phrase: Phrase,
  countries: ReadonlyMap<number, string>,
  index: ActorIndex,
): KnownActor | undefined {
  const { tokens } = article
  let bare = phrase.first
  while (bare < phrase.last - 1 && countries.has(bare)) bare++
  const end = tokens[phrase.last - 1]!.end
  const words = (first: number): string => article.article.source.slice({ start: tokens[first]!.start, end })
  return index.known.get(actorKey(words(phrase.first))) ?? index.known.get(actorKey(words(bare)))
}

function kindOf(words: ReadonlyArray<Token>, head: Token): ActorKind {
  const kind = heads().get(head.lower)!
  const isArmed = words.some(({ lower }) => armedWords().has(lower)) && ARMED_HEADS.has(head.lower)
  return isArmed ? "armed_group" : kind
}

const ARMED_HEADS: ReadonlySet<string> = new Set([
  "army",
  "movement",
  "group",
  "forces",
  "guard",
  "organization",
  "organisation",
  "force",
])

/** The country that the name says, or that stands just before: "China's Ministry of …", "Turkish Foreign Ministry". */
function countryOf(phrase: Phrase, countries: ReadonlyMap<number, string>): string | null {
  for (let i = phrase.first; i < phrase.last; i++) {
    const country = countries.get(i)
    if (country !== undefined) return country
  }
  return countries.get(phrase.first - 2) ?? countries.get(phrase.first - 1) ?? null
}

/** The China of "University of China": a country as the last word, which is no place there. */
function countryAtEnd(words: ReadonlyArray<Token>, index: ActorIndex): string | null {
  const isComplement = words.at(-2)?.lower === "of"
  const [first] = isComplement ? index.gazetteer.named(nameKey(words.at(-1)!.text)) : []
  return first?.level === "country" ? first.country : null
}

/** Country of each token that names one, by name or nationality. */
export function countryTokens(article: AnnotatedArticle): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const place of article.places) {
    if (place.country === null) continue
    const { first, last } = tokensIn(article.tokens, place)
    for (let i = first; i < last; i++) found.set(i, place.country)
  }
  return found
}
