/**
 * Findings as annotations of a GitHub workflow
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). GitHub shows ten errors and ten
 * warnings of a step and drops the others, so no more are written; a last line says how many there are.
 */
import type { Finding } from "../../../schema/finding.ts"
import { messageOf, pathOf, type Report } from "./report.ts"

/** Annotations of one level that GitHub shows for a step. */
const SHOWN = 10

export function githubReport(report: Report): string {
  const lines = (["error", "warning"] as const).flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity)
    const more = findings.length - SHOWN
    const shown = findings.slice(0, SHOWN).map((finding) => annotation(report, finding))
    return more > 0 ? [...shown, `${findings.length} ${severity}s in all: the report has the other ${more}.`] : shown
  })
  return lines.map((line) => `${line}\n`).join("")
}

function annotation(report: Report, finding: Finding): string {
  const { severity, line, column, code } = finding
  const properties = {
    file: pathOf(report, finding),
    ...(line === null ? {} : { line: String(line) }),
    ...(column === null ? {} : { col: String(column) }),
    title: code,
  }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`)
  return `::${severity} ${written.join(",")}::${data(messageOf(finding))}`
}

/** A value could end its line and begin a command of its own. */
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C")
