import fc from "fast-check"
import { expect, test } from "vitest"
import { findAddress, noState, parseAddress, recordAddress, tableAddress } from "../../../src/site/model/address.ts"

test.each([
  ["", { view: "overview" }],
  ["#/", { view: "overview" }],
  ["#/dictionary", { view: "dictionary" }],
  ["#/find?search=a+b", { view: "find", search: "a b" }],
  ["#/events", { view: "table", table: "events", state: noState }],
  ["#/events/evt_1", { view: "record", table: "events", id: "evt_1", at: null }],
  ["#/sources/news-1?at=10-20", { view: "record", table: "sources", id: "news-1", at: "10-20" }],
  ["#/%E0%A4%A", { view: "table", table: "%E0%A4%A", state: noState }],
])("%s", (hash, route) => expect(parseAddress(hash)).toEqual(route))

test("a state reads as words", () => {
  const state = {
    search: "two words",
    is: { event_type: ["bombing", "attack"], country: ["CL"] },
    within: { date_start: ["2014", "2015-06"] as const },
    sort: { column: "killed_low", descending: true },
    columns: ["name", "killed_low"],
  }
  const address =
    "#/events?search=two+words&is.event_type=bombing,attack&is.country=CL&in.date_start=2014..2015-06&sort=-killed_low&columns=name,killed_low"
  expect(tableAddress("events", state)).toBe(address)
  expect(parseAddress(address)).toEqual({ view: "table", table: "events", state })
})

const word = fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[%,&=#?/+. ]+$/u))
const name = fc.stringMatching(/^[a-z_]{1,12}$/u)

test("any state comes back from its address", () => {
  const states = fc.record({
    search: fc.string(),
    is: fc.dictionary(name, fc.uniqueArray(word, { minLength: 1 })),
    within: fc.dictionary(name, fc.tuple(fc.stringMatching(/^[\d-]{1,10}$/u), fc.stringMatching(/^[\d-]{0,10}$/u))),
    sort: fc.option(fc.record({ column: name, descending: fc.boolean() })),
    columns: fc.option(fc.uniqueArray(name, { minLength: 1 })),
  })
  fc.assert(
    fc.property(name, states, (table, state) => {
      fc.pre(table !== "find" && table !== "dictionary")
      expect(parseAddress(tableAddress(table, state))).toEqual({ view: "table", table, state })
    }),
  )
})

test("any id and any search come back", () => {
  fc.assert(
    fc.property(name, word, (table, id) => {
      fc.pre(id.split("/").every((part) => part !== ""))
      expect(parseAddress(recordAddress(table, id))).toMatchObject({ view: "record", table, id })
      expect(parseAddress(findAddress(id))).toEqual({ view: "find", search: id })
    }),
  )
})
