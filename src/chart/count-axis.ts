/** An axis of counts from 0: linear, or logarithmic where the largest would flatten all the others. */
import { axisX, gridX, type Markish, type ScaleOptions, text } from "@observablehq/plot"
import { ink, size } from "./ink.ts"
import { textWidth } from "./text/measure.ts"
import { formatNumber } from "./text/plain-text.ts"

/** Above this ratio of the largest to the lower quartile the smaller ones could not be told apart. */
const FLATTENING = 100

/** Ticks that a reader can take in, and pixels between their words. */
const MOST_TICKS = 6
const GAP = 14

/** Space below the plot for ticks and label. */
export const AXIS_ROOM = 42

export interface CountAxis {
  readonly scale: ScaleOptions
  readonly marks: ReadonlyArray<Markish>
}

export interface CountAxisOptions {
  /** What is counted. */
  readonly label: string
  /** Pixels from the start of the axis to its end. */
  readonly room: number
  /** Pixels by which the label is moved; it begins where the axis does. */
  readonly labelShift?: number
}

/** The axis for counts up to the largest of `values`. */
export function countAxis(values: ReadonlyArray<number>, { label, room, labelShift = 0 }: CountAxisOptions): CountAxis {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b)
  const largest = sorted.at(-1) ?? 1
  const logarithmic = largest / (sorted[Math.floor((sorted.length - 1) / 4)] ?? 1) > FLATTENING
  const most = Math.max(4, largest * (logarithmic ? 1.6 : 1.06))
  const between = room / (textWidth(formatNumber(Math.floor(most)), size.label) + GAP)
  const mostTicks = Math.max(2, Math.min(MOST_TICKS, between))
  const ticks = logarithmic ? [0, ...powers(most, mostTicks)] : evenTicks(most, mostTicks)
  const shared = { ticks, tickFormat: formatNumber, fill: ink.quiet, fontSize: size.label }
  return {
    scale: { type: logarithmic ? "symlog" : "linear", domain: [0, most], ...(logarithmic ? { constant: 1 } : {}) },
    marks: [
      gridX({ ticks, stroke: ink.rule, strokeOpacity: 1 }),
      axisX({ ...shared, label: null }),
      text([logarithmic ? `${label} (logarithmic scale)` : label], {
        frameAnchor: "bottom-left",
        textAnchor: "start",
        dx: labelShift,
        dy: AXIS_ROOM - 6,
        fill: ink.quiet,
        fontSize: size.label,
      }),
    ],
  }
}

/** Powers of ten, or of a hundred, a thousand … where there would be too many. */
function powers(most: number, mostTicks: number): Array<number> {
  const ticks: Array<number> = []
  const factor = 10 ** Math.ceil(Math.log10(most) / Math.floor(mostTicks))
  for (let power = 1; power <= most; power *= factor) ticks.push(power)
  return ticks
}

/** Whole-numbered ticks, at most one more than that, at 1, 2 or 5 times a power of ten. */
function evenTicks(most: number, mostTicks: number): Array<number> {
  let step = 1
  for (const factor of cycle([2, 2.5, 2])) {
    if (most / step <= mostTicks) break
    step *= factor
  }
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step)
}

function* cycle(items: ReadonlyArray<number>): Generator<number> {
  for (;;) yield* items
}
