/**
 * Utterances: the pieces that one attribution interrupts. A piece refers to another by `refs: { utterance_id: local }`;
 * pieces that refer to the same one are of one utterance, which takes its id from its first piece in the text.
 */
import type { IdRegister } from "../history/id-register.ts"
import { identity } from "../history/ids.ts"
import type { LinkedClaim, LinkedClaims } from "./linked-claim.ts"
import { byReport, groupBy } from "./order.ts"

/** The statements of each utterance. */
export interface Utterance {
  readonly pieces: ReadonlyArray<LinkedClaim>
  /** What a new id is made from. */
  readonly identity: string
}

export function utterancesOf(claims: LinkedClaims): ReadonlyArray<Utterance> {
  const groups = groupBy(
    claims.of("statements"),
    ({ source_id, claim }) => `${source_id}\n${claim.refs["utterance_id"] ?? claim.local}`,
  )
  return [...groups.values()].map((pieces) => ({
    pieces,
    identity: identity("utterances", pieces.toSorted(byReport)[0]!.id),
  }))
}

/** The utterance id of each statement. */
export function utterances(
  claims: LinkedClaims,
  register: Pick<IdRegister, "utterances">,
): (statement: LinkedClaim) => string | null {
  const found = utterancesOf(claims)
  const ids = register.utterances(
    found.map(({ identity, pieces }) => ({ identity, members: pieces.map(({ id }) => id) })),
  )
  const utteranceOf = new Map(found.flatMap(({ pieces }, i) => pieces.map(({ id }) => [id, ids[i]!] as const)))
  return ({ id }) => utteranceOf.get(id) ?? null
}
