/** `proof/value`: every value follows from the words of its anchors, by the rule that its evidence names. */
import type { Finding } from "../../../schema/finding.ts"
import { rules } from "../../../schema/rules.ts"
import { loadActorIndex } from "../../annotate/actors/actor-index.ts"
import { cellFinding, type CheckRule, show } from "../check-rule.ts"
import { byAnchor, claimedValues } from "../proofs/claimed-values.ts"
import { namesOf } from "../proofs/people.ts"
import type { Knowledge } from "../proofs/proof.ts"
import { proofs } from "../proofs/proofs.ts"
import { rejectedRows } from "../rejected-rows.ts"

export const valueProof: CheckRule = {
  name: "proof/value",
  holds: "Every value follows from the words of its anchors by the rule that its evidence names.",
  async check(dataset) {
    const evidence = dataset.tables.get("evidence")
    if (!evidence) return []
    const claims = claimedValues(dataset)
    const actors = await loadActorIndex()
    const knowledge: Knowledge = {
      gazetteer: actors.gazetteer,
      actors,
      dataset,
      names: namesOf(dataset),
      byAnchor: byAnchor(claims),
      rejected: rejectedRows(dataset),
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
