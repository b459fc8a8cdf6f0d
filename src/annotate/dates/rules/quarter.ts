/** Quarters and halves of a year: "the third quarter", "third-quarter", "this year's third quarter", "the first half of 1990". */
import type { Piece } from "../../pieces.ts"
import { lookUp, type Rule, type Step } from "../expression.ts"
import { yearAfter, yearStepAfter } from "./calendar-date.ts"

const indexes: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }
const steps: Readonly<Record<string, Step>> = { last: -1, this: 0, next: 1 }

export const quarter: Rule = (found, i) => {
  const lead = leadAt(found, i)
  const index = lookUp(indexes, found[lead.next])
  if (index === undefined) return null
  const at = found[lead.next + 1]?.lower === "-" ? lead.next + 2 : lead.next + 1
  if (at > lead.next + 1 && lead.next === i + 1 && found[i]!.lower === "the") return null
  const word = found[at]?.lower
  if (word !== "quarter" && !(word === "half" && index <= 2)) return null
  const of = found[at + 1]?.lower === "of" ? at + 2 : at + 1
  const year = yearAfter(found, of)
  const step = year ? null : yearStepAfter(found, at + 1)
  return {
    next: year?.next ?? step?.next ?? at + 1,
    expression: {
      kind: "quarter",
      part: word === "quarter" ? "Q" : "H",
      index,
      year: year?.year ?? lead.year,
      yearStep: step?.step ?? lead.step,
    },
  }
}

/** "the", "fiscal", "this year's", "the 1988". */
function leadAt(found: ReadonlyArray<Piece>, i: number): { next: number; year: number | null; step: Step } {
  let next = found[i]!.lower === "the" ? i + 1 : i
  const step = lookUp(steps, found[next])
  if (step !== undefined && found[next + 1]?.lower === "year" && found[next + 2]?.lower === "'")
    return { next: next + 4, year: null, step }
  const year = found[next]?.kind === "digits" ? yearAfter(found, next) : null
  if (year) next = year.next
  if (found[next]?.lower === "fiscal") next++
  if (found[next]?.lower === "-") next++
  return { next, year: year?.year ?? null, step: null }
}
