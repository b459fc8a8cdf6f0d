import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { LinkReason } from "../../schema/codes.ts"
import { when } from "../../src/link/event-date.ts"
import { comparePlaces, type Place, place } from "../../src/link/event-place.ts"
import { ENOUGH, linkWeights } from "../../src/link/lexicon/link-weights.ts"
import { type EventFacts, evidence, scoreOf, weigh } from "../../src/link/same-event.ts"

/**
 * "bombing | 2016-04-02 | XX/North/Marwen | 2016-04-03 | mosque | killed 12 | group": type, date, place, publication, what
 * was struck, a number, who did it; "-" where nothing is known. "the" before the type: named by its place.
 */
function facts(line: string): EventFacts {
  const [words = "attack", date = "-", at = "-", published = "-", target = "-", figure = "-", actor = "-"] =
    line.split(" | ")
  const [country = "-", admin1 = "-", locality = "-"] = at.split("/")
  const known = (text: string) => (text === "-" ? null : text)
  const all = (text: string) => new Set(text === "-" ? [] : [text])
  return {
    type: words.replace("the ", ""),
    isNamed: words.startsWith("the "),
    date: when({ date_start: known(date) }),
    place: place({ country: known(country), admin1: known(admin1), locality: known(locality) }),
    reported_on: known(published),
    targets: all(target),
    figures: all(figure),
    actors: all(actor),
  }
}

const marwen = "stabbing | 2016-04-02 | XX/North/Marwen | 2016-04-03"

/** The reasons, in alphabetical order; null where something rules it out. */
function reasons(a: string, b: string): string | null {
  const [there, back] = [evidence(facts(a), facts(b)), evidence(facts(b), facts(a))]
  expect(there?.toSorted()).toEqual(back?.toSorted())
  return there?.toSorted().join(" ") ?? null
}

const isEnough = (a: string, b: string): boolean => {
  const found = evidence(facts(a), facts(b))
  return found !== null && weigh(found) >= ENOUGH
}

describe("evidence", () => {
  test.each([
    ["attack | 2016-04-02 | XX/-/Marwen", marwen, "compatible_type same_day same_town"],
    ["attack | 2016-04-02 | XX/-/MARWÉN", marwen, "compatible_type same_day same_town"],
    ["stabbing | 2016-04 | XX/North", "stabbing | 2016-04 | XX/North", "same_period same_region same_type"],
    ["attack | 2001-09-11 | XX", "attack | 2001-09-11 | XX", "same_country same_day same_general_type"],
    ["stabbing | 2016-04 | XX/North", marwen, "day_in_month same_type town_in_region"],
    ["stabbing | 2016 | XX", marwen, "day_in_year place_in_country same_type"],
    ["kidnapping | 2016-04-02 | XX", "attack | 2016-04-02 | XX", "kindred_type same_country same_day"],
    ["stabbing | 2016-04-02 | -", marwen, "no_place same_day same_type"],
    ["stabbing | - | XX/-/Marwen | 2016-04-05", marwen, "news_of_days same_town same_type"],
    ["the attack | - | XX/-/Marwen | 2016-06-01", marwen, "compatible_type named_by_place recent_news same_town"],
    [
      "the stabbing | - | XX/-/Marwen | 2016-04-20",
      "stabbing | 2016-04 | XX/-/Marwen",
      "named_by_place recent_news same_town same_type",
    ],
    ["arson | - | XX/-/Marwen | 2016-04-20", "arson | - | XX/-/Marwen | 2016-04-23", "no_date same_town same_type"],
  ])("%s and %s: %s", (a, b, expected) => expect(reasons(a, b)).toBe(expected))

  test("a week that holds the day", () => {
    const week = {
      ...facts("stabbing | - | XX/-/Marwen"),
      date: when({ date_start: "2016-03-28", date_end: "2016-04-03" }),
    }
    expect(evidence(week, facts(marwen))).toContain("day_in_week")
    const longer = { ...week, date: when({ date_start: "2016-03-20", date_end: "2016-04-03" }) }
    expect(evidence(longer, facts(marwen))).toContain("day_in_month")
  })

  const full = (rest: string) => `bombing | 2016-04-02 | XX/-/Marwen | 2016-04-03 | ${rest}`
  test.each([
    ["mosque", "mosque", "shared_target"],
    ["mosque", "bridge", "other_target"],
    ["- | killed 12", "- | killed 12", "shared_figure"],
    ["- | killed 2", "- | killed 2", "shared_small_figure"],
    ["- | - | farc", "- | - | farc", "shared_actor"],
  ])("%s and %s: %s", (a, b, expected) => expect(reasons(full(a), full(b))).toContain(expected))
  test.each([
    ["mosque", "-", /target/u],
    ["- | killed 12", "- | injured 12", /figure/u],
    ["- | - | farc", "- | - | eln", /actor/u],
  ])("%s and %s: no more reason", (a, b, reason) => expect(reasons(full(a), full(b))).not.toMatch(reason))

  test.each([
    ["two towns on one day", "attack | 2016-04-02 | XX/North/Sundal", marwen],
    ["one town, months apart", "stabbing | 2016-09-02 | XX/North/Marwen", marwen],
    ["one town, a day apart", "stabbing | 2016-04-03 | XX/North/Marwen", marwen],
    ["a town of the same name in another country", "stabbing | 2016-04-02 | YY/-/Marwen", marwen],
    ["a town of the same name in another region", "stabbing | 2016-04-02 | XX/South/Marwen", marwen],
    ["another region on the day", "stabbing | 2016-04-02 | XX/South", marwen],
    ["a bombing is no stabbing", "bombing | 2016-04-02 | XX/North/Marwen", marwen],
    ["no date, and too long after", "the attack | - | XX/-/Marwen | 2016-06-02", marwen],
    ["no date, not named by its place, and four days after", "attack | - | XX/-/Marwen | 2016-04-06", marwen],
    ["no date, and published before it happened", "the attack | - | XX/-/Marwen | 2016-04-01", marwen],
    ["no date, and nobody knows when it was published", "the attack | - | XX/-/Marwen", marwen],
    ["no date, and the other only a year", "the attack | - | XX/-/Marwen | 2016-02-01", "attack | 2016 | XX/-/Marwen"],
    [
      "no dates, and published a week apart",
      "bombing | - | XX/-/Marwen | 2016-04-05 | - | killed 12",
      "bombing | - | XX/-/Marwen | 2016-04-12 | - | killed 12",
    ],
  ])("ruled out: %s", (_, a, b) => expect(reasons(a, b)).toBeNull())
})

