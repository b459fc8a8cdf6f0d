/**
 * An anchor: the exact words of a source that a value rests on.
 *
 * It is a W3C Web Annotation pair (https://www.w3.org/TR/annotation-model/#selectors): a `TextPositionSelector`
 * (`char_start`, `char_end`: Unicode code points, half-open) and a `TextQuoteSelector` (`exact`, with up to
 * {@link CONTEXT} code points of `prefix` and `suffix`). Anchors are cut out of a {@link SourceText}, so one whose
 * `exact` is not in the text cannot be built.
 */
import type { SourceText, Span } from "./source-text.ts"

/** Code points of context on each side of a quote. */
export const CONTEXT = 32

/**
 * The words between two offsets, with their surroundings.
 *
 * @example
 * ```ts
 * import { Anchor, SourceText } from "factloom"
 *
 * const source = new SourceText("doc", "The blast killed 12 people.")
 * const anchor = Anchor.at(source, { start: 17, end: 19 })
 * anchor.exact // => "12"
 * anchor.prefix // => "The blast killed "
 * ```
 */
export class Anchor {
  readonly source_id: string
  readonly exact: string
  readonly char_start: number
  readonly char_end: number
  /** The same range in UTF-16 code units, for the stages before publication. */
  readonly span: Span
  readonly #source: SourceText

  private constructor(source: SourceText, span: Span) {
    this.#source = source
    this.source_id = source.source_id
    this.span = { start: span.start, end: span.end }
    this.char_start = source.toCodePoint(span.start)
    this.char_end = source.toCodePoint(span.end)
    this.exact = source.text.slice(span.start, span.end)
  }

  /** Up to {@link CONTEXT} code points before the words: cut when asked for, since most anchors are not. */
  get prefix(): string {
    const from = Math.max(0, this.char_start - CONTEXT)
    return this.#source.text.slice(this.#source.toCodeUnit(from), this.span.start)
  }

  /** Up to {@link CONTEXT} code points after the words. */
  get suffix(): string {
    const to = Math.min(this.#source.length, this.char_end + CONTEXT)
    return this.#source.text.slice(this.span.end, this.#source.toCodeUnit(to))
  }

  /** All of it as JSON, its surroundings too. */
  toJSON(): Pick<Anchor, "source_id" | "exact" | "prefix" | "suffix" | "char_start" | "char_end" | "span"> {
    const { source_id, exact, prefix, suffix, char_start, char_end, span } = this
    return { source_id, exact, prefix, suffix, char_start, char_end, span }
  }

  /**
   * Cuts an anchor out of a text.
   *
   * @throws RangeError when the span is empty or outside of the text, or cuts a surrogate pair in two: a fault of the
   * rule that made it, never of the article.
   */
  static at(source: SourceText, span: Span): Anchor {
    const { text } = source
    const whole = Number.isInteger(span.start) && Number.isInteger(span.end)
    if (!whole || span.start < 0 || span.end > text.length || span.start >= span.end)
      throw new RangeError(
        `anchor [${span.start}, ${span.end}) is not a range of ${source.source_id} (0 to ${text.length})`,
      )
    if (splitsPair(text, span.start) || splitsPair(text, span.end))
      throw new RangeError(`anchor [${span.start}, ${span.end}) of ${source.source_id} cuts a character in two`)
    return new Anchor(source, span)
  }
}

function splitsPair(text: string, unit: number): boolean {
  if (unit <= 0 || unit >= text.length) return false
  const low = text.charCodeAt(unit)
  const high = text.charCodeAt(unit - 1)
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff
}
