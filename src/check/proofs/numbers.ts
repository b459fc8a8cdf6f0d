/** Numbers, qualifiers and bounds out of their words. */
import { type NumberReading, readIndefinite, readNumber } from "../../annotate/numbers/read-number.ts"
import type { Proof } from "./proof.ts"

const reading = (words: string): NumberReading | null => readNumber(words) ?? readIndefinite(words)

export const numberWords: Proof = ({ value }, { exact }) => {
  const read = reading(exact)
  return read !== null && read.number !== null && String(read.number) === value
}

/** The words with the qualifier give the number and all bounds, so none of them can be left out either. */
export const qualifierWords: Proof = ({ value, record }, { exact }) => {
  const read = reading(exact)
  return (
    read !== null &&
    read.qualifier === value &&
    (["number", "low", "best", "high"] as const).every((field) => read[field] === (record[field] ?? null))
  )
}

export const figureBounds: Proof = ({ field, value }, { exact }) => {
  const read = reading(exact)
  if (read === null || (field !== "low" && field !== "best" && field !== "high")) return false
  return read[field] !== null && String(read[field]) === value
}
