import { describe, expect, test } from "vitest"
import { ReportDays } from "../../src/link/report-days.ts"

describe("ReportDays", () => {
  const days = new ReportDays(["2016-04-05", "2016-04", "2016-03-01", "2016-04-05"])

  test.each(["2016-04-05", "2016-04-20", "2016-04", "2016-03", "2016", null])("one may be %s", (day) => {
    expect(days.mayBe(day)).toBe(true)
  })
  test.each(["2016-03-02", "2016-05", "2015", "2016-05-01"])("none may be %s", (day) => {
    expect(days.mayBe(day)).toBe(false)
  })
  test("an unknown day may be any", () => {
    expect(new ReportDays([null]).mayBe("2016-03-02")).toBe(true)
  })

  test("before, and not merely told less precisely", () => {
    expect(["2016-03-02", "2016-04", "2016-05-01"].map((day) => days.isAnyBefore(day))).toEqual([true, true, true])
    expect(["2016-03-01", "2016-03", "2016", null].map((day) => days.isAnyBefore(day))).toEqual(Array(4).fill(false))
    expect(new ReportDays(["2016", "2016-04"]).isAnyBefore("2016-04-05")).toBe(false)
    expect(new ReportDays(["2016", "2016-04", "2016-04-01"]).isAnyBefore("2016-04-05")).toBe(true)
  })
  test("after, and not merely told more precisely", () => {
    expect(["2016-04-04", "2016-03", "2015"].map((day) => days.isAnyAfter(day))).toEqual([true, true, true])
    expect(["2016-04-05", "2016-04", "2016", null].map((day) => days.isAnyAfter(day))).toEqual(Array(4).fill(false))
  })
})
