/**
 * Dates out of words alone: what `factloom check` uses to prove that a published date follows from the words of its
 * anchor, the date of publication and, for "the next day", the words of the date before.
 */
import type { DateMention } from "../annotated-article.ts"
import { pieces } from "../pieces.ts"
import { parsePublished } from "./published.ts"
import { type Grammar, loadGrammar } from "./grammar.ts"
import { resolve } from "./resolve.ts"
import type { Resolved } from "./resolved.ts"

export interface DateContext {
  /** ISO date of publication; null when it is not known. */
  readonly published: string | null
  /** Words of the date that an anaphoric one counts from. */
  readonly context?: string | null
  /**
   * Weekdays, and dates without a year, name two days: the last one and the next. The tense of the sentence, which is
   * outside of the words, decides; `past` when left out.
   */
  readonly direction?: "past" | "future"
}

export type DateReading = Pick<DateMention, "value" | "endValue" | "precision" | "rule">

let grammar: Grammar | undefined

/**
 * Reads words that are a date expression, and nothing else; null when they are none.
 *
 * @example
 * ```ts
 * readDate("Wednesday", { published: "2015-06-12" }) // => { value: "2015-06-10", endValue: null, precision: "day", rule: "relative_date" }
 * readDate("the next day", { published: "2015-06-12", context: "March 1, 2014" })?.value // => "2014-03-02"
 * ```
 */
export function readDate(words: string, given: DateContext): DateReading | null {
  const read = readWords(words, given)
  if (!read) return null
  const { value, endValue, precision, rule } = read
  return { value, endValue, precision, rule }
}

/** The readings that the words allow: one for most, two for a weekday or a date without a year. */
export function dateReadings(words: string, given: Omit<DateContext, "direction">): ReadonlyArray<DateReading> {
  const past = readDate(words, { ...given, direction: "past" })
  const future = readDate(words, { ...given, direction: "future" })
  if (!past || !future) return []
  return past.value === future.value ? [past] : [past, future]
}

function readWords(words: string, given: DateContext): Resolved | null {
  grammar ??= loadGrammar()
  const found = pieces(words)
  const match = found.length === 0 ? null : grammar.dateAt(found, 0)
  if (!match || match.next !== found.length) return null
  const { published, context = null, direction = "past" } = given
  const before = context === null ? null : readWords(context, { published, direction })
  return resolve(match.expression, { published: parsePublished(published), context: before, direction })
}
