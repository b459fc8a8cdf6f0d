/** `derived/parties`: the parties of an agreement in its row, in agreement_parties and among the actors. */
import { cellFinding, type CheckRule, show } from "../../check-rule.ts"
import { compare, grouped } from "./compare.ts"

export const agreementParties: CheckRule = {
  name: "derived/parties",
  holds: "The parties of an agreement are those of agreement_parties, and carry the names of actors.",
  *check(dataset) {
    const agreements = dataset.tables.get("cooperation_agreements")
    const actors = dataset.tables.get("actors")
    const parties = grouped(dataset, "agreement_parties", "agreement_id")
    const set = new Set(
      (dataset.tables.get("corrections")?.rows ?? [])
        .filter(({ values }) => values["table"] === "cooperation_agreements" && values["field"] === "parties")
        .map(({ values }) => String(values["record_id"])),
    )
    for (const row of agreements?.rows ?? []) {
      const listed = (parties.get(row.id) ?? []).map(({ values }) => String(values["actor_id"])).sort()
      const { party_ids: ids = [] } = row.values
      const sorted = typeof ids === "object" ? [...new Set(ids ?? [])].sort() : []
      if (JSON.stringify(sorted) !== JSON.stringify([...new Set(listed)]))
        yield cellFinding(this.name, agreements!, row, "party_ids", {
          expected: `the actors of csv/agreement_parties.csv: ${show(listed)}`,
          found: show(ids),
          cure: "Make the two agree, or build the dataset again.",
        })
      const names = typeof ids === "object" ? (ids ?? []).map((id) => actors?.byId.get(id)?.values["name"] ?? "") : []
      // A person may name a party that no article tells of as an actor.
      if (!set.has(row.id)) yield* compare(this.name, agreements!, row, "parties", names.map(String), "csv/actors.csv")
    }
  },
}
