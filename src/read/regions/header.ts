/**
 * The header of a text: what stands before its first paragraph of prose. In it: the headline, decks below it, bylines,
 * picture captions and labels ("WORLD"), and a wire's header. A text may begin with prose and have none.
 */
import type { Span } from "../../../schema/source-text.ts"
import type { Region, RegionKind } from "../article.ts"
import { agencies } from "../lexicon/agencies.ts"
import { datelineAt } from "./dateline.ts"
import { bareWords, endsSentence, isBulleted, isProse, isTitleCase, wordCount } from "./line-shape.ts"
import type { Unit } from "./units.ts"
import { isWireLine, isWireNeighbour, leadMark, wireParts } from "./wire-header.ts"

export interface Header {
  readonly regions: ReadonlyArray<Region>
  /** Index of the first unit after the header. */
  readonly bodyFrom: number
  /** The words of the headline, without decks below it. */
  readonly title: Span | null
}

/** Units in which the first prose must come, or only the first unit is a header. */
const LONGEST = 30
/** A headline has so many words or more, where another line could be one. */
const HEADLINE_WORDS = 4
/** A label ("WORLD", "Special report") has so many words or fewer. */
const LABEL_WORDS = 3

/** @param isTitled the first unit is known to be the headline: a web page says so */
export function headerOf(text: string, units: ReadonlyArray<Unit>, isTitled: boolean): Header {
  const bodyFrom = isTitled ? Math.max(1, firstProse(text, units, 1)) : firstOfBody(text, units)
  const header = units.slice(isTitled ? 1 : 0, bodyFrom)
  const isWire = header.some((unit) => isWireLine(unit.words))
  const parts: Array<Region> = isTitled ? units.slice(0, 1).map((unit) => region(unit, "headline")) : []
  const candidates: Array<Unit> = []
  for (const unit of header) {
    const isBoiler =
      unit.kind === "furniture" || unit.kind === "list_heading" || (isWire && isWireNeighbour(unit.words))
    const isDateline = datelineAt(text, unit.start, unit.end) !== null
    if (isWireLine(unit.words)) parts.push(...wireParts(unit))
    else if (isBoiler) parts.push(region(unit, "boilerplate"))
    else if (unit.kind === "byline") parts.push(region(unit, "byline"))
    else if (!isDateline) candidates.push(unit)
  }
  parts.push(...headlines(candidates, parts))
  const regions = parts.sort((a, b) => a.start - b.start)
  return { regions, bodyFrom, title: titleOf(text, regions, isWire) }
}

/** The first headline, without Markdown's marks; a wire's goes on over the end of a line. */
function titleOf(text: string, regions: ReadonlyArray<Region>, isWire: boolean): Span | null {
  const first = regions.findIndex(({ kind }) => kind === "headline")
  const headline = regions[first]
  if (headline === undefined) return null
  const next = regions[first + 1]
  const goesOn = isWire && next?.kind === "headline" && /^\s?\n\s?$/u.test(text.slice(headline.end, next.start))
  const mark = /^#+\s+/u.exec(text.slice(headline.start, headline.end))?.[0].length ?? 0
  return { start: headline.start + mark, end: goesOn ? next.end : headline.end }
}

function firstOfBody(text: string, units: ReadonlyArray<Unit>): number {
  const first = units[0]
  if (first && isHeadlineSentence(first, units[1])) return Math.max(1, firstProse(text, units, 1))
  return firstProse(text, units, 0)
}

function firstProse(text: string, units: ReadonlyArray<Unit>, from: number): number {
  for (let i = from; i < Math.min(units.length, LONGEST); i++) {
    const unit = units[i]
    if (!unit || unit.kind !== "text" || isWireLine(unit.words)) continue
    if (isProse(unit.words)) return i
    const dateline = datelineAt(text, unit.start, unit.end)
    if (dateline) return i
  }
  const [first, second] = units
  return first && second && first.kind === "text" && !endsSentence(first.words) ? 1 : from
}

/** A headline with a full stop: capitals on its words, a blank line after it, and a longer paragraph then. */
const isHeadlineSentence = (unit: Unit, next: Unit | undefined): boolean =>
  unit.words.length <= 140 &&
  isTitleCase(unit.words) &&
  next !== undefined &&
  next.apart &&
  !/["“”]/u.test(unit.words) &&
  wordCount(unit.words) >= HEADLINE_WORDS

/** The headline among the lines that may be one, the lines below it, and what is neither. */
function headlines(candidates: ReadonlyArray<Unit>, parts: ReadonlyArray<Region>): ReadonlyArray<Region> {
  const lines = candidates.filter(({ words }) => !isSentence(words))
  const given = parts.some(({ kind }) => kind === "headline")
  const main = lines.find(({ words }) => wordCount(words) >= HEADLINE_WORDS && !isCredit(words)) ?? lines[0]
  return lines.flatMap((unit) => {
    if (unit === main) return headline(unit)
    const isDeck = main !== undefined && unit.start > main.start && wordCount(unit.words) > LABEL_WORDS
    const isText = (isDeck || given) && !isCredit(unit.words) && !isBulleted(unit.words)
    return [region(unit, isText ? "headline" : "boilerplate")]
  })
}

/** A short sentence of the article, or the words before a list or a quotation: body. */
const isSentence = (words: string): boolean =>
  words.endsWith(":") || (/\.["'”’]?$/u.test(words) && !isTitleCase(words) && !isCredit(words))

/** A headline, without the wire's mark before it. */
function headline(unit: Unit): ReadonlyArray<Region> {
  const mark = leadMark(unit.words)
  const words: Region = { start: unit.start + mark, end: unit.end, kind: "headline" }
  if (mark === 0) return [words]
  const end = unit.start + unit.words.slice(0, mark).trimEnd().length
  return [{ start: unit.start, end, kind: "boilerplate" }, words]
}

/** A caption that ends with the name of the agency whose picture it is. */
function isCredit(words: string): boolean {
  if (endsSentence(words) || words.length > 200) return false
  const last = words.split(/[\s/|(©]+/u).slice(-2)
  return [last.join(" "), last.at(-1) ?? ""].some((name) => Object.hasOwn(agencies, bareWords(name)))
}

const region = (unit: Unit, kind: RegionKind): Region => ({ start: unit.start, end: unit.end, kind })
