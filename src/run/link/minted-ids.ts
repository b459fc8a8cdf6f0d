/**
 * Ids out of core: as `mintIds` (src/history/ids.ts) gives them, of records that need not fit into memory. Every record has
 * the id that its identity alone gives; the few that share one are found by the database.
 */
import { byCodeUnits } from "../../by-code-units.ts"
import { rehash, rehashed, shortHash } from "../../history/ids.ts"
import { groupBy } from "../../group-by.ts"
import { type Database, literal } from "../sql/database.ts"

/** Counters that are tried before asking again which ids are taken. */
const ATTEMPTS = 4

/**
 * Other ids for the records whose id another has: identity → id.
 *
 * @param drafts a query for `id` and `identity` of all records, of any prefixes; an identity may come several times
 * @param hash what ids are made by
 */
export async function remintedIds(
  database: Database,
  drafts: string,
  hash: (text: string) => string = shortHash,
): Promise<ReadonlyMap<string, string>> {
  // Numbers take less than texts while they are counted: who share a number are few, and then told apart by the texts.
  const shared = await database.all(`
    WITH numbered AS (
      SELECT hash(id) AS number FROM (${drafts}) GROUP BY number HAVING min(hash(identity)) <> max(hash(identity))
    ), alike AS (
      SELECT id, identity FROM (${drafts}) WHERE hash(id) IN (SELECT number FROM numbered)
    )
    SELECT DISTINCT id, identity FROM alike
    WHERE id IN (SELECT id FROM alike GROUP BY id HAVING min(identity) <> max(identity))`)
  const inOrder = shared
    .map(([id, name]) => ({ id: String(id), name: String(name) }))
    .toSorted((a, b) => byCodeUnits(a.name, b.name))
  const reminted = new Map<string, string>()
  for (const [prefix, sharers] of groupBy(inOrder, ({ id }) => id.slice(0, id.lastIndexOf("_")))) {
    const owners = new Set<string>()
    const names = sharers.flatMap(({ id, name }) => {
      if (owners.has(id)) return [name]
      owners.add(id)
      return []
    })
    for (const [name, id] of await freeHashes(database, prefix, drafts, names, hash))
      reminted.set(name, `${prefix}_${id}`)
  }
  return reminted
}

/** Asks for more counters than the first few only where those are taken, which hardly any corpus will see. */
async function freeHashes(
  database: Database,
  prefix: string,
  drafts: string,
  names: ReadonlyArray<string>,
  hash: (text: string) => string,
): Promise<ReadonlyMap<string, string>> {
  for (let attempts = ATTEMPTS; ; attempts *= 2) {
    const counters = Array.from({ length: attempts }, (_, i) => i + 1)
    const tried = new Set(names.flatMap((name) => counters.map((nth) => `${prefix}_${rehashed(name, nth, hash)}`)))
    const ids = [...tried].map(literal).join(", ")
    const held = await database.all(`SELECT DISTINCT id FROM (${drafts}) WHERE id IN (${ids})`)
    const isHeld = new Set(held.map(([id]) => String(id)))
    let isKnown = true
    const isFree = (id: string): boolean => {
      if (!tried.has(`${prefix}_${id}`)) isKnown = false
      return !isHeld.has(`${prefix}_${id}`)
    }
    const again = rehash(names, isFree, hash)
    if (isKnown) return again
  }
}
