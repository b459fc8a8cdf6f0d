/**
 * Figures of one event, outcome and group that do not say the same, in a pure function of rows.
 *
 * Two figures whose bounds do not meet are `revised` when one was reported on a later day and `disagree` when both were
 * reported on the same day or nobody knows when. Bounds that lie within those of an earlier day's figure are
 * `narrower`. Figures that repeat each other, or that a later and looser figure does not contradict, are no conflict, and
 * a figure of a part ("two children") is only compared with figures of the same part. Each article speaks with its lead
 * figure, and again with those that it attributes to others: what else it counts may be a part that its words do not mark.
 */
import { type FigureFacts, leadFigure, partName } from "./figures.ts"
import { byReport, groupBy } from "./order.ts"
import { ReportDays } from "./report-days.ts"

export type Difference = "disagree" | "revised" | "narrower"

export interface Conflict<F extends FigureFacts> {
  readonly outcome: string
  readonly who: string
  /** Which part of the people struck; empty for all of them. */
  readonly part: string
  readonly kind: Difference
  /** In report order. */
  readonly figures: ReadonlyArray<F>
}

/** The conflicts among the figures of one event. */
export function conflictsOf<F extends FigureFacts>(figures: ReadonlyArray<F>): ReadonlyArray<Conflict<F>> {
  const groups = groupBy(figures.toSorted(byReport), (figure) =>
    [figure.outcome, figure.who, partName(figure)].join("\n"),
  )
  return [...groups.values()].map(spokenFor).flatMap(groupConflicts)
}

/** The figures by which the articles of a group speak, in report order. */
function spokenFor<F extends FigureFacts>(figures: ReadonlyArray<F>): ReadonlyArray<F> {
  const articles = groupBy(figures, ({ source_id }) => source_id)
  return [...articles.values()].flatMap((ofOne) => {
    const lead = leadFigure(ofOne)
    const others = groupBy(
      ofOne.filter(({ attributed_to }) => attributed_to !== null && attributed_to !== lead.attributed_to),
      ({ attributed_to }) => attributed_to,
    )
    return [lead, ...[...others.values()].map(leadFigure)].toSorted(byReport)
  })
}

/** How far a number may be from what `about` it is meant, for comparing figures: a quarter. */
const ABOUT = 0.25

/** What the words allow; an open side is infinite. */
function interval({ qualifier, low, best, high }: FigureFacts): { readonly low: number; readonly high: number } {
  if (qualifier === "about" && best !== null) return { low: best * (1 - ABOUT), high: best * (1 + ABOUT) }
  return { low: low ?? 0, high: high ?? Infinity }
}

/** The figures that give the same number, and the days on which they were reported. */
interface Saying<F> {
  readonly figures: ReadonlyArray<F>
  readonly days: ReportDays
  readonly low: number
  readonly high: number
  readonly isAbout: boolean
}

function saying<F extends FigureFacts>(figures: ReadonlyArray<F>): Saying<F> {
  const days = new ReportDays(figures.map(({ reported_on }) => reported_on))
  return { figures, days, isAbout: figures[0]!.qualifier === "about", ...interval(figures[0]!) }
}

/**
 * Numbers are compared with each other and not figures: a thousand articles that repeat a dozen numbers cost a dozen
 * comparisons for each article and not a thousand.
 */
function groupConflicts<F extends FigureFacts>(figures: ReadonlyArray<F>): ReadonlyArray<Conflict<F>> {
  const { outcome, who } = figures[0]!
  const part = partName(figures[0]!)
  const byNumber = groupBy(figures, ({ low, best, high, qualifier }) => [low, best, high, qualifier].join(" "))
  const sayings = [...byNumber.values()].map(saying)
  const found: Readonly<Record<Difference, Set<F>>> = { disagree: new Set(), revised: new Set(), narrower: new Set() }
  for (const one of sayings)
    for (const other of sayings)
      for (const figure of one.figures)
        for (const kind of differences(figure.reported_on, one, other)) found[kind].add(figure)
  return DIFFERENCES.flatMap((kind) =>
    found[kind].size === 0 ? [] : [{ outcome, who, part, kind, figures: [...found[kind]].toSorted(byReport) }],
  )
}

const DIFFERENCES = ["disagree", "revised", "narrower"] as const

/** How a number reported on this day differs from another number, whenever that was reported. */
function differences<F>(day: string | null, own: Saying<F>, other: Saying<F>): ReadonlyArray<Difference> {
  const isBefore = other.days.isAnyAfter(day)
  const isAfter = other.days.isAnyBefore(day)
  if (own.high < other.low || other.high < own.low) {
    const revised: ReadonlyArray<Difference> = isBefore || isAfter ? ["revised"] : []
    return other.days.mayBe(day) ? ["disagree", ...revised] : revised
  }
  const isNarrower = (isAfter && isWithin(own, other)) || (isBefore && isWithin(other, own))
  return isNarrower ? ["narrower"] : []
}

/** Are the bounds of one within those of the other, and closer? Words like "about" have no bounds to be within. */
const isWithin = <F>(inner: Saying<F>, outer: Saying<F>): boolean =>
  !outer.isAbout &&
  outer.low <= inner.low &&
  inner.high <= outer.high &&
  (outer.low !== inner.low || outer.high !== inner.high)
