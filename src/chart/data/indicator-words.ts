/** A value of an indicator with its period, in words. */
import { dateInWords } from "../text/dates.ts"
import { formatNumber } from "../text/plain-text.ts"
import type { IndicatorPoint } from "./indicators.ts"

/** "109 in 2015", "24 since February 2014", "12 from May 2015 to June 2015". */
export function pointWords({ value, period_start, period_end, since }: IndicatorPoint): string {
  const start = dateInWords(period_start)
  if (since) return `${formatNumber(value)} since ${start}`
  if (period_end !== null && period_end !== period_start)
    return `${formatNumber(value)} from ${start} to ${dateInWords(period_end)}`
  return `${formatNumber(value)} ${period_start.length > 7 ? "on" : "in"} ${start}`
}
