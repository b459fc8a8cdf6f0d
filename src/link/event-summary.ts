/**
 * An event's own values, picked from its mentions: a pure function of rows of `event_mentions`, so that `factloom check`
 * computes the same from the published table.
 *
 * Date and place come from the mention that gives them most precisely, of equally precise ones from the first in report
 * order; weapon, target and perpetrator from the first that names them. Nothing is averaged or put together from parts,
 * but a region or country that the mention of the place leaves out may come from another mention.
 */
import { type Cells, textCell } from "./claim-cells.ts"
import { dateRank, when } from "./event-date.ts"
import { place, placeRank } from "./event-place.ts"
import { mostSpecificType } from "./event-type.ts"
import { byReport, type Reported } from "./order.ts"

/** A row of `event_mentions` with the date of publication of its article. */
export interface MentionFacts extends Reported {
  readonly cells: Cells
}

/** Which mention each value comes from; null where no mention gives it. */
export interface EventSummary<M extends MentionFacts> {
  readonly event_type: string
  /** The mentions whose types make the event's type. */
  readonly typed: ReadonlyArray<M>
  readonly dated: M | null
  readonly placed: { readonly country: M | null; readonly admin1: M | null; readonly locality: M | null }
  readonly place_precision: "locality" | "admin1" | "country" | null
  readonly weapon: M | null
  readonly target: M | null
  readonly perpetrator: M | null
}

export function summariseEvent<M extends MentionFacts>(mentions: ReadonlyArray<M>): EventSummary<M> {
  const ordered = mentions.toSorted(byReport)
  const typeOf = ({ cells }: M): string => textCell(cells, "event_type") ?? "other"
  const event_type = mostSpecificType(ordered.map(typeOf))
  const named = ordered.filter((mention) => typeOf(mention) === event_type)
  const first = (column: string): M | null => ordered.find(({ cells }) => textCell(cells, column) !== null) ?? null
  const placed = mostPrecise(ordered, ({ cells }) => placeRank(place(cells)), 3)
  const locality = placed && textCell(placed.cells, "locality") !== null ? placed : null
  const fromPlaced = (column: string): M | null =>
    placed && textCell(placed.cells, column) !== null ? placed : locality || column === "country" ? first(column) : null
  return {
    event_type,
    typed: named.length > 0 ? named.slice(0, 1) : ordered,
    dated: mostPrecise(ordered, ({ cells }) => dateRank(when(cells)), 4),
    placed: { country: fromPlaced("country"), admin1: fromPlaced("admin1"), locality },
    place_precision: placed === null ? null : precisionOf(placed.cells),
    weapon: first("weapon_type"),
    target: first("target"),
    perpetrator: first("perpetrator"),
  }
}

/** The first of the mentions of lowest rank; null when none is below `none`. */
function mostPrecise<M>(mentions: ReadonlyArray<M>, rank: (mention: M) => number, none: number): M | null {
  let chosen: M | null = null
  let lowest = none
  for (const mention of mentions) {
    const own = rank(mention)
    if (own < lowest) {
      chosen = mention
      lowest = own
    }
  }
  return chosen
}

function precisionOf(cells: Cells): EventSummary<MentionFacts>["place_precision"] {
  if (textCell(cells, "locality") !== null) return "locality"
  return textCell(cells, "admin1") !== null ? "admin1" : "country"
}

/**
 * Type, place and date for people to read: "Bombing in Urumqi, 2014-05-22".
 *
 * @param where the name of the most precise place, of a country its common English name; null when no place is known
 */
export function eventName(
  event_type: string,
  where: string | null,
  date_start: string | null,
  date_end: string | null,
): string {
  const type = spoken[event_type] ?? event_type.replaceAll("_", " ")
  const what = type.charAt(0).toUpperCase() + type.slice(1)
  const place = where === null ? "" : ` in ${withArticle(where)}`
  const until = date_end === null || date_end === date_start ? "" : ` to ${date_end}`
  return `${what}${place}${date_start === null ? "" : `, ${date_start}${until}`}`
}

/** Codes that are no noun for what happened. */
const spoken: Readonly<Record<string, string>> = { other: "violence", military: "military action" }

/** Countries whose names take an article: "in the United States". */
const withArticle = (where: string): string => (takesArticle.test(where) ? `the ${where}` : where)
const takesArticle =
  /^(?:United |Philippines$|Netherlands$|Maldives$|Bahamas$|Gambia$|Central African Republic$|Dominican Republic$|Czech Republic$|Solomon Islands$|Marshall Islands$)/u
