/**
 * The days on which one thing was reported, compared with another day without going through them all. A day may be told
 * less precisely: 2016-04 and 2016-04-03 may be the same one, and an unknown day may be any.
 */
import { byCodeUnits } from "../by-code-units.ts"

export class ReportDays {
  readonly #known: ReadonlyArray<string>
  readonly #hasUnknown: boolean
  readonly #days: ReadonlySet<string>
  /** The days, and the months and years that they are in. */
  readonly #stems: ReadonlySet<string>

  constructor(days: ReadonlyArray<string | null>) {
    this.#days = new Set(days.filter((day) => day !== null))
    this.#known = [...this.#days].toSorted(byCodeUnits)
    this.#hasUnknown = days.includes(null)
    this.#stems = new Set(this.#known.flatMap(stems))
  }

  /** May one of them be this day? */
  mayBe(day: string | null): boolean {
    if (day === null || this.#hasUnknown) return true
    return this.#stems.has(day) || stems(day).some((stem) => this.#days.has(stem))
  }

  /** Is one of them before this day for certain? */
  isAnyBefore(day: string | null): boolean {
    if (day === null) return false
    // The month and the year of the day itself sort before it, and say nothing.
    const first = this.#known.find((known) => !day.startsWith(known))
    return first !== undefined && first < day && areApart(first, day)
  }

  /** Is one of them after this day for certain? */
  isAnyAfter(day: string | null): boolean {
    const last = this.#known.at(-1)
    return day !== null && last !== undefined && last > day && areApart(last, day)
  }
}

const stems = (day: string): ReadonlyArray<string> => [day, day.slice(0, 7), day.slice(0, 4)]

const areApart = (a: string, b: string): boolean => !a.startsWith(b) && !b.startsWith(a)
