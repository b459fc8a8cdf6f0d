/** Times that come again: "daily", "every week", "each year", "annually", "a day" after "once". */
import { type Guard, lookUp, type Rule } from "../expression.ts"
import { lengthTimex, unitAt } from "./length.ts"
import { units } from "../lexicon/units.ts"

const adverbs: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  monthly: "P1M",
  annually: "P1Y",
  yearly: "P1Y",
}

/** "China Daily", "Daily News" are names. */
const isNoName: Guard = (found, first, next) =>
  !found[first]!.isCapital || !(found[first - 1]?.isCapital === true || found[next]?.isCapital === true)

export const set: Rule = (found, i) => {
  const adverb = lookUp(adverbs, found[i])
  if (adverb !== undefined) {
    return { next: i + 1, expression: { kind: "fixed", type: "SET", timex: adverb }, guard: isNoName }
  }
  const lower = found[i]!.lower
  if (lower !== "every" && lower !== "each" && lower !== "per") return null
  const unit = unitAt(found, i + 1)
  if (unit === null || units[unit].isPlural) return null
  return {
    next: i + 2,
    expression: { kind: "fixed", type: "SET", timex: lengthTimex(unit, 1) },
  }
}
