/** Numbers, qualifiers and bounds out of their words. */
import { type NumberReading, readIndefinite, readNumber } from "../../annotate/numbers/read-number.ts"
import type { Proof } from "./proof.ts"

const reading = (words: string): NumberReading | null => readNumber(words) ?? readIndefinite(words)

export const numberWords: Proof = ({ value }, { exact }) => {
  const read = reading(exact)
  return read !== null && (String(read.number) === value || String(read.upper) === value)
}

export const qualifierWords: Proof = ({ value }, { exact }) => reading(exact)?.qualifier === value

export const figureBounds: Proof = ({ field, value }, { exact }) => {
  const read = reading(exact)
  if (read === null || (field !== "low" && field !== "best" && field !== "high")) return false
  return String(read[field]) === value
}
