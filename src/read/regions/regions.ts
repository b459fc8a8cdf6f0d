/** Which part of a text is what: headline, byline, dateline, body, boilerplate. */
import type { Region } from "../article.ts"

/** The regions of a text: in order, not overlapping, leaving out nothing but white space. */
export function regions(text: string): ReadonlyArray<Region> {
  const start = text.search(/\S/u)
  return start < 0 ? [] : [{ start, end: text.trimEnd().length, kind: "body" }]
}
