/** Days and seasons with a name: "Christmas", "New Year's Eve", "last Thanksgiving", "summer", "the winter of 1994". */
import { lookUp, type Match, phraseStandsAt, type Rule, type Step } from "../expression.ts"
import { seasons } from "../lexicon/calendar-names.ts"
import { type HolidayDate, holidays } from "../lexicon/holidays.ts"
import { yearAfter } from "./calendar-date.ts"

interface Entry {
  readonly words: ReadonlyArray<string>
  readonly date: HolidayDate
}

let byFirst: ReadonlyMap<string, ReadonlyArray<Entry>> | undefined

function entries(): ReadonlyMap<string, ReadonlyArray<Entry>> {
  if (byFirst) return byFirst
  const made = new Map<string, Array<Entry>>()
  for (const [phrase, date] of Object.entries(holidays)) {
    const words = phrase.split(" ")
    const list = made.get(words[0]!) ?? []
    list.push({ words, date })
    made.set(words[0]!, list)
  }
  for (const list of made.values()) list.sort((a, b) => b.words.length - a.words.length)
  return (byFirst = made)
}

const steps: Readonly<Record<string, Step>> = { last: -1, this: 0, next: 1 }

export const holiday: Rule = (found, i) => {
  const step = lookUp(steps, found[i]) ?? null
  const at = step === null ? i : i + 1
  if (!found[at]?.isCapital && !found[at]?.isShouted) return null
  for (const { words, date } of entries().get(found[at].lower) ?? []) {
    if (!phraseStandsAt(found, at, words)) continue
    const end = at + words.length
    const year = yearAfter(found, end)
    return {
      next: year?.next ?? end,
      expression: { kind: "holiday", date, year: year?.year ?? null, step },
    } satisfies Match
  }
  return null
}

/** "the winter of 1994", "summer 1990"; a season alone only after "the", "in" or another word of time. */
export const season: Rule = (found, i) => {
  const at = found[i]!.lower === "the" ? i + 1 : i
  const name = lookUp<string>(seasons, found[at])
  if (name === undefined) return null
  const of = found[at + 1]?.lower === "of" ? at + 2 : at + 1
  const year = yearAfter(found, of)
  if (year && found[of]!.lower !== ",")
    return { next: year.next, expression: { kind: "season", season: name, year: year.year, step: null } }
  const guard = (pieces: typeof found, first: number): boolean =>
    found[at]!.lower !== "fall" && found[at]!.lower !== "spring" && (at > first || pieces[first - 1]?.lower === "in")
  return { next: at + 1, expression: { kind: "season", season: name, year: null, step: null }, guard }
}
