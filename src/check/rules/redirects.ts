/** `redirect/…`: an id that was published once names its record still, or leads to it, or is told to be gone. */
import { type CheckRule, cellFinding, show } from "../check-rule.ts"

export const redirectTargets: CheckRule = {
  name: "redirect/target",
  holds: "Redirects lead to rows of the same table; an id that is gone leads nowhere.",
  *check({ tables }) {
    const redirects = tables.get("id_redirects")
    for (const row of redirects?.rows ?? []) {
      const { kind, new_ids, table: name } = row.values
      const targets = typeof new_ids === "object" && new_ids !== null ? new_ids : []
      const table = tables.get(String(name))
      if (!table) {
        yield cellFinding(this.name, redirects!, row, "table", {
          expected: "the name of a table",
          found: show(name),
          cure: "Build the dataset again.",
        })
        continue
      }
      const counts =
        kind === "gone" ? targets.length === 0 : kind === "split" ? targets.length > 1 : targets.length === 1
      if (!counts)
        yield cellFinding(this.name, redirects!, row, "new_ids", {
          expected: kind === "gone" ? "no id" : kind === "split" ? "two ids or more" : "one id",
          found: show(new_ids),
          cure: "Build the dataset again.",
        })
      for (const id of targets)
        if (!table.byId.has(id))
          yield cellFinding(this.name, redirects!, row, "new_ids", {
            expected: `an id of ${table.file}`,
            found: show(id),
            cure: "Correct the id, or restore the row that it names.",
          })
    }
  },
}

export const redirectLive: CheckRule = {
  name: "redirect/live",
  holds: "No id of a row is redirected, but for one that was split and is the first of its parts.",
  *check({ tables }) {
    const redirects = tables.get("id_redirects")
    for (const row of redirects?.rows ?? []) {
      const { old_id, kind, new_ids, table: name } = row.values
      const isRow = tables.get(String(name))?.byId.has(String(old_id)) ?? false
      const first = typeof new_ids === "object" && new_ids !== null ? new_ids[0] : undefined
      const holds = kind === "split" ? isRow && first === old_id : !isRow
      if (!holds)
        yield cellFinding(this.name, redirects!, row, "old_id", {
          expected: kind === "split" ? "the id of a row, which is the first of the new ids" : "an id that names no row",
          found: show(old_id),
          cure: "Remove the redirect, or build the dataset again.",
        })
    }
  },
}
