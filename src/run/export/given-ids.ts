/**
 * The ids that claims and utterances have got: those that follow from what they are, but where `factloom link` has given
 * another because two had the same.
 */
import { shortHash } from "../../history/ids.ts"
import type { IdRegister } from "../../history/id-register.ts"
import type { ClaimIds } from "../../link/linked-claim.ts"
import type { Database } from "../sql/database.ts"

export interface GivenIds extends ClaimIds, Pick<IdRegister, "utterances"> {}

/** Ids for whoever reads claims again. */
export async function givenIds(database: Database): Promise<GivenIds> {
  const others = new Map<string, string>()
  const rows = database.rows<"identity" | "id">(
    `SELECT if(r."table" = 'utterances', c.utterance_identity, c.identity) AS identity, r.id
     FROM reminted r JOIN counted USING (source_id) JOIN claims c ON c.article = counted.article AND c.seq = r.seq`,
  )
  for await (const { identity, id } of rows) others.set(String(identity), String(id))
  const idOf = (prefix: string, made: string): string => others.get(made) ?? `${prefix}_${shortHash(made)}`
  return {
    origin: (source_id) => source_id,
    claims: (drafts) => drafts.map(({ prefix, identity }) => idOf(prefix, identity)),
    utterances: (drafts) => drafts.map(({ identity }) => idOf("utt", identity)),
  }
}
