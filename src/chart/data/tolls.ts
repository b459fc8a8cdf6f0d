/** Low, best and high of a toll: how large it is for ranking and drawing, and how it reads. */
import { formatNumber } from "../text/plain-text.ts"
import type { ChartTables } from "../tables.ts"

export interface Toll {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

type Figure = ChartTables["casualty_figures"][number]

export const hasToll = ({ low, best, high }: Toll): boolean => best !== null || low !== null || high !== null

/** Where a toll stands among others: its best figure, else its lowest, else its highest. */
export const sizeOf = ({ low, best, high }: Toll): number => best ?? low ?? high ?? 0

/** Is the toll open upwards ("at least 29")? */
export const isOpenAbove = ({ low, high }: Toll): boolean => low !== null && high === null

/** Is the toll open downwards ("up to 40")? */
export const isOpenBelow = ({ low, best, high }: Toll): boolean => low === null && best === null && high !== null

/** The toll in words: "29", "at least 29", "about 30", "up to 40", "10 to 15", "12 (10 to 15)". */
export function tollWords({ low, best, high }: Toll): string {
  if (low !== null && high !== null) {
    if (low === high) return formatNumber(low)
    const range = `${formatNumber(low)} to ${formatNumber(high)}`
    return best === null ? range : `${formatNumber(best)} (${range})`
  }
  if (low !== null)
    return best === null || best === low
      ? `at least ${formatNumber(low)}`
      : `${formatNumber(best)} (at least ${formatNumber(low)})`
  if (best !== null) return `about ${formatNumber(best)}`
  return high === null ? "no figure" : `up to ${formatNumber(high)}`
}

/** The toll as its sources word it where they agree with it: "more than 120" rather than "at least 121". */
export function wordedToll(toll: Toll, figures: ReadonlyArray<Figure>): string {
  const worded = figures.find(
    ({ qualifier, number, low, high }) =>
      qualifier === "more_than" && number !== null && low === toll.low && high === toll.high,
  )
  return worded === undefined ? tollWords(toll) : `more than ${formatNumber(worded.number ?? 0)}`
}

/** Where an axis must reach so that the arrows of open tolls end before it does. */
export const beyondOpen = (tolls: ReadonlyArray<Toll>): ReadonlyArray<number> =>
  tolls.filter(isOpenAbove).map((toll) => sizeOf(toll) * 1.12)

export const killedOf = (event: ChartTables["events"][number]): Toll => ({
  low: event.killed_low,
  best: event.killed_best,
  high: event.killed_high,
})

export const injuredOf = (event: ChartTables["events"][number]): Toll => ({
  low: event.injured_low,
  best: event.injured_best,
  high: event.injured_high,
})

/** The figures of a toll, event by event: perpetrators are not among an event's victims. */
export function figuresByEvent(
  { casualty_figures }: ChartTables,
  outcome: Figure["outcome"],
): ReadonlyMap<string, ReadonlyArray<Figure>> {
  const found = new Map<string, Array<Figure>>()
  for (const figure of casualty_figures) {
    if (figure.outcome !== outcome || figure.who === "perpetrators" || figure.event_id === null) continue
    const figures = found.get(figure.event_id)
    if (figures === undefined) found.set(figure.event_id, [figure])
    else figures.push(figure)
  }
  return found
}
