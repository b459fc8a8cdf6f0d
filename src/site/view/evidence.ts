/** The evidence of a record, out of the articles that its values rest on. */
import type { LoadedSource, LoadedTable } from "../store.ts"
import * as store from "../store.ts"

export interface Evidence {
  readonly field: string
  readonly value: string
  readonly basis: string
  readonly rule: string
  readonly source_id: string
  readonly start: number
  readonly end: number
  /** The words, cut out of the text. */
  readonly exact: string
}

export interface RecordEvidence {
  readonly evidence: ReadonlyArray<Evidence>
  /** Articles that hold more of it and were not loaded: an actor may be named in thousands. */
  readonly left: number
}

/** Articles that are loaded for one record. */
const MOST_SOURCES = 40

export async function evidenceOf(loaded: LoadedTable, row: number, id: string): Promise<RecordEvidence> {
  const ids = await sourcesOf(loaded, row)
  const sources = await Promise.all(ids.slice(0, MOST_SOURCES).map((each) => store.source(each)))
  return {
    evidence: sources.flatMap((source) => evidenceIn(source, loaded.table.name, id)),
    left: Math.max(0, ids.length - MOST_SOURCES),
  }
}

/** The articles of a row: the one it names, or those that its evidence is in. */
async function sourcesOf({ table, rows, sources }: LoadedTable, row: number): Promise<ReadonlyArray<string>> {
  const column = table.columns.findIndex(({ name }) => name === "source_id")
  const own = rows[row]?.cells[column]
  if (own !== undefined) return [own]
  const all = await store.table("sources")
  return (sources[row] ?? []).flatMap((index) => all.rows[index]?.cells[0] ?? [])
}

function evidenceIn(source: LoadedSource, table: string, id: string): ReadonlyArray<Evidence> {
  return (source.evidence[table]?.[id] ?? []).map(([field, value, way, start, end]) => {
    const [basis, rule] = source.ways[way] ?? ["stated", ""]
    return { field, value, basis, rule, source_id: source.source_id, start, end, exact: wordsAt(source, start, end) }
  })
}

/** The words between two offsets in code points. */
const wordsAt = ({ text }: LoadedSource, start: number, end: number): string =>
  text.slice({ start: text.toCodeUnit(start), end: text.toCodeUnit(end) })
