/** A time axis that fits its data: some air on both sides, never shorter than two months, ticks in UTC. */
import { axisX, gridX, type Markish } from "@observablehq/plot"
import { EDGE, isNarrow } from "./figure.ts"
import { ink, size } from "./ink.ts"
import type { Stretch } from "./text/dates.ts"

const SHORTEST = 60 * 86_400_000

export interface TimeAxis {
  readonly domain: readonly [Date, Date]
  /** Moment at a pixel: the inverse of x. */
  readonly timeAt: (pixel: number) => Date
  /** Pixel of a moment. */
  readonly x: (time: number) => number
  readonly marks: ReadonlyArray<Markish>
}

/** The axis over some stretches, between pixel `left` and the right edge of a figure of that width. */
export function timeAxis(stretches: ReadonlyArray<Stretch>, width: number, left = EDGE): TimeAxis {
  let first = stretches.reduce((least, { start }) => Math.min(least, start), Infinity)
  let last = stretches.reduce((most, { end }) => Math.max(most, end), -Infinity)
  const air = Math.max((last - first) * 0.04, (SHORTEST - (last - first)) / 2)
  first -= air
  last += air
  const right = width - EDGE
  const tickSpacing = isNarrow(width) ? 70 : 90
  return {
    domain: [new Date(first), new Date(last)],
    x: (time) => left + ((time - first) / (last - first)) * (right - left),
    timeAt: (pixel) => new Date(first + ((pixel - left) / (right - left)) * (last - first)),
    marks: [
      gridX({ stroke: ink.rule, strokeOpacity: 1, tickSpacing }),
      axisX({ anchor: "top", tickSpacing, label: null, fill: ink.quiet, fontSize: size.label, tickSize: 4 }),
    ],
  }
}
