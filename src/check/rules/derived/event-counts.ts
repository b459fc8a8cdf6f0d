/** `derived/event-counts`: how often and when an event was told. */
import type { CheckRule } from "../../check-rule.ts"
import { compare, grouped } from "./compare.ts"

export const eventCounts: CheckRule = {
  name: "derived/event-counts",
  holds: "Mentions, sources and dates of report of an event are those of its mentions.",
  *check(dataset) {
    const events = dataset.tables.get("events")
    const sources = dataset.tables.get("sources")
    const mentions = grouped(dataset, "event_mentions", "event_id")
    for (const row of events?.rows ?? []) {
      const own = mentions.get(row.id) ?? []
      const ids = new Set(own.map(({ values }) => String(values["source_id"])))
      const dates = [...ids]
        .flatMap((id) => sources?.byId.get(id)?.values["published"] ?? [])
        .map(String)
        .sort()
      const from = "the mentions of csv/event_mentions.csv"
      yield* compare(this.name, events!, row, "mention_count", own.length, from)
      yield* compare(this.name, events!, row, "source_count", ids.size, from)
      yield* compare(this.name, events!, row, "first_reported", dates[0] ?? null, from)
      yield* compare(this.name, events!, row, "last_reported", dates.at(-1) ?? null, from)
    }
  },
}
