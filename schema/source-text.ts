/**
 * The text of one source and the two ways of counting in it.
 *
 * JavaScript strings count UTF-16 code units; published offsets count Unicode code points, as the W3C Web Annotation
 * `TextPositionSelector` asks. Stages work on code units (a {@link Span}); anchors are published in code points. This is
 * the only place where the one becomes the other.
 */

/** A half-open range of UTF-16 code units in a source's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A source's text, never altered, with conversion between code units and code points.
 *
 * @example
 * ```ts
 * import { SourceText } from "factloom"
 *
 * const source = new SourceText("doc", "a😀b")
 * source.toCodePoint(3) // => 2
 * source.toCodeUnit(2) // => 3
 * source.length // => 3
 * ```
 */
export class SourceText {
  readonly source_id: string
  readonly text: string
  /** Code-unit positions of the low surrogate of each pair: empty for almost every article. */
  readonly #pairs: ReadonlyArray<number>

  constructor(source_id: string, text: string) {
    this.source_id = source_id
    this.text = text
    this.#pairs = surrogatePairs(text)
  }

  /** Length in Unicode code points. */
  get length(): number {
    return this.text.length - this.#pairs.length
  }

  /** A code-unit offset as a code-point offset. */
  toCodePoint(unit: number): number {
    return unit - countBelow(this.#pairs, unit)
  }

  /** A code-point offset as a code-unit offset. */
  toCodeUnit(point: number): number {
    let unit = point
    for (const low of this.#pairs) {
      if (low - 1 >= unit) break
      unit += 1
    }
    return unit
  }

  /** The words between two code-unit offsets. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end)
  }
}

function surrogatePairs(text: string): Array<number> {
  const pairs: Array<number> = []
  for (let i = 1; i < text.length; i++) {
    const low = text.charCodeAt(i)
    if (low < 0xdc00 || low > 0xdfff) continue
    const high = text.charCodeAt(i - 1)
    if (high >= 0xd800 && high <= 0xdbff) pairs.push(i)
  }
  return pairs
}

/** How many of the sorted positions are at or below `limit - 1`. */
function countBelow(sorted: ReadonlyArray<number>, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
