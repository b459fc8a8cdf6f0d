import { describe, expect, test } from "vitest"
import { when } from "../../src/link/event-date.ts"
import { comparePlaces, type Place, place } from "../../src/link/event-place.ts"
import { type EventFacts, tie } from "../../src/link/same-event.ts"

/**
 * "bombing | 2016-04-02 | XX/North/Marwen | 2016-04-03 | mosque | killed 12": type, date, place, publication, what was
 * struck, a number; "-" where nothing is known.
 */
function facts(line: string): EventFacts {
  const [type = "attack", date = "-", at = "-", published = "-", target, figure] = line.split(" | ")
  const [country = "-", admin1 = "-", locality = "-"] = at.split("/")
  const known = (text: string) => (text === "-" ? null : text)
  return {
    type,
    date: when({ date_start: known(date) }),
    place: place({ country: known(country), admin1: known(admin1), locality: known(locality) }),
    reported_on: known(published),
    isNamed: true,
    targets: new Set(target === undefined ? [] : [target]),
    figures: new Set(figure === undefined ? [] : [figure]),
  }
}

const marwen = "stabbing | 2016-04-02 | XX/North/Marwen | 2016-04-03"

describe("tie", () => {
  test.each([
    ["the same day and town", "attack | 2016-04-02 | XX/-/Marwen | 2016-05-01", marwen],
    ["the same month and town, both told so", "attack | 2016-04 | XX/-/Marwen", "stabbing | 2016-04 | XX/-/Marwen"],
    ["the same day and country, neither says more", "attack | 2001-09-11 | XX", "attack | 2001-09-11 | XX"],
    ["accents and case", "attack | 2016-04-02 | XX/-/MARWÉN", marwen],
  ])("exact: %s", (_, a, b) => expect(tie(facts(a), facts(b))).toBe("exact"))

  test.each([
    ["a month that holds the day", "attack | 2016-04 | XX/North/Marwen", marwen],
    ["a year that holds the day", "stabbing | 2016 | XX/-/Marwen", marwen],
    ["the region of the town, on the day", "attack | 2016-04-02 | XX/North", marwen],
    ["the country of the town, on the day", "attack | 2016-04-02 | XX", marwen],
  ])("loose: %s", (_, a, b) => expect(tie(facts(a), facts(b))).toBe("loose"))

  test.each([
    ["the day after", "attack | - | XX/-/Marwen | 2016-04-03", marwen],
    ["sixty days later", "attack | - | XX/-/Marwen | 2016-06-01", marwen],
    ["of an event dated to the month", "attack | - | XX/-/Marwen | 2016-04-20", "attack | 2016-04 | XX/-/Marwen"],
  ])("recent: without a date, %s", (_, a, b) => expect(tie(facts(a), facts(b))).toBe("recent"))

  test("none: without a date, and not named by its place", () => {
    const telling = facts("attack | - | XX/-/Marwen | 2016-04-03")
    expect(tie({ ...telling, isNamed: false }, facts(marwen))).toBeNull()
  })

  test.each([
    ["2016-04-04 | mosque", "recent"],
    ["2016-04-06 | mosque", null],
    ["2016-04-04 | bridge", null],
  ])("no date, not named, published and struck %s: %s", (told, expected) => {
    const telling = { ...facts(`bombing | - | XX/-/Marwen | ${told}`), isNamed: false }
    expect(tie(telling, facts("bombing | 2016-04-02 | XX/-/Marwen | 2016-04-03 | mosque"))).toBe(expected)
  })

  test("recent: neither has a date, but kind, town and number are the same within days", () => {
    const [a, b] = ["2016-04-05", "2016-04-06"].map((day) =>
      facts(`bombing | - | XX/-/Marwen | ${day} | - | killed 12`),
    )
    expect(tie(a!, b!)).toBe("recent")
  })

  test.each([
    [
      "last week in the country",
      "bombing | 2016-04 | XX | - | embassy",
      "bombing | 2016-04-02 | XX/North/Marwen | - | embassy",
    ],
    [
      "in that month, in the region",
      "arson | 2016-04 | XX/North | - | mosque",
      "arson | 2016-04-02 | XX/-/Marwen | - | mosque",
    ],
  ])("likely: the same thing was struck, %s", (_, a, b) => expect(tie(facts(a), facts(b))).toBe("likely"))

  test.each([
    ["another thing", "bombing | 2016-04 | XX | - | mosque", "bombing | 2016-04-02 | XX/North/Marwen | - | embassy"],
    ["another kind", "attack | 2016-04 | XX | - | embassy", "bombing | 2016-04-02 | XX/North/Marwen | - | embassy"],
    ["only a year", "bombing | 2016 | XX | - | embassy", "bombing | 2016-04-02 | XX/North/Marwen | - | embassy"],
  ])("not likely: %s was struck or told", (_, a, b) => expect(tie(facts(a), facts(b))).toBeNull())

  test.each([
    [
      "no date, and the same number a week apart",
      "bombing | - | XX/-/Marwen | 2016-04-05 | - | killed 12",
      "bombing | - | XX/-/Marwen | 2016-04-12 | - | killed 12",
    ],
    [
      "no date, and another number",
      "bombing | - | XX/-/Marwen | 2016-04-05 | - | killed 12",
      "bombing | - | XX/-/Marwen | 2016-04-05 | - | killed 13",
    ],
    ["two towns on one day", "attack | 2016-04-02 | XX/North/Sundal", marwen],
    ["one town, months apart", "stabbing | 2016-09-02 | XX/North/Marwen", marwen],
    ["one town, a day apart", "stabbing | 2016-04-03 | XX/North/Marwen", marwen],
    ["a town of the same name in another country", "stabbing | 2016-04-02 | YY/-/Marwen", marwen],
    ["a town of the same name in another region", "stabbing | 2016-04-02 | XX/South/Marwen", marwen],
    ["another region on the day", "stabbing | 2016-04-02 | XX/South", marwen],
    ["a bombing is no stabbing", "bombing | 2016-04-02 | XX/North/Marwen", marwen],
    ["both date and place told loosely", "attack | 2016-04 | XX/North", marwen],
    ["no place at all", "attack | 2016-04-02 | -", marwen],
    ["neither has a date", "attack | - | XX/-/Marwen | 2016-04-05", "attack | - | XX/-/Marwen | 2016-04-05"],
    ["no date, and only the country", "attack | - | XX | 2016-04-05", marwen],
    ["no date, and too long after", "attack | - | XX/-/Marwen | 2016-06-02", marwen],
    ["no date, and published before it happened", "attack | - | XX/-/Marwen | 2016-04-01", marwen],
    ["no date, and nobody knows when it was published", "attack | - | XX/-/Marwen", marwen],
    ["no date, and the other only a year", "attack | - | XX/-/Marwen | 2016-02-01", "attack | 2016 | XX/-/Marwen"],
  ])("none: %s", (_, a, b) => expect(tie(facts(a), facts(b))).toBeNull())
})

describe("comparePlaces", () => {
  const at = (line: string): Place => facts(`attack | - | ${line}`).place!
  test.each([
    ["XX/North/Marwen", "XX/-/Marwen", "same"],
    ["XX/North", "XX/North", "same"],
    ["XX", "XX", "same"],
    ["XX/North", "XX", "within"],
    ["XX/-/Marwen", "XX/North", "within"],
    ["XX", "YY", "apart"],
    ["XX/North/Marwen", "XX/South", "apart"],
    ["-/-/Marwen", "XX", "apart"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(comparePlaces(at(a), at(b))).toBe(expected)
    expect(comparePlaces(at(b), at(a))).toBe(expected)
  })
})
