/** The rows of `events`: each event's tellings put together, every value with the words of the claims it comes from. */
import type { Anchor } from "../../schema/anchor.ts"
import { Grounded, type NonEmpty } from "../../schema/grounded.ts"
import type { RuleName } from "../../schema/rules.ts"
import { textCell } from "./claim-cells.ts"
import type { EventTellings } from "./cluster-events.ts"
import type { Cell, DatasetRecord } from "./dataset.ts"
import { eventName, type EventSummary, summariseEvent } from "./event-summary.ts"
import { type FigureFacts, figureFacts, toll } from "./figures.ts"
import type { LinkedClaim } from "./linked-claim.ts"
import { byReport } from "./order.ts"
import { placeAnnotation } from "./place-annotation.ts"

/** A figure as the rules of tolls read it, with the claim that it is. */
export interface FigureClaim extends FigureFacts {
  readonly claim: LinkedClaim
}

export function figureClaim(claim: LinkedClaim): FigureClaim {
  const { cells, source_id, char_start, reported_on } = claim
  const { extractor } = claim.claim
  return { ...figureFacts({ ...cells, source_id, char_start, reported_on, extractor }), claim }
}

export function eventRecord(id: string, event: EventTellings, figures: ReadonlyArray<FigureClaim>): DatasetRecord {
  const mentions = event.flatMap(({ mentions }) => mentions).toSorted(byReport)
  const summary = summariseEvent(mentions)
  const draft = new Draft()
  draft.set("event_type", summary.event_type, "most_precise_mention", anchorsOf(summary.typed, "event_type"))
  setDate(draft, summary)
  setPlace(draft, summary)
  setName(draft, summary)
  setToll(draft, "killed", figures)
  setToll(draft, "injured", figures)
  return { id, row: { event_id: id, ...draft.row, ...counted(mentions) }, grounds: draft.grounds }
}

/** The earliest mention in report order: what an event takes its id from, since later articles do not change it. */
export const firstMention = (event: EventTellings): LinkedClaim =>
  event.flatMap(({ mentions }) => mentions).toSorted(byReport)[0]!

type Summary = EventSummary<LinkedClaim>

/** A row in the making: a value without anchors is not written down. */
class Draft {
  readonly row: Record<string, Cell> = {}
  readonly grounds: Record<string, ReadonlyArray<Grounded<unknown>>> = {}

  set(column: string, value: string | number | null, rule: RuleName, anchors: ReadonlyArray<Anchor>): void {
    const [first, ...others] = anchors
    this.row[column] = first === undefined ? null : value
    if (value !== null && first !== undefined) this.grounds[column] = [Grounded.inferred(value, rule, first, ...others)]
  }

  /** The value of a mention, with the words it has there. */
  copy(column: string, mention: LinkedClaim | null, rule: RuleName): void {
    this.set(column, mention && textCell(mention.cells, column), rule, anchorsOf(mention ? [mention] : [], column))
  }
}

/** The words under a column of these claims; the quote where a column has none of its own. */
const anchorsOf = (claims: ReadonlyArray<LinkedClaim>, column: string): ReadonlyArray<Anchor> =>
  claims.flatMap((claim) => {
    const grounds: ReadonlyArray<NonEmpty<Anchor>> = (claim.grounds[column] ?? []).map(({ anchors }) => anchors)
    return grounds.length > 0 ? grounds.flat() : [claim.claim.quote]
  })

function setDate(draft: Draft, { dated }: Summary): void {
  for (const column of ["date_start", "date_end", "date_precision"]) draft.copy(column, dated, "most_precise_mention")
}

function setPlace(draft: Draft, { placed, place_precision, weapon, target, perpetrator }: Summary): void {
  const columns = ["country", "admin1", "locality"] as const
  for (const column of columns) draft.copy(column, placed[column], "most_precise_mention")
  const mention = place_precision === null ? null : placed[place_precision]
  // Of a place that a person has read, or put into another country, no gazetteer gives the coordinates.
  const isNamed = !columns.some((column) => placed[column]?.grounds[column]?.[0]?.rule === "corrected")
  const annotation = mention && place_precision && isNamed ? placeAnnotation(mention, place_precision) : null
  const anchors = mention && place_precision ? anchorsOf([mention], place_precision) : []
  draft.set("latitude", annotation?.latitude ?? null, "place_coordinates", anchors)
  draft.set("longitude", annotation?.longitude ?? null, "place_coordinates", anchors)
  draft.set("place_precision", place_precision, "place_precision", anchors)
  draft.copy("weapon_type", weapon, "earliest_mention")
  draft.copy("target", target, "earliest_mention")
  draft.copy("perpetrator", perpetrator, "earliest_mention")
}

function setName(draft: Draft, { event_type, typed, dated, placed, place_precision }: Summary): void {
  const mention = place_precision === null ? null : placed[place_precision]
  const where = mention && place_precision ? placeName(mention, place_precision) : null
  const date = (column: string): string | null => dated && textCell(dated.cells, column)
  const anchors = [
    ...anchorsOf(typed, "event_type"),
    ...(mention && place_precision ? anchorsOf([mention], place_precision) : []),
    ...(dated ? anchorsOf([dated], "date_start") : []),
  ]
  draft.set("name", eventName(event_type, where, date("date_start"), date("date_end")), "event_name", anchors)
}

/** A country goes by its name and not by its code. */
const placeName = (mention: LinkedClaim, precision: "country" | "admin1" | "locality"): string | null =>
  precision === "country"
    ? (placeAnnotation(mention, "country")?.name ?? textCell(mention.cells, "country"))
    : textCell(mention.cells, precision)

function setToll(draft: Draft, outcome: "killed" | "injured", figures: ReadonlyArray<FigureClaim>): void {
  const found = toll(figures, outcome)
  const claims = found?.from.map(({ claim }) => claim) ?? []
  for (const bound of ["low", "best", "high"] as const)
    draft.set(`${outcome}_${bound}`, found?.[bound] ?? null, found?.rule ?? "only_figure", boundAnchors(claims, bound))
  draft.row[`${outcome}_rule`] = found?.rule ?? null
}

/** The words under a bound of these figures; a figure that leaves the bound open counts by its best number, or not at all. */
const boundAnchors = (claims: ReadonlyArray<LinkedClaim>, bound: string): ReadonlyArray<Anchor> =>
  claims.flatMap(({ grounds }) => (grounds[bound] ?? grounds["best"] ?? []).flatMap(({ anchors }) => anchors))

function counted(mentions: ReadonlyArray<LinkedClaim>): Readonly<Record<string, Cell>> {
  const dates = mentions.flatMap(({ reported_on }) => (reported_on === null ? [] : [reported_on])).toSorted()
  return {
    mention_count: mentions.length,
    source_count: new Set(mentions.map(({ source_id }) => source_id)).size,
    first_reported: dates[0] ?? null,
    last_reported: dates.at(-1) ?? null,
  }
}
