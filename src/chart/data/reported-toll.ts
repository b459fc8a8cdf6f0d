/**
 * What the articles of one event say of the people killed, report by report, and what stands of it. Made of rows by plain
 * functions, so that a page can shape an event that it shows.
 */
import { type FigureFacts, figureFacts, countedFor, toll } from "../../link/figures.ts"
import { groupBy } from "../../link/order.ts"
import { ReportDays } from "../../link/report-days.ts"
import type { ChartCsv, Shaped } from "../figure.ts"
import type { ChartTables } from "../tables.ts"
import { dateInWords, daysBetween } from "../text/dates.ts"
import { titleName } from "../text/measure.ts"
import { counted, formatNumber, plainText } from "../text/plain-text.ts"
import { fullName } from "./event-names.ts"
import { isOpenAbove, killedOf, sizeOf, type Toll, wordedToll } from "./tolls.ts"

/** Reports that a reader can take in on one page. */
const REPORT_ROWS = 40

type Row = ChartTables["casualty_figures"][number]
type Conflict = ChartTables["conflicts"][number]

/** A number that one voice in one article gives; where the article repeats it, several figures. */
export interface Report extends Toll {
  readonly figure_ids: ReadonlyArray<string>
  /** "Example News", "Example News, citing police". */
  readonly voice: string
  readonly source_id: string
  readonly reported_on: string | null
  /** "4 May 2015, 2 days later"; "no date". */
  readonly day: string
  /** "at least 29". */
  readonly words: string
  readonly isVague: boolean
  /** Does what stands rest on it? */
  readonly isChosen: boolean
  /** The kinds of conflict that it is in. */
  readonly conflicts: ReadonlyArray<ReportConflict>
}

export interface ReportConflict {
  readonly kind: Conflict["kind"]
  /** Was none of the others in it reported later? */
  readonly isLast: boolean
}

/** What is drawn. */
export interface ReportedTollView {
  readonly title: string
  readonly event_id: string
  readonly full: string
  readonly stands: Toll & { readonly words: string; readonly rule: string }
  /** In the order of publication; those without a date last. */
  readonly reports: ReadonlyArray<Report>
  /** Reports for which there was no room. */
  readonly hidden: number
  /** Figures of a part of those killed, and of attackers. */
  readonly parts: number
  readonly attackers: number
}

type Event = ChartTables["events"][number]

/** `view` is null where the event has fewer than two reports of people killed. Rows of other events are left out. */
export function shapeReportedToll(
  event: Event,
  tables: Pick<ChartTables, "casualty_figures" | "conflicts" | "sources">,
): Shaped<ReportedTollView> {
  const killed = tables.casualty_figures.filter(
    ({ event_id, outcome }) => event_id === event.event_id && outcome === "killed",
  )
  const conflicts = tables.conflicts.filter(
    ({ event_id, outcome }) => event_id === event.event_id && outcome === "killed",
  )
  const facts = killed.map((row) => ({ ...figureFacts(row), row }))
  const days = new Map(killed.map(({ figure_id, reported_on }) => [figure_id, reported_on]))
  const { whole, groups } = countedFor(facts, "killed")
  // Numbers of different groups of people are no reports of one toll.
  const told = whole.length > 0 ? whole : event.killed_rule === "largest_part" ? [] : groups
  const chosen = new Set((toll(facts, "killed")?.from ?? []).map(({ row }) => row.figure_id))
  const named = new Map(tables.sources.map(({ source_id, publisher }) => [source_id, publisher]))
  const reports = [...groupBy(told, sameReport).values()].map((figures) => report(figures, { event, chosen, conflicts, days, named }))
  const stands = killedOf(event)
  const words = wordedToll(stands, told.map(({ row }) => row))
  const view: ReportedTollView = {
    title: titleOf(event, reports, words),
    event_id: event.event_id,
    full: fullName(event),
    stands: { ...stands, words, rule: event.killed_rule ?? "" },
    reports: reports.slice(0, REPORT_ROWS),
    hidden: Math.max(0, reports.length - REPORT_ROWS),
    parts: killed.filter(({ who }) => who !== "perpetrators").length - told.length,
    attackers: killed.filter(({ who }) => who === "perpetrators").length,
  }
  return { view: reports.length > 1 ? view : null, csv: reportsCsv(event, reports) }
}

interface Told extends FigureFacts {
  readonly row: Row
}

const sameReport = ({ source_id, low, best, high, qualifier, attributed_to }: Told): string =>
  [source_id, low, best, high, qualifier, attributed_to].join("\n")

