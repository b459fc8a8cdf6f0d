/**
 * Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), which code-scanning services and editors
 * show beside the line.
 */
import { pathToFileURL } from "node:url"
import type { Finding } from "../../../schema/finding.ts"
import { sha256 } from "../../sha256.ts"
import { messageOf, pathOf, type Report } from "./report.ts"

/** @param version of factloom */
export function sarifReport(report: Report, version: string): string {
  const { rules, findings } = report
  const codes = [...new Set([...rules.map(({ name }) => name), ...findings.map(({ code }) => code)])]
  const holds = new Map(rules.map((rule) => [rule.name, rule.holds]))
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "factloom",
            version,
            rules: codes.map((id) => ({
              id,
              shortDescription: { text: holds.get(id) ?? "The dataset can be read." },
            })),
          },
        },
        columnKind: "unicodeCodePoints",
        results: findings.map((finding) => result(report, finding, codes)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function result(report: Report, finding: Finding, codes: ReadonlyArray<string>): object {
  const { code, severity, line, column } = finding
  const path = pathOf(report, finding)
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          ...(line === null
            ? {}
            : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } }),
        },
      },
    ],
    // By what is wrong and not by its line, so that a finding stays the same one when rows are added above it.
    partialFingerprints: { "finding/v1": sha256([code, path, finding.record_id, finding.found].join("\n")) },
  }
}

/** A relative reference, percent-encoded; an absolute path as a file address. */
const uriOf = (path: string): string =>
  path.startsWith("/") ? pathToFileURL(path).href : path.split("/").map(encodeURIComponent).join("/")
