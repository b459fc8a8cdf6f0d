/** What there is to review: published claims that nobody has decided about, each with the words its values rest on. */
import { isClaimTable, type Table } from "../../schema/table.ts"
import { byCodeUnits } from "../by-code-units.ts"
import type { PublishedDataset, PublishedRow } from "../check/published-dataset.ts"
import type { Span } from "../../schema/source-text.ts"
import { groupBy } from "../group-by.ts"
import { cellText } from "../publish/cell.ts"

/** A value, and what it rests on. */
export interface ReviewedValue {
  readonly column: string
  /** As CSV writes it; empty where nothing is known. */
  readonly text: string
  /** The rules by which it follows, and their words. */
  readonly rests: ReadonlyArray<string>
}

export interface ReviewItem {
  readonly table: Table
  readonly id: string
  readonly source_id: string
  /** Title, publisher and date of the article, as far as they are known. */
  readonly source: string
  readonly text: string
  /** The quote, in code units of the text. */
  readonly span: Span
  readonly quote: string
  readonly confidence: number
  readonly extractor: string
  readonly values: ReadonlyArray<ReviewedValue>
}

export interface Wanted {
  /** Only this table; null for all. */
  readonly table: string | null
  /** Only claims of less confidence than this. */
  readonly below: number
  /** Ids of records that corrections.yaml decides about, whether they have been built or not. */
  readonly decided: ReadonlySet<string>
}

/** The claims to look at, article by article in the order of the text. */
export function reviewItems(dataset: PublishedDataset, wanted: Wanted): ReadonlyArray<ReviewItem> {
  const evidence = groupBy(dataset.tables.get("evidence")?.rows ?? [], ({ values }) => String(values["record_id"]))
  const items = [...dataset.tables.values()].flatMap(({ table, rows }) => {
    if (!isClaimTable(table) || (wanted.table !== null && table.name !== wanted.table)) return []
    const open = rows.filter(({ id, values }) => isOpen(values) && !wanted.decided.has(id))
    const chosen = open.filter(({ values }) => Number(values["confidence"]) < wanted.below)
    return chosen.flatMap((row) => itemOf(dataset, table, row, evidence.get(row.id) ?? []) ?? [])
  })
  return items.toSorted(
    (a, b) => byCodeUnits(a.source_id, b.source_id) || a.span.start - b.span.start || byCodeUnits(a.id, b.id),
  )
}

const isOpen = (values: PublishedRow["values"]): boolean => values["review_status"] === "unreviewed"

function itemOf(
  { tables, texts }: PublishedDataset,
  table: Table,
  { id, values }: PublishedRow,
  evidence: ReadonlyArray<PublishedRow>,
): ReviewItem | null {
  const source_id = String(values["source_id"])
  const source = texts.get(source_id)
  if (!source) return null
  const about = tables.get("sources")?.byId.get(source_id)?.values ?? {}
  const start = source.toCodeUnit(Number(values["char_start"]))
  const end = source.toCodeUnit(Number(values["char_end"]))
  return {
    table,
    id,
    source_id,
    source: ["title", "publisher", "published"].flatMap((column) => about[column] ?? []).join(", ") || source_id,
    text: source.text,
    span: { start, end },
    quote: String(values["quote"]),
    confidence: Number(values["confidence"]),
    extractor: String(values["extractor"]),
    values: Object.entries(table.columns).flatMap(([column, { origin }]) =>
      origin === "extracted"
        ? [{ column, text: cellText(values[column] ?? null), rests: restsOf(column, evidence) }]
        : [],
    ),
  }
}

/** `number_words: 29`, each once. */
function restsOf(column: string, evidence: ReadonlyArray<PublishedRow>): ReadonlyArray<string> {
  const own = evidence.filter(({ values }) => values["field"] === column)
  return [...new Set(own.map(({ values }) => `${String(values["rule"])}: ${String(values["exact"])}`))]
}
