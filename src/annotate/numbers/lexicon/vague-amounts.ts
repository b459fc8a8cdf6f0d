/**
 * The published table of vague amounts: what "dozens" allows. A plural scale word ("hundreds") means at least two of its
 * unit and fewer than one of the next; nothing is read into words that only say "more than one". `high: null` = open.
 * Bounds follow the convention of event data sets that code verbal quantities by the lowest number they can mean.
 */
export const vagueAmounts = {
  couple: { low: 2, high: 3, words: "a couple of" },
  some: { low: 2, high: null, words: "some" },
  "a number": { low: 2, high: null, words: "a number of" },
  multiple: { low: 2, high: null, words: "multiple" },
  few: { low: 3, high: 9, words: "a few, a handful of" },
  several: { low: 3, high: 9, words: "several" },
  many: { low: 3, high: null, words: "many, numerous" },
  tens: { low: 20, high: 99, words: "tens of" },
  dozens: { low: 24, high: 99, words: "dozens of" },
  scores: { low: 40, high: null, words: "scores of" },
  hundreds: { low: 200, high: 999, words: "hundreds of" },
  thousands: { low: 2_000, high: 9_999, words: "thousands of" },
  "tens of thousands": { low: 20_000, high: 99_999, words: "tens of thousands of" },
  "hundreds of thousands": { low: 200_000, high: 999_999, words: "hundreds of thousands of" },
  millions: { low: 2_000_000, high: 999_999_999, words: "millions of" },
  "tens of millions": { low: 20_000_000, high: 99_999_999, words: "tens of millions of" },
  "hundreds of millions": { low: 200_000_000, high: 999_999_999, words: "hundreds of millions of" },
  billions: { low: 2_000_000_000, high: 999_999_999_999, words: "billions of" },
} as const

export type VagueAmount = keyof typeof vagueAmounts
