/** Tellings without articles, for tests of clustering: few days, towns and countries, so that they meet and fit often. */
import * as fc from "fast-check"
import { whenFrom } from "../../src/link/event-date.ts"
import type { Told } from "../../src/link/told.ts"

const oneOf = <const A>(...values: ReadonlyArray<A>) => fc.constantFrom(...values)

const facts = fc.record({
  type: fc.constantFrom<Array<string>>("attack", "bombing", "shooting"),
  start: oneOf("2016-04-02", "2016-04-02", "2016-04-09", "2016-05-01", "2016-04", "2016", "2015-12-30", null),
  country: oneOf("XX", "XX", "YY", null),
  admin1: oneOf("North", null),
  locality: oneOf("Marwen", "Sundal", "Torvik", null),
  hasPlace: oneOf(true, true, true, false),
  reported_on: oneOf("2016-04-03", "2016-04-10", "2016-05-02", "2016-01-01", null),
  killed: fc.option(fc.nat(12)),
  target: oneOf("market", "mosque", null),
  actor: oneOf("rebels", null),
  isNamed: fc.boolean(),
})

/** Of each source up to three, the first of which says nothing that could be of an event elsewhere. */
const ofSource = fc.array(facts, { minLength: 1, maxLength: 2 })

/** Tellings of some dozens of sources. */
export const anyTold: fc.Arbitrary<ReadonlyArray<Told>> = fc
  .array(ofSource, { minLength: 2, maxLength: 40 })
  .map((sources) => sources.flatMap((own, i) => [lead(i), ...own.map((each, j) => toldOf(each, i, j + 1))]))

/** It tells of nothing that is anywhere, so that what else its article tells is told further down. */
const lead = (source: number): Told =>
  toldOf(
    {
      type: "other",
      start: null,
      country: null,
      admin1: null,
      locality: null,
      hasPlace: false,
      reported_on: null,
      killed: null,
      target: null,
      actor: null,
      isNamed: false,
    },
    source,
    0,
  )

type Facts = typeof facts extends fc.Arbitrary<infer A> ? A : never

function toldOf(told: Facts, source: number, nth: number): Told {
  const { type, start, country, admin1, locality, hasPlace, reported_on, killed, target, actor, isNamed } = told
  const isSomewhere = hasPlace && (country !== null || admin1 !== null || locality !== null)
  return {
    source_id: `source-${source}`,
    text_sha256: ((source * 2654435761) % 2 ** 32).toString(16).padStart(8, "0"),
    char_start: 10 * nth,
    reported_on,
    type,
    date: start === null ? null : whenFrom(start, null),
    place: isSomewhere ? { country, admin1, locality } : null,
    isNamed,
    figures: new Set(killed === null ? [] : [`killed ${killed}`]),
    targets: new Set(target === null ? [] : [target]),
    actors: new Set(actor === null ? [] : [actor]),
  }
}

/** What a telling is called in a test. */
export const nameOfTold = ({ source_id, char_start }: Told): string => `${source_id}@${char_start}`
