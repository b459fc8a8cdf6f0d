/**
 * What the words of a date expression say, before anything outside of them is known. A rule of `rules/` makes it out of
 * pieces; `resolve.ts` turns it into dates when it is told the date of publication and the date before.
 */
import type { Piece } from "../pieces.ts"
import type { HolidayDate } from "./lexicon/holidays.ts"
import type { units } from "./lexicon/units.ts"

export type UnitName = keyof typeof units

/** Steps from now: -1 last, 0 this, 1 next; null when the words do not say. */
export type Step = -1 | 0 | 1 | null

/** What "earlier" and "the next day" count from: the publication, or a date named before. */
export type Origin = "published" | "context" | "day_told"

/** Periods that follow each other without a gap. */
export type Period = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century"

export type Expression = (
  | {
      readonly kind: "calendar"
      readonly month: number
      readonly day: number | null
      /** Last day of "March 1-3". */
      readonly endDay?: number
      readonly year: number | null
      /** "last July", "this March". */
      readonly step: Step
      /** "Friday, Oct. 23": tells the year where none is given. */
      readonly weekday?: number
      /** "January of last year". */
      readonly yearStep: Step
    }
  | { readonly kind: "year"; readonly year: number }
  /** The digits that all years of it share: 199 for the 1990s, 18 for the 19th century. */
  | { readonly kind: "years"; readonly prefix: string }
  | { readonly kind: "weekday"; readonly weekday: number; readonly step: Step; readonly weekStep: Step }
  | { readonly kind: "period"; readonly period: Period; readonly step: number; readonly origin: Origin }
  | {
      readonly kind: "quarter"
      readonly part: "Q" | "H"
      readonly index: number
      readonly year: number | null
      readonly yearStep: Step
    }
  | { readonly kind: "season"; readonly season: string; readonly year: number | null; readonly step: Step }
  | { readonly kind: "holiday"; readonly date: HolidayDate; readonly year: number | null; readonly step: Step }
  | {
      readonly kind: "shift"
      readonly unit: UnitName
      readonly count: number | null
      readonly sign: -1 | 1
      readonly origin: Origin
    }
  /** "a day after the attack": the day of the attack, which lies before the day that is told of; `sign` is -1. */
  | { readonly kind: "apart"; readonly unit: UnitName; readonly count: number | null; readonly sign: -1 | 1 }
  | { readonly kind: "span"; readonly unit: UnitName; readonly count: number | null; readonly sign: -1 | 1 }
  | { readonly kind: "time"; readonly onPublished: boolean }
  /** Nothing to resolve: a duration, a set, a reference. */
  | { readonly kind: "fixed"; readonly type: "DATE" | "DURATION" | "SET" | "TIME"; readonly timex: string }
) & {
  /** `T10:35`, `TNI`. */
  readonly time?: string
}

/** An expression read from pieces up to `next`. */
export interface Match {
  readonly next: number
  readonly expression: Expression
  /** Words that are dates only in some places ("May", "1990"): does this place make them one? */
  readonly guard?: Guard
}

export type Guard = (found: ReadonlyArray<Piece>, first: number, next: number) => boolean

/** A rule reads the kind of expression it is named after, when one begins at piece `i`. */
export type Rule = (found: ReadonlyArray<Piece>, i: number) => Match | null

/** Entry of a lexicon for a piece that is a word. */
export const lookUp = <A>(lexicon: Readonly<Record<string, A>>, piece: Piece | undefined): A | undefined =>
  piece !== undefined && piece.kind === "word" && Object.hasOwn(lexicon, piece.lower) ? lexicon[piece.lower] : undefined

/** Does the sequence of pieces in lower case stand at `i`? */
export const standsAt = (found: ReadonlyArray<Piece>, i: number, ...words: ReadonlyArray<string>): boolean =>
  phraseStandsAt(found, i, words)

/** The same for a phrase of a lexicon. */
export function phraseStandsAt(found: ReadonlyArray<Piece>, i: number, words: ReadonlyArray<string>): boolean {
  if (i + words.length > found.length) return false
  for (let k = 0; k < words.length; k++) if (found[i + k]!.lower !== words[k]) return false
  return true
}
