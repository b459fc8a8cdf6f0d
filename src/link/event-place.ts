/** Places of events, compared: Yunnan holds Kunming and says less. */
import { type Cells, textCell } from "./claim-cells.ts"
import { foldName } from "./fold-name.ts"

export interface Place {
  readonly country: string | null
  readonly admin1: string | null
  readonly locality: string | null
}

/** The place of a mention's row; null where it has none. */
export function place(cells: Cells): Place | null {
  const [country, admin1, locality] = [
    textCell(cells, "country"),
    textCell(cells, "admin1"),
    textCell(cells, "locality"),
  ]
  return country === null && admin1 === null && locality === null ? null : { country, admin1, locality }
}

/** Smaller is more precise. */
export const placeRank = (at: Place | null): number =>
  at === null ? 3 : at.locality !== null ? 0 : at.admin1 !== null ? 1 : 2

/**
 * - `same`: the same locality; or the same region or country where neither names more.
 * - `within`: one is a region or country that holds the other.
 * - `apart`: they cannot be the same place, or nothing says that they are.
 */
export function comparePlaces(a: Place, b: Place): "same" | "within" | "apart" {
  if (differ(a.country, b.country) || differ(a.admin1, b.admin1) || differ(a.locality, b.locality)) return "apart"
  if (a.locality !== null && b.locality !== null) return "same"
  if (a.locality === null && b.locality === null && a.admin1 !== null && b.admin1 !== null) return "same"
  if (a.country === null || b.country === null) return "apart"
  return placeRank(a) === placeRank(b) ? "same" : "within"
}

const differ = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== b && foldName(a) !== foldName(b)
