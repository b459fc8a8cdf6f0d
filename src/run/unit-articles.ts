/** The articles of a unit with their claims, one in memory at a time, as its shards have them. */
import { join } from "node:path"
import type { ArticleEntry } from "../cache/article-entry.ts"
import { places, type UnitReceipt } from "./run-folder.ts"
import { articleColumns, entryOfRows } from "./shards/article-rows.ts"
import { readShard, type ShardColumns } from "./shards/shard-file.ts"
import type { ShardKind } from "./shards/unit-shards.ts"

export interface NumberedArticle {
  /** Its place in the corpus: see `articleNumber`. */
  readonly article: number
  readonly entry: ArticleEntry
}

/** The articles of a unit with their claims, which stand in both shards in the same order. */
export async function* unitArticles(run: string, { shards }: UnitReceipt): AsyncGenerator<NumberedArticle> {
  const open = <C extends ShardColumns>(kind: ShardKind, columns: C) =>
    readShard(join(run, places.shard(kind, shards[kind])), columns)
  const claims = open("claims", { claim: "text" })
  for await (const row of open("articles", articleColumns)) {
    const own: Array<{ readonly claim: string }> = []
    while (own.length < row.claims) {
      const next = await claims.next()
      if (next.done) throw new Error("fewer claims than its articles have")
      own.push(next.value)
    }
    yield { article: row.article, entry: entryOfRows(row, own) }
  }
  if (!(await claims.next()).done) throw new Error("more claims than its articles have")
}
