/** Lengths of time that lie somewhere: "the past three years", "the next two weeks", "the first nine months", "the two days". */
import { lookUp, type Rule } from "../expression.ts"
import { bare, isAge, lengthAt, lengthTimex, numbered } from "./length.ts"

/** "the past three years", "the next two weeks", "recent months", "the first nine months". */
export const span: Rule = (found, i) => {
  const start = found[i]!.lower === "the" ? i + 1 : i
  const sign = lookUp(spanSigns, found[start])
  if (sign === undefined) return null
  const few = found[start + 1]?.lower === "few" ? start + 2 : null
  const length = few !== null ? bare(found, few) : lengthAt(found, start + 1)
  if (!length) return null
  const { unit, count } = length
  if (sign !== 0) return { next: length.next, expression: { kind: "span", unit, count, sign } }
  return {
    next: length.next,
    expression: { kind: "fixed", type: "DURATION", timex: lengthTimex(unit, count) },
  }
}

const spanSigns: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  next: 1,
  coming: 1,
  following: 1,
  first: 0,
  final: 0,
  latest: 0,
  initial: 0,
}

/** "the three years", "the nine months". */
export const definiteLength: Rule = (found, i) => {
  if (found[i]!.lower !== "the") return null
  const length = numbered(found, i + 1)
  if (!length || isAge(found, length.next) || found[length.next - 2]!.lower === "-") return null
  const timex = lengthTimex(length.unit, length.count)
  return { next: length.next, expression: { kind: "fixed", type: "DURATION", timex } }
}
