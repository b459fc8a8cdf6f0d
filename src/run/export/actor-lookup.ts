/** Which actor a name means, for one article after the other: what `linkedActors` knows of all articles at once. */
import { otherKey } from "../../link/actor-names.ts"
import type { ActorIds } from "../../link/actors.ts"
import { foldName } from "../../link/fold-name.ts"
import { type Database, literal } from "../sql/database.ts"

/** An article, what it calls actors, and the names that its claims ask for. */
export interface Asking {
  /** Folded name → actor. */
  readonly own: ReadonlyMap<string, string>
  readonly names: ReadonlyArray<string>
}

export class ActorLookup {
  readonly #database: Database

  private constructor(database: Database) {
    this.#database = database
  }

  static async open(database: Database): Promise<ActorLookup> {
    await database.run("CREATE TABLE others AS SELECT key, actor_id FROM actors WHERE starts_with(key, 'other ')")
    return new ActorLookup(database)
  }

  /** The actors of a batch of articles, for each of them: by its own names, else by what others name so. */
  async of(batch: ReadonlyArray<Asking>): Promise<ReadonlyArray<ActorIds>> {
    const keys = new Set<string>()
    for (const { own, names } of batch) for (const name of names) if (!own.has(foldName(name))) keys.add(otherKey(name))
    const others = await this.#others([...keys])
    return batch.map(({ own }) => ({
      idOf: (_source_id, name) => own.get(foldName(name)) ?? others.get(otherKey(name)) ?? null,
    }))
  }

  async #others(keys: ReadonlyArray<string>): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>()
    if (keys.length === 0) return found
    const sql = `SELECT key, actor_id FROM others WHERE key IN (${keys.map(literal).join(", ")})`
    for await (const { key, actor_id } of this.#database.rows<"key" | "actor_id">(sql))
      found.set(String(key), String(actor_id))
    return found
  }
}
