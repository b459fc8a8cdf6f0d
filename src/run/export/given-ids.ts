/**
 * The ids that claims and utterances have got: those that follow from what they are, but where `factloom link` has given
 * another because two had the same.
 */
import { type FreshIds, freshIds } from "../../history/fresh-ids.ts"
import type { Database } from "../sql/database.ts"

export async function givenIds(database: Database): Promise<FreshIds> {
  const others = new Map<string, string>()
  const rows = database.rows<"identity" | "id">(
    `SELECT if(r."table" = 'utterances', c.utterance_identity, c.identity) AS identity, r.id
     FROM reminted r JOIN counted USING (source_id) JOIN claims c ON c.article = counted.article AND c.seq = r.seq`,
  )
  for await (const { identity, id } of rows) others.set(String(identity), String(id))
  return freshIds(others)
}
