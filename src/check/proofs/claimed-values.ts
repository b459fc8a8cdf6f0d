/** The rows of `evidence` put together by the value that they prove. */
import { type RuleName, rules } from "../../../schema/rules.ts"
import type { PublishedDataset, PublishedRow } from "../published-dataset.ts"
import { anchorKey, type Claimed, type ClaimedAnchor, type Knowledge } from "./proof.ts"

/** A value, and the rows of evidence by which it is said to follow by one rule. */
export interface ClaimedByRule {
  readonly claimed: Claimed
  readonly rule: RuleName
  /** One row for each of the anchors, in the same order. */
  readonly rows: ReadonlyArray<PublishedRow>
}

/** The values that evidence claims. Rows that name no record or no rule are the business of `evidence/value`. */
export function claimedValues(dataset: PublishedDataset): ReadonlyArray<ClaimedByRule> {
  const groups = new Map<string, Array<PublishedRow>>()
  for (const row of dataset.tables.get("evidence")?.rows ?? []) {
    const { table, record_id, field, value, rule } = row.values
    const key = JSON.stringify([table, record_id, field, value, rule])
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()].flatMap((rows) => {
    const { table, record_id, field, value, rule } = rows[0]!.values
    const record = dataset.tables.get(String(table))?.byId.get(String(record_id))
    if (!record || !isRule(rule)) return []
    const claimed = {
      table: String(table),
      record_id: String(record_id),
      field: String(field),
      value: String(value),
      record: record.values,
      anchors: rows.map((row) => anchorOf(dataset, row)),
    }
    return [{ claimed, rule, rows }]
  })
}

const isRule = (name: unknown): name is RuleName => typeof name === "string" && Object.hasOwn(rules, name)

function anchorOf({ tables }: PublishedDataset, { values }: PublishedRow): ClaimedAnchor {
  const source_id = String(values["source_id"])
  const published = tables.get("sources")?.byId.get(source_id)?.values["published"]
  return {
    exact: String(values["exact"]),
    source_id,
    char_start: Number(values["char_start"]),
    char_end: Number(values["char_end"]),
    published: typeof published === "string" ? published : null,
  }
}

/** The values that rest on each anchor. */
export function byAnchor(claims: ReadonlyArray<ClaimedByRule>): Knowledge["byAnchor"] {
  const map = new Map<string, Array<Claimed>>()
  for (const { claimed } of claims)
    for (const anchor of claimed.anchors) {
      const key = anchorKey(anchor)
      const known = map.get(key)
      if (known) known.push(claimed)
      else map.set(key, [claimed])
    }
  return map
}
