/** What a figure leaves open, as an interval, and how two of them lie to each other. */
import type { FigureFacts } from "./figures.ts"

/** An open side is infinite. */
export interface Interval {
  readonly from: number
  readonly to: number
  /** Words like "about" have no bounds to be within. */
  readonly isAbout: boolean
}

/** How far a number may be from what `about` it is meant, for comparing figures: a quarter. */
const ABOUT = 0.25

export function interval({ qualifier, low, best, high }: FigureFacts): Interval {
  if (qualifier === "about" && best !== null) return { from: best * (1 - ABOUT), to: best * (1 + ABOUT), isAbout: true }
  return { from: low ?? 0, to: high ?? Infinity, isAbout: false }
}

/** Can they not both hold? */
export const areApart = (a: Interval, b: Interval): boolean => a.to < b.from || b.to < a.from

/** Does the one leave less open than the other, within its bounds? */
export const isWithin = (inner: Interval, outer: Interval): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && (outer.from !== inner.from || outer.to !== inner.to)
