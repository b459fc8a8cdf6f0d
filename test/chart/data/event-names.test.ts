import { expect, it } from "vitest"
import { eventDate, fullName, placeName } from "../../../src/chart/data/event-names.ts"
import { event } from "../fixture.ts"

it.each([
  [event("1", "Bombing in Lille, 2015-05-22", { date_start: "2015-05-22" }), "Bombing in Lille", "22 May 2015"],
  [
    event("1", "Unrest in Liège, 2015-11-10 to 2015-12-03", { date_start: "2015-11-10", date_end: "2015-12-03" }),
    "Unrest in Liège",
    "10 November 2015 to 3 December 2015",
  ],
  [event("1", "Attack, 2014", { date_start: "2014" }), "Attack", "2014"],
  [event("1", "Attack in Ghent"), "Attack in Ghent", "no date"],
  [event("1", "Attack in Ghent", { date_end: "2014-03" }), "Attack in Ghent", "until March 2014"],
  [event("1", "Attack in 2014, Ohio", { date_start: "2014" }), "Attack in 2014, Ohio", "2014"],
])("%#", (row, place, date) => {
  expect(placeName(row)).toBe(place)
  expect(eventDate(row)).toBe(date)
  expect(fullName(row)).toBe(row.date_start === null ? place : `${place}, ${date}`)
})
