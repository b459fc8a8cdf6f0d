import { Schema } from "effect"
import { expect, test } from "vitest"
import { IsoDate, isCalendarDate } from "../../schema/iso-date.ts"

const isDate = Schema.is(IsoDate)

test.each(["2014", "2014-03", "2014-03-01", "2016-02-29", "2000-02-29", "0099-12-31"])("%s is a date", (date) => {
  expect(isDate(date)).toBe(true)
  expect(isCalendarDate(date)).toBe(true)
})

test.each([
  "2014-02-30",
  "2015-02-29",
  "1900-02-29",
  "2014-13",
  "2014-00-10",
  "2014-3-1",
  "14-03-01",
  "2014-03-01T10:00",
  "",
  "May",
])("%j is none", (date) => {
  expect(isDate(date)).toBe(false)
  expect(isCalendarDate(date)).toBe(false)
})
