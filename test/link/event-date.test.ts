import { describe, expect, test } from "vitest"
import { compareDates, dateRank, daysBetween, monthsOf, when } from "../../src/link/event-date.ts"

const date = (start: string, end: string | null = null) => when({ date_start: start, date_end: end })!

describe("when", () => {
  test("the precision is that of what is written", () => {
    expect(["2016-04-02", "2016-04", "2016"].map((start) => date(start).precision)).toEqual(["day", "month", "year"])
    expect(date("2016-04-02", "2016-04-05").precision).toBe("range")
    expect(date("2016-04-02", "2016-04-02").precision).toBe("day")
  })
  test("no date, no when", () => expect(when({ date_start: null })).toBeNull())
  test("days before ranges before months before years before nothing", () => {
    const ranks = [date("2016-04-02"), date("2016-04-02", "2016-04-05"), date("2016-04"), date("2016"), null].map(
      dateRank,
    )
    expect(ranks).toEqual(ranks.toSorted())
    expect(new Set(ranks).size).toBe(5)
  })
})

describe("compareDates", () => {
  test.each([
    ["2016-04-02", "2016-04-02", "same"],
    ["2016-04", "2016-04", "same"],
    ["2016-04", "2016-04-02", "within"],
    ["2016-04-30", "2016-04", "within"],
    ["2016", "2016-04", "within"],
    ["2016", "2016", "within"],
    ["2016-04-02", "2016-04-03", "apart"],
    ["2016-03", "2016-04-01", "apart"],
    ["2015", "2016-04-01", "apart"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(compareDates(date(a), date(b))).toBe(expected)
    expect(compareDates(date(b), date(a))).toBe(expected)
  })
  test("a day within a range of days; ranges that only overlap are apart", () => {
    expect(compareDates(date("2008-11-26", "2008-11-29"), date("2008-11-26"))).toBe("within")
    expect(compareDates(date("2008-11-26", "2008-11-29"), date("2008-11-28", "2008-12-02"))).toBe("apart")
  })
})

test("daysBetween counts over months and leap days", () => {
  expect(daysBetween("2016-02-28", "2016-03-01")).toBe(2)
  expect(daysBetween("2015-02-28", "2015-03-01")).toBe(1)
  expect(daysBetween("2016-03", "2016-02-29")).toBe(-1)
})

test("monthsOf spans the turn of the year and stops after two years", () => {
  expect(monthsOf("2015-11-13", "2016-01-02")).toEqual(["2015-11", "2015-12", "2016-01"])
  expect(monthsOf("1990-01-01", "2020-12-31")).toHaveLength(24)
})
