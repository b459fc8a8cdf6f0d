/** The rows of `conflicts`, each with a note that a reader understands without the codes. */
import type { Conflict, Difference, PublishedFigure } from "./conflicts.ts"
import { conflictsOf } from "./conflicts.ts"
import type { Cell, DatasetRecord } from "./dataset.ts"
import type { FigureClaim } from "./event-records.ts"
import type { FigureFacts } from "./figures.ts"
import { groupBy } from "./order.ts"
import type { IdRegister } from "../history/id-register.ts"
import { identity } from "../history/ids.ts"

/** @param figuresOf the figures of each event, by the event's id */
export function conflictRecords(
  figuresOf: ReadonlyMap<string | null, ReadonlyArray<FigureClaim>>,
  register: IdRegister,
): ReadonlyArray<DatasetRecord> {
  const conflicts = [...figuresOf].flatMap(([event_id, figures]) =>
    event_id === null ? [] : conflictsIn(figures).map((conflict) => ({ event_id, conflict })),
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

/** The conflicts among the figures of one event. */
export const conflictsIn = (figures: ReadonlyArray<FigureClaim>): ReadonlyArray<Conflict<ToldFigure>> =>
  conflictsOf(figures.map(toldFigure))

/** A figure as the note of a conflict tells it. */
export interface ToldFigure extends PublishedFigure {
  /** `figure_id`. */
  readonly id: string
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
    note: noteOf(kind, figures),
  }
}

/**
 * "29 (Example News, 2014-03-02), then 33 (Example Times; Example Post citing police, 2014-03-05)": those who give one
 * number on one day stand together, and numbers of one day have no "then" between them.
 */
function noteOf(kind: Difference, figures: ReadonlyArray<ToldFigure>): string {
  const groups = [...groupBy(figures, (figure) => `${amount(figure)}\n${figure.reported_on}`).values()]
  return groups.reduce((note, group, i) => {
    const last = groups[i - 1]
    if (last === undefined) return told(group)
    const isSameDay = last[0]!.reported_on === group[0]!.reported_on
    return `${note}${kind === "disagree" ? " against " : isSameDay ? " and " : ", then "}${told(group)}`
  }, "")
}

/** "at least 29 (Example News citing police, 2014-03-02)"; who says it and cites somebody besides is named once. */
function told(figures: ReadonlyArray<ToldFigure>): string {
  const { reported_on } = figures[0]!
  const own = new Set(figures.filter(({ attributed_to }) => attributed_to === null).map(({ publisher }) => publisher))
  const voices = figures.flatMap(({ publisher, attributed_to }) => {
    if (attributed_to === null) return [publisher]
    return own.has(publisher) ? [] : [`${publisher} citing ${attributed_to}`]
  })
  return `${amount(figures[0]!)} (${[...new Set(voices)].join("; ")}${reported_on === null ? "" : `, ${reported_on}`})`
}

function amount({ qualifier, number, low, high }: FigureFacts): string {
  if (qualifier === "range" || number === null) return span(low, high)
  return qualifier === "exact" ? `${number}` : `${qualifier.replaceAll("_", " ")} ${number}`
}

function span(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `${low} to ${high}`
  return low === null ? `up to ${high}` : `${low} or more`
}
