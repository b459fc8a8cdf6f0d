/** `proof/value`: every value follows from the words of its anchors, by the rule that its evidence names. */
import { loadActorIndex } from "../../annotate/actors/actor-index.ts"
import { loadGazetteer } from "../../annotate/places/gazetteer.ts"
import { type RuleName, rules } from "../../../schema/rules.ts"
import type { Finding } from "../../../schema/finding.ts"
import { cellFinding, type CheckRule, show } from "../check-rule.ts"
import { anchorKey, type Claimed, type ClaimedAnchor, type Knowledge } from "../proofs/proof.ts"
import { proofs } from "../proofs/proofs.ts"
import type { PublishedDataset, PublishedRow } from "../published-dataset.ts"

export const valueProof: CheckRule = {
  name: "proof/value",
  holds: "Every value follows from the words of its anchors by the rule that its evidence names.",
  async check(dataset) {
    const evidence = dataset.tables.get("evidence")
    if (!evidence) return []
    const claims = claimedValues(dataset, evidence.rows)
    const [gazetteer, actors] = await Promise.all([loadGazetteer(), loadActorIndex()])
    const knowledge: Knowledge = {
      gazetteer,
      actors,
      dataset,
      byAnchor: byAnchor(claims.map(({ claimed }) => claimed)),
    }
    const findings: Array<Finding> = []
    for (const { claimed, rule, rows } of claims)
      claimed.anchors.forEach((anchor, index) => {
        if (proofs[rule](claimed, anchor, knowledge)) return
        findings.push(
          cellFinding(this.name, evidence, rows[index]!, "value", {
            expected: `${claimed.table}.${claimed.field} that follows from ${show(anchor.exact)}. ${rules[rule]}`,
            found: show(claimed.value),
            cure: "Correct the value and its evidence, or build the dataset again.",
          }),
        )
      })
    return findings
  },
}

interface ClaimedByRule {
  readonly claimed: Claimed
  readonly rule: RuleName
  readonly rows: ReadonlyArray<PublishedRow>
}

/** Evidence put together by value: its anchors prove it together. Rows that name nothing are the business of `evidence/value`. */
function claimedValues(dataset: PublishedDataset, rows: ReadonlyArray<PublishedRow>): ReadonlyArray<ClaimedByRule> {
  const groups = new Map<string, Array<PublishedRow>>()
  for (const row of rows) {
    const { table, record_id, field, value, rule } = row.values
    const key = JSON.stringify([table, record_id, field, value, rule])
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()].flatMap((group) => {
    const { table, record_id, field, value, rule } = group[0]!.values
    const record = dataset.tables.get(String(table))?.byId.get(String(record_id))
    if (!record || !isRule(rule)) return []
    const claimed = {
      table: String(table),
      record_id: String(record_id),
      field: String(field),
      value: String(value),
      record: record.values,
      anchors: group.map((row) => anchorOf(dataset, row)),
    }
    return [{ claimed, rule, rows: group }]
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

function byAnchor(claims: ReadonlyArray<Claimed>): Knowledge["byAnchor"] {
  const map = new Map<string, Array<Claimed>>()
  for (const claimed of claims)
    for (const anchor of claimed.anchors) {
      const key = anchorKey(anchor)
      const known = map.get(key)
      if (known) known.push(claimed)
      else map.set(key, [claimed])
    }
  return map
}
