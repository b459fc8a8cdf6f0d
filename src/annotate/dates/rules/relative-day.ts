/** Days by their distance from today or from a day named before: "yesterday", "the day before yesterday", "the next day". */
import type { Piece } from "../../pieces.ts"
import { type Expression, type Origin, type Rule, phraseStandsAt } from "../expression.ts"
import { timeAfter } from "./time-of-day.ts"

const phrases: ReadonlyArray<{ words: ReadonlyArray<string>; step: number; origin: Origin }> = [
  { words: ["the", "day", "before", "yesterday"], step: -2, origin: "published" },
  { words: ["the", "day", "after", "tomorrow"], step: 2, origin: "published" },
  { words: ["today"], step: 0, origin: "published" },
  { words: ["yesterday"], step: -1, origin: "published" },
  { words: ["tomorrow"], step: 1, origin: "published" },
  { words: ["the", "same", "day"], step: 0, origin: "context" },
  { words: ["that", "same", "day"], step: 0, origin: "context" },
  { words: ["that", "day"], step: 0, origin: "context" },
  { words: ["earlier", "in", "the", "day"], step: 0, origin: "day_told" },
  { words: ["later", "in", "the", "day"], step: 0, origin: "day_told" },
  { words: ["a", "day", "before", "that"], step: -1, origin: "context" },
  { words: ["the", "day", "before", "that"], step: -1, origin: "context" },
  { words: ["the", "next", "day"], step: 1, origin: "context" },
  { words: ["the", "following", "day"], step: 1, origin: "context" },
  { words: ["the", "day", "after"], step: 1, origin: "context" },
  { words: ["the", "previous", "day"], step: -1, origin: "context" },
  { words: ["the", "day", "before"], step: -1, origin: "context" },
]

/** "the day after the vote" tells of no day named before. */
const isOfEvent = (words: ReadonlyArray<string>, after: Piece | undefined): boolean =>
  (words.at(-1) === "after" || words.at(-1) === "before") && after !== undefined && after.kind !== "mark"

export const relativeDay: Rule = (found, i) => {
  for (const { words, step, origin } of phrases) {
    if (!phraseStandsAt(found, i, words)) continue
    const next = i + words.length
    if (isOfEvent(words, found[next])) continue
    const expression: Expression = { kind: "period", period: "day", step, origin }
    const time = timeAfter(found, next)
    return time ? { next: time.next, expression: { ...expression, time: time.time } } : { next, expression }
  }
  return null
}
