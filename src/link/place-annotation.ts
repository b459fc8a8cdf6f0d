/** The annotation of the place that a mention of an event names: it carries the coordinates that the claim does not. */
import type { PlaceMention } from "../annotate/annotated-article.ts"
import { overlaps } from "../annotate/ground.ts"
import { textCell } from "./claim-cells.ts"
import type { LinkedClaim } from "./linked-claim.ts"

/** The place named by the words under the mention's `column` (country, admin1 or locality), at that column's level. */
export function placeAnnotation(mention: LinkedClaim, column: "country" | "admin1" | "locality"): PlaceMention | null {
  const { places } = mention.article
  const country = textCell(mention.cells, "country")
  const name = textCell(mention.cells, column)
  const anchors = (mention.grounds[column] ?? []).flatMap((ground) => ground.anchors)
  const fits = (found: PlaceMention): boolean =>
    found[column] === name && (country === null || found.country === country) && isOfLevel(found, column)
  return (
    places.find((found) => fits(found) && anchors.some(({ span }) => overlaps(span, found))) ??
    places.find(fits) ??
    null
  )
}

function isOfLevel({ locality, admin1 }: PlaceMention, column: "country" | "admin1" | "locality"): boolean {
  if (column === "locality") return true
  return locality === null && (column === "admin1" || admin1 === null)
}
