/**
 * The layout of a text: which part is headline, byline, dateline, body and boilerplate. Rules are asked in the order of
 * their certainty, and what one has taken no other takes; what no rule takes is body, so that no article is lost to a
 * rule that did not foresee it.
 */
import type { Span } from "../../../schema/source-text.ts"
import type { Region } from "../article.ts"
import { authorNote, captions, signature } from "./credit.ts"
import { type Dateline, datelineAt } from "./dateline.ts"
import { embeddedHeadlines, leadIn, leadOut } from "./flattened-page.ts"
import { headerOf } from "./header.ts"
import { listSections } from "./list-section.ts"
import { type Unit, unitsOf } from "./units.ts"

export interface Layout {
  /** In order, not overlapping, leaving out nothing but white space. */
  readonly regions: ReadonlyArray<Region>
  readonly dateline: Dateline | null
  /** The words of the headline, without decks below it. */
  readonly title: Span | null
}

/** A summary may stand between the header and the dateline, so it is looked for in the first paragraphs. */
const DATELINE_REACH = 4

/**
 * Reads the layout of a text. Linear in its length.
 *
 * @param isTitled the first line is known to be the headline
 */
export function layoutOf(text: string, isTitled = false): Layout {
  const units = unitsOf(text)
  const header = headerOf(text, units, isTitled)
  const sections = listSections(units, header.bodyFrom)
  const body = units.slice(header.bodyFrom)
  const dateline = findDateline(text, units.slice(0, header.bodyFrom + DATELINE_REACH))
  const { title } = header
  const layers: ReadonlyArray<ReadonlyArray<Region>> = [
    header.regions,
    dateline ? [{ start: dateline.start, end: dateline.end, kind: "dateline" }] : [],
    sections,
    signatures(body),
    body
      .filter(({ kind }) => kind === "furniture")
      .map((unit) => ({ start: unit.start, end: unit.end, kind: "boilerplate" })),
    inside(body, sections, title ? text.slice(title.start, title.end) : null),
  ]
  const marked = layers.reduce(underlay, [])
  return { regions: withBody(text, units, marked), dateline, title }
}

/** What is not article inside of its paragraphs. */
function inside(
  body: ReadonlyArray<Unit>,
  sections: ReadonlyArray<Region>,
  headline: string | null,
): ReadonlyArray<Region> {
  const inSection = new Set(sections.map(({ start }) => start))
  const prose = body.filter((unit) => unit.kind === "text" && !inSection.has(unit.start))
  const first = prose[0]
  const last = prose.at(-1)
  return [
    first ? leadIn(first, headline) : [],
    last ? signature(last) : [],
    last ? authorNote(last) : [],
    last ? leadOut(last) : [],
    prose.flatMap(captions),
    prose.flatMap(embeddedHeadlines),
  ].reduce(underlay, [])
}

/** Lines about author and date below the last paragraph. */
function signatures(body: ReadonlyArray<Unit>): ReadonlyArray<Region> {
  const last = body.findLastIndex(({ kind }) => kind === "text")
  const after = last < 0 ? [] : body.slice(last + 1).filter(({ kind }) => kind === "byline")
  return after.map(({ start, end }) => ({ start, end, kind: "byline" }))
}

function findDateline(text: string, units: ReadonlyArray<Unit>): Dateline | null {
  for (const unit of units) {
    const dateline = unit.kind === "text" ? datelineAt(text, unit.start, unit.end) : null
    if (dateline) return dateline
  }
  return null
}

/** Puts regions under others: of what lies below, only what does not touch what lies above is seen. Both are in order. */
function underlay(above: ReadonlyArray<Region>, below: ReadonlyArray<Region>): ReadonlyArray<Region> {
  if (below.length === 0) return above
  const seen: Array<Region> = []
  let i = 0
  for (const region of below) {
    for (let next = above[i]; next && next.end <= region.start; next = above[++i]) seen.push(next)
    const next = above[i]
    if (next === undefined || next.start >= region.end) seen.push(region)
  }
  return [...seen, ...above.slice(i)]
}

/** The marked regions, with body in every gap that has words, and neighbours of one kind made one. */
function withBody(text: string, units: ReadonlyArray<Unit>, marked: ReadonlyArray<Region>): ReadonlyArray<Region> {
  const all: Array<Region> = []
  const add = (region: Region) => {
    const last = all.at(-1)
    if (last?.kind === region.kind) all[all.length - 1] = { ...last, end: region.end }
    else all.push(region)
  }
  let i = 0
  for (const unit of units) {
    let at = unit.start
    for (let next = marked[i]; next && next.start < unit.end; next = marked[++i]) {
      addBody(text, at, next.start, add)
      add(next)
      at = next.end
    }
    addBody(text, at, unit.end, add)
  }
  return all
}

function addBody(text: string, from: number, to: number, add: (region: Region) => void): void {
  const gap = text.slice(from, to)
  const start = from + (gap.length - gap.trimStart().length)
  const end = from + gap.trimEnd().length
  if (start < end) add({ start, end, kind: "body" })
}
