/** Who tells of something, in words: for what a page says of a mark. */
import type { ChartTables } from "../tables.ts"
import { dateInWords } from "../text/dates.ts"
import { counted, plainText } from "../text/plain-text.ts"

/** Sources that are named; of more only the number is told. */
const NAMED = 4

/** "Example News, 3 May 2015; Example Times, 4 May 2015", for ids of sources. */
export function sourceNames({ sources }: Pick<ChartTables, "sources">): (source_ids: ReadonlyArray<string>) => string {
  const names = new Map(
    sources.map(({ source_id, publisher, published }) => {
      const name = plainText(publisher ?? source_id)
      return [source_id, published === null ? name : `${name}, ${dateInWords(published)}`]
    }),
  )
  return (source_ids) => {
    const told = source_ids.slice(0, NAMED).map((id) => names.get(id) ?? id)
    const rest = source_ids.length - told.length
    return rest > 0 ? `${told.join("; ")}; and ${counted(rest, "more article")}` : told.join("; ")
  }
}

/** The same for the articles that mention an event. */
export function eventSources(tables: ChartTables): (event_id: string) => string {
  const named = sourceNames(tables)
  const told = new Map<string, Set<string>>()
  for (const { event_id, source_id } of tables.event_mentions) {
    if (event_id === null) continue
    const known = told.get(event_id)
    if (known === undefined) told.set(event_id, new Set([source_id]))
    else known.add(source_id)
  }
  return (event_id) => named([...(told.get(event_id) ?? [])].toSorted())
}
