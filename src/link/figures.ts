/**
 * The killed and the injured of an event, out of its figures. A pure function of rows of `casualty_figures`, so that
 * `factloom check` computes the same from the published table.
 *
 * Attackers are never added to victims. Figures of everybody struck are looked at first, those of one group ("12
 * villagers", "two children", police) only where there is nothing else (`figure-parts.ts`). Each article speaks with its
 * lead figure, and with those that it has others say (`figure-voices.ts`). Of what they say stands what no later report
 * contradicts, and of that the narrower: "at least 20" adds nothing to "at least 33". `schema/codes.ts` names the
 * rules by which one of them is chosen.
 */
import type { TollRule } from "../../schema/codes.ts"
import { type Cells, numberCell, textCell } from "./claim-cells.ts"
import { areApart, interval, type Interval, isWithin } from "./figure-bounds.ts"
import { isAdded, isMarkedPart, partNames, withGroupsAsLarge } from "./figure-parts.ts"
import { spokenFor } from "./figure-voices.ts"
import { byReport, groupBy, type Reported } from "./order.ts"
import { ReportDays } from "./report-days.ts"

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
  readonly attributed_to: string | null
  readonly extractor: string
}

/** Reads the facts off a row of `casualty_figures`. */
export const figureFacts = (row: Cells): FigureFacts => ({
  source_id: textCell(row, "source_id") ?? "",
  char_start: numberCell(row, "char_start") ?? 0,
  reported_on: textCell(row, "reported_on"),
  outcome: textCell(row, "outcome") ?? "",
  who: textCell(row, "who") ?? "unspecified",
  group_text: textCell(row, "group_text"),
  number: numberCell(row, "number"),
  low: numberCell(row, "low"),
  best: numberCell(row, "best"),
  high: numberCell(row, "high"),
  qualifier: textCell(row, "qualifier") ?? "exact",
  attributed_to: textCell(row, "attributed_to"),
  extractor: textCell(row, "extractor") ?? "",
})

export interface Toll<F extends FigureFacts = FigureFacts> {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly rule: TollRule
  /** The figures that the bounds were taken from. */
  readonly from: ReadonlyArray<F>
}

/** The toll of one outcome over the figures of one event; null where it has none. */
export function toll<F extends FigureFacts>(figures: ReadonlyArray<F>, outcome: string): Toll<F> | null {
  const { whole, groups, parts } = countedFor(figures, outcome)
  if (whole.length > 0) return ofTotals(whole)
  if (groups.length > 0) return areAll(groups) && !parts.some(isAdded) ? ofTotals(groups) : ofParts(groups)
  return parts.length > 0 ? ofParts(parts) : null
}

/** Do they count the same people? By one name, or by several names the same number, as "a hostage" and "an oil worker". */
function areAll(groups: ReadonlyArray<FigureFacts>): boolean {
  const isOneSide = new Set(groups.map(({ who }) => who === "security_forces")).size === 1
  return new Set(groups.map(partNames(groups))).size === 1 || (isOneSide && agree(groups))
}

/** The figures of victims of one outcome, in report order, by what they count. */
interface Counted<F> {
  /** Everybody struck. */
  readonly whole: ReadonlyArray<F>
  /** One group of them, which may be all there are. */
  readonly groups: ReadonlyArray<F>
  /** What the words mark as a part ("including two children"): there are more. */
  readonly parts: ReadonlyArray<F>
}

export function countedFor<F extends FigureFacts>(figures: ReadonlyArray<F>, outcome: string): Counted<F> {
  const counted = figures
    .filter((figure) => figure.outcome === outcome && figure.who !== "perpetrators")
    .toSorted(byReport)
  const partOf = partNames(counted)
  const whole = counted.filter((figure) => partOf(figure) === "")
  const totals = new Set(whole.length > 0 ? withGroupsAsLarge(counted, whole) : [])
  const rest = counted.filter((figure) => !totals.has(figure))
  return {
    whole: [...totals],
    groups: rest.filter((figure) => !isMarkedPart(figure)),
    parts: rest.filter(isMarkedPart),
  }
}

