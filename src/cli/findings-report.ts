/** Findings as text for people: one a line, as compilers write them, worst first within a file. */
import { type Finding, locate } from "../../schema/finding.ts"
import { type Paint, printable } from "./terminal.ts"

/** More than these are not read on a screen; the file named after them has all. */
const SHOWN = 50

/** @param folder what the files of the findings are relative to, so that a terminal can open them; "" for nothing */
export function findingsReport(findings: ReadonlyArray<Finding>, folder: string, paint: Paint): ReadonlyArray<string> {
  const inFolder = (finding: Finding): Finding => ({
    ...finding,
    file: folder === "" ? finding.file : `${folder}/${finding.file}`,
  })
  const lines = findings.slice(0, SHOWN).map((finding) => findingLine(inFolder(finding), paint))
  const more = findings.length - SHOWN
  return more > 0 ? [...lines, `… and ${more} more: use --json to see all`] : lines
}

function findingLine(finding: Finding, paint: Paint): string {
  const { severity, code, record_id, expected, found, cure } = finding
  const level = severity === "error" ? paint.red(severity) : paint.yellow(severity)
  const record = record_id === null ? "" : ` (${record_id})`
  return `${paint.bold(printable(locate(finding)))}: ${level} ${code}${record}: expected ${printable(expected)}; found ${printable(found)}. ${printable(cure)}`
}

/** "2 errors, 1 warning". */
export function countFindings(findings: ReadonlyArray<Finding>): string {
  const errors = findings.filter(({ severity }) => severity === "error").length
  return `${counted(errors, "error")}, ${counted(findings.length - errors, "warning")}`
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`

/** Errors make the exit code 1; warnings alone do not. */
export const hasErrors = (findings: ReadonlyArray<Finding>): boolean =>
  findings.some(({ severity }) => severity === "error")
