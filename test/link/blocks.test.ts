/** That blocks need nothing of each other, so that they can be clustered one by one, and how large ones are split. */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { clusterEvents, type Clustering } from "../../src/link/cluster-events.ts"
import { splitBlock } from "../../src/link/split-blocks.ts"
import { stepOf, type Told } from "../../src/link/told.ts"
import { anyTold, nameOfTold } from "./told.ts"

/** The events by name, each telling with what it joined by; in the order of their founders. */
const printed = ({ events, joins }: Clustering<Told>): ReadonlyArray<string> =>
  events.map((event) =>
    event
      .map((telling) => {
        const join = joins.get(telling)
        return join ? `${nameOfTold(telling)} to ${nameOfTold(join.to)} ${join.reasons.join()}` : nameOfTold(telling)
      })
      .join("; "),
  )

/** The events that hold one of these. */
const withOneOf = (clustering: Clustering<Told>, some: ReadonlyArray<Told>): ReadonlyArray<string> => {
  const wanted = new Set(some)
  const { events, joins } = clustering
  return printed({ ...clustering, events: events.filter((event) => event.some((each) => wanted.has(each))), joins })
}

const blockOf = ({ place, date }: Told): string => place?.country ?? place?.locality ?? date?.first ?? ""

describe("clustering", () => {
  test("does not mind the order of the tellings", () => {
    const mixed = anyTold.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    )
    fc.assert(
      fc.property(mixed, fc.constantFrom(5, 1000), ([all, shuffled], most) => {
        const [one, other] = [clusterEvents(all, most), clusterEvents(shuffled, most)]
        expect(printed(other)).toEqual(printed(one))
        expect(other.effort).toEqual(one.effort)
        expect(other.splits.toSorted(bySplit)).toEqual(one.splits.toSorted(bySplit))
      }),
      { numRuns: 100 },
    )
  })

  test("holds every telling once", () => {
    fc.assert(
      fc.property(anyTold, fc.constantFrom(3, 1000), (all, most) => {
        const { events, joins } = clusterEvents(all, most)
        expect(events.flat().map(nameOfTold).toSorted()).toEqual(all.map(nameOfTold).toSorted())
        expect(joins.size).toBe(all.length - events.length)
      }),
      { numRuns: 50 },
    )
  })

  test("gives a country the events that it gives it alone", () => {
    fc.assert(
      fc.property(anyTold, (all) => {
        const inCountries = all.filter((telling) => stepOf(telling) === "country" || stepOf(telling) === "alone")
        const whole = clusterEvents(inCountries)
        for (const country of ["XX", "YY"]) {
          const own = inCountries.filter((telling) => telling.place?.country === country)
          const others = inCountries.filter((telling) => stepOf(telling) === "alone")
          expect(withOneOf(whole, own)).toEqual(withOneOf(clusterEvents([...own, ...others]), own))
        }
      }),
      { numRuns: 100 },
    )
  })

  test.each(["town", "day"] as const)("gives a %s the events that it gives it without all others", (step) => {
    let met = 0
    fc.assert(
      fc.property(anyTold, (all) => {
        const before = step === "town" ? all.filter((telling) => stepOf(telling) !== "day") : all
        const whole = clusterEvents(before)
        const looking = before.filter((telling) => stepOf(telling) === step)
        for (const block of new Set(looking.map(blockOf))) {
          const own = looking.filter((telling) => blockOf(telling) === block)
          const fewer = before.filter((telling) => stepOf(telling) !== step || blockOf(telling) === block)
          expect(withOneOf(whole, own)).toEqual(withOneOf(clusterEvents(fewer), own))
          met += own.filter((telling) => whole.joins.has(telling)).length
        }
      }),
      { numRuns: 150 },
    )
    expect(met).toBeGreaterThan(20)
  })
})

const bySplit = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

describe("a town whose country is not known", () => {
  const at = { text_sha256: "00", char_start: 0, reported_on: "2016-04-03", date: null, place: null, isNamed: false }
  const features = { figures: new Set(["killed 12"]), targets: new Set<string>(), actors: new Set<string>() }
  const told = (source_id: string, more: Partial<Told>): Told => ({
    source_id,
    type: "bombing",
    ...at,
    ...features,
    ...more,
  })
  const day = { start: "2016-04-02", end: null, first: "2016-04-02", last: "2016-04-02", precision: "day" } as const
  const month = { start: "2016-04", end: null, first: "2016-04-01", last: "2016-04-31", precision: "month" } as const
  const known = told("a", { date: day, place: { country: "XX", admin1: null, locality: "Marwen" } })
  const bare = { country: null, admin1: null, locality: "Marwen" }
  const together = (...all: ReadonlyArray<Told>) =>
    clusterEvents(all).events.map((event) => event.map(({ source_id }) => source_id).join(""))

  test("is that of an event with the country, where one fits", () => {
    expect(together(known, told("b", { date: day, place: bare }))).toEqual(["ab"])
    const abroad = told("c", { date: day, place: { country: "YY", admin1: null, locality: "Marwen" } })
    expect(together(known, abroad, told("b", { date: day, place: bare }))).toEqual(["a", "b", "c"])
  })
  test("gives the day of what is known by its month, and a telling without a place finds it then", () => {
    const rough = told("a", { date: month, place: { country: "XX", admin1: null, locality: "Marwen" } })
    const placeless = told("c", { date: day, targets: new Set(["market"]) })
    const precise = told("b", { date: day, place: bare, targets: new Set(["market"]) })
    expect(together(rough, precise, placeless)).toEqual(["abc"])
    expect(together(rough, placeless)).toEqual(["c", "a"])
  })
})

describe("a block above the cap", () => {
  const unit = (day: string, town = "", text_sha256 = "00000000") => ({ day, town, text_sha256, tellings: 1 })
  const split = (units: ReadonlyArray<ReturnType<typeof unit>>, most: number) =>
    splitBlock("XX", units, (each) => each, most)

  test("stays whole up to the cap", () => {
    const units = [unit("2014-01-01"), unit("2015-01-01")]
    expect(split(units, 2)).toEqual({ parts: [units], splits: [] })
  })
  test("is split by year, and what is still too large by month, town, day and text", () => {
    const many = (count: number, day: string, town: string) =>
      Array.from({ length: count }, (_, i) => unit(day, town, i.toString(16).padStart(8, "0")))
    const units = [
      unit("2013-01-01"),
      unit(""),
      unit("2014-02-01"),
      ...many(3, "2014-01-01", "sundal"),
      ...many(2, "2014-01-02", "marwen"),
      ...many(7, "2014-01-03", "marwen"),
    ]
    const { parts, splits } = split(units, 3)
    expect(splits).toEqual([
      { block: "XX", tellings: 15, by: "year", parts: 3 },
      { block: "XX/2014", tellings: 13, by: "month", parts: 2 },
      { block: "XX/2014/2014-01", tellings: 12, by: "town", parts: 2 },
      { block: "XX/2014/2014-01/marwen", tellings: 9, by: "day", parts: 2 },
      { block: "XX/2014/2014-01/marwen/2014-01-03", tellings: 7, by: "hash", parts: 3 },
    ])
    expect(parts.map((part) => part.length).toSorted()).toEqual([1, 1, 1, 2, 2, 2, 3, 3])
  })
  test("counts an event with all that have joined it", () => {
    const event = { ...unit("2014-01-01", "", "00000001"), tellings: 5 }
    expect(split([event, unit("2015-01-01")], 5).parts).toEqual([[event], [unit("2015-01-01")]])
  })
})
