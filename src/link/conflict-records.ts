/** The rows of `conflicts`, each with a note that a reader understands without the codes. */
import type { Conflict, Difference } from "./conflicts.ts"
import { conflictsOf } from "./conflicts.ts"
import type { DatasetRecord } from "./dataset.ts"
import type { FigureClaim } from "./event-records.ts"
import { identity, mintIds } from "./ids.ts"

/** @param figuresOf the figures of each event, by the event's id */
export function conflictRecords(
  figuresOf: ReadonlyMap<string | null, ReadonlyArray<FigureClaim>>,
): ReadonlyArray<DatasetRecord> {
  const conflicts = [...figuresOf].flatMap(([event_id, figures]) =>
    event_id === null ? [] : conflictsOf(figures).map((conflict) => ({ event_id, conflict })),
  )
  const ids = mintIds(
    "con",
    conflicts.map(({ event_id, conflict: { outcome, who, part, kind } }) =>
      identity("conflicts", event_id, outcome, who, part, kind),
    ),
  )
  return conflicts.map(({ event_id, conflict }, i) => conflictRecord(ids[i]!, event_id, conflict))
}

function conflictRecord(id: string, event_id: string, conflict: Conflict<FigureClaim>): DatasetRecord {
  const { outcome, who, kind, figures } = conflict
  const lows = figures.flatMap(({ low, best }) => low ?? best ?? [])
  const highs = figures.flatMap(({ low, best, high }) => high ?? best ?? low ?? [])
  const row = {
    conflict_id: id,
    event_id,
    outcome,
    who,
    kind,
    figure_ids: figures.map(({ claim }) => claim.id),
    low: lows.length > 0 ? Math.min(...lows) : null,
    high: highs.length > 0 ? Math.max(...highs) : null,
    note: [...new Set(figures.map(told))].join(BETWEEN[kind]),
  }
  return { id, row, grounds: {} }
}

const BETWEEN: Readonly<Record<Difference, string>> = { disagree: " against ", revised: ", then ", narrower: ", then " }

/** "at least 29 (Example News, 2014-03-02)" */
function told(figure: FigureClaim): string {
  const { article } = figure.claim.article
  const publisher = article.publisher?.value ?? article.source.source_id
  return `${amount(figure)} (${publisher}${figure.reported_on === null ? "" : `, ${figure.reported_on}`})`
}

function amount({ qualifier, number, low, high }: FigureClaim): string {
  if (qualifier === "range" || number === null) return span(low, high)
  return qualifier === "exact" ? `${number}` : `${qualifier.replaceAll("_", " ")} ${number}`
}

function span(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `${low} to ${high}`
  return low === null ? `up to ${high}` : `${low} or more`
}
