/** Ids of events, as `linkedEvents` gives them: out of the id of the earliest mention, as the table `event_ids`. */
import { identity, shortHash } from "../../history/ids.ts"
import { type Database, literal } from "../sql/database.ts"
import { remintedIds } from "./minted-ids.ts"

/** @param hash what ids are made by */
export async function nameEvents(database: Database, hash: (text: string) => string = shortHash): Promise<void> {
  const renamed = await database.all(`SELECT source_id, shard_id, id FROM reminted WHERE "table" = 'event_mentions'`)
  const mentionIds = new Map(renamed.map(([source_id, shard_id, id]) => [`${source_id}\n${shard_id}`, String(id)]))
  await database.run("CREATE TABLE event_ids (e INTEGER, id VARCHAR, identity VARCHAR)")
  const ids = await database.append("event_ids", ["INTEGER", "VARCHAR", "VARCHAR"])
  for await (const rows of database.chunks("SELECT e, first_source, first_mention FROM events"))
    for (const [e, source_id, mention] of rows) {
      const name = identity("events", mentionIds.get(`${source_id}\n${mention}`) ?? String(mention))
      ids.add([Number(e), `evt_${hash(name)}`, name])
    }
  ids.close()
  for (const [name, id] of await remintedIds(database, "SELECT id, identity FROM event_ids", hash))
    await database.run(`UPDATE event_ids SET id = ${literal(id)} WHERE identity = ${literal(name)}`)
}
