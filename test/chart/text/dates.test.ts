import { expect, it } from "vitest"
import { dateInWords, middleOf, stretchBetween, stretchOf } from "../../../src/chart/text/dates.ts"

const days = ({ start, end }: { start: number; end: number }) =>
  [start, end].map((time) => new Date(time).toISOString().slice(0, 10))

it.each([
  ["2014-03-01", "2014-03-01", "2014-03-02"],
  ["2014-12", "2014-12-01", "2015-01-01"],
  ["2016", "2016-01-01", "2017-01-01"],
  ["0079-08", "0079-08-01", "0079-09-01"],
  ["1999-12-31", "1999-12-31", "2000-01-01"],
])("stretchOf(%s)", (date, from, to) => expect(days(stretchOf(date))).toEqual([from, to]))

it("stretchBetween goes from the start of one to the end of the other", () => {
  expect(days(stretchBetween("2014-03", "2014-05"))).toEqual(["2014-03-01", "2014-06-01"])
  expect(days(stretchBetween("2014-03-05", null))).toEqual(["2014-03-05", "2014-03-06"])
  expect(days(stretchBetween("2015", "2014"))).toEqual(["2015-01-01", "2016-01-01"])
})

it("middleOf is in the middle", () =>
  expect(new Date(middleOf(stretchOf("2014-03-01"))).toISOString()).toBe("2014-03-01T12:00:00.000Z"))

it.each([
  ["2014-03-01", "1 March 2014"],
  ["2014-12", "December 2014"],
  ["2014", "2014"],
])("dateInWords(%s)", (date, words) => expect(dateInWords(date)).toBe(words))
