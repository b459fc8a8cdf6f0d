/**
 * Findings as JUnit XML, which Jenkins, GitLab and others show as test results: each rule is a test case, and fails once
 * for each of its findings.
 */
import { groupBy } from "../../link/order.ts"
import { locate } from "../../../schema/finding.ts"
import { messageOf, pathOf, type Report } from "./report.ts"

export function junitReport(report: Report): string {
  const { subject, rules, findings } = report
  const byRule = groupBy(findings, ({ code }) => code)
  const names = new Map(rules.map(({ name, holds }) => [name, holds]))
  for (const code of byRule.keys()) if (!names.has(code)) names.set(code, "The dataset can be read.")
  const cases = [...names].map(([name, holds]) => {
    const failures = (byRule.get(name) ?? []).map((finding) => {
      const place = locate({ ...finding, file: pathOf(report, finding) })
      return `    <failure type="${attribute(finding.severity)}" message="${attribute(place)}">${content(messageOf(finding))}</failure>\n`
    })
    const head = `  <testcase classname="${attribute(subject)}" name="${attribute(`${name}: ${holds}`)}"`
    return failures.length === 0 ? `${head}/>\n` : `${head}>\n${failures.join("")}  </testcase>\n`
  })
  const failed = [...byRule.keys()].length
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="factloom check" tests="${names.size}" failures="${failed}">\n${cases.join("")}</testsuite>\n`
}

/** XML 1.0 has no way to write these, not even escaped (https://www.w3.org/TR/xml/#charsets). */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

const content = (text: string): string =>
  text.replace(UNWRITABLE, "\ufffd").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
const attribute = (text: string): string =>
  content(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;").replaceAll("\r", "&#13;")