function ofTotals<F extends FigureFacts>(figures: ReadonlyArray<F>): Toll<F> {
  if (agree(figures)) return { ...boundsOf(figures[0]!), rule: "only_figure", from: figures }
  const told = spokenFor(figures)
  const numbered = told.filter(({ qualifier }) => qualifier !== "vague")
  const standing = uncontradicted(numbered.length > 0 ? numbered : told)
  return ofStanding(ofLastDay(narrowest(standing)))
}

/** The figures that say the same, the days on which they were reported, and what they leave open. */
interface Saying<F> extends Interval {
  readonly figures: ReadonlyArray<F>
  readonly days: ReportDays
}

const sayings = <F extends FigureFacts>(figures: ReadonlyArray<F>): ReadonlyArray<Saying<F>> =>
  [...groupBy(figures, ({ low, best, high, qualifier }) => [low, best, high, qualifier].join(" ")).values()].map(
    (same) => ({
      figures: same,
      days: new ReportDays(same.map(({ reported_on }) => reported_on)),
      ...interval(same[0]!),
    }),
  )

/** Those that no figure of a day which is later for certain contradicts. */
function uncontradicted<F extends FigureFacts>(figures: ReadonlyArray<F>): ReadonlyArray<F> {
  const all = sayings(figures)
  const standing = all.flatMap((own) => {
    const others = all.filter((other) => areApart(own, other))
    return own.figures.filter(({ reported_on }) => !others.some(({ days }) => days.isAnyAfter(reported_on)))
  })
  return standing.toSorted(byReport)
}

/** Those than which no other says more: an exact number rather than the bounds that it lies in. */
function narrowest<F extends FigureFacts>(figures: ReadonlyArray<F>): ReadonlyArray<F> {
  const all = sayings(figures)
  return all
    .filter((own) => !all.some((other) => isWithin(other, own)))
    .flatMap((own) => own.figures)
    .toSorted(byReport)
}

/** Those of the last day, and of days that may be it; those without a day where none has one. */
function ofLastDay<F extends FigureFacts>(figures: ReadonlyArray<F>): ReadonlyArray<F> {
  const dated = figures.filter(({ reported_on }) => reported_on !== null)
  if (dated.length === 0) return figures
  const days = new ReportDays(dated.map(({ reported_on }) => reported_on))
  return dated.filter(({ reported_on }) => !days.isAnyAfter(reported_on))
}

function ofStanding<F extends FigureFacts>(figures: ReadonlyArray<F>): Toll<F> {
  const [first] = figures
  if (agree(figures)) {
    const isExact = figures.some(({ qualifier, best }) => qualifier === "exact" && best !== null)
    return { ...boundsOf(first!), rule: isExact ? "latest_exact" : "latest_figure", from: figures }
  }
  const low = extreme(
    figures.map(({ low, best }) => low ?? best),
    Math.min,
  )
  const high = extreme(
    figures.map(({ high }) => high),
    Math.max,
  )
  const most = bestOfMost(figures)
  return { low, best: most, high, rule: most === null ? "widest_bounds" : "most_sources", from: figures }
}

/** The best number that more articles give than any other, two at the least; null where there is none. */
function bestOfMost(figures: ReadonlyArray<FigureFacts>): number | null {
  const numbers = [...groupBy(figures, ({ best }) => best)]
    .filter(([best]) => best !== null)
    .map(([best, same]) => ({ best, articles: new Set(same.map(({ source_id }) => source_id)).size }))
    .toSorted((a, b) => b.articles - a.articles)
  const [first, second] = numbers
  return first !== undefined && first.articles > Math.max(1, second?.articles ?? 0) ? first.best : null
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
