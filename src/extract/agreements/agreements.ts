/**
 * Cooperation agreements: acts and states of cooperation on security between states and international bodies. A clause
 * tells of one when a head names it (`rules/`), its words say how far it is (`status.ts`), two sides take part
 * (`clause-parties.ts`, `partners.ts`) and it is on security (`security.ts`).
 */
import { CooperationAgreements } from "../../../schema/cooperation-agreements.ts"
import type { AgreementKind } from "../../../schema/codes.ts"
import { Grounded } from "../../../schema/grounded.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { Claim } from "../../../schema/table.ts"
import type { AnnotatedArticle } from "../../annotate/annotated-article.ts"
import { anchor, cover } from "../../annotate/ground.ts"
import type { Extractor } from "../extractor.ts"
import { type Act, actsOf } from "./act.ts"
import { dateOf, venueOf } from "./circumstances.ts"
import { precisionOf } from "./lexicon/precision.ts"
import { securityActs } from "./security.ts"
import { securityTopicsBetween } from "./topics.ts"

export const agreements: Extractor<typeof CooperationAgreements> = {
  name: "agreements",
  table: CooperationAgreements,
  extract: (article) => securityActs(article, actsOf(article)).map((act, i) => claim(article, act, i)),
}

function claim(article: AnnotatedArticle, act: Act, index: number): Claim<typeof CooperationAgreements> {
  const { tokens } = article
  const { clause, head, reading, parties } = act
  const words: Span = { start: tokens[head.first]!.start, end: tokens[head.last - 1]!.end }
  const kindEnd = tokens[(head.kindTo ?? head.last) - 1]!.end
  const headAnchor = anchor(article, words)
  const date = dateOf(article, act)
  return {
    table: "cooperation_agreements",
    local: `a${index + 1}`,
    quote: anchor(article, quoteOf(article, act, words)),
    fields: {
      kind: Grounded.stated(kindOf(act), "lexicon", anchor(article, { ...words, end: kindEnd })),
      status: reading.cue
        ? Grounded.stated(reading.status, "lexicon", anchor(article, reading.cue))
        : Grounded.inferred(reading.status, "default_code", headAnchor),
      parties: parties.map((party) => party.ground),
      topics: securityTopicsBetween(tokens, clause.first, clause.last).map(({ topic, span }) =>
        Grounded.inferred(topic, "topic_words", anchor(article, span)),
      ),
      date: date?.date ?? null,
      date_precision: date?.precision ?? null,
      venue: venueOf(article, act),
    },
    refs: {},
    confidence: precisionOf(head.rule),
    extractor: `agreements/${head.rule}`,
  }
}

/** Cooperation in general is a thing agreed on until it works; then it is a standing way of working together. */
function kindOf({ head, reading }: Act): AgreementKind {
  if (head.rule !== "cooperation" || head.kind !== "mechanism") return head.kind
  return reading.status === "operating" || reading.status === "strained" ? "mechanism" : "agreement"
}

/** What tells the act, without the marks and conjunctions around it. */
function quoteOf(article: AnnotatedArticle, { told, clause }: Act, words: Span): Span {
  const { tokens } = article
  let { first, last } = told
  while (first < last && isEdge(tokens[first]!.lower)) first++
  const isCut = last < clause.last
  const isTail = (at: number) => isEdge(tokens[at]!.lower) || (isCut && tokens[at]!.pos === "ADP")
  while (last > first && isTail(last - 1)) last--
  const whole = first < last ? { start: tokens[first]!.start, end: tokens[last - 1]!.end } : words
  return cover(whole, words)
}

const edges = new Set([
  ",",
  ".",
  ";",
  ":",
  '"',
  "\u201c",
  "\u201d",
  "'",
  "and",
  "but",
  "that",
  "which",
  "?",
  "!",
  "``",
  "''",
])
const isEdge = (lower: string): boolean => edges.has(lower)
