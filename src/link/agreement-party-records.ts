/** The rows of `agreement_parties`: who takes part in each agreement, and as what. */
import { PartyRole } from "../../schema/codes.ts"
import type { ActorIds } from "./actors.ts"
import { listCell } from "./claim-cells.ts"
import type { DatasetRecord } from "./dataset.ts"
import type { LinkedClaim } from "./linked-claim.ts"

/** The parties among the actors, in the claim's order; a party that no words name has no id. */
export const partyIds = (agreement: LinkedClaim, actors: ActorIds): ReadonlyArray<string> => [
  ...new Set(listCell(agreement.cells, "parties").flatMap((name) => actors.idOf(agreement.source_id, name) ?? [])),
]

/** A party is a `party` unless the claim names it as host, beneficiary or observer (`refs: { host: "Jordan" }`). */
export function agreementPartyRecords(
  agreements: ReadonlyArray<LinkedClaim>,
  actors: ActorIds,
): ReadonlyArray<DatasetRecord> {
  return agreements.flatMap((agreement) =>
    partyIds(agreement, actors).map((actor_id) => {
      const row = { agreement_id: agreement.id, actor_id, role: roleOf(agreement, actor_id, actors) }
      return { id: `${row.agreement_id} ${row.actor_id} ${row.role}`, row, grounds: {} }
    }),
  )
}

function roleOf({ claim, source_id }: LinkedClaim, actor_id: string, actors: ActorIds): string {
  const named = Object.keys(PartyRole.codes).find((role) => {
    const name = claim.refs[role]
    return name !== undefined && actors.idOf(source_id, name) === actor_id
  })
  return named ?? "party"
}
