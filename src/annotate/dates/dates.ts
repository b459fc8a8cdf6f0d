/**
 * Dates and times of an article (TIMEX3), resolved against the date of publication and, for "the next day", against the
 * date named before.
 */
import type { AnnotatedArticle, DateMention } from "../annotated-article.ts"
import { type Piece, pieces } from "../pieces.ts"
import { direction } from "./direction.ts"
import type { Match } from "./expression.ts"
import { type Grammar, loadGrammar } from "./grammar.ts"
import { parsePublished } from "./published.ts"
import { type Resolved, resolve } from "./resolve.ts"

/** The grammar of dates, made once a process by {@link loadDateReader}. */
export type DateReader = Grammar

export async function loadDateReader(): Promise<DateReader> {
  return loadGrammar()
}

/** The dates of all regions but boilerplate, in order of the text, none overlapping another. */
export function dates(article: AnnotatedArticle, reader: DateReader): ReadonlyArray<DateMention> {
  const found: Array<DateMention> = []
  const { source, published } = article.article
  const told: Told = { published: parsePublished(published?.value ?? null), before: null }
  for (const paragraph of article.paragraphs) {
    if (paragraph.region === "boilerplate") continue
    const cut = pieces(source.text, paragraph.start, paragraph.end)
    for (let i = 0; i < cut.length; i++) {
      const match = reader.dateAt(cut, i)
      if (!match || (match.guard && !match.guard(cut, i, match.next))) continue
      found.push(mentionOf(cut, i, match, told))
      i = match.next - 1
    }
  }
  return found
}

/** What was told so far: anaphoric dates count from the last date that counts from none. */
interface Told {
  readonly published: number | null
  before: { readonly start: number; readonly end: number; readonly resolved: Resolved } | null
}

function mentionOf(cut: ReadonlyArray<Piece>, first: number, match: Match, told: Told): DateMention {
  const start = cut[first]!.start
  const end = cut[match.next - 1]!.end
  const { published, before } = told
  const resolved = resolve(match.expression, {
    published,
    context: before?.resolved ?? null,
    direction: mayLieAhead(match) ? direction(cut, first, match.next) : "past",
  })
  const isAnaphoric = resolved.rule === "anaphoric_date"
  if (!isAnaphoric && resolved.value !== null && resolved.precision !== "range") told.before = { start, end, resolved }
  const context = isAnaphoric && resolved.value !== null && before ? { start: before.start, end: before.end } : null
  return { start, end, ...resolved, context }
}

/** Weekdays and dates without a year name two days. */
function mayLieAhead({ expression }: Match): boolean {
  const { kind } = expression
  if (kind === "weekday") return expression.step === null
  if (kind === "holiday") return expression.year === null
  return kind === "calendar" && expression.year === null
}
