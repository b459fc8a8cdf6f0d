/**
 * What every error of the read stage has in common: a stable code, the place, what was expected and found, and what to do
 * about it. Each one turns into a {@link Finding}; none of them stops the reading of other articles.
 */
import { type Finding, locate } from "../../../schema/finding.ts"

export interface ReadError extends Error {
  readonly _tag: string
  readonly finding: Finding
}

/** Where an error is: a file, and in it a line and column counted from 1, where they are known. */
export interface ErrorPlace {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** The finding of an error. */
export function errorFinding(
  code: string,
  place: ErrorPlace,
  words: { readonly expected: string; readonly found: string; readonly cure: string },
): Finding {
  const { file, line = null, column = null } = place
  const { expected, found, cure } = words
  return {
    code,
    severity: "error",
    file,
    line,
    column,
    record_id: null,
    expected: clipped(expected),
    found: clipped(found),
    cure,
  }
}

/** Longest words of a finding, in code units: a value may be as long as its file. */
const LONGEST = 300

const clipped = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).toWellFormed()}…`

/** The same place and words as a warning, which leaves the exit code 0. */
export function warningFinding(...args: Parameters<typeof errorFinding>): Finding {
  return { ...errorFinding(...args), severity: "warning" }
}

/** The finding as one line of text: the message of the error. */
export const errorMessage = (finding: Finding): string =>
  `${locate(finding)}: ${finding.code}: expected ${finding.expected}, found ${finding.found}. ${finding.cure}`
