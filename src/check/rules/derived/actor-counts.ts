/** `derived/actor-counts`: how often an actor is named. */
import type { CheckRule } from "../../check-rule.ts"
import { compare, groupRows } from "./compare.ts"

export const actorCounts: CheckRule = {
  name: "derived/actor-counts",
  holds:
    "Mentions of an actor are the different places that evidence of its name points at; its sources their articles.",
  *check(dataset) {
    const actors = dataset.tables.get("actors")
    const named = (dataset.tables.get("evidence")?.rows ?? []).filter(
      ({ values }) => values["table"] === "actors" && values["field"] === "name",
    )
    const evidence = groupRows(named, "record_id")
    for (const row of actors?.rows ?? []) {
      const own = evidence.get(row.id) ?? []
      const ids = new Set(own.map(({ values }) => values["source_id"]))
      const places = new Set(
        own.map(({ values }) => JSON.stringify([values["source_id"], values["char_start"], values["char_end"]])),
      )
      yield* compare(this.name, actors!, row, "mention_count", places.size, "csv/evidence.csv")
      yield* compare(this.name, actors!, row, "source_count", ids.size, "csv/evidence.csv")
    }
  },
}
