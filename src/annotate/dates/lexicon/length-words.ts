/** Words beside units of time that decide what they are. */

/** Words that may stand between an amount and its unit: "two more weeks". */
export const betweenWords = [
  "more",
  "full",
  "consecutive",
  "straight",
  "additional",
  "long",
  "whole",
  "other",
  "further",
  "business",
  "working",
  "calendar",
  "successive",
] as const

/** Words before "a week" that make it a rate: "twice a week". */
export const rateWords = [
  "million",
  "billion",
  "thousand",
  "hundred",
  "once",
  "twice",
  "percent",
  "people",
  "cent",
  "barrel",
] as const

/** Words in -s before "a week" that are no plural: "it has a week". */
export const notPlural = ["was", "is", "has", "this", "as", "its", "takes", "lasts", "perhaps", "less"] as const

/** Words before "days" that make it a length of time: "for days". */
export const bareLeads = [
  "for",
  "in",
  "within",
  "over",
  "after",
  "of",
  "many",
  "took",
  "take",
  "takes",
  "last",
  "lasted",
  "lasting",
  "or",
  "and",
  "the",
  "spent",
  "spend",
  "than",
  "through",
] as const
