/** What can be wrong with the history of a dataset. Each ends the program with 2 and leaves everything as it was. */
import { Schema } from "effect"
import { Finding, locate } from "../../schema/finding.ts"

/** The ledger cannot be trusted. */
export class LedgerDamaged extends Schema.TaggedError<LedgerDamaged>()("LedgerDamaged", {
  file: Schema.String,
  findings: Schema.Array(Finding),
}) {
  readonly code = "history/ledger-damaged"
  readonly exitCode = 2
  override get message(): string {
    return damaged(this.file, "a ledger of ids that holds together", this.findings)
  }
}

/** The tables of the last release cannot be read. */
export class ReleaseDamaged extends Schema.TaggedError<ReleaseDamaged>()("ReleaseDamaged", {
  file: Schema.String,
  findings: Schema.Array(Finding),
}) {
  readonly code = "history/release-damaged"
  readonly exitCode = 2
  override get message(): string {
    return damaged(this.file, "the last release as it was cut", this.findings)
  }
}

/** The history folder or a file in it may not be read. */
export class HistoryUnreadable extends Schema.TaggedError<HistoryUnreadable>()("HistoryUnreadable", {
  file: Schema.String,
  reason: Schema.String,
}) {
  readonly code = "history/unreadable"
  readonly exitCode = 2
  override get message(): string {
    return `${this.file}: expected a file that can be read, found: ${this.reason}. Nothing was changed. Check its permissions, or name another folder with --history.`
  }
}

/** More than these are not read on a screen. */
const SHOWN = 20

function damaged(file: string, expected: string, findings: ReadonlyArray<Finding>): string {
  const shown = findings.slice(0, SHOWN).map((finding) => {
    const { code, expected, found, cure } = finding
    return `  ${locate(finding)}: ${code}: expected ${expected}; found ${found}. ${cure}`
  })
  const more = findings.length > SHOWN ? [`  … and ${findings.length - SHOWN} more`] : []
  return [`${file}: expected ${expected}. Nothing was changed.`, ...shown, ...more].join("\n")
}

interface Said {
  readonly expected: string
  readonly found: string
  readonly cure: string
}

export const ledgerFinding = (code: string, file: string, line: number | null, said: Said): Finding => ({
  code,
  severity: "error",
  file,
  line,
  column: null,
  record_id: null,
  ...said,
})
