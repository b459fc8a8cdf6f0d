import { describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { groundedColumns } from "../../schema/table.ts"
import { Events } from "../../schema/events.ts"
import { eventName } from "../../src/link/event-summary.ts"
import { link } from "../../src/link/link.ts"
import { written, type WrittenArticle, type WrittenClaim } from "./written.ts"

const mention = (local: string, quote: string, fields: WrittenClaim["fields"], refs = {}): WrittenClaim => ({
  table: "event_mentions",
  local,
  quote,
  fields,
  refs,
})
const events = (...articles: ReadonlyArray<WrittenArticle>) =>
  link(articles.map(written), registry).tables.get("events")!

describe("the values of an event", () => {
  const early: WrittenArticle = {
    id: "b",
    published: "2016-04-03",
    text: "A blast struck the old market of Marwen, in North, on April 2. Masked men fled. Five were hurt.",
    places: [
      { words: "Marwen", country: "XX", admin1: "North", latitude: 1.5, longitude: 2.5 },
      {
        words: "North",
        precision: "admin1",
        country: "XX",
        admin1: "North",
        locality: null,
        latitude: 9,
        longitude: 9,
      },
    ],
    claims: [
      mention("m1", "A blast struck the old market of Marwen, in North, on April 2", {
        event_type: "bombing",
        date_start: "2016-04-02",
        date_precision: "day",
        country: "XX",
        admin1: "North",
        locality: "Marwen",
        target: "the old market",
      }),
      mention("m2", "Masked men fled", { event_type: "attack", perpetrator: "Masked men" }, { event: "m1" }),
      {
        table: "casualty_figures",
        local: "f1",
        quote: "Five were hurt",
        fields: { outcome: "injured", who: "victims", number: 5, low: 5, best: 5, high: 5, qualifier: "exact" },
        refs: { mention_id: "m2" },
      },
    ],
  }
  const late: WrittenArticle = {
    id: "a",
    published: "2016-04-20",
    text: "The attack in Marwen in April was on a market.",
    claims: [
      mention("m1", "The attack in Marwen in April", {
        event_type: "attack",
        date_start: "2016-04",
        date_precision: "month",
        country: "XX",
        locality: "Marwen",
        target: "a market",
      }),
    ],
  }
  const [event] = events(late, early)

  test("type, date and place by the most precise mention, the rest by the earliest", () => {
    expect(event!.row).toMatchObject({
      event_type: "bombing",
      name: "Bombing in Marwen, 2016-04-02",
      date_start: "2016-04-02",
      date_end: null,
      date_precision: "day",
      country: "XX",
      admin1: "North",
      locality: "Marwen",
      latitude: 1.5,
      longitude: 2.5,
      place_precision: "locality",
      weapon_type: null,
      target: "the old market",
      perpetrator: "Masked men",
      killed_rule: null,
      injured_low: 5,
      injured_rule: "only_figure",
      mention_count: 3,
      source_count: 2,
      first_reported: "2016-04-03",
      last_reported: "2016-04-20",
    })
  })
  test("every summarised value has grounds that say it, and no empty cell has", () => {
    for (const column of groundedColumns(Events)) {
      const value = event!.row[column]
      const grounds = event!.grounds[column] ?? []
      expect([column, ...grounds.map((ground) => ground.value)]).toEqual(value === null ? [column] : [column, value])
    }
  })
  test("the name rests on the words for type, place and date", () => {
    expect(event!.grounds["name"]).toMatchObject([{ rule: "event_name", basis: "inferred" }])
  })
  test("its id does not change when a later article tells of it", () => {
    expect(events(early).map(({ id }) => id)).toEqual([event!.id])
  })
})

describe("an event of which little is known", () => {
  const told = (fields: WrittenClaim["fields"], places: WrittenArticle["places"] = []) =>
    events({
      id: "a",
      text: "Violence in the Upper North of Ruritania.",
      places,
      claims: [mention("m1", "Violence", fields)],
    })

  test("no date, no place", () => {
    expect(told({ event_type: "other" })[0]!.row).toMatchObject({
      name: "Violence",
      date_start: null,
      country: null,
      latitude: null,
      place_precision: null,
      first_reported: null,
      source_count: 1,
    })
  })
  test("a region has the region's coordinates, not those of a town in it", () => {
    const north = { country: "XX", admin1: "Upper North" } as const
    const places = [
      { words: "North", ...north, locality: "North", latitude: 1, longitude: 1 },
      { words: "Upper North", ...north, precision: "admin1" as const, locality: null, latitude: 4, longitude: 5 },
    ]
    expect(told({ event_type: "unrest", ...north }, places)[0]!.row).toMatchObject({
      name: "Unrest in Upper North",
      latitude: 4,
      longitude: 5,
      place_precision: "admin1",
    })
  })
  test("a country goes by its name", () => {
    const places = [{ words: "Ruritania", precision: "country" as const, country: "XX", locality: null }]
    expect(told({ event_type: "unrest", country: "XX", date_start: "2016" }, places)[0]!.row).toMatchObject({
      name: "Unrest in Ruritania, 2016",
      place_precision: "country",
    })
  })
})

test.each([
  ["vehicle_attack", "Marwen", "2016-04-02", null, "Vehicle attack in Marwen, 2016-04-02"],
  ["attack", "Marwen", "2016-04-02", "2016-04-05", "Attack in Marwen, 2016-04-02 to 2016-04-05"],
  ["attack", "Marwen", "2016-04-02", "2016-04-02", "Attack in Marwen, 2016-04-02"],
  ["military", null, null, null, "Military action"],
] as const)("the name of %s, %s, %s, %s", (type, where, start, end, name) => {
  expect(eventName(type, where, start, end)).toBe(name)
})
