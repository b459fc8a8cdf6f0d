/** Low, best and high of a number by its qualifier: the published rule `figure_bounds`. Midpoints are never made up. */
import type { Qualifier } from "../../../schema/codes.ts"

export interface Bounds {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** Bounds of a number as written; `upper` is the other end of a range. Vague amounts have their own table. */
export function boundsOfNumber(number: number, upper: number | null, qualifier: Qualifier): Bounds {
  switch (qualifier) {
    case "exact":
      return { low: number, best: number, high: number }
    case "at_least":
      return { low: number, best: number, high: null }
    case "more_than": {
      const next = Math.floor(number) + 1
      return { low: next, best: next, high: null }
    }
    case "about":
      return { low: null, best: number, high: null }
    case "up_to":
      return { low: null, best: null, high: number }
    case "fewer_than":
      return { low: null, best: null, high: Math.ceil(number) - 1 }
    case "range":
      return { low: number, best: null, high: upper }
    case "vague":
      return { low: null, best: null, high: null }
  }
}

/** Bounds of a vague amount: those of the table, opened on the side that the qualifier opens ("at least several"). */
export function boundsOfVague(low: number | null, high: number | null, qualifier: Qualifier): Bounds {
  if (qualifier === "at_least" || qualifier === "more_than") return { low, best: null, high: null }
  if (qualifier === "up_to" || qualifier === "fewer_than") return { low: null, best: null, high }
  return { low, best: null, high }
}
