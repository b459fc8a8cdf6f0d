/** Spans that overlap as pieces that do not: what a text with many facts in it is drawn from. */

export interface Marked<Item> {
  readonly start: number
  readonly end: number
  readonly item: Item
}

/** A stretch of text and what covers it, the longest first. */
export interface Segment<Item> {
  readonly start: number
  readonly end: number
  readonly covers: ReadonlyArray<Marked<Item>>
}

/**
 * Cuts a text of this length wherever a span begins or ends.
 *
 * @example
 * ```ts
 * segments(4, [{ start: 1, end: 3, item: "a" }]).map(({ start, end }) => [start, end]) // => [[0, 1], [1, 3], [3, 4]]
 * ```
 */
export function segments<Item>(length: number, spans: ReadonlyArray<Marked<Item>>): ReadonlyArray<Segment<Item>> {
  const within = spans
    .map(({ start, end, item }) => ({ start: Math.max(0, start), end: Math.min(length, end), item }))
    .filter(({ start, end }) => start < end)
  const cuts = [...new Set([0, length, ...within.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const begins = within.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Array<Segment<Item>> = []
  let open: Array<Marked<Item>> = []
  let next = 0
  for (let index = 0; index + 1 < cuts.length; index++) {
    const [start, end] = [cuts[index]!, cuts[index + 1]!]
    open = open.filter((span) => span.end > start)
    while (next < begins.length && begins[next]!.start <= start) open.push(begins[next++]!)
    pieces.push({ start, end, covers: open.toSorted((a, b) => b.end - b.start - (a.end - a.start)) })
  }
  return pieces
}
