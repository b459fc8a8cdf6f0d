/** Of the events that a telling may be of, the one that it is of: the one with the most evidence, where that is enough. */
import type { EventCluster } from "./event-cluster.ts"
import { ENOUGH, MARGIN } from "./lexicon/link-weights.ts"
import { evidence, type Reasons, weigh } from "./same-event.ts"
import type { Told } from "./told.ts"

/** An event that a telling fits, and the telling of it that has most in common with this one. */
export interface Fit<T extends Told> {
  readonly cluster: EventCluster<T>
  readonly to: T
  readonly reasons: Reasons
  readonly weight: number
}

/** A town with more events than these in the time searched is busy. */
const BUSY = 3

/**
 * The one event that a telling is of; null when there is none, or when several fit and nothing singles one out.
 *
 * @param near the events that may be it
 * @param isCrowded were there more of that place and time than could be looked at?
 * @param isLead does a telling stand first in its article?
 */
export function chooseEvent<T extends Told>(
  telling: T,
  near: ReadonlySet<EventCluster<T>>,
  isCrowded: boolean,
  isLead: (telling: T) => boolean,
): Fit<T> | null {
  const isBusy = isCrowded || countInTown(telling, near) > BUSY
  const fits: Array<Fit<T>> = []
  for (const cluster of near) {
    const fit = cluster.mayHold(telling) ? fitOf(telling, cluster, isBusy) : null
    if (fit && fit.weight >= ENOUGH) fits.push(fit)
  }
  const [best, next] = fits
    .map((fit) => ({ fit, standing: standing(telling, fit, isLead) }))
    .toSorted((a, b) => b.standing - a.standing)
  if (best === undefined || next === undefined) return best?.fit ?? null
  return best.standing - next.standing >= MARGIN ? best.fit : null
}

function countInTown<T extends Told>({ place }: T, near: ReadonlySet<EventCluster<T>>): number {
  if (place === null || place.locality === null) return 0
  let count = 0
  for (const cluster of near) if (cluster.isInTown(place)) count++
  return count
}

/** The evidence of the telling that has most in common with this one; null where all of them rule it out. */
function fitOf<T extends Told>(telling: T, cluster: EventCluster<T>, isBusy: boolean): Fit<T> | null {
  let best: Fit<T> | null = null
  for (const to of cluster.compared) {
    const reasons = inContext(evidence(telling, to), isBusy)
    if (reasons === null) continue
    const weight = weigh(reasons)
    if (best === null || weight > best.weight) best = { cluster, to, reasons, weight }
  }
  return best
}

/** In a busy town, that something happened there in that time says little. */
const inContext = (reasons: Reasons | null, isBusy: boolean): Reasons | null =>
  reasons !== null && isBusy && reasons.some((reason) => vague.has(reason)) ? [...reasons, "busy_town"] : reasons

const vague: ReadonlySet<string> = new Set(["news_of_days", "recent_news", "day_in_year"])

/**
 * What an event's weight is when another fits too. Where the day is not the same, the kind of event does not single one
 * out: one bombing and one attack of the month fit "the bombing last month" both. What an article leads with is likelier
 * told elsewhere than what it adds, and what counts its dead is likelier meant where the dead are counted.
 */
function standing<T extends Told>(
  telling: T,
  { weight, reasons, to }: Fit<T>,
  isLead: (telling: T) => boolean,
): number {
  const added = (isLead(to) ? 1 : 0) + (countsDead(telling) && countsDead(to) ? 1 : 0)
  if (reasons.includes("same_day")) return weight + added
  return weight + added - weigh(reasons.filter((reason) => reason.endsWith("_type")))
}

function countsDead({ figures }: Told): boolean {
  for (const figure of figures) if (figure.startsWith("killed ")) return true
  return false
}
