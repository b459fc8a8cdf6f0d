/** Times of day: "10:35 a.m.", "9 a.m. EST", "1700 GMT", "5 o'clock", "noon", "midnight", "Monday night", "4 in the morning". */
import type { Piece } from "../../pieces.ts"
import { type Expression, lookUp, type Rule, standsAt } from "../expression.ts"
import { dayParts, dayPoints, zones } from "../lexicon/day-parts.ts"

export interface TimeOfDay {
  readonly next: number
  /** `T10:35`, `TNI`. */
  readonly time: string
}

const zoneNames: ReadonlySet<string> = new Set(zones)

/** A clock time that begins at `i`. */
export function clock(found: ReadonlyArray<Piece>, i: number): TimeOfDay | null {
  const point = lookUp<string>(dayPoints, found[i])
  if (point !== undefined) return withZone(found, { next: i + 1, time: point })
  const first = found[i]
  if (first?.kind !== "digits") return null
  return colonTime(found, i) ?? pointTime(found, i) ?? bareHour(found, i) ?? fourDigits(found, i)
}

/** "10:35", "10:35 p.m.", "09:21:00". */
function colonTime(found: ReadonlyArray<Piece>, i: number): TimeOfDay | null {
  const [hour, colon, minute] = [found[i]!, found[i + 1], found[i + 2]]
  if (colon?.lower !== ":" || !colon.isGlued || !minute?.isGlued || !/^[0-5]\d$/u.test(minute.lower)) return null
  if (!/^\d{1,2}$/u.test(hour.lower) || Number(hour.lower) > 24) return null
  const seconds = found[i + 3]?.lower === ":" && /^[0-5]\d$/u.test(found[i + 4]?.lower ?? "") ? 2 : 0
  return clockTime(found, Number(hour.lower), minute.lower, i + 3 + seconds)
}

/** "10.35 p.m.": a point needs the a.m. or p.m. */
function pointTime(found: ReadonlyArray<Piece>, i: number): TimeOfDay | null {
  const match = /^(\d{1,2})\.([0-5]\d)$/u.exec(found[i]!.lower)
  if (!match || Number(match[1]) > 12 || !halfOfDay(found, i + 1)) return null
  return clockTime(found, Number(match[1]), match[2]!, i + 1)
}

/** "9 a.m.", "5 o'clock", "4 in the morning". */
function bareHour(found: ReadonlyArray<Piece>, i: number): TimeOfDay | null {
  if (!/^\d{1,2}$/u.test(found[i]!.lower)) return null
  const hour = Number(found[i]!.lower)
  if (hour > 12 || hour === 0) return null
  if (standsAt(found, i + 1, "o", "'", "clock")) return clockTime(found, hour, "00", i + 4)
  return halfOfDay(found, i + 1) ? clockTime(found, hour, "00", i + 1) : null
}

/** "1700 GMT", "0735 hours". */
function fourDigits(found: ReadonlyArray<Piece>, i: number): TimeOfDay | null {
  const word = found[i + 1]?.lower
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/u.test(found[i]!.lower) || word === undefined) return null
  if (!zoneNames.has(word) && word !== "hours" && word !== "hrs") return null
  return { next: i + 2, time: `T${found[i]!.lower.slice(0, 2)}:${found[i]!.lower.slice(2)}` }
}

function clockTime(found: ReadonlyArray<Piece>, hour: number, minute: string, next: number): TimeOfDay {
  const half = halfOfDay(found, next)
  const hours = half === null ? hour : (hour % 12) + (half.isAfternoon ? 12 : 0)
  return withZone(found, { next: half?.next ?? next, time: `T${String(hours).padStart(2, "0")}:${minute}` })
}

/** "a.m.", "pm", "in the morning". */
function halfOfDay(found: ReadonlyArray<Piece>, i: number): { next: number; isAfternoon: boolean } | null {
  const word = found[i]?.lower
  if (word === "am" || word === "pm") return { next: i + 1, isAfternoon: word === "pm" }
  if ((word === "a" || word === "p") && standsAt(found, i + 1, ".", "m") && found[i + 2]!.isGlued)
    return { next: found[i + 3]?.lower === "." && found[i + 3]!.isGlued ? i + 4 : i + 3, isAfternoon: word === "p" }
  if (!standsAt(found, i, "in", "the")) return null
  const part = lookUp<string>(dayParts, found[i + 2])
  return part === undefined ? null : { next: i + 3, isAfternoon: part !== "TMO" }
}

function withZone(found: ReadonlyArray<Piece>, time: TimeOfDay): TimeOfDay {
  const zone = found[time.next]
  if (!zone || !zoneNames.has(zone.lower)) return time
  if (zone.lower === "local") return { ...time, next: time.next + (found[time.next + 1]?.lower === "time" ? 2 : 0) }
  return { ...time, next: time.next + 1 }
}

/** The time that follows a day: "Monday night", "Friday at 10 a.m.". */
export function timeAfter(found: ReadonlyArray<Piece>, i: number): TimeOfDay | null {
  const part = lookUp<string>(dayParts, found[i])
  if (part !== undefined) return { next: i + 1, time: part }
  const at = found[i]?.lower === "at" || found[i]?.lower === "," ? i + 1 : i
  return clock(found, at)
}

/** A time with no day beside it; the rule that finds days beside a time is in `time-and-day.ts`. */
export const timeOfDay: Rule = (found, i) => {
  const time = clock(found, i)
  if (time) return { next: time.next, expression: timed(time.time, false) }
  const lower = found[i]!.lower
  if (lower === "overnight") return { next: i + 1, expression: timed("TNI", false) }
  if (lower === "tonight") return { next: i + 1, expression: timed("TNI", true) }
  if (lower === "last" && found[i + 1]?.lower === "night")
    return { next: i + 2, expression: { kind: "period", period: "day", step: -1, origin: "published", time: "TNI" } }
  const part = lookUp<string>(dayParts, found[i + 1])
  if (part === undefined) return null
  if (lower === "this") return { next: i + 2, expression: timed(part, true) }
  if (lower === "that" || lower === "the") return { next: i + 2, expression: timed(part, false) }
  return null
}

const timed = (time: string, onPublished: boolean): Expression => ({ kind: "time", onPublished, time })