describe("enough to be one event", () => {
  test.each([
    ["day and town", "attack | 2016-04-02 | XX/-/Marwen", marwen],
    ["day, and the country of the town", "attack | 2016-04-02 | XX", marwen],
    ["a month that holds the day, and the town", "attack | 2016-04 | XX/North/Marwen", marwen],
    ["a year that holds the day, the town and the means", "stabbing | 2016 | XX/-/Marwen", marwen],
    [
      "month, country and what was struck",
      "arson | 2016-04 | XX | - | mosque",
      "arson | 2016-04-02 | XX/-/Marwen | - | mosque",
    ],
    [
      "no place, but the day, the means and what was struck",
      "arson | 2016-04-02 | - | - | bus",
      "arson | 2016-04-02 | XX/-/Marwen | - | bus",
    ],
    ["no date, weeks after, named by its town", "the attack | - | XX/-/Marwen | 2016-05-20", marwen],
    ["no date, the day after, town and means", "stabbing | - | XX/-/Marwen | 2016-04-03", marwen],
    [
      "no dates, but town, means and number",
      "arson | - | XX/-/Marwen | 2016-04-05 | - | killed 12",
      "arson | - | XX/-/Marwen | 2016-04-06 | - | killed 12",
    ],
  ])("%s", (_, a, b) => expect(isEnough(a, b)).toBe(true))

  test.each([
    ["month and country", "stabbing | 2016-04 | XX", marwen],
    [
      "month and country, and another thing struck",
      "arson | 2016-04 | XX | - | bridge",
      "arson | 2016-04-02 | XX/-/Marwen | - | mosque",
    ],
    ["year and town, by a general word", "attack | 2016 | XX/-/Marwen", marwen],
    [
      "year, country and what was struck",
      "arson | 2016 | XX | - | mosque",
      "arson | 2016-04-02 | XX/-/Marwen | - | mosque",
    ],
    ["no place, and nothing but the day and the means", "stabbing | 2016-04-02 | -", marwen],
    ["no date, the day after, by a general word", "attack | - | XX/-/Marwen | 2016-04-03", marwen],
    ["no dates, town and means", "arson | - | XX/-/Marwen | 2016-04-05", "arson | - | XX/-/Marwen | 2016-04-06"],
    [
      "no date, and another thing struck",
      "arson | - | XX/-/Marwen | 2016-04-03 | bridge",
      "arson | 2016-04-02 | XX/-/Marwen | - | mosque",
    ],
  ])("not: %s", (_, a, b) => expect(isEnough(a, b)).toBe(false))
})

describe("scoreOf", () => {
  test("grows with the weight of the reasons, from what is enough on above 0.88", () => {
    expect(scoreOf(["same_day", "same_town", "same_type"])).toBe(0.998)
    expect(scoreOf(["day_in_month", "same_town", "compatible_type"])).toBe(0.889)
    expect(scoreOf(["day_in_year", "place_in_country", "kindred_type"])).toBeLessThan(0.05)
  })
  test("every reason of the code list has its weight", () => {
    expect(Object.keys(linkWeights).toSorted()).toEqual(Object.keys(LinkReason.codes).toSorted())
  })
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

test("docs/linking.md has every reason with its weight", () => {
  const rows = readFileSync("docs/linking.md", "utf8").matchAll(/^\| `(\w+)` +\| +(-?\d+) \|/gmu)
  const told = Object.fromEntries([...rows].map(([, reason = "", bits]) => [reason, Number(bits)]))
  expect(told).toEqual(linkWeights)
})
