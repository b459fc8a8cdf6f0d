/** What each chart is drawn from: tables in, rows out. */
import { describe, expect, it } from "vitest"
import { cooperationData } from "../../../src/chart/data/cooperation.ts"
import { indicatorData } from "../../../src/chart/data/indicators.ts"
import { killedData, KILLED_ROWS } from "../../../src/chart/data/killed-by-event.ts"
import { placesData } from "../../../src/chart/data/places.ts"
import { speakerData } from "../../../src/chart/data/statements-by-speaker.ts"
import { timelineData, TIMELINE_ROWS } from "../../../src/chart/data/timeline.ts"
import { crowd } from "../extremes.ts"
import { agreement, event, fixture, indicator, killed, noTables, source, statement } from "../fixture.ts"

describe("timelineData", () => {
  it("has the dated events in order, with their figures in words", () => {
    const { events, all, undated } = timelineData(fixture())
    expect(events).toEqual(all)
    expect(undated).toBe(1)
    expect(events.map(({ name, date, killed, injured, size }) => [name, date, killed, injured, size])).toEqual([
      ["Stabbing in Ghent", "March 2014", "4", "11", 4],
      ["Bombing in Lille", "22 May 2015", "more than 40", null, 41],
      ["Attack in Utrecht", "1 August 2015", "10 to 15", "24 to 99", 10],
      ["Unrest in Liège", "10 November 2015 to 3 December 2015", null, null, null],
      ["Shooting in Cologne", "1 April 2016", "12 (9 to 14)", null, 12],
    ])
  })

  it("shows those that most articles tell, still in order", () => {
    const { events, all } = timelineData(crowd(200))
    expect([events.length, all.length]).toEqual([TIMELINE_ROWS, 200])
    const least = Math.min(...events.map(({ source_count }) => source_count))
    expect(
      all
        .filter(({ source_count }) => source_count > least)
        .every((each) => events.some(({ event_id }) => event_id === each.event_id)),
    ).toBe(true)
    expect(events.map(({ start }) => start)).toEqual(events.map(({ start }) => start).toSorted((a, b) => a - b))
  })
})

describe("killedData", () => {
  it("has the events with a figure, highest first, and the figures of their sources", () => {
    const { events, without } = killedData(fixture())
    expect(without).toBe(2)
    expect(
      events.map(({ event_id, words, figure_count, source_count }) => [event_id, words, figure_count, source_count]),
    ).toEqual([
      ["evt_2", "more than 40", 3, 2],
      ["evt_5", "12 (9 to 14)", 3, 3],
      ["evt_3", "10 to 15", 1, 1],
      ["evt_1", "4", 1, 1],
    ])
    expect(events[0]?.figures).toEqual([
      { low: 30, best: 30, high: null, count: 1, source_ids: ["example-2"], sources: "example-2, 10 May 2016" },
      { low: 41, best: 41, high: null, count: 2, source_ids: ["example-1", "example-2"], sources: "example-1, 2 April 2016; example-2, 10 May 2016" },
    ])
  })

  it("counts a toll of none as a figure, and an open toll above a closed one", () => {
    const events = [
      event("a", "A", killed(0)),
      event("b", "B", killed(9)),
      event("c", "C", killed(9, 9, null)),
      event("d", "D"),
    ]
    const data = killedData({ ...noTables, events })
    expect(data.events.map(({ event_id }) => event_id)).toEqual(["c", "b", "a"])
    expect(data.without).toBe(1)
  })

  it("shows the highest of many", () => expect(killedData(crowd(300)).events).toHaveLength(KILLED_ROWS))
})

describe("speakerData", () => {
  it("counts utterances, not their pieces", () => {
    const { speakers, utterances, unnamed } = speakerData(fixture())
    expect([utterances, unnamed]).toEqual([9, 1])
    expect(speakers).toEqual([
      {
        speaker_id: "Ana Lopez",
        name: "Ana Lopez",
        position: "Ministry of the Interior",
        direct: 2,
        mixed: 1,
        indirect: 3,
        total: 6,
        sources: "example-1, 2 April 2016",
      },
      { speaker_id: "Jo Park", name: "Jo Park", position: "spokesman", direct: 1, mixed: 0, indirect: 1, total: 2 },
      { speaker_id: "police", name: "police", position: "", direct: 0, mixed: 0, indirect: 1, total: 1 },
    ].map((speaker) => ({ sources: "example-1, 2 April 2016", ...speaker })))
  })

  it("takes an utterance of direct and indirect pieces as mixed", () => {
    const pieces = [
      statement("1", "Jo Park", "direct"),
      { ...statement("2", "Jo Park", "indirect"), utterance_id: "utt_1" },
    ]
    expect(speakerData({ ...noTables, statements: pieces }).speakers[0]).toMatchObject({ mixed: 1, total: 1 })
  })

  it("names the organisation that most statements give", () => {
    const given = ["police", "Ministry of Justice", null, "Ministry of Justice"]
    const rows = given.map((speaker_organization, index) =>
      statement(`${index}`, "Jo Park", "direct", { speaker_organization }),
    )
    expect(speakerData({ ...noTables, statements: rows }).speakers[0]?.position).toBe("Ministry of Justice")
  })

  it("takes the names of one actor as one speaker, by the longest", () => {
    const names = ["Lopez", "Ana Lopez"].map((name, index) =>
      statement(`${index}`, name, "direct", { speaker_id: "act_1" }),
    )
    expect(speakerData({ ...noTables, statements: names }).speakers).toMatchObject([{ name: "Ana Lopez", total: 2 }])
  })
})

