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
  for (let i = from; i < units.length; i++) {
    const unit = units[i]
    if (unit?.kind !== "list_heading") continue
    const end = sectionEnd(units, i)
    for (const { start, end: stop } of units.slice(i, end)) found.push({ start, end: stop, kind: "boilerplate" })
    i = end - 1
  }
  return found
}

/** Index of the first unit after the section that begins with the heading at `heading`. */
function sectionEnd(units: ReadonlyArray<Unit>, heading: number): number {
  if (areTeasersToTheEnd(units, heading + 1)) return units.length
  const bodyIndent = commonIndent(units.slice(0, heading))
  let sawBullet = false
  let i = heading + 1
  for (; i < units.length; i++) {
    const unit = units[i]
    if (!unit) break
    sawBullet ||= isBulleted(unit.words)
    const isTeaser = sawBullet && unit.indent >= bodyIndent + 2
    if (unit.kind === "text" && !isListItem(unit.words) && !isTeaser) break
  }
  return i
}

/** Titles with at most one paragraph each, to the end of the text. */
function areTeasersToTheEnd(units: ReadonlyArray<Unit>, from: number): boolean {
  let titles = 0
  let prose = 1
  for (let i = from; i < units.length; i++) {
    const unit = units[i]
    if (!unit) return false
    const isTitle = unit.kind !== "text" || (isListItem(unit.words) && wordCount(unit.words) >= 3)
    if (isTitle) {
      if (prose > 0 || unit.kind === "text") titles++
      prose = 0
    } else if (++prose > 1) return false
  }
  return titles >= TEASERS
}

/** The least indent of the article's lines. */
const commonIndent = (units: ReadonlyArray<Unit>): number =>
  units.reduce((least, { indent }) => Math.min(least, indent), units.length === 0 ? 0 : Number.POSITIVE_INFINITY)
