/**
 * Utterances: the pieces that one attribution interrupts. A piece refers to another by `refs: { utterance_id: local }`;
 * pieces that refer to the same one are of one utterance, which takes its id from its first piece in the text.
 */
import type { IdRegister } from "../history/id-register.ts"
import { identity } from "../history/ids.ts"
import type { LinkedClaim, LinkedClaims } from "./linked-claim.ts"
import { byReport, groupBy } from "./order.ts"

/** The utterance id of each statement. */
export function utterances(claims: LinkedClaims, register: IdRegister): (statement: LinkedClaim) => string | null {
  const statements = claims.of("statements")
  const pieces = [
    ...groupBy(
      statements,
      ({ source_id, claim }) => `${source_id}\n${claim.refs["utterance_id"] ?? claim.local}`,
    ).values(),
  ]
  const ids = register.utterances(
    pieces.map((group) => ({
      identity: identity("utterances", group.toSorted(byReport)[0]!.id),
      members: group.map(({ id }) => id),
    })),
  )
  const utteranceOf = new Map(pieces.flatMap((group, i) => group.map(({ id }) => [id, ids[i]!] as const)))
  return ({ id }) => utteranceOf.get(id) ?? null
}