describe("cooperationData", () => {
  it("has a part for each party, and the parties of most acts first", () => {
    const { parties, kinds, parts, agreements, partyless } = cooperationData(fixture())
    expect(parties.slice(0, 3)).toEqual([
      { party: "Belgium", total: 5 },
      { party: "France", total: 3 },
      { party: "Germany", total: 2 },
    ])
    expect(kinds).toEqual(["agreement", "dialogue", "joint_operation", "assistance", "information_sharing"])
    expect([agreements, partyless, parts.length]).toEqual([6, 1, 14])
    expect(parts.find(({ agreement_id }) => agreement_id === "agr_6")).toMatchObject({
      stage: "strained",
      party: "France",
    })
  })

  it("counts a party that an act names twice once", () => {
    const twice = agreement("1", "body", "agreed", ["France", "France"])
    expect(cooperationData({ ...noTables, cooperation_agreements: [twice] }).parties).toEqual([
      { party: "France", total: 1 },
    ])
  })
})

describe("placesData", () => {
  it("puts the events of one place together and leaves out those without", () => {
    const ghent = {
      country: "BE",
      locality: "Ghent",
      latitude: 51.05,
      longitude: 3.72,
      place_precision: "locality",
    } as const
    const events = [
      event("a", "A", ghent),
      event("b", "B", { ...ghent, locality: null, country: null }),
      event("c", "C"),
      event("d", "D", { latitude: 95, longitude: 0 }),
    ]
    expect(placesData({ ...noTables, events })).toEqual({
      places: [
        {
          name: "Ghent",
          country: "BE",
          latitude: 51.05,
          longitude: 3.72,
          countryOnly: false,
          events: 2,
          event_ids: ["a", "b"],
        },
      ],
      located: 2,
      unlocated: 2,
    })
  })

  it("keeps a country apart from a town at its middle", () => {
    const at = { country: "LU", latitude: 49.6, longitude: 6.1 }
    const events = [
      event("a", "A", { ...at, place_precision: "country" }),
      event("b", "B", { ...at, locality: "Luxembourg", place_precision: "locality" }),
    ]
    expect(placesData({ ...noTables, events }).places.map(({ name, countryOnly }) => [name, countryOnly])).toEqual([
      ["Luxembourg", false],
      ["", true],
    ])
  })
})

describe("indicatorData", () => {
  it("takes a period without an end as one that goes on until its article was published", () => {
    const rows = [indicator("1", "meetings", 24, "2014", { period_end: null, source_id: "example-1" })]
    const sources = [source("example-1", "2016-04-02")]
    const point = indicatorData({ ...noTables, indicators: rows, sources }).measures[0]?.points[0]
    expect(point).toMatchObject({
      since: true,
      start: Date.UTC(2014, 0, 1),
      end: Date.UTC(2016, 3, 3),
      at: Date.UTC(2016, 3, 3),
    })
    const alone = indicatorData({ ...noTables, indicators: rows }).measures[0]?.points[0]
    expect(alone).toMatchObject({ since: true, end: Date.UTC(2015, 0, 1) })
  })

  it("puts the values of one measure together whatever its capitals", () => {
    const { measures, undated } = indicatorData(fixture())
    expect(undated).toBe(1)
    expect(
      measures.map(({ measure, periods, points }) => [measure, periods, points.map(({ value }) => value)]),
    ).toEqual([
      ["closed cases", 3, [13, 54, 109]],
      ["letters answered since the office opened", 1, [24]],
      ["patrol cars bought for the new border unit", 1, [1_250_000]],
    ])
  })

  it("keeps units apart, and takes an end without a start for both", () => {
    const rows = [
      indicator("1", "aid", 5, "2014", { unit: "euros" }),
      indicator("2", "aid", 6, null, { unit: "dollars", period_end: "2015" }),
    ]
    const { measures } = indicatorData({ ...noTables, indicators: rows })
    expect(measures.map(({ unit, points }) => [unit, points[0]?.period_start])).toEqual([
      ["euros", "2014"],
      ["dollars", "2015"],
    ])
  })
})
