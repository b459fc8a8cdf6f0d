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

/** How a figure differs from one that comes before it in report order; null when they agree. */
export function difference(earlier: FigureFacts, later: FigureFacts): Difference | null {
  const [a, b] = [interval(earlier), interval(later)]
  const isLater = earlier.reported_on !== null && later.reported_on !== null && daysApart(earlier, later)
  if (a.high < b.low || b.high < a.low) return isLater ? "revised" : "disagree"
  const isWithin = a.low <= b.low && b.high <= a.high && (a.low !== b.low || a.high !== b.high)
  return isWithin && isLater && earlier.qualifier !== "about" ? "narrower" : null
}

/** Neither is the other's day, month or year. */
const daysApart = ({ reported_on: a }: FigureFacts, { reported_on: b }: FigureFacts): boolean =>
  a !== null && b !== null && !a.startsWith(b) && !b.startsWith(a)

/** How far a number may be from what `about` it is meant, for comparing figures: a quarter. */
const ABOUT = 0.25

/** What the words allow; an open side is infinite. */
function interval({ qualifier, low, best, high }: FigureFacts): { readonly low: number; readonly high: number } {
  if (qualifier === "about" && best !== null) return { low: best * (1 - ABOUT), high: best * (1 + ABOUT) }
  return { low: low ?? 0, high: high ?? Infinity }
}

/**
 * Figures that say the same on the same day are compared once, so that a thousand articles that repeat a dozen numbers
 * cost a dozen comparisons and not a million.
 */
function groupConflicts<F extends FigureFacts>(figures: ReadonlyArray<F>): ReadonlyArray<Conflict<F>> {
  const { outcome, who } = figures[0]!
  const part = partName(figures[0]!)
  const sayings = [
    ...groupBy(figures, ({ low, best, high, qualifier, reported_on }) =>
      [low, best, high, qualifier, reported_on].join(" "),
    ).values(),
  ]
  const found = new Map<Difference, Set<F>>()
  sayings.forEach((later, i) => {
    for (const earlier of sayings.slice(0, i)) {
      const kind = difference(earlier[0]!, later[0]!)
      if (kind === null) continue
      const involved = found.get(kind) ?? new Set<F>()
      for (const figure of [...earlier, ...later]) involved.add(figure)
      found.set(kind, involved)
    }
  })
  return [...found].map(([kind, involved]) => ({
    outcome,
    who,
    part,
    kind,
    figures: [...involved].toSorted(byReport),
  }))
}
