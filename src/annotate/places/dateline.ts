/** Where an article was filed: the place of its dateline, "NAIROBI, Kenya (AP)", "JAKARTA, Nov. 22 (Xinhua) --". */
import { holds } from "../ground.ts"
import type { AnnotatedArticle, PlaceMention } from "../annotated-article.ts"

/** Longest stretch between the place and the agency or dash that ends a dateline. */
const REACH = 60

/** The place that `here` means; null when the article does not begin with a dateline. */
export function datelinePlace(article: AnnotatedArticle): PlaceMention | null {
  const { text } = article.article.source
  const regions = article.article.regions.filter(({ kind }) => kind === "dateline")
  const inRegion = article.places.find((place) => !place.isDemonym && regions.some((region) => holds(region, place)))
  if (inRegion) return inRegion
  for (const paragraph of article.paragraphs) {
    if (paragraph.region !== "body") continue
    const place = article.places.find(({ start }) => start >= paragraph.start)
    if (
      place &&
      place.start === paragraph.start &&
      !place.isDemonym &&
      endsDateline(text.slice(place.end, place.end + REACH))
    )
      return place
  }
  return null
}

/** Does a dash or a bracketed agency come before any lower-case clause? */
function endsDateline(after: string): boolean {
  const end = after.search(/\(|--|[\u2013\u2014_]| - /)
  if (end < 0) return false
  const between = after.slice(0, end).trim()
  return between === "" || /^[,/.:]/.test(between)
}
