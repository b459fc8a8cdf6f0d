/** `csv/columns`, `csv/cells`: every file has the declared columns in the declared order, and every row a cell for each. */
import { type CheckRule, fileFinding } from "../check-rule.ts"

export const columns: CheckRule = {
  name: "csv/columns",
  holds: "A table has exactly the columns of its declaration, in that order.",
  *check({ tables }) {
    for (const { table, file, header } of tables.values()) {
      const expected = Object.keys(table.columns)
      if (expected.length === header.length && expected.every((name, index) => name === header[index])) continue
      yield fileFinding(this.name, file, 1, {
        expected: expected.join(","),
        found: header.length === 0 ? "an empty file" : header.join(","),
        cure: "Restore the header; columns are never moved or renamed.",
      })
    }
  },
}

export const cells: CheckRule = {
  name: "csv/cells",
  holds: "Every row has as many cells as the header.",
  *check({ tables }) {
    for (const { file, header, rows } of tables.values())
      for (const { line, cells: found } of rows)
        if (found.length !== header.length)
          yield fileFinding(this.name, file, line, {
            expected: `${header.length} cells`,
            found: `${found.length}`,
            cure: "Restore the row: a comma or a line break may be missing or too many.",
          })
  },
}

export const form: CheckRule = {
  name: "csv/form",
  holds: "A CSV has no byte order mark, ends its lines with LF, and ends with a line break.",
  *check({ tables }) {
    for (const { file, text } of tables.values()) {
      const found = text.startsWith("\ufeff")
        ? "a byte order mark"
        : text.includes("\r\n")
          ? "lines that end with CRLF"
          : text !== "" && !text.endsWith("\n")
            ? "a last line without a line break: the file may be cut off"
            : null
      if (found !== null)
        yield fileFinding(this.name, file, null, {
          expected: "UTF-8 without byte order mark, lines ending with LF, the last one too",
          found,
          cure: "Save it without a byte order mark and with LF, or build it again.",
        })
    }
  },
}
