/**
 * Matches a heading over a list of other stories with the list below it: "Related Stories" and the headlines that follow,
 * "Most Popular" and its bullets with teasers. The list ends where the article goes on; a heading with prose right below
 * it stands alone.
 */
import type { Region } from "../article.ts"
import { isBulleted, isListItem, wordCount } from "./line-shape.ts"
import type { Unit } from "./units.ts"

/** So many stories with one paragraph each, to the end of the text, are teasers and no article. */
const TEASERS = 3

export function listSections(units: ReadonlyArray<Unit>, from: number): ReadonlyArray<Region> {
  const found: Array<Region> = []
  let least = Number.POSITIVE_INFINITY
  let notTeasersBefore = 0
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (!unit) break
    if (i < from || unit.kind !== "list_heading") {
      least = Math.min(least, unit.indent)
      continue
    }
    // Two paragraphs in a row break off the teasers of every heading before them: they are looked for once.
    const teasers = i < notTeasersBefore ? { broken: notTeasersBefore } : teasersFrom(units, i + 1)
    if ("broken" in teasers) notTeasersBefore = teasers.broken
    const end = "toTheEnd" in teasers ? units.length : listEnd(units, i + 1, least)
    for (const { start, end: stop } of units.slice(i, end)) found.push({ start, end: stop, kind: "boilerplate" })
    i = end - 1
  }
  return found
}

/** Index of the first unit after a list that begins at `from`. `least` is the least indent of the article before it. */
function listEnd(units: ReadonlyArray<Unit>, from: number, least: number): number {
  const bodyIndent = Number.isFinite(least) ? least : 0
  let sawBullet = false
  for (let i = from; i < units.length; i++) {
    const unit = units[i]
    if (!unit) break
    sawBullet ||= isBulleted(unit.words)
    const isTeaser = sawBullet && unit.indent >= bodyIndent + 2
    if (unit.kind === "text" && !isListItem(unit.words) && !isTeaser) return i
  }
  return units.length
}

/** Are there titles with at most one paragraph each, to the end of the text? If not, where two paragraphs follow. */
function teasersFrom(
  units: ReadonlyArray<Unit>,
  from: number,
): { readonly toTheEnd: true } | { readonly broken: number } | { readonly few: true } {
  let titles = 0
  let prose = 1
  for (let i = from; i < units.length; i++) {
    const unit = units[i]
    if (!unit) break
    if (unit.kind !== "text" || (isListItem(unit.words) && wordCount(unit.words) >= 3)) {
      titles++
      prose = 0
    } else if (++prose > 1) return { broken: i }
  }
  return titles >= TEASERS ? { toTheEnd: true } : { few: true }
}
