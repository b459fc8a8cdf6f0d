/** The mentions that name actors, as they are read: put away until all of an actor's stand together. */
import type { Naming } from "../../link/naming.ts"
import { type ShardColumns, ShardWriter } from "../shards/shard-file.ts"

const namingColumns = {
  key: "text",
  source_id: "text",
  /** Ordinal in its article. */
  at: "integer",
  naming: "text",
} as const satisfies ShardColumns

export class NamingParts {
  readonly #writer: ShardWriter<typeof namingColumns>

  constructor(path: string) {
    this.#writer = new ShardWriter(path, namingColumns)
  }

  /** @param key of the mention, as `namedMentions` has it */
  add(key: string, source_id: string, at: number, naming: Naming): void {
    this.#writer.add({ key, source_id, at, naming: JSON.stringify(naming) })
  }

  close(): void {
    this.#writer.close()
  }
}

/** A mention as it was put away. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `NamingParts` of this very export has written it.
export const namingFrom = (json: string): Naming => JSON.parse(json) as Naming
