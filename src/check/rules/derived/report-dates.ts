/** `derived/reported-on`: what a figure takes from its source and its mention. */
import type { CheckRule } from "../../check-rule.ts"
import { compare } from "./compare.ts"

export const reportDates: CheckRule = {
  name: "derived/reported-on",
  holds: "A figure is reported on the day on which its source was published, and for the event of its mention.",
  *check(dataset) {
    const figures = dataset.tables.get("casualty_figures")
    const mentions = dataset.tables.get("event_mentions")
    for (const row of figures?.rows ?? []) {
      const source = dataset.tables.get("sources")?.byId.get(String(row.values["source_id"]))
      const mention = mentions?.byId.get(String(row.values["mention_id"]))
      if (source)
        yield* compare(this.name, figures!, row, "reported_on", source.values["published"] ?? null, "csv/sources.csv")
      if (mention)
        yield* compare(
          this.name,
          figures!,
          row,
          "event_id",
          mention.values["event_id"] ?? null,
          "csv/event_mentions.csv",
        )
    }
  },
}
