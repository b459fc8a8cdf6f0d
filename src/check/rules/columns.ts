/** `csv/columns`, `csv/cells`: every file has the declared columns in the declared order, and every row a cell for each. */
import type { Finding } from "../../../schema/finding.ts"
import { type CheckRule, fileFinding, type Said } from "../check-rule.ts"

export const columns: CheckRule = {
  name: "csv/columns",
  holds: "A table has exactly the columns of its declaration, in that order.",
  *check({ tables }) {
    for (const { table, file, header } of tables.values()) yield* wrongHeader(file, Object.keys(table.columns), header)
  },
}

/** What is wrong with the header of a file. */
export function* wrongHeader(
  file: string,
  expected: ReadonlyArray<string>,
  header: ReadonlyArray<string>,
): Iterable<Finding> {
  if (expected.length === header.length && expected.every((name, index) => name === header[index])) return
  yield fileFinding(columns.name, file, 1, {
    expected: expected.join(","),
    found: header.length === 0 ? "an empty file" : header.join(","),
    cure: "Restore the header; columns are never moved or renamed.",
  })
}

export const cells: CheckRule = {
  name: "csv/cells",
  holds: "Every row has as many cells as the header.",
  *check({ tables }) {
    for (const { file, header, rows } of tables.values())
      for (const { line, cells: found } of rows)
        if (found.length !== header.length)
          yield fileFinding(this.name, file, line, wrongCount(header.length, found.length))
  },
}

/** What is said of a row with too many cells or too few. */
export const wrongCount = (expected: number, found: number): Said => ({
  expected: `${expected} cells`,
  found: `${found}`,
  cure: "Restore the row: a comma or a line break may be missing or too many.",
})

export const form: CheckRule = {
  name: "csv/form",
  holds: "A CSV has no byte order mark, ends its lines with LF, and ends with a line break.",
  *check({ tables }) {
    for (const { file, text } of tables.values())
      yield* wrongForm(file, {
        hasByteOrderMark: text.startsWith("\ufeff"),
        hasCrlf: text.includes("\r\n"),
        isEnded: text === "" || text.endsWith("\n"),
      })
  },
}

/** How a file is written. */
export interface Form {
  readonly hasByteOrderMark: boolean
  readonly hasCrlf: boolean
  /** Does it end with a line break? An empty file has no line to end. */
  readonly isEnded: boolean
}

/** What is wrong with how a file is written. */
export function* wrongForm(file: string, { hasByteOrderMark, hasCrlf, isEnded }: Form): Iterable<Finding> {
  const found = hasByteOrderMark
    ? "a byte order mark"
    : hasCrlf
      ? "lines that end with CRLF"
      : isEnded
        ? null
        : "a last line without a line break: the file may be cut off"
  if (found !== null)
    yield fileFinding(form.name, file, null, {
      expected: "UTF-8 without byte order mark, lines ending with LF, the last one too",
      found,
      cure: "Save it without a byte order mark and with LF, or build it again.",
    })
}
