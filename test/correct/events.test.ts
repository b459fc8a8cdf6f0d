import { beforeAll, describe, expect, test } from "vitest"
import { type Corrected, corrected, one } from "./corrected.ts"

/** Two towns, three tellings: the rules take the first two for one event. */
let plain: Corrected
let early: string
let late: string
let road: string

beforeAll(async () => {
  plain = await corrected("")
  const mention = (source_id: string): string => String(plain.row("event_mentions", { source_id })["mention_id"])
  early = mention("harbour-1")
  late = mention("harbour-2")
  road = mention("road-1")
})

const guard = (...ids: ReadonlyArray<string>): string =>
  `expect: { ${ids.map((id) => `${id}: { event_type: ${String(plain.row("event_mentions", { mention_id: id })["event_type"])} }`).join(", ")} }`
const merge = (...ids: ReadonlyArray<string>): string => one(`merge: [${ids.join(", ")}], ${guard(...ids)}`)
const split = (...parts: ReadonlyArray<ReadonlyArray<string>>): string =>
  one(`split: [${parts.map((part) => `[${part.join(", ")}]`).join(", ")}], ${guard(...parts.flat())}`)

const eventOf = ({ row }: Corrected, mention_id: string) => row("event_mentions", { mention_id })["event_id"]

test("events that are merged are one, with the figures of both", async () => {
  const after = await corrected(merge(early, road))
  expect(after.corrections.refused).toEqual([])
  expect(after.rows("events")).toHaveLength(1)
  expect(new Set([early, late, road].map((id) => eventOf(after, id))).size).toBe(1)
  expect(
    after.rows("casualty_figures").every(({ event_id }) => event_id === after.rows("events")[0]!["event_id"]),
  ).toBe(true)
  expect(after.rows("corrections")).toMatchObject([
    { action: "merge", table: "event_mentions", field: "event_id", new: eventOf(after, early) },
    { action: "merge", table: "event_mentions", field: "event_id", new: eventOf(after, early) },
  ])
})

test("an event that is split is two, each with the figures of its mentions", async () => {
  const after = await corrected(split([early], [late]))
  expect(after.corrections.refused).toEqual([])
  expect(eventOf(after, early)).not.toBe(eventOf(after, late))
  expect(after.row("events", { event_id: eventOf(after, early)! })["killed_best"]).toBe(12)
  expect(after.row("events", { event_id: eventOf(after, late)! })["killed_best"]).toBe(14)
})

test("a part of an event may be split off and merged with another one", async () => {
  const after = await corrected(split([early], [late]) + merge(late, road))
  expect(after.corrections.refused).toEqual([])
  expect(eventOf(after, late)).toBe(eventOf(after, road))
  expect(eventOf(after, early)).not.toBe(eventOf(after, late))
})

describe("refused", () => {
  test.each<[string, () => string, string]>([
    ["merges in a circle", () => merge(early, road) + merge(road, late), "corrections/merge-circle 2:12"],
    ["the same merge twice", () => merge(early, road) + merge(road, early), "corrections/merge-circle 2:12"],
    [
      "a merge of what a split parts",
      () => split([early], [late]) + merge(early, late),
      "corrections/contradiction 1:12",
    ],
    ["a mention twice", () => one(`merge: [${early}, ${early}], ${guard(early)}`), "corrections/named-twice 1:12"],
    [
      "a mention that never was",
      () => one("merge: [men_0000000000, men_1111111111], expect: {}"),
      "corrections/unknown-record 1:12",
    ],
    [
      "a figure",
      () => merge(early, road).replace(road, String(plain.rows("casualty_figures")[0]!["figure_id"])),
      "corrections/not-a-mention 1:12",
    ],
    [
      "a rejected mention",
      () => one(`reject: ${road}, expect: { event_type: shooting }`) + merge(early, road),
      "corrections/contradiction 2:12",
    ],
    ["no guard", () => one(`merge: [${early}, ${road}], expect: {}`), "corrections/no-guard 1:3"],
  ])("%s", async (_, yaml, expected) => {
    const { corrections } = await corrected(yaml())
    expect(corrections.refused.map(({ code, line, column }) => `${code} ${line}:${column}`)).toContain(expected)
  })
})

describe("told of, and not applied", () => {
  test.each<[string, () => string, string]>([
    ["a merge of what the rules have joined", () => merge(early, late), "corrections/one-already"],
    ["a split that names a mention of another event", () => split([early], [road]), "corrections/not-of-event"],
    [
      "a mention that says something else now",
      () => merge(early, road).replace("shooting", "arson"),
      "corrections/guard",
    ],
  ])("%s", async (_, yaml, expected) => {
    const after = await corrected(yaml())
    expect(after.corrections.refused).toEqual([])
    expect(after.corrections.stale.map(({ code }) => code)).toEqual([expected])
    expect(after.rows("events")).toEqual(plain.rows("events"))
  })
})
