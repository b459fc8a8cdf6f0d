import { describe, expect, test } from "vitest"
import { align, type ArticleEvents, eventIdentity, type FoundEvent } from "../../bench/accuracy/event-identity.ts"
import { asWritten, byDateAndPlace, type TrueEvent } from "../../bench/accuracy/true-identity.ts"

const known = (text: string | undefined) => (text === undefined || text === "-" ? null : text)

/** "bombing 2016-04-02 XX Marwen": type, date, country, town; "-" where nothing is known. Its words stand at 10 × `at`. */
function annotated(line: string, at: number): TrueEvent {
  const [type = "attack", date, country, locality] = line.split(" ")
  const spans = [[10 * at, 10 * at + 5]] as const
  return { ref: `e${at}`, type, date: known(date), country: known(country), locality: known(locality), spans }
}

/** "evt_1 2016-04-02 XX Marwen": what a build made of it. */
function published(line: string, at: number): FoundEvent {
  const [event_id = "", date, country, locality] = line.split(" ")
  const spans = [[10 * at + 2, 10 * at + 8]] as const
  return { event_id, date: known(date), country: known(country), locality: known(locality), spans }
}

describe("which annotated events are one", () => {
  /** The articles of each event; an article is a list of lines. */
  const together = (...articles: ReadonlyArray<ReadonlyArray<string>>) => {
    const events = articles.map((lines) => lines.map(annotated))
    const nameOf = byDateAndPlace(events)
    const groups = new Map<string, Array<string>>()
    events.forEach((own, i) => {
      for (const event of own) groups.set(nameOf(event), [...(groups.get(nameOf(event)) ?? []), `${i}${event.ref}`])
    })
    return [...groups.values()].map((group) => group.join(" "))
  }

  test("the same day and town, also within one article", () => {
    const articles = [["bombing 2016-04-02 XX Marwen", "attack 2016-04-02 XX Marwen"], ["attack 2016-04-02 XX Marwen"]]
    expect(together(...articles)).toEqual(["0e0 0e1 1e0"])
  })
  test.each([
    ["a month", "bombing 2016-04 XX Marwen"],
    ["a country", "bombing 2016-04-02 XX -"],
    ["both", "attack 2016-04 XX -"],
    ["no date", "bombing - XX Marwen"],
  ])("%s, where one event fits", (_, line) => {
    expect(together(["bombing 2016-04-02 XX Marwen"], [line])).toEqual(["0e0 1e0"])
    expect(asWritten([])(annotated(line, 0))).not.toBe(asWritten([])(annotated("bombing 2016-04-02 XX Marwen", 0)))
  })
  test.each([
    ["another kind", "kidnapping 2016-04 XX Marwen"],
    ["another month", "bombing 2016-05 XX Marwen"],
    ["another town", "bombing 2016-04-02 XX Sundal"],
    ["another country", "bombing 2016-04-02 YY -"],
    ["neither date nor town", "bombing - XX -"],
    ["a year and no town", "bombing 2016 XX -"],
    ["no place", "bombing 2016-04-02 - -"],
  ])("not %s", (_, line) => expect(together(["bombing 2016-04-02 XX Marwen"], [line])).toHaveLength(2))
  test("not when two fit, and not what one article keeps apart", () => {
    const two = ["bombing 2016-04-02 XX Marwen", "bombing 2016-04-09 XX Marwen"]
    expect(together(two, ["bombing 2016-04 XX Marwen"])).toHaveLength(3)
    expect(together(["bombing 2016-04-02 XX Marwen", "bombing 2016-04 XX Marwen"])).toHaveLength(2)
  })
})

describe("align", () => {
  const refs = (truth: ReadonlyArray<string>, found: ReadonlyArray<string>) => {
    const events = found.map(published)
    const refOf = align(truth.map(annotated), events)
    return events.map((event) => refOf.get(event) ?? "-")
  }
  test("by words in common", () => {
    expect(refs(["bombing - XX -", "bombing - XX -"], ["evt_1 - XX -", "evt_2 - XX -"])).toEqual(["e0", "e1"])
  })
  test("by day and town where no words are", () => {
    expect(refs(["attack - XX -", "attack 2016-04-02 XX Marwen"], ["evt_1 2016-04-02 XX Marwen"])).toEqual(["e0"])
    const elsewhere = { ...annotated("attack 2016-04-02 XX Marwen", 7) }
    const event = published("evt_1 2016-04-02 XX Marwen", 0)
    expect(align([elsewhere], [event]).get(event)).toBe("e7")
  })
  test.each([
    ["another date", "evt_1 2016-04-03 XX Marwen"],
    ["another country", "evt_1 2016-04-02 YY Marwen"],
  ])("not with %s", (_, line) => expect(refs(["attack 2016-04-02 XX Marwen"], [line])).toEqual(["-"]))
})

describe("eventIdentity", () => {
  const article = (id: string, truth: ReadonlyArray<string>, found: ReadonlyArray<string>): ArticleEvents => ({
    id,
    truth: truth.map(annotated),
    found: found.map(published),
  })
  const day = "bombing 2016-04-02 XX Marwen"
  test("is whole where all reports are one event", () => {
    const one = ["evt_1 2016-04-02 XX Marwen"]
    expect(eventIdentity([article("a", [day], one), article("b", [day], one)], byDateAndPlace).f1).toBe(1)
  })
  test("loses by what is apart, by what is missed and by what is too many", () => {
    const own = (id: string) => [`${id} 2016-04-02 XX Marwen`]
    const apart = eventIdentity([article("a", [day], own("evt_1")), article("b", [day], own("evt_2"))], byDateAndPlace)
    expect(apart).toMatchObject({ precision: 1, recall: 0.5 })
    const missed = eventIdentity([article("a", [day], own("evt_1")), article("b", [day], [])], byDateAndPlace)
    expect(missed).toMatchObject({ precision: 1, recall: 0.25 })
    const extra = eventIdentity([article("a", [day], [...own("evt_1"), "evt_2 - YY -"])], byDateAndPlace)
    expect(extra).toMatchObject({ precision: 0.5, recall: 1 })
  })
})
