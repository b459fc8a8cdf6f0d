/** When, where and through what it was said: the date of the cue clause, "at the headquarters in Oslo", "in a statement". */
import type { Span } from "../../../schema/source-text.ts"
import { readDate } from "../../annotate/dates/read-date.ts"
import { within } from "../../annotate/spans-within.ts"
import type { AnnotatedArticle, DateMention, Token } from "../../annotate/annotated-article.ts"
import { wordSets } from "../../annotate/words/word-facts.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import type { Attribution } from "./attribution.ts"
import { isChannelNoun, isDayWord } from "./clause.ts"

export interface Circumstance {
  readonly date: DateMention | null
  readonly venue: Span | null
  readonly channel: Span | null
}

/** Looks at the words of the sentence that are neither what was said nor the source. */
export function circumstanceOf(article: AnnotatedArticle, attribution: Attribution): Circumstance {
  const sentence = article.sentences[article.tokens[tokenAtOrAfter(article.tokens, attribution.cue.start)]!.sentence]!
  const apart = [...attribution.pieces.map((piece) => piece.outer), ...(attribution.source ? [attribution.source] : [])]
  const isFree = (span: Span): boolean =>
    span.start >= sentence.start &&
    span.end <= sentence.end &&
    apart.every((other) => span.end <= other.start || other.end <= span.start)
  const date = within(article.dates, sentence).find(
    ({ type, precision, ...span }) => type === "DATE" && precision === "day" && isFree(span),
  )
  const phrases = phrasesIn(article.tokens, sentence.start, sentence.end).filter((phrase) => isFree(phrase.span))
  return {
    date: date === undefined ? null : asPast(article, attribution, date),
    venue: phrases.find((phrase) => !phrase.isChannel && phrase.isPlaceLike)?.span ?? null,
    channel: phrases.find((phrase) => phrase.isChannel)?.span ?? null,
  }
}

/**
 * The day as one that has come, as every day has on which something was said: in "said Tuesday that he will run", the
 * tense is of what is to come and not of the saying. Null where the words name no such day.
 */
function asPast(article: AnnotatedArticle, { cueOuter }: Attribution, mention: DateMention): DateMention | null {
  const published = article.article.published?.value
  const { value } = mention
  if (value === null || published === undefined || value.slice(0, published.length) <= published) return mention
  const isToCome = article.tokens[tokenAtOrAfter(article.tokens, cueOuter.start) - 1]?.lower === "will"
  if (isToCome || within(article.tokens, cueOuter).some(({ lower }) => lower === "will")) return null
  const read = mention.rule === "relative_date" ? readDate(article.article.source.slice(mention), { published }) : null
  return read === null || read.value === null || read.value > published ? null : { ...mention, ...read }
}

interface Phrase {
  readonly span: Span
  readonly isChannel: boolean
  readonly isPlaceLike: boolean
}

const starts = wordSets([1, ["in", "at", "on", "during", "through", "via", "by"]])
const VENUES: ReadonlySet<string> = new Set(
  (
    "headquarters palace embassy office airport capital university hotel centre center parliament court hall house " +
    "ministry summit conference ceremony meeting forum rally funeral session event hospital station"
  ).split(" "),
)
const GOES_ON: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "PART", "NUM"])
const POSSESSIVE: ReadonlySet<string> = new Set(["his", "her", "its", "their"])
const LINKS: ReadonlySet<string> = new Set(["of", "in", "on", "with", "at", "to", "for", "from"])

/** The prepositional phrases of a stretch. */
function phrasesIn(tokens: ReadonlyArray<Token>, from: number, to: number): ReadonlyArray<Phrase> {
  const found: Array<Phrase> = []
  let at = tokenAtOrAfter(tokens, from)
  while (at < tokens.length && tokens[at]!.end <= to) {
    if (starts.of(tokens[at]!) === 0) {
      at++
      continue
    }
    let end = at + 1
    let isChannel = false
    let isPlaceLike = false
    while (end < tokens.length && tokens[end]!.end <= to) {
      const token = tokens[end]!
      const link =
        LINKS.has(token.lower) &&
        !isDayWord(tokens[end + 1]?.lower ?? "") &&
        end > at + 1 &&
        tokens[end + 1] !== undefined &&
        GOES_ON.has(tokens[end + 1]!.pos)
      const isModifier = token.pos === "VERB" && token.lower.endsWith("ed")
      if (!GOES_ON.has(token.pos) && !POSSESSIVE.has(token.lower) && !isModifier && !link && token.text !== "-") break
      if (isChannelNoun(token.lower)) isChannel = true
      if (VENUES.has(token.lower)) isPlaceLike = true
      end++
    }
    if (end > at + 1)
      found.push({ span: { start: tokens[at]!.start, end: tokens[end - 1]!.end }, isChannel, isPlaceLike })
    at = end
  }
  return found
}
