/** The rows of `conflicts`, each with a note that a reader understands without the codes. */
import type { Conflict, Difference } from "./conflicts.ts"
import { conflictsOf } from "./conflicts.ts"
import type { Cell, DatasetRecord } from "./dataset.ts"
import type { FigureClaim } from "./event-records.ts"
import type { FigureFacts } from "./figures.ts"
import type { IdRegister } from "../history/id-register.ts"
import { identity } from "../history/ids.ts"

/** @param figuresOf the figures of each event, by the event's id */
export function conflictRecords(
  figuresOf: ReadonlyMap<string | null, ReadonlyArray<FigureClaim>>,
  register: IdRegister,
): ReadonlyArray<DatasetRecord> {
  const conflicts = [...figuresOf].flatMap(([event_id, figures]) =>
    event_id === null ? [] : conflictsOf(figures.map(toldFigure)).map((conflict) => ({ event_id, conflict })),
  )
  const ids = register.values(
    "conflicts",
    "con",
    conflicts.map(({ event_id, conflict: { outcome, who, part, kind } }) => {
      const of = [event_id, outcome, who, part, kind]
      return { identity: identity("conflicts", ...of), of }
    }),
  )
  return conflicts.map(({ event_id, conflict }, i) => {
    const id = ids[i]!
    return { id, row: { conflict_id: id, ...conflictRow(event_id, conflict) }, grounds: {} }
  })
}

/** A figure as the note of a conflict tells it. */
export interface ToldFigure extends FigureFacts {
  /** `figure_id`. */
  readonly id: string
  /** Who published it; where nobody says, the id of the source. */
  readonly publisher: string
}

function toldFigure(figure: FigureClaim): ToldFigure {
  const { article } = figure.claim.article
  return { ...figure, id: figure.claim.id, publisher: article.publisher?.value ?? article.source.source_id }
}

/** A row of `conflicts` but for its id: a pure function of the figures, so that `check` makes it again. */
export function conflictRow(event_id: string, conflict: Conflict<ToldFigure>): Readonly<Record<string, Cell>> {
  const { outcome, who, kind, figures } = conflict
  const lows = figures.flatMap(({ low, best }) => low ?? best ?? [])
  const highs = figures.flatMap(({ low, best, high }) => high ?? best ?? low ?? [])
  return {
    event_id,
    outcome,
    who,
    kind,
    figure_ids: figures.map(({ id }) => id),
    low: lows.length > 0 ? Math.min(...lows) : null,
    high: highs.length > 0 ? Math.max(...highs) : null,
    note: [...new Set(figures.map(told))].join(BETWEEN[kind]),
  }
}

const BETWEEN: Readonly<Record<Difference, string>> = { disagree: " against ", revised: ", then ", narrower: ", then " }

/** "at least 29 (Example News, 2014-03-02)" */
const told = (figure: ToldFigure): string =>
  `${amount(figure)} (${figure.publisher}${figure.reported_on === null ? "" : `, ${figure.reported_on}`})`

function amount({ qualifier, number, low, high }: FigureFacts): string {
  if (qualifier === "range" || number === null) return span(low, high)
  return qualifier === "exact" ? `${number}` : `${qualifier.replaceAll("_", " ")} ${number}`
}

function span(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `${low} to ${high}`
  return low === null ? `up to ${high}` : `${low} or more`
}
