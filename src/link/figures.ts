/**
 * The killed and the injured of an event, out of its figures. A pure function of rows of `casualty_figures`, so that
 * `factloom check` computes the same from the published table.
 *
 * Attackers are never added to victims. Figures of everybody struck are looked at first; figures of a part of them
 * ("two children", police among the dead) only where there is nothing else. Then:
 * - `only_figure`: all figures give the same bounds.
 * - `latest_exact`: the exact figure reported last, when no later figure rules it out.
 * - `latest_figure`: no exact figure stands; the one reported last.
 * - `widest_bounds`: articles of the same, last day do not agree: lowest low, highest high, and no best.
 * - `largest_part`: only different parts are counted: the total is at least the largest of them.
 */
import { partWords, wholeGroups } from "./lexicon/whole-groups.ts"
import { byReport, groupBy, type Reported } from "./order.ts"

/** A row of `casualty_figures`, as far as it matters here. */
export interface FigureFacts extends Reported {
  readonly outcome: string
  readonly who: string
  readonly group_text: string | null
  readonly number: number | null
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly qualifier: string
}

export type FigureRule = "only_figure" | "latest_exact" | "latest_figure" | "widest_bounds" | "largest_part"

export interface Toll<F extends FigureFacts = FigureFacts> {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly rule: FigureRule
  /** The figures that the bounds were taken from. */
  readonly from: ReadonlyArray<F>
}

/**
 * The toll of one outcome over the figures of one event; null where it has none.
 *
 * @example
 * ```ts
 * import { toll } from "factloom"
 *
 * toll([], "killed") // => null
 * ```
 */
export function toll<F extends FigureFacts>(figures: ReadonlyArray<F>, outcome: string): Toll<F> | null {
  const counted = figures
    .filter((figure) => figure.outcome === outcome && figure.who !== "perpetrators")
    .toSorted(byReport)
  const whole = counted.filter((figure) => figure.who !== "security_forces" && isWhole(figure.group_text))
  if (whole.length > 0) return ofTotals(whole)
  if (counted.length === 0) return null
  return new Set(counted.map(partName)).size === 1 ? ofTotals(counted) : ofParts(counted)
}

/** Does the group hold everybody? "29 people" and a bare "29" do; "two children" and "three others" do not. */
export function isWhole(group_text: string | null): boolean {
  if (group_text === null) return true
  const words = group_text.toLowerCase().split(/[^\p{L}]+/u)
  if (words.some((word) => parts.has(word))) return false
  return words.some((word) => wholes.has(word))
}

/** Which part a figure counts; figures of the same part can be compared. */
export const partName = ({ who, group_text }: FigureFacts): string =>
  who !== "security_forces" && isWhole(group_text) ? "" : `${who} ${(group_text ?? "").toLowerCase()}`

const parts: ReadonlySet<string> = new Set(partWords)
const wholes: ReadonlySet<string> = new Set(wholeGroups)

function ofTotals<F extends FigureFacts>(figures: ReadonlyArray<F>): Toll<F> {
  if (agree(figures)) return { ...boundsOf(figures[0]!), rule: "only_figure", from: figures }
  const exact = figures.filter((figure) => isExact(figure) && !figures.some((other) => rulesOut(other, figure)))
  if (exact.length > 0) return ofLatest(exact, "latest_exact")
  const numbered = figures.filter(({ qualifier }) => qualifier !== "vague")
  return ofLatest(numbered.length > 0 ? numbered : figures, "latest_figure")
}

const isExact = ({ qualifier, best }: FigureFacts): boolean => qualifier === "exact" && best !== null

/** Was it reported on a later day, with bounds that the earlier figure is outside of? */
function rulesOut(later: FigureFacts, earlier: FigureFacts): boolean {
  if (later.reported_on === null || earlier.reported_on === null || later.reported_on <= earlier.reported_on)
    return false
  const { best } = earlier
  return best !== null && ((later.low !== null && best < later.low) || (later.high !== null && best > later.high))
}

/** Each article of the last day speaks with the figure that it gives first, as its lead does. */
function ofLatest<F extends FigureFacts>(figures: ReadonlyArray<F>, rule: FigureRule): Toll<F> {
  const dated = figures.filter(({ reported_on }) => reported_on !== null)
  const known = dated.length > 0 ? dated : figures
  const last = known.at(-1)!.reported_on
  const ofDay = known.filter(({ reported_on }) => reported_on === last)
  const leads = [...groupBy(ofDay, ({ source_id }) => source_id).values()].map(([lead]) => lead!)
  if (agree(leads)) return { ...boundsOf(leads[0]!), rule, from: leads }
  return {
    low: extreme(
      leads.map(({ low, best }) => low ?? best),
      Math.min,
    ),
    best: null,
    high: extreme(
      leads.map(({ high }) => high),
      Math.max,
    ),
    rule: "widest_bounds",
    from: leads,
  }
}

function ofParts<F extends FigureFacts>(figures: ReadonlyArray<F>): Toll<F> {
  const least = (figure: F): number => figure.low ?? 0
  const largest = figures.reduce((a, b) => (least(b) > least(a) ? b : a))
  return { low: largest.low, best: null, high: null, rule: "largest_part", from: [largest] }
}

const boundsOf = ({ low, best, high }: FigureFacts) => ({ low, best, high })

const agree = (figures: ReadonlyArray<FigureFacts>): boolean =>
  figures.every(({ low, best, high }) => {
    const [first] = figures
    return first !== undefined && low === first.low && best === first.best && high === first.high
  })

/** Null as soon as one of them is open. */
const extreme = (values: ReadonlyArray<number | null>, pick: (...values: Array<number>) => number): number | null =>
  values.some((value) => value === null) ? null : pick(...values.filter((value) => value !== null))
