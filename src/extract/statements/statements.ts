/**
 * Statements: what somebody said, by the article. Attributions of speech become claims, one a continuous piece; thoughts,
 * wishes and what documents show are attributions too, but no statements.
 */
import { oneLine } from "../../one-line.ts"
import type { DatePrecision, Topic } from "../../../schema/codes.ts"
import { Grounded, type NonEmpty } from "../../../schema/grounded.ts"
import type { Anchor } from "../../../schema/anchor.ts"
import type { Span } from "../../../schema/source-text.ts"
import { Statements } from "../../../schema/statements.ts"
import type { Claim } from "../../../schema/table.ts"
import type { AnnotatedArticle } from "../../annotate/annotated-article.ts"
import { anchor, wordsOf } from "../../annotate/ground.ts"
import { tokensIn } from "../../annotate/token-range.ts"
import type { Extractor } from "../extractor.ts"
import type { Attribution, ContentPiece } from "./attribution.ts"
import { attributions } from "./attributions.ts"
import { circumstanceOf } from "./circumstance.ts"
import { confidenceOf } from "./confidence.ts"
import { readMode } from "./mode.ts"
import { type Speaker, Speakers } from "./speaker.ts"
import { topicsBetween } from "../topics/topics.ts"

export const statements: Extractor<typeof Statements> = {
  name: "statements",
  table: Statements,
  extract: (article) => {
    const speakers = new Speakers(article)
    const claims: Array<Claim<typeof Statements>> = []
    for (const attribution of attributions(article)) {
      // Headlines say again, shortened, what the body says.
      if (article.paragraphs[attribution.paragraph]!.region === "headline") continue
      const { source } = attribution
      if (source === null || attribution.kind !== "speech") continue
      const speaker = speakers.resolve(source, attribution.pieces[0]!.start < source.start, !attribution.isNegated)
      if (!isStatement(attribution)) continue
      if (!speaker?.isAnimate && !NEEDS_NO_VOICE.has(attribution.rule)) continue
      claims.push(...claimsOf(article, attribution, speaker, claims.length))
    }
    return claims
  },
}

/** Orders in which words are given: whoever gives them speaks. A noun after a verb may be anything's: "the storm claimed …". */
const NEEDS_NO_VOICE: ReadonlySet<string> = new Set([
  "leading-clause",
  "gapped",
  "leading-quotation",
  "announced-quotation",
  "trailing-clause",
  "trailing-quotation",
  "inverted-clause",
  "inverted-quotation",
  "according-to-leading",
  "according-to-trailing",
])

/** Is something said, by the article's own account, and not denied that it was? */
const isStatement = ({ isNegated, isNested, handsOn, pieces }: Attribution): boolean =>
  !isNegated && !isNested && !handsOn && pieces.every(({ start, end }) => end - start <= LONGEST)

/** Nobody is quoted at such length in one piece, in code units; what nests without end would be told over and over. */
const LONGEST = 5000

function claimsOf(
  article: AnnotatedArticle,
  attribution: Attribution,
  speaker: Speaker | null,
  count: number,
): ReadonlyArray<Claim<typeof Statements>> {
  const first = `s${count + 1}`
  const { date, venue, channel } = circumstanceOf(article, attribution)
  // "Earlier in the day" counts from a day that the text names elsewhere.
  const counted = date?.context ? [anchor(article, date.context)] : []
  const saidOn =
    date?.value == null ? null : Grounded.resolved(date.value, "statement_date", anchor(article, date), ...counted)
  // "which critics said |was old|": the pronoun alone is no statement.
  const pieces = attribution.rule === "gapped" ? attribution.pieces.slice(1) : attribution.pieces
  return pieces.map((piece, index) => ({
    table: "statements",
    local: `s${count + 1 + index}`,
    quote: anchor(article, piece),
    fields: {
      speaker: speaker && attribution.source && groundSpeaker(article, attribution.source, speaker),
      speaker_role: speaker?.role ? verbatim(article, speaker.role, "apposition") : null,
      speaker_organization: speaker?.organization ? organization(article, speaker.organization) : null,
      mode: groundMode(article, piece),
      cue: verbatim(article, attribution.cue, "verbatim"),
      said_on: saidOn,
      said_on_precision:
        date && saidOn
          ? Grounded.inferred<DatePrecision>(date.precision, "date_precision", anchor(article, date), ...counted)
          : null,
      venue: venue && verbatim(article, venue, "verbatim"),
      channel: channel && verbatim(article, channel, "verbatim"),
      topics: topicsOf(article, piece),
    },
    refs: { utterance_id: first },
    confidence: confidenceOf(attribution.rule),
    extractor: `statements/${attribution.rule}`,
  }))
}

function topicsOf(article: AnnotatedArticle, piece: Span): ReadonlyArray<Grounded<Topic>> {
  const { first, last } = tokensIn(article.tokens, piece)
  return topicsBetween(article.tokens, first, last).map(({ topic, span }) =>
    Grounded.inferred(topic, "topic_words", anchor(article, span)),
  )
}

const verbatim = (article: AnnotatedArticle, span: Span, rule: "verbatim" | "apposition"): Grounded<string> =>
  Grounded.stated(oneLine(wordsOf(article, span)), rule, anchor(article, span))

/** The first anchor is always the words of the source beside the cue; a second gives the name where they do not. */
function groundSpeaker(article: AnnotatedArticle, source: Span, speaker: Speaker): Grounded<string> {
  const words = anchor(article, source)
  const isSame = source.start === speaker.named.start && source.end === speaker.named.end
  if (!isSame) {
    const anchors: NonEmpty<Anchor> = [words, anchor(article, speaker.named)]
    return Grounded.resolved(speaker.name, "coreference", ...anchors)
  }
  if (speaker.by === "person") return Grounded.stated(speaker.name, "person_name", words)
  return Grounded.stated(speaker.name, speaker.by === "actor" ? "actor_name" : "verbatim", words)
}

function organization(
  article: AnnotatedArticle,
  body: { readonly name: string; readonly span: Span },
): Grounded<string> {
  const words = anchor(article, body.span)
  return oneLine(words.exact) === body.name
    ? Grounded.stated(body.name, "verbatim", words)
    : Grounded.resolved(body.name, "actor_name", words)
}

function groundMode(article: AnnotatedArticle, piece: ContentPiece): Grounded<"direct" | "indirect" | "mixed"> {
  const words = anchor(article, piece.quotation === null ? piece.outer : article.quotations[piece.quotation]!.outer)
  return Grounded.inferred(readMode(words.exact), "quotation_marks", words)
}
