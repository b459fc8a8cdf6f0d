import { describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { link } from "../../src/link/link.ts"
import { written } from "./written.ts"

const first = written({
  id: "a-1",
  published: "2016-04-03",
  publisher: "Example News",
  text: "A bomb killed at least 12 people in Marwen on April 2, Ana Lopez said.",
  claims: [
    {
      table: "event_mentions",
      local: "m1",
      quote: "A bomb killed at least 12 people in Marwen on April 2",
      fields: {
        event_type: "bombing",
        date_start: "2016-04-02",
        date_precision: "day",
        country: "XX",
        locality: "Marwen",
      },
    },
    {
      table: "casualty_figures",
      local: "f1",
      quote: "killed at least 12 people",
      fields: {
        outcome: "killed",
        who: "victims",
        group_text: "people",
        number: 12,
        low: 12,
        best: 12,
        high: null,
        qualifier: "at_least",
      },
      refs: { mention_id: "m1" },
    },
    {
      table: "statements",
      local: "s1",
      quote: "A bomb killed at least 12 people in Marwen on April 2",
      fields: { speaker: "Ana Lopez", mode: "indirect" },
    },
  ],
  places: [{ words: "Marwen", country: "XX", latitude: 1.5, longitude: 2.5 }],
  actors: [{ words: "Ana Lopez" }],
})

const second = written({
  id: "b-1",
  published: "2016-04-20",
  publisher: "Example Times",
  text: "The Marwen bombing killed 14 people.",
  claims: [
    {
      table: "event_mentions",
      local: "m1",
      quote: "The Marwen bombing",
      fields: { event_type: "bombing", country: "XX", locality: "Marwen" },
    },
    {
      table: "casualty_figures",
      local: "f1",
      quote: "killed 14 people",
      fields: {
        outcome: "killed",
        who: "victims",
        group_text: "people",
        number: 14,
        low: 14,
        best: 14,
        high: 14,
        qualifier: "exact",
      },
      refs: { mention_id: "m1" },
    },
  ],
})

describe("link", () => {
  const { tables } = link([second, first], registry)
  const rows = (table: string) => tables.get(table)!.map(({ row }) => row)

  test("one event out of two articles", () => {
    expect(rows("events")).toMatchObject([
      {
        event_type: "bombing",
        name: "Bombing in Marwen, 2016-04-02",
        date_start: "2016-04-02",
        locality: "Marwen",
        latitude: 1.5,
        place_precision: "locality",
        killed_low: 14,
        killed_best: 14,
        killed_high: 14,
        killed_rule: "latest_exact",
        injured_best: null,
        injured_rule: null,
        mention_count: 2,
        source_count: 2,
        first_reported: "2016-04-03",
        last_reported: "2016-04-20",
      },
    ])
    const [event] = rows("events")
    expect(rows("event_mentions").map(({ event_id }) => event_id)).toEqual([event!["event_id"], event!["event_id"]])
    expect(rows("casualty_figures").map(({ event_id }) => event_id)).toEqual([event!["event_id"], event!["event_id"]])
    expect(rows("conflicts")).toMatchObject([
      {
        kind: "narrower",
        low: 12,
        high: 14,
        note: "at least 12 (Example News, 2016-04-03), then 14 (Example Times, 2016-04-20)",
      },
    ])
  })

  test("the speaker is an actor", () => {
    expect(rows("actors")).toMatchObject([{ name: "Ana Lopez", kind: "person", mention_count: 1, source_count: 1 }])
    expect(rows("statements")).toMatchObject([
      { speaker_id: rows("actors")[0]!["actor_id"], review_status: "unreviewed" },
    ])
  })

  test("every table but evidence has its rows, each with the columns of its table in order", () => {
    expect([...tables.keys()]).toEqual(registry.map(({ name }) => name).filter((name) => name !== "evidence"))
    for (const table of registry)
      for (const { row } of tables.get(table.name) ?? []) expect(Object.keys(row)).toEqual(Object.keys(table.columns))
  })
})
