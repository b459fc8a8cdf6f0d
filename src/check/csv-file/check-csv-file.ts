/**
 * One CSV against what its rows must be: a table of factloom, or a JSON Schema of your own. The file streams by, so its
 * size is bounded by nothing but patience; the findings are those that `check` has on a dataset, as far as one file shows
 * them. Only rows with findings are looked at twice, for the column in which a cell begins.
 */
import { createReadStream } from "node:fs"
import { open } from "node:fs/promises"
import { pipeline } from "node:stream/promises"
import { CsvError, parse } from "csv-parse"
import { Effect, Schema } from "effect"
import type { Finding } from "../../../schema/finding.ts"
import { byCodeUnits } from "../../by-code-units.ts"
import { type CheckRule, fileFinding } from "../check-rule.ts"
import { placeOfCell } from "../csv-table.ts"
import { cells, columns, form, wrongForm } from "../rules/columns.ts"
import { keyOrder, uniqueKeys } from "../rules/keys.ts"
import { values } from "../rules/values.ts"
import { FileForm } from "./file-form.ts"
import { RowCheck, type RowFinding } from "./row-check.ts"
import type { RowSchema } from "./row-schema.ts"
import { messageOf } from "../../message-of.ts"

/** The rules that one file can be held against. */
export const fileRules: ReadonlyArray<CheckRule> = [columns, cells, form, values, uniqueKeys, keyOrder]

export interface CsvFileReport {
  readonly rows: number
  /** In the order of lines. */
  readonly findings: ReadonlyArray<Finding>
}

/** The file cannot be read: exit code 2. */
export class CsvFileUnreadable extends Schema.TaggedError<CsvFileUnreadable>()("CsvFileUnreadable", {
  file: Schema.String,
  reason: Schema.String,
}) {
  readonly code = "file/unreadable"
  readonly exitCode = 2
  override get message(): string {
    return `${this.file}: expected a CSV file that can be read, found: ${this.reason}. Name another file.`
  }
}

/**
 * Checks a file. Fails with `CsvFileUnreadable` when it cannot be opened or read to its end.
 *
 * @param place where the file is read from
 * @param name what findings call it
 */
export const checkCsvFile = Effect.fn("checkCsvFile")(function* (place: string, name: string, schema: RowSchema) {
  return yield* Effect.tryPromise({
    try: () => checked(place, name, schema),
    catch: (error) => new CsvFileUnreadable({ file: name, reason: reasonOf(error) }),
  })
})

/** Bytes read at once. */
const CHUNK = 1 << 20

async function checked(place: string, name: string, schema: RowSchema): Promise<CsvFileReport> {
  const rows = new RowCheck(name, schema)
  const written = new FileForm()
  const broken = await stream(place, written, rows)
  rows.end()
  const ofFile = [...rows.ofFile]
  if (broken !== null) ofFile.push(notCsv(name, broken))
  else if (!written.isUtf8) ofFile.push(notUtf8(name))
  else if (schema.isStrict) ofFile.push(...wrongForm(name, written))
  const findings = [...ofFile, ...(await placed(place, rows.found))]
  return { rows: rows.rows, findings: findings.toSorted(byPlace) }
}

/** Reads the file row by row; the error where it stops being CSV. */
async function stream(place: string, written: FileForm, rows: RowCheck): Promise<CsvError | null> {
  const parser = parse({ info: true, bom: true, relax_column_count: true, record_delimiter: ["\n", "\r\n"] })
  const reading = pipeline(createReadStream(place, { highWaterMark: CHUNK }), written, parser)
  let line = 1
  let start = 0
  parser.on("data", ({ record, info }: ParsedRow) => {
    rows.next({ line, start, end: info.bytes, cells: record })
    line = info.lines + 1
    start = info.bytes
  })
  try {
    await reading
    return null
  } catch (error) {
    if (error instanceof CsvError) return error
    throw error
  }
}

/** What csv-parse gives when asked for `info`. */
interface ParsedRow {
  readonly record: ReadonlyArray<string>
  readonly info: { readonly lines: number; readonly bytes: number }
}

/** The findings with the line and column of their cells, from the bytes of their rows. */
async function placed(place: string, found: ReadonlyArray<RowFinding>): Promise<ReadonlyArray<Finding>> {
  if (found.length === 0) return []
  const file = await open(place)
  try {
    const findings: Array<Finding> = []
    for (const { finding, row, cell } of found) {
      if (cell === null) findings.push(finding)
      else {
        const { buffer } = await file.read(Buffer.alloc(row.end - row.start), 0, row.end - row.start, row.start)
        const raw = buffer.toString().replace(/^\ufeff/u, "")
        findings.push({ ...finding, ...placeOfCell({ ...row, raw }, cell) })
      }
    }
    return findings
  } finally {
    await file.close()
  }
}

const byPlace = (a: Finding, b: Finding): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || byCodeUnits(a.code, b.code)

const notCsv = (name: string, error: CsvError): Finding =>
  fileFinding("csv/syntax", name, typeof error["lines"] === "number" ? error["lines"] : null, {
    expected: "CSV as RFC 4180 has it",
    found: error.message,
    cure: "Correct the line; a cell with a quotation mark doubles it and stands in quotation marks.",
  })

const notUtf8 = (name: string): Finding =>
  fileFinding("file/readable", name, null, {
    expected: "text in UTF-8",
    found: "bytes that are not UTF-8",
    cure: "Save the file as UTF-8.",
  })

/** Why the system refused, in words that are the same on every machine. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null
  if (code === "ENOENT") return "nothing there"
  if (code === "EACCES") return "permission denied"
  if (code === "EISDIR") return "a folder"
  return messageOf(error)
}
