/** The shards of one unit, written side by side: articles, their claims, and what of them is linked with other articles. */
import { registry } from "../../../schema/registry.ts"
import { type ArticleEntry, writtenEntry } from "../../cache/article-entry.ts"
import { freshIds } from "../../history/fresh-ids.ts"
import { linkedClaims } from "../../link/linked-claim.ts"
import { tellings } from "../../link/telling.ts"
import { articleColumns, articleNumber, articleRow } from "./article-rows.ts"
import { claimColumns, claimRows } from "./claim-rows.ts"
import { nameColumns, nameRows } from "./name-row.ts"
import { ShardWriter } from "./shard-file.ts"
import { tellingColumns, tellingRows } from "./telling-row.ts"

/** The kinds of shards, which are the names of their folders too. */
export const shardKinds = ["articles", "claims", "tellings", "names"] as const
export type ShardKind = (typeof shardKinds)[number]

/** Hashes of a unit's shards. */
export type ShardHashes = Readonly<Record<ShardKind, string>>

/** Of claims that know of no others. */
const ids = freshIds()

export class UnitShards {
  readonly #unit: number
  readonly #articles: ShardWriter<typeof articleColumns>
  readonly #claims: ShardWriter<typeof claimColumns>
  readonly #tellings: ShardWriter<typeof tellingColumns>
  readonly #names: ShardWriter<typeof nameColumns>
  articles = 0
  claims = 0

  /** @param pathOf where a shard of the kind is written */
  constructor(unit: number, pathOf: (kind: ShardKind) => string) {
    this.#unit = unit
    this.#articles = new ShardWriter(pathOf("articles"), articleColumns)
    this.#claims = new ShardWriter(pathOf("claims"), claimColumns)
    this.#tellings = new ShardWriter(pathOf("tellings"), tellingColumns)
    this.#names = new ShardWriter(pathOf("names"), nameColumns)
  }

  /** Throws where a file cannot be written. */
  add(entry: ArticleEntry): void {
    const article = articleNumber(this.#unit, this.articles)
    const linked = linkedClaims([entry], registry, ids)
    const written = writtenEntry(entry)
    this.#articles.add(articleRow(article, written))
    for (const row of claimRows(article, entry, linked, written)) {
      this.#claims.add(row)
      this.claims++
    }
    for (const row of tellingRows(tellings(linked), article)) this.#tellings.add(row)
    for (const row of nameRows(entry.article, article)) this.#names.add(row)
    this.articles++
  }

  close(): ShardHashes {
    return {
      articles: this.#articles.close(),
      claims: this.#claims.close(),
      tellings: this.#tellings.close(),
      names: this.#names.close(),
    }
  }

  /** Lets go of the files as they are. */
  abandon(): void {
    for (const shard of [this.#articles, this.#claims, this.#tellings, this.#names]) shard.abandon()
  }
}
