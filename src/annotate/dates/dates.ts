/**
 * Dates and times of an article (TIMEX3), resolved against the date of publication and, for "the next day", against the
 * date named before.
 */
import type { AnnotatedArticle, DateMention } from "../annotated-article.ts"
import type { Piece, PiecesByParagraph, PlacedPieces } from "../pieces.ts"
import { direction } from "./direction.ts"
import type { Match } from "./expression.ts"
import { type Grammar, loadGrammar } from "./grammar.ts"
import { parsePublished } from "./published.ts"
import { resolve } from "./resolve.ts"
import type { Resolved } from "./resolved.ts"

/** The grammar of dates, made once a process by {@link loadDateReader}. */
export type DateReader = Grammar

export async function loadDateReader(): Promise<DateReader> {
  return loadGrammar()
}

/** The dates of all regions but boilerplate, in order of the text, none overlapping another. */
export function dates(
  article: AnnotatedArticle,
  reader: DateReader,
  byParagraph: PiecesByParagraph,
): ReadonlyArray<DateMention> {
  const found: Array<DateMention> = []
  const { published } = article.article
  const told: Told = { published: parsePublished(published?.value ?? null), before: null }
  const sentences = new SentencesInOrder(article.sentences)
  for (const placed of byParagraph) {
    const { pieces } = placed
    for (let i = 0; i < pieces.length; i++) {
      const match = reader.dateAt(pieces, i)
      if (!match || (match.guard && !match.guard(pieces, i, match.next))) continue
      found.push(mentionOf(placed, i, match, told, sentences))
      i = match.next - 1
    }
  }
  return found
}

/**
 * "The exercise comes two weeks after the visit": only what comes with the news counts from its publication when the
 * sentence names no date; "two weeks after his release he fled" does not.
 */
function isNewsOf(cut: ReadonlyArray<Piece>, first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 3); k--) if (comings.has(cut[k]!.lower)) return true
  return false
}
const comings: ReadonlySet<string> = new Set(["comes", "come", "came", "coming"])

/** What was told so far: anaphoric dates count from the last date that counts from none. */
interface Told {
  readonly published: number | null
  before: {
    readonly start: number
    readonly end: number
    readonly sentence: number
    readonly resolved: Resolved
  } | null
}

function mentionOf(
  placed: PlacedPieces,
  first: number,
  match: Match,
  told: Told,
  sentences: SentencesInOrder,
): DateMention {
  const { pieces } = placed
  const { start, end } = placed.span(first, match.next)
  const { published } = told
  const sentence = sentences.at(start)
  const reach = match.expression.kind === "apart" ? 0 : REACH
  const before = told.before && sentence - told.before.sentence <= reach ? told.before : null
  const resolved = resolve(match.expression, {
    published,
    context: before?.resolved ?? null,
    direction: mayLieAhead(match) ? direction(pieces, first, match.next) : "past",
  })
  if (match.expression.kind === "apart" && !before && !isNewsOf(pieces, first))
    return { start, end, ...resolved, value: null, endValue: null, precision: "unknown", context: null }
  const isAnaphoric = resolved.rule === "anaphoric_date"
  if (!isAnaphoric && resolved.value !== null && (resolved.precision !== "range" || resolved.timex.includes("-Q")))
    told.before = { start, end, sentence, resolved }
  const context = isAnaphoric && before ? { start: before.start, end: before.end } : null
  return { start, end, ...resolved, context }
}

/** Sentences back in which the date that "the next day" counts from is looked for. */
const REACH = 3

/** Sentences asked for in order of the text. */
class SentencesInOrder {
  readonly #sentences: AnnotatedArticle["sentences"]
  #index = 0

  constructor(sentences: AnnotatedArticle["sentences"]) {
    this.#sentences = sentences
  }

  /** Index of the sentence that holds the offset. */
  at(offset: number): number {
    while (this.#index + 1 < this.#sentences.length && this.#sentences[this.#index + 1]!.start <= offset) this.#index++
    return this.#index
  }
}

/** Weekdays and dates without a year name two days. */
function mayLieAhead({ expression }: Match): boolean {
  const { kind } = expression
  if (kind === "weekday") return expression.step === null
  if (kind === "holiday") return expression.year === null
  return kind === "calendar" && expression.year === null
}
