/**
 * Figures of one event, outcome and group that do not say the same, in a pure function of rows.
 *
 * - `disagree`: two voices give figures whose bounds do not meet, on the same day or on days of which nobody knows which
 *   is the later: two publishers, or two of those to whom articles attribute figures.
 * - `revised`: bounds that do not meet, one of them reported on a later day; or on the same day by the same publisher,
 *   which corrects itself and does not contradict itself.
 * - `narrower`: the later bounds lie within the earlier ones: "at least 29", then 33.
 *
 * Figures that repeat each other, or that a later and looser figure does not contradict, are no conflict, and a figure of
 * a part ("two children") is only compared with figures of the same part. Each article speaks with its lead figure, and
 * again with those that it attributes to others (`figure-voices.ts`).
 */
import { areApart, interval, type Interval, isWithin } from "./figure-bounds.ts"
import { partNames } from "./figure-parts.ts"
import { spokenFor } from "./figure-voices.ts"
import type { FigureFacts } from "./figures.ts"
import { byReport, groupBy } from "./order.ts"
import { ReportDays } from "./report-days.ts"

export type Difference = "disagree" | "revised" | "narrower"

/** A figure with the one who published it; the id of the source where nobody says who. */
export interface PublishedFigure extends FigureFacts {
  readonly publisher: string
}

export interface Conflict<F extends PublishedFigure> {
  readonly outcome: string
  readonly who: string
  /** Which part of the people struck; empty for all of them. */
  readonly part: string
  readonly kind: Difference
  /** In report order. */
  readonly figures: ReadonlyArray<F>
}

/** The conflicts among the figures of one event. */
export function conflictsOf<F extends PublishedFigure>(figures: ReadonlyArray<F>): ReadonlyArray<Conflict<F>> {
  const partOf = partNames(figures)
  const sides = ({ who }: F): string => (who === "unspecified" ? "victims" : who)
  const groups = groupBy(figures.toSorted(byReport), (figure) =>
    [figure.outcome, sides(figure), partOf(figure)].join("\n"),
  )
  return [...groups.values()].flatMap((group) => groupConflicts(spokenFor(group), partOf(group[0]!)))
}

/** The figures that give the same number, and the days on which they were reported, by whom. */
interface Saying<F> extends Interval {
  readonly figures: ReadonlyArray<F>
  readonly days: ReportDays
  readonly byPublisher: ReadonlyMap<string, { readonly days: ReportDays; readonly figures: ReadonlyArray<F> }>
}

function saying<F extends PublishedFigure>(figures: ReadonlyArray<F>): Saying<F> {
  const daysOf = (some: ReadonlyArray<F>): ReportDays => new ReportDays(some.map(({ reported_on }) => reported_on))
  const own = [...groupBy(figures, ({ publisher }) => publisher)]
  const byPublisher = new Map(own.map(([publisher, some]) => [publisher, { days: daysOf(some), figures: some }]))
  return { figures, days: daysOf(figures), byPublisher, ...interval(figures[0]!) }
}

/**
 * Numbers are compared with each other and not figures: a thousand articles that repeat a dozen numbers cost a dozen
 * comparisons for each article and not a thousand.
 */
function groupConflicts<F extends PublishedFigure>(
  figures: ReadonlyArray<F>,
  part: string,
): ReadonlyArray<Conflict<F>> {
  const { outcome } = figures[0]!
  const who = figures.find(({ who }) => who !== "unspecified")?.who ?? "unspecified"
  const byNumber = groupBy(figures, ({ low, best, high, qualifier }) => [low, best, high, qualifier].join(" "))
  const sayings = [...byNumber.values()].map(saying)
  const found: Readonly<Record<Difference, Set<F>>> = { disagree: new Set(), revised: new Set(), narrower: new Set() }
  for (const one of sayings)
    for (const other of sayings)
      for (const figure of one.figures) for (const kind of differences(figure, one, other)) found[kind].add(figure)
  return DIFFERENCES.flatMap((kind) =>
    found[kind].size === 0 ? [] : [{ outcome, who, part, kind, figures: [...found[kind]].toSorted(byReport) }],
  )
}

const DIFFERENCES = ["disagree", "revised", "narrower"] as const

/** How a figure differs from another number, whenever that was reported and by whom. */
function differences<F extends PublishedFigure>(
  figure: F,
  own: Saying<F>,
  other: Saying<F>,
): ReadonlyArray<Difference> {
  const day = figure.reported_on
  const isBefore = other.days.isAnyAfter(day)
  const isAfter = other.days.isAnyBefore(day)
  if (areApart(own, other)) {
    const { isDisputed, isCorrected } = onTheDay(figure, other)
    return [
      ...(isDisputed ? (["disagree"] as const) : []),
      ...(isBefore || isAfter || isCorrected ? (["revised"] as const) : []),
    ]
  }
  const isNarrower =
    (isAfter && !other.isAbout && isWithin(own, other)) || (isBefore && !own.isAbout && isWithin(other, own))
  return isNarrower ? ["narrower"] : []
}

/** Is the other number given on what may be the same day: by another voice, or by the same publisher in another article? */
function onTheDay<F extends PublishedFigure>(
  figure: F,
  { byPublisher }: Saying<F>,
): { readonly isDisputed: boolean; readonly isCorrected: boolean } {
  let [isDisputed, isCorrected] = [false, false]
  for (const [publisher, { days, figures }] of byPublisher) {
    if (!days.mayBe(figure.reported_on)) continue
    if (publisher !== figure.publisher) isDisputed = true
    else
      for (const other of figures) {
        if (!new ReportDays([other.reported_on]).mayBe(figure.reported_on)) continue
        if (areTwoVoices(figure, other)) isDisputed = true
        else isCorrected = true
      }
  }
  return { isDisputed, isCorrected }
}

/** Of one publisher: two voices within one article, or two people whom two articles name. */
const areTwoVoices = (a: FigureFacts, b: FigureFacts): boolean =>
  a.source_id === b.source_id ||
  (a.attributed_to !== null && b.attributed_to !== null && a.attributed_to !== b.attributed_to)
