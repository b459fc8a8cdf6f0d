import { describe, expect, it } from "vitest"
import {
  addMonths,
  calendarDay,
  dayNumber,
  easterSunday,
  isDay,
  isoDay,
  isoWeek,
  weekdayOf,
} from "../../../src/annotate/dates/calendar.ts"

describe("calendar", () => {
  it("counts days there and back, over leap years and before 1970", () => {
    for (const day of [-40_000, -1, 0, 59, 11_016, 20_000]) {
      const { year, month, day: date } = calendarDay(day)
      expect(dayNumber(year, month, date)).toBe(day)
    }
    expect(isoDay(0)).toBe("1970-01-01")
  })

  it("knows weekdays and ISO weeks around the turn of the year", () => {
    expect(weekdayOf(dayNumber(2015, 6, 10))).toBe(3)
    expect(weekdayOf(dayNumber(1969, 12, 31))).toBe(3)
    expect(isoWeek(dayNumber(2014, 12, 29))).toBe("2015-W01")
    expect(isoWeek(dayNumber(2010, 1, 3))).toBe("2009-W53")
  })

  it("tells days from no days", () => {
    expect(isDay(2012, 2, 29)).toBe(true)
    expect(isDay(2014, 2, 29)).toBe(false)
    expect(isDay(2014, 13, 1)).toBe(false)
  })

  it("adds months over years", () => {
    expect(addMonths(2014, 1, -1)).toEqual({ year: 2013, month: 12 })
    expect(addMonths(2014, 11, 3)).toEqual({ year: 2015, month: 2 })
  })

  it("finds Easter", () => {
    expect(isoDay(easterSunday(2000))).toBe("2000-04-23")
    expect(isoDay(easterSunday(2015))).toBe("2015-04-05")
  })
})
