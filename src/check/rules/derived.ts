/** `derived/…`: what the link stage worked out of other rows comes out the same again. */
import type { Finding } from "../../../schema/finding.ts"
import { loadGazetteer } from "../../annotate/places/gazetteer.ts"
import { textCell } from "../../link/claim-cells.ts"
import type { Cell } from "../../link/dataset.ts"
import { eventName, summariseEvent } from "../../link/event-summary.ts"
import { figureFacts, toll } from "../../link/figures.ts"
import { groupBy } from "../../link/order.ts"
import { cellFinding, type CheckRule, show } from "../check-rule.ts"
import type { PublishedDataset, PublishedRow, PublishedTable } from "../published-dataset.ts"

export const eventTolls: CheckRule = {
  name: "derived/toll",
  holds: "Low, best and high of an event follow from its figures by the rule that its row names.",
  *check(dataset) {
    const events = dataset.tables.get("events")
    const figures = grouped(dataset, "casualty_figures", "event_id")
    for (const row of events?.rows ?? [])
      for (const outcome of ["killed", "injured"]) {
        const facts = (figures.get(row.id) ?? []).map(({ values }) => figureFacts(values))
        const told = toll(facts, outcome)
        const { low = null, best = null, high = null, rule = null } = told ?? {}
        for (const [part, expected] of Object.entries({ low, best, high, rule }))
          yield* compare(
            this.name,
            events!,
            row,
            `${outcome}_${part}`,
            expected,
            "the figures of csv/casualty_figures.csv",
          )
      }
  },
}

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
        own.map(({ values }) => `${values["source_id"]} ${values["char_start"]} ${values["char_end"]}`),
      )
      yield* compare(this.name, actors!, row, "mention_count", places.size, "csv/evidence.csv")
      yield* compare(this.name, actors!, row, "source_count", ids.size, "csv/evidence.csv")
    }
  },
}

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

export const agreementParties: CheckRule = {
  name: "derived/parties",
  holds: "The parties of an agreement are those of agreement_parties, and carry the names of actors.",
  *check(dataset) {
    const agreements = dataset.tables.get("cooperation_agreements")
    const actors = dataset.tables.get("actors")
    const parties = grouped(dataset, "agreement_parties", "agreement_id")
    for (const row of agreements?.rows ?? []) {
      const listed = (parties.get(row.id) ?? []).map(({ values }) => String(values["actor_id"])).sort()
      const { party_ids: ids = [] } = row.values
      const sorted = typeof ids === "object" ? [...new Set(ids ?? [])].sort() : []
      if (JSON.stringify(sorted) !== JSON.stringify([...new Set(listed)]))
        yield cellFinding(this.name, agreements!, row, "party_ids", {
          expected: `the actors of csv/agreement_parties.csv: ${show(listed)}`,
          found: show(ids),
          cure: "Make the two agree, or build the dataset again.",
        })
      const names = typeof ids === "object" ? (ids ?? []).map((id) => actors?.byId.get(id)?.values["name"] ?? "") : []
      yield* compare(this.name, agreements!, row, "parties", names.map(String), "csv/actors.csv")
    }
  },
}

function* compare(
  rule: string,
  published: PublishedTable,
  row: PublishedRow,
  column: string,
  expected: Cell,
  from: string,
): Iterable<Finding> {
  const found = row.values[column] ?? null
  if (JSON.stringify(found) === JSON.stringify(expected)) return
  yield cellFinding(rule, published, row, column, {
    expected: `${show(expected)}, from ${from}`,
    found: show(found),
    cure: `Correct ${column} or the rows it follows from, or build the dataset again.`,
  })
}

const grouped = ({ tables }: PublishedDataset, table: string, column: string) =>
  groupRows(tables.get(table)?.rows ?? [], column)

const groupRows = (rows: ReadonlyArray<PublishedRow>, column: string) =>
  groupBy(rows, ({ values }) => String(values[column] ?? ""))
