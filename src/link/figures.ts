/**
 * The killed and the injured of an event, out of its figures. A pure function of rows of `casualty_figures`, so that
 * `factloom check` computes the same from the published table.
 *
 * Attackers are never added to victims. Figures of everybody struck are looked at first; figures of one group ("12
 * villagers", "two children", police) only where there is nothing else. Then:
 * - `only_figure`: all figures give the same bounds.
 * - `latest_exact`: the exact figure reported last, when no later figure rules it out.
 * - `latest_figure`: no exact figure stands; the one reported last.
 * - `widest_bounds`: articles of the same, last day do not agree: lowest low, highest high, and no best.
 * - `largest_part`: only different groups are counted: the total is at least the largest of them.
 */
import { type Cells, numberCell, textCell } from "./claim-cells.ts"
import { partRules, partWords, wholeGroups } from "./lexicon/whole-groups.ts"
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
 */
export function toll<F extends FigureFacts>(figures: ReadonlyArray<F>, outcome: string): Toll<F> | null {
  const counted = figures
    .filter((figure) => figure.outcome === outcome && figure.who !== "perpetrators")
    .toSorted(byReport)
  const whole = counted.filter((figure) => partName(figure) === "")
  if (whole.length > 0) return ofTotals(withGroupsAsLarge(counted, whole))
  const groups = counted.filter((figure) => !isReadAsPart(figure))
  const told = groups.length > 0 ? groups : counted
  if (told.length === 0) return null
  return agree(told) || new Set(told.map(partName)).size === 1 ? ofTotals(told) : ofParts(told)
}

/**
 * A part is never larger than the whole: a group that an article counts higher than it counts people, as in "kills nine
 * villagers" beside "seven people were killed in the market", is no part of them but the article's total.
 */
function withGroupsAsLarge<F extends FigureFacts>(
  counted: ReadonlyArray<F>,
  whole: ReadonlyArray<F>,
): ReadonlyArray<F> {
  const largest = new Map<string, number>()
  for (const { source_id, low, best, high } of whole) {
    const number = high ?? best ?? low ?? 0
    largest.set(source_id, Math.max(number, largest.get(source_id) ?? 0))
  }
  const isLarger = (figure: F): boolean => {
    const { who, source_id, low } = figure
    if (who === "security_forces" || isReadAsPart(figure) || isAdded(figure.group_text)) return false
    return low !== null && low > (largest.get(source_id) ?? Infinity)
  }
  return counted.filter((figure) => partName(figure) === "" || isLarger(figure))
}

/** "two others", "three more people": a number beside another one. */
const isAdded = (group_text: string | null): boolean => wordsOf(group_text ?? "").some((word) => parts.has(word))

const wordsOf = (group_text: string): ReadonlyArray<string> => group_text.toLowerCase().split(/[^\p{L}]+/u)

/** Does the group hold everybody? "29 people" and a bare "29" do; "two children" and "three others" do not. */
export function isWhole(group_text: string | null): boolean {
  if (group_text === null) return true
  return !isAdded(group_text) && wordsOf(group_text).some((word) => wholes.has(word))
}

/** Which part of those struck a figure counts, empty for all of them; figures of the same part can be compared. */
export function partName(figure: FigureFacts): string {
  const { who, group_text } = figure
  if (who !== "security_forces" && isWhole(group_text) && !isReadAsPart(figure)) return ""
  return `${who} ${(group_text ?? "").toLowerCase()}`
}

/**
 * The figure by which an article speaks: an exact one before others, a number before a vague amount, and of equals the
 * first in the text, as the lead has it.
 */
export const leadFigure = <F extends FigureFacts>(ofOneArticle: ReadonlyArray<F>): F =>
  ofOneArticle.toSorted((a, b) => exactness(a) - exactness(b) || a.char_start - b.char_start)[0]!

const exactness = ({ qualifier }: FigureFacts): number => (qualifier === "exact" ? 0 : qualifier === "vague" ? 2 : 1)

const isReadAsPart = ({ extractor }: FigureFacts): boolean => readAsPart.has(extractor)

const readAsPart: ReadonlySet<string> = new Set(partRules)
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

/** The articles of the last day, each with its lead figure. */
function ofLatest<F extends FigureFacts>(figures: ReadonlyArray<F>, rule: FigureRule): Toll<F> {
  const dated = figures.filter(({ reported_on }) => reported_on !== null)
  const known = dated.length > 0 ? dated : figures
  const last = known.at(-1)!.reported_on
  const ofDay = known.filter(({ reported_on }) => reported_on === last)
  const leads = [...groupBy(ofDay, ({ source_id }) => source_id).values()].map(leadFigure)
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
