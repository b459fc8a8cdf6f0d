/** The date of an event that is known by its day: "the Sept. 11 attacks". */
import { knownDates } from "./lexicon/known-dates.ts"

/** The full date that words without a year stand for in the name of an event; null for all other words. */
export function knownDate(words: string): string | null {
  const key = words.trim().toLowerCase().replaceAll(/\s+/gu, " ")
  return Object.hasOwn(knownDates, key) ? knownDates[key]! : null
}
