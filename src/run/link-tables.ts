/** Linking a run as tables: its shards through `link/link-shards.ts`, and the hash of each file that comes out. */
import { readdir, rm } from "node:fs/promises"
import { join } from "node:path"
import { Effect } from "effect"
import { LINKED_FOLDER } from "./link-receipt.ts"
import { LinkFailed } from "./link/link-errors.ts"
import { linkShards, type LinkShardsOptions } from "./link/link-shards.ts"
import { shardFiles, type UnitReceipt } from "./run-folder.ts"
import { fileHash } from "./shards/shard-file.ts"
import type { ShardKind } from "./shards/unit-shards.ts"
import { messageOf } from "../message-of.ts"

export interface LinkedCounts {
  readonly events: number
  readonly actors: number
  /** Name of a file → its hash. */
  readonly files: Readonly<Record<string, string>>
}

/** Links the shards of a run. Fails with `LinkTooSmall` or `LinkFailed`. */
export const linkTables = Effect.fn("linkTables")(function* (
  run: string,
  receipts: ReadonlyArray<UnitReceipt>,
  options: Pick<LinkShardsOptions, "temp" | "memoryLimit">,
) {
  const linked = join(run, LINKED_FOLDER)
  const shards = (kind: ShardKind): ReadonlyArray<string> => shardFiles(run, receipts, kind)
  const attempt = <A>(work: () => Promise<A>) =>
    Effect.tryPromise({
      try: work,
      catch: (error) => new LinkFailed({ linked, reason: messageOf(error) }),
    })
  // What was linked before may be a dataset, of which nothing must stay among the tables.
  yield* attempt(() => rm(linked, { recursive: true, force: true }))
  const { events, actors } = yield* linkShards({
    ...options,
    linked,
    articles: shards("articles"),
    tellings: shards("tellings"),
    names: shards("names"),
    claims: shards("claims"),
  })
  const files = yield* attempt(() => hashesOf(linked))
  return { events, actors, files } satisfies LinkedCounts
})

/** Hashes of the files in a folder. */
export async function hashesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).toSorted()
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await fileHash(join(folder, name))])))
}
