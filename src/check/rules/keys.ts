/** `key/unique`, `key/order`, `key/reference`: rows have a key of their own, stand in its order, and point at rows that exist. */
import type { Cell } from "../../link/dataset.ts"
import { cellFinding, type CheckRule, type Said, show } from "../check-rule.ts"

export const uniqueKeys: CheckRule = {
  name: "key/unique",
  holds: "No two rows of a table have the same key.",
  *check({ tables }) {
    for (const published of tables.values()) {
      const lines = new Map<string, number>()
      for (const row of published.rows) {
        const first = lines.get(row.id)
        if (first === undefined) lines.set(row.id, row.line)
        else yield cellFinding(this.name, published, row, published.table.key[0], keyAgain(row.id, first))
      }
    }
  },
}

/** What is said of a key that an earlier line has. */
export const keyAgain = (key: string, first: number): Said => ({
  expected: "a key of its own",
  found: `${show(key)}, which line ${first} has too`,
  cure: "Remove one of the two rows.",
})

export const keyOrder: CheckRule = {
  name: "key/order",
  holds: "The rows of a table are sorted by key, in code-unit order.",
  *check({ tables }) {
    for (const published of tables.values()) {
      let last = ""
      for (const row of published.rows) {
        if (row.id < last) yield cellFinding(this.name, published, row, published.table.key[0], keyBefore(row.id, last))
        last = row.id
      }
    }
  },
}

/** What is said of a key that comes before the last one. */
export const keyBefore = (key: string, last: string): Said => ({
  expected: `a key after ${show(last)}`,
  found: show(key),
  cure: "Sort the rows by key.",
})

export const references: CheckRule = {
  name: "key/reference",
  holds: "Every reference names a row that exists.",
  *check({ tables }) {
    for (const published of tables.values())
      for (const [column, { references: target }] of Object.entries(published.table.columns)) {
        const pointed = target === undefined ? undefined : tables.get(target)
        if (!pointed) continue
        for (const row of published.rows)
          for (const id of ids(row.values[column]))
            if (!pointed.byId.has(id))
              yield cellFinding(this.name, published, row, column, {
                expected: `an id of ${pointed.file}`,
                found: show(id),
                cure: "Correct the id, or restore the row that it names.",
              })
      }
  },
}

const ids = (cell: Cell | undefined): ReadonlyArray<string> => {
  if (cell === null || cell === undefined) return []
  return typeof cell === "object" ? cell : [String(cell)]
}
