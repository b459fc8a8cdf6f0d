/**
 * The tellings of a published dataset: what the link stage clusters, made again from the tables and texts. Mentions that one
 * article tells as one event are those that links of the reason `same_story` connect.
 */
import type { Span } from "../../schema/source-text.ts"
import type { Cells } from "../link/claim-cells.ts"
import type { MentionFacts } from "../link/event-summary.ts"
import { isNamedByPlace } from "../link/named-by-place.ts"
import { groupBy } from "../link/order.ts"
import { type Telling, telling } from "../link/telling.ts"
import type { PublishedDataset, PublishedRow } from "./published-dataset.ts"

export interface PublishedMention extends MentionFacts {
  readonly id: string
  readonly event_id: string
}

export function publishedTellings(dataset: PublishedDataset): ReadonlyArray<Telling<PublishedMention>> {
  const { tables, texts } = dataset
  const mentions = tables.get("event_mentions")?.rows ?? []
  const figures = groupBy(tables.get("casualty_figures")?.rows ?? [], ({ values }) => String(values["mention_id"]))
  const words = groupBy(
    (tables.get("evidence")?.rows ?? []).filter(({ values }) => values["table"] === "event_mentions"),
    ({ values }) => `${String(values["record_id"])} ${String(values["field"])}`,
  )
  const spans = (id: string, column: string, source_id: string): ReadonlyArray<Span> => {
    const text = texts.get(source_id)
    if (text === undefined) return []
    const at = (cell: unknown): number => text.toCodeUnit(Number(cell))
    const rows = words.get(`${id} ${column}`) ?? []
    return rows.map(({ values }) => ({ start: at(values["char_start"]), end: at(values["char_end"]) }))
  }
  const firstOf = storyOf(dataset)
  return [...groupBy(mentions, ({ id }) => firstOf(id)).values()].map((rows) =>
    telling(
      rows.map(({ id, values }) => {
        const source_id = String(values["source_id"])
        const source: Cells = tables.get("sources")?.byId.get(source_id)?.values ?? {}
        const { text = "" } = texts.get(source_id) ?? {}
        return {
          mention: mentionOf(id, values, source),
          text_sha256: String(source["text_sha256"] ?? ""),
          figures: (figures.get(id) ?? []).map((figure) => ({ cells: figure.values })),
          isNamed: isNamedByPlace(text, spans(id, "event_type", source_id), spans(id, "locality", source_id)),
        }
      }),
    ),
  )
}

const mentionOf = (id: string, cells: Cells, { published }: Cells): PublishedMention => ({
  id,
  event_id: String(cells["event_id"]),
  cells,
  source_id: String(cells["source_id"]),
  char_start: Number(cells["char_start"]),
  reported_on: typeof published === "string" ? published : null,
})

/** For each mention, the one that stands for all of its article's mentions of the event. */
function storyOf({ tables }: PublishedDataset): (mention: string) => string {
  const mentions = tables.get("event_mentions")
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    return root
  }
  const sourceOf = (id: string) => mentions?.byId.get(id)?.values["source_id"]
  for (const row of tables.get("event_links")?.rows ?? []) {
    const [a, b] = endsOf(row)
    if (!reasonsOf(row).includes("same_story") || sourceOf(a) === undefined || sourceOf(a) !== sourceOf(b)) continue
    if (rootOf(a) !== rootOf(b)) parents.set(rootOf(a), rootOf(b))
  }
  return rootOf
}

/** The two mentions of a link. */
export const endsOf = ({ values }: PublishedRow): readonly [string, string] => [
  String(values["mention_id_a"]),
  String(values["mention_id_b"]),
]

export const reasonsOf = ({ values: { reasons } }: PublishedRow): ReadonlyArray<string> =>
  typeof reasons === "object" && reasons !== null ? reasons : []