interface Around {
  readonly event: Event
  readonly chosen: ReadonlySet<string>
  readonly conflicts: ReadonlyArray<Conflict>
  readonly days: ReadonlyMap<string, string | null>
  readonly named: ReadonlyMap<string, string | null>
}

function report(figures: ReadonlyArray<Told>, { event, chosen, conflicts, days, named }: Around): Report {
  const { row } = figures[0]!
  const figure_ids = figures.map(({ row }) => row.figure_id)
  const publisher = plainText(named.get(row.source_id) ?? row.source_id)
  return {
    figure_ids,
    source_id: row.source_id,
    voice: row.attributed_to === null ? publisher : `${publisher}, citing ${plainText(row.attributed_to)}`,
    reported_on: row.reported_on,
    day: dayWords(event, row.reported_on),
    low: row.low,
    best: row.best,
    high: row.high,
    words: wordedToll(row, [row]),
    isVague: row.qualifier === "vague",
    isChosen: figure_ids.some((id) => chosen.has(id)),
    conflicts: conflicts
      .filter((each) => each.figure_ids.some((id) => figure_ids.includes(id)))
      .map(({ kind, figure_ids }) => ({ kind, isLast: !new ReportDays(figure_ids.map((id) => days.get(id) ?? null)).isAnyAfter(row.reported_on) })),
  }
}

/** "4 May 2015, 2 days after": how long after the event it was published, where both days are known. */
function dayWords({ date_start, date_precision }: Event, reported_on: string | null): string {
  if (reported_on === null) return "no date"
  const days = date_precision === "day" && date_start !== null ? daysBetween(date_start, reported_on) : null
  const words = dateInWords(reported_on)
  if (days === null || days < 0) return words
  if (days < 1) return `${words}, the same day`
  return `${words}, ${days < 730 ? counted(days, "day") : counted(Math.floor(days / 365.25), "year")} after`
}

function titleOf(event: Event, reports: ReadonlyArray<Report>, stands: string): string {
  const name = `${titleName(fullName(event))}:`
  const [first] = reports
  if (first === undefined) return ""
  if (reports.every(({ words }) => words === first.words))
    return `${name} all ${reports.length} reports say ${first.words} killed`
  const days = new ReportDays(reports.map(({ reported_on }) => reported_on))
  const firstDay = reports.filter(({ reported_on }) => reported_on === first.reported_on)
  const isLater = days.isAnyAfter(first.reported_on)
  const early = rangeWords(firstDay)
  if (isLater && early !== stands)
    return `${name} ${early} killed in the first ${firstDay.length === 1 ? "report" : "reports"}, ${stands} as it stands`
  const isDisputed = reports.some(({ conflicts }) => conflicts.some(({ kind }) => kind === "disagree"))
  return `${name} ${rangeWords(reports)} killed${isDisputed ? ", depending on who is asked" : `, ${stands} as it stands`}`
}

/** "40 to 75"; the words of the reports themselves where they agree. */
function rangeWords(reports: ReadonlyArray<Report>): string {
  const [first] = reports
  if (first !== undefined && reports.every(({ words }) => words === first.words)) return first.words
  const sizes = reports.map(sizeOf)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  if (least === most) return `at least ${formatNumber(least)}`
  const isOpen = reports.some((report) => sizeOf(report) === most && isOpenAbove(report))
  return `${formatNumber(least)} to ${isOpen ? "at least " : ""}${formatNumber(most)}`
}

const reportsCsv = (event: Event, reports: ReadonlyArray<Report>): ChartCsv => ({
  columns: ["event_id", "mark", "reported_on", "source_id", "voice", "low", "best", "high", "chosen", "conflicts", "rule", "figure_ids"],
  rows: [
    {
      event_id: event.event_id,
      mark: "event",
      reported_on: null,
      source_id: null,
      voice: null,
      ...killedOf(event),
      chosen: null,
      conflicts: null,
      rule: event.killed_rule,
      figure_ids: null,
    },
    ...reports.map(({ reported_on, source_id, voice, low, best, high, isChosen, conflicts, figure_ids }) => ({
      event_id: event.event_id,
      mark: "report",
      reported_on,
      source_id,
      voice,
      low,
      best,
      high,
      chosen: isChosen ? "yes" : "no",
      conflicts: conflicts.map(({ kind }) => kind).join("; "),
      rule: null,
      figure_ids: figure_ids.join("; "),
    })),
  ],
})

