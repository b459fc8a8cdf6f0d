/**
 * Actors out of core: as `linkedActors` (src/link/actors.ts) puts them together, as the tables `actors` and `joined`. The
 * database counts what mentions of one actor say; which name and kind come of it is decided by the same code as in memory.
 */
import { ActorKind } from "../../../schema/codes.ts"
import { byCodeUnits } from "../../by-code-units.ts"
import { identity, shortHash } from "../../history/ids.ts"
import { mostCounted } from "../../link/actors.ts"
import { type Database, literal } from "../sql/database.ts"
import { remintedIds } from "./minted-ids.ts"

/** Mentions that say the same: how many. */
interface Said {
  readonly key: string
  readonly name: string
  readonly words: number
  readonly kind: string
  readonly said: string | null
  readonly count: number
}

/** @param hash what ids are made by */
export async function groupActors(database: Database, hash: (text: string) => string = shortHash): Promise<void> {
  await joinSurnames(database)
  await database.run(
    "CREATE TABLE actors (key VARCHAR, id VARCHAR, identity VARCHAR, name VARCHAR, kind VARCHAR, names VARCHAR, members VARCHAR)",
  )
  const written = await database.append(
    "actors",
    Array.from({ length: 7 }, () => "VARCHAR" as const),
  )
  const write = (key: string, mentions: ReadonlyArray<Said>): void => {
    if (mentions.length === 0) return
    const named = identity("actors", key)
    const { name, kind, names, members } = actorOf(mentions)
    written.add([key, `act_${hash(named)}`, named, name, kind, JSON.stringify(names), JSON.stringify(members)])
  }
  let [group, mentions]: [string, Array<Said>] = ["", []]
  for await (const rows of database.chunks(BY_ACTOR))
    for (const [actor, key, name, words, kind, said, count] of rows) {
      if (actor !== group) {
        write(group, mentions)
        ;[group, mentions] = [String(actor), []]
      }
      mentions.push({
        key: String(key),
        name: String(name),
        words: Number(words),
        kind: String(kind),
        said: said === null || said === undefined ? null : String(said),
        count: Number(count),
      })
    }
  write(group, mentions)
  written.close()
  for (const [named, id] of await remintedIds(database, "SELECT id, identity FROM actors", hash))
    await database.run(`UPDATE actors SET id = ${literal(id)} WHERE identity = ${literal(named)}`)
}

/** What mentions say, counted, those of one actor one after the other. */
const BY_ACTOR = `
  SELECT coalesce(joined.full_key, names.key) AS actor, names.key, name, words, kind, said, count(*)::INTEGER
  FROM names LEFT JOIN joined ON joined.key = names.key
  GROUP BY ALL ORDER BY actor`

/** `joinedSurnames` (src/link/people-by-surname.ts): key of a surname, key of the full name that it joins. */
async function joinSurnames(database: Database): Promise<void> {
  // The key of a person is "person" and the words of the name.
  await database.run(`CREATE TABLE people AS
    SELECT DISTINCT key, string_split(key, ' ')[2:] AS words FROM names WHERE kind = 'person'`)
  await database.run(`CREATE TABLE alone AS
    WITH ends AS (
      SELECT DISTINCT key, unnest([words[1], words[-1]]) AS surname FROM people WHERE len(words) > 1
    ), once AS (
      SELECT surname, min(key) AS full_key FROM ends GROUP BY surname HAVING count(*) = 1
    )
    SELECT people.key, once.full_key FROM people JOIN once ON once.surname = people.words[1] WHERE len(people.words) = 1`)
  const asked = "(SELECT key FROM alone UNION SELECT full_key FROM alone)"
  await database.run(`CREATE TABLE person_countries AS
    SELECT DISTINCT key, country FROM names WHERE kind = 'person' AND country IS NOT NULL AND key IN ${asked}`)
  await database.run(`CREATE TABLE person_marks AS
    SELECT DISTINCT key, unnest(string_split(marks, chr(10))) AS mark
    FROM names WHERE kind = 'person' AND marks <> '' AND key IN ${asked}`)
  await database.run(`CREATE TABLE joined AS
    WITH countries AS (
      SELECT DISTINCT alone.key FROM alone
      JOIN person_countries AS a ON a.key = alone.key
      JOIN person_countries AS b ON b.key = alone.full_key AND b.country = a.country
    ), marks AS (
      SELECT DISTINCT alone.key FROM alone
      JOIN person_marks AS a ON a.key = alone.key
      JOIN person_marks AS b ON b.key = alone.full_key AND b.mark = a.mark
    )
    SELECT key, full_key FROM alone
    WHERE key IN (SELECT key FROM countries)
      OR (key IN (SELECT key FROM marks)
        AND (key NOT IN (SELECT key FROM person_countries) OR full_key NOT IN (SELECT key FROM person_countries)))`)
}

/** The name, kind and names of an actor, and the keys that its mentions have. */
function actorOf(mentions: ReadonlyArray<Said>) {
  const longest = mentions.reduce((most, { words }) => Math.max(most, words), 0)
  const kinds = Object.keys(ActorKind.codes)
  return {
    name: mostCounted(
      mentions.filter(({ words }) => words === longest).map(({ name, count }) => [name, count]),
      byCodeUnits,
    ),
    kind: mostCounted(
      mentions.map(({ kind, count }) => [kind, count]),
      (a, b) => kinds.indexOf(a) - kinds.indexOf(b),
    ),
    names: sorted(mentions.flatMap(({ name, said }) => (said === null ? [name] : [name, said]))),
    members: sorted(mentions.map(({ key }) => key)),
  }
}

const sorted = (texts: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(texts)].toSorted(byCodeUnits)
