/** Looking things up by place: spans in order of their start, found by halving. */
import type { Span } from "../../schema/source-text.ts"

/** Index of the first span that starts at or after an offset. Spans must be in order of start. */
export function firstFrom(spans: ReadonlyArray<Span>, offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The spans that lie within another, in order. */
export function within<S extends Span>(spans: ReadonlyArray<S>, outer: Span): ReadonlyArray<S> {
  const found: Array<S> = []
  for (let i = firstFrom(spans, outer.start); i < spans.length && spans[i]!.start < outer.end; i++)
    if (spans[i]!.end <= outer.end) found.push(spans[i]!)
  return found
}

/** The last span that ends at or before an offset and passes a test, looking back over at most `reach` spans. */
export function lastBefore<S extends Span>(
  spans: ReadonlyArray<S>,
  offset: number,
  test: (span: S) => boolean,
  reach = 400,
): S | null {
  const from = firstFrom(spans, offset) - 1
  for (let i = from; i >= 0 && from - i < reach; i--) {
    const span = spans[i]!
    if (span.end <= offset && test(span)) return span
  }
  return null
}
