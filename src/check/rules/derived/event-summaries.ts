/** `derived/event`: what events take from their mentions. */
import type { Finding } from "../../../../schema/finding.ts"
import { loadGazetteer } from "../../../annotate/places/gazetteer.ts"
import { textCell } from "../../../link/claim-cells.ts"
import type { Cell } from "../../../link/dataset.ts"
import { eventName, summariseEvent } from "../../../link/event-summary.ts"
import type { CheckRule } from "../../check-rule.ts"
import type { PublishedDataset, PublishedRow } from "../../published-dataset.ts"
import { compare, grouped } from "./compare.ts"

export const eventSummaries: CheckRule = {
  name: "derived/event",
  holds: "Type, date, place, weapon, target, perpetrator and name of an event are those that its mentions give.",
  async check(dataset) {
    const { countries } = await loadGazetteer()
    const events = dataset.tables.get("events")
    const mentions = grouped(dataset, "event_mentions", "event_id")
    const findings: Array<Finding> = []
    for (const row of events?.rows ?? []) {
      const own = (mentions.get(row.id) ?? []).map((mention) => mentionFacts(dataset, mention))
      const { event_type, dated, placed, place_precision, weapon, target, perpetrator } = summariseEvent(own)
      const cell = (mention: (typeof own)[number] | null, column: string): string | null =>
        mention && textCell(mention.cells, column)
      const most = place_precision && cell(placed[place_precision], place_precision)
      const where = place_precision === "country" && most !== null ? (countries.get(most)?.name ?? most) : most
      const expected: Readonly<Record<string, Cell>> = {
        event_type,
        name: eventName(event_type, where, cell(dated, "date_start"), cell(dated, "date_end")),
        date_start: cell(dated, "date_start"),
        date_end: cell(dated, "date_end"),
        date_precision: cell(dated, "date_precision"),
        country: cell(placed.country, "country"),
        admin1: cell(placed.admin1, "admin1"),
        locality: cell(placed.locality, "locality"),
        place_precision,
        weapon_type: cell(weapon, "weapon_type"),
        target: cell(target, "target"),
        perpetrator: cell(perpetrator, "perpetrator"),
      }
      for (const [column, value] of Object.entries(expected))
        findings.push(...compare(this.name, events!, row, column, value, "the mentions of csv/event_mentions.csv"))
    }
    return findings
  },
}

const mentionFacts = ({ tables }: PublishedDataset, { values }: PublishedRow) => {
  const source_id = String(values["source_id"])
  const published = tables.get("sources")?.byId.get(source_id)?.values["published"]
  return {
    cells: values,
    source_id,
    char_start: Number(values["char_start"]),
    reported_on: typeof published === "string" ? published : null,
  }
}
