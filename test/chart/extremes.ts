/** Datasets at the limits of what charts must hold. */
import type { ChartTables } from "../../src/chart/tables.ts"
import {
  agreement,
  event,
  figure,
  fixture,
  indicator,
  injured,
  killed,
  noTables,
  source,
  statement,
} from "./fixture.ts"

/** One row a table. */
export const loner = (): ChartTables => ({
  sources: [source("example-1", "2016-04-02")],
  events: [
    event("evt_1", "Bombing in Tallinn, 2016-04", {
      date_start: "2016-04",
      country: "EE",
      locality: "Tallinn",
      latitude: 59.44,
      longitude: 24.75,
      place_precision: "locality",
      ...killed(null, null, 40),
    }),
  ],
  event_mentions: [],
  conflicts: [],
  casualty_figures: [figure("evt_1", 40, { qualifier: "up_to", low: null, best: null })],
  statements: [statement("1", "Ana Lopez", "mixed")],
  cooperation_agreements: [agreement("1", "information_sharing", "strained", ["Estonia"])],
  indicators: [indicator("1", "patrols", 0, "2016-03-05")],
})

const KINDS = [
  "agreement",
  "mechanism",
  "dialogue",
  "joint_operation",
  "body",
  "assistance",
  "information_sharing",
] as const
const STATUSES = ["called_for", "planned", "agreed", "operating", "completed", "strained"] as const
const MODES = ["direct", "mixed", "indirect"] as const

/** Many rows, spread over years, the world and parties by fixed steps. */
export function crowd(count: number): ChartTables {
  const rows = Array.from({ length: count }, (_, index) => index)
  const day = (index: number) => `${1995 + (index % 28)}-${pad(1 + (index % 12))}-${pad(1 + (index % 28))}`
  return {
    sources: rows.map((index) => source(`example-${index}`, day(index))),
    events: rows.map((index) =>
      event(`evt_${index}`, `Attack in Town ${index}, ${day(index)}`, {
        date_start: day(index),
        country: ["CN", "FR", "BR", "NG", "US"][index % 5] ?? null,
        locality: `Town ${index}`,
        latitude: ((index * 37) % 130) - 55,
        longitude: ((index * 91) % 340) - 170,
        place_precision: "locality",
        ...(index % 3 === 0 ? {} : killed(index % 90, null, (index % 90) + (index % 7))),
        ...injured(index),
        source_count: 1 + (index % 9),
      }),
    ),
    event_mentions: [],
    conflicts: [],
    casualty_figures: rows.map((index) =>
      figure(`evt_${index % 60}`, index % 90, { source_id: `example-${index % 11}` }),
    ),
    statements: rows.map((index) => statement(`${index}`, `Speaker ${index % 40}`, MODES[index % 3] ?? "direct")),
    cooperation_agreements: rows.map((index) =>
      agreement(`${index}`, KINDS[index % 7] ?? "body", STATUSES[index % 6] ?? "agreed", [
        `State ${index % 4}`,
        `State ${index % 30}`,
      ]),
    ),
    indicators: rows.map((index) =>
      indicator(`${index}`, `measure ${index % 50}`, index * 7, `${1990 + (index % 33)}`),
    ),
  }
}

/** Names and words that no label can hold. */
export function longNames(): ChartTables {
  const long = "The Joint Standing Committee on the Coordination of Regional Preparedness and Information "
    .repeat(3)
    .trim()
  const tables = fixture()
  return {
    ...tables,
    events: tables.events.map((each) => ({
      ...each,
      name: `${long} ${each.event_id}`,
      locality: `${long} ${each.event_id}`,
    })),
    statements: tables.statements.map((each) => ({
      ...each,
      speaker: each.speaker && `${long} ${each.speaker}`,
      speaker_organization: long,
    })),
    cooperation_agreements: tables.cooperation_agreements.map((each) => ({
      ...each,
      parties: each.parties.map((party) => `${long} ${party}`),
    })),
    indicators: tables.indicators.map((each) => ({
      ...each,
      measure: `${long} ${each.measure.toLowerCase()}`,
      unit: long,
    })),
  }
}

/** From the year 1209 to 2016, from one to a million. */
export function wideRange(): ChartTables {
  const events = [
    event("evt_1", "Military in Béziers, 1209", { date_start: "1209", ...killed(200, null, 999_999) }),
    event("evt_2", "Military in Somme, 1916", {
      date_start: "1916-07",
      date_end: "1916-11",
      ...killed(1_000_000, 1_000_000, null),
    }),
    event("evt_3", "Stabbing in Suva, 2016", { date_start: "2016", ...killed(1), latitude: -18.14, longitude: 178.44 }),
    event("evt_4", "Stabbing in Apia, 2016", {
      date_start: "2016",
      ...killed(0),
      latitude: -13.83,
      longitude: -171.76,
    }),
  ]
  return {
    ...noTables,
    events,
    event_mentions: [],
    conflicts: [],
    casualty_figures: [figure("evt_2", 1_000_000), figure("evt_2", 300_000), figure("evt_3", 1)],
    indicators: [
      indicator("1", "documents", 1, "1209"),
      indicator("2", "documents", 12_345_678_901, "2016-05-01"),
      indicator("3", "temperature", -4.256, "2015"),
      indicator("4", "share", 0.5, "2015", { period_end: "2014" }),
    ],
  }
}

/** More people than there are. */
export const billions = (): ChartTables => ({
  ...noTables,
  events: [1, 7, 40, 300, 8_000_000_000].map((toll, index) =>
    event(`evt_${index}`, `Attack ${index}, 2016`, { date_start: "2016", ...killed(toll), ...injured(toll) }),
  ),
  statements: Array.from({ length: 9000 }, (_, index) =>
    statement(`${index}`, index < 8990 ? "Ana Lopez" : "Jo Park", "direct"),
  ),
})

/** Thirty events, statements and values that all fall together. */
export function sameSpot(): ChartTables {
  const rows = Array.from({ length: 30 }, (_, index) => index)
  const place = { country: "BE", latitude: 50.85, place_precision: "locality" } as const
  return {
    ...noTables,
    events: rows.map((index) =>
      event(`evt_${index}`, "Attack in Brussels, 2016-03-22", {
        ...place,
        ...killed(12),
        date_start: "2016-03-22",
        locality: `Brussels ${index}`,
        longitude: 4.35 + index / 1000,
      }),
    ),
    event_mentions: [],
    conflicts: [],
    casualty_figures: rows.map((index) => figure("evt_1", 12, { source_id: `example-${index}` })),
    statements: rows.map((index) => statement(`${index}`, `Speaker ${index}`, "direct")),
    cooperation_agreements: rows.map((index) => agreement(`${index}`, "dialogue", "operating", ["Belgium", "France"])),
    indicators: rows.map((index) => indicator(`${index}`, "sightings", index, "2016-03-22")),
  }
}

/** Markup, control characters and right-to-left marks where words are expected. */
export function hostile(): ChartTables {
  const bad = `<script>alert(1)</script> & "quotes' ]]> \u0000\u0007\u202e\ud800 x`
  const tables = fixture()
  return {
    ...tables,
    events: tables.events.map((each) => ({ ...each, name: `${bad}, ${each.date_start}`, locality: bad })),
    statements: tables.statements.map((each) => ({ ...each, speaker: bad, speaker_organization: bad })),
    cooperation_agreements: tables.cooperation_agreements.map((each) => ({ ...each, parties: [bad, "France"] })),
    indicators: tables.indicators.map((each) => ({ ...each, measure: bad, unit: bad })),
  }
}

const pad = (number: number): string => String(number).padStart(2, "0")
