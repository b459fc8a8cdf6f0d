/**
 * One pass over the articles of a run, in the order of the corpus → the rows that rest on one article each: sources, claims,
 * parties of agreements, with their evidence; and of every mention that names an actor what the actor's row asks of it.
 * One batch of articles is in memory.
 */
import { Effect } from "effect"
import { AgreementParties } from "../../../schema/agreement-parties.ts"
import type { Finding } from "../../../schema/finding.ts"
import { registry } from "../../../schema/registry.ts"
import { Sources } from "../../../schema/sources.ts"
import { isClaimTable } from "../../../schema/table.ts"
import type { FreshIds } from "../../history/fresh-ids.ts"
import { agreementPartyRecords } from "../../link/agreement-party-records.ts"
import { type ActorIds, namedMentions } from "../../link/actors.ts"
import { actorNamesIn, claimLinkers } from "../../link/claim-linkers.ts"
import { claimRecords } from "../../link/claim-records.ts"
import { type LinkedClaim, linkedClaims, type LinkedClaims } from "../../link/linked-claim.ts"
import { namingOf } from "../../link/naming.ts"
import { sourceRecord } from "../../link/source-records.ts"
import { mentionOf } from "../../link/telling.ts"
import { utterances } from "../../link/utterances.ts"
import { Progress } from "../../progress.ts"
import type { OutNotWritable } from "../../publish/folder.ts"
import { twice } from "../read-run.ts"
import type { SqlRow } from "../sql/database.ts"
import { type NumberedArticle, unitArticles } from "../unit-articles.ts"
import { unitErrors } from "../unit-errors.ts"
import { ActorLookup, type Asking } from "./actor-lookup.ts"
import type { LinkedRun } from "./linked-run.ts"
import type { NamingParts } from "./naming-parts.ts"
import { SortedRows } from "./sorted-rows.ts"
import type { TableParts } from "./table-parts.ts"

/** Articles that are looked up at once. */
const BATCH = 500

export interface ArticlePass {
  /** Those that `factloom link` has given. */
  readonly ids: FreshIds
  readonly parts: TableParts
  readonly namings: NamingParts
  /** Told of every finding, in the order of the corpus. */
  readonly onFinding: (finding: Finding) => Promise<void>
  /** Tells of what cannot be written. */
  readonly attempt: <A>(work: () => Promise<A>) => Effect.Effect<A, OutNotWritable>
}

/** Makes the rows. Fails with `RunDamaged` or `OutNotWritable`. */
export const articleTables = Effect.fn("articleTables")(function* (linked: LinkedRun, pass: ArticlePass) {
  const { attempt, onFinding } = pass
  const progress = yield* Progress
  const reader = yield* attempt(() => ArticleReader.open(linked, pass))
  for (const [done, receipt] of linked.receipts.entries()) {
    for (const finding of yield* unitErrors(linked.run, receipt)) yield* attempt(() => onFinding(finding))
    yield* attempt(() => reader.read(unitArticles(linked.run, receipt)))
    yield* progress.report("rows", done + 1, linked.receipts.length)
  }
})

interface Drafted {
  readonly numbered: NumberedArticle
  readonly claims: LinkedClaims
  readonly eventOf: ReadonlyMap<string, string>
  readonly asking: Asking
}

class ArticleReader {
  readonly #pass: ArticlePass
  readonly #lookup: ActorLookup
  /** Articles whose source_id another has before, → where that one is. */
  readonly #doubles: ReadonlyMap<number, string>
  readonly #events: SortedRows<number, SqlRow<"article" | "mention_id" | "event_id">>
  readonly #names: SortedRows<number, SqlRow<"article" | "name" | "actor_id">>

  private constructor(
    { database }: LinkedRun,
    pass: ArticlePass,
    lookup: ActorLookup,
    doubles: ReadonlyMap<number, string>,
  ) {
    this.#pass = pass
    this.#lookup = lookup
    this.#doubles = doubles
    const sorted = <Name extends string>(sql: string) =>
      new SortedRows(
        database.rows<Name | "article">(sql),
        ({ article }) => Number(article),
        (a: number, b: number) => a < b,
      )
    this.#events = sorted<"mention_id" | "event_id">(
      "SELECT article, mention_id, event_id FROM mentions JOIN counted USING (source_id) ORDER BY article",
    )
    this.#names = sorted<"name" | "actor_id">(
      "SELECT article, name, actor_id FROM actor_names JOIN counted USING (source_id) ORDER BY article",
    )
  }

  static async open(linked: LinkedRun, pass: ArticlePass): Promise<ArticleReader> {
    const { database } = linked
    const doubles = new Map<number, string>()
    const twice = database.rows<"article" | "first">(
      `SELECT a.article, f.file AS first FROM articles a JOIN counted c USING (source_id)
       JOIN articles f ON f.article = c.article WHERE a.article <> c.article`,
    )
    for await (const { article, first } of twice) doubles.set(Number(article), String(first))
    return new ArticleReader(linked, pass, await ActorLookup.open(database), doubles)
  }

  /** Reads the articles of a unit; units come in the order of the corpus. */
  async read(articles: AsyncIterable<NumberedArticle>): Promise<void> {
    let batch: Array<Drafted> = []
    for await (const numbered of articles) {
      const first = this.#doubles.get(numbered.article)
      const { article, findings } = numbered.entry
      if (first !== undefined) {
        await this.#pass.onFinding(twice(article.article.file, first))
        continue
      }
      for (const finding of findings) await this.#pass.onFinding(finding)
      batch.push(await this.#draft(numbered))
      if (batch.length < BATCH) continue
      await this.#write(batch)
      batch = []
    }
    await this.#write(batch)
  }

  async #draft(numbered: NumberedArticle): Promise<Drafted> {
    const claims = linkedClaims([numbered.entry], registry, this.#pass.ids)
    const events = await this.#events.of(numbered.article)
    const names = await this.#names.of(numbered.article)
    return {
      numbered,
      claims,
      eventOf: new Map(events.map(({ mention_id, event_id }) => [String(mention_id), String(event_id)])),
      asking: {
        own: new Map(names.map(({ name, actor_id }) => [String(name), String(actor_id)])),
        names: actorNamesIn(claims),
      },
    }
  }

  async #write(batch: ReadonlyArray<Drafted>): Promise<void> {
    const actors = await this.#lookup.of(batch.map(({ asking }) => asking))
    batch.forEach((drafted, i) => this.#add(drafted, actors[i]!))
  }

  #add({ numbered, claims, eventOf }: Drafted, actors: ActorIds): void {
    const { parts, namings } = this.#pass
    const { article } = numbered.entry
    const { source_id } = article.article.source
    const ofMention = (mention: LinkedClaim | null): string | null => (mention && eventOf.get(mention.id)) ?? null
    const linkers = claimLinkers(utterances(claims, this.#pass.ids), actors, {
      ofMention,
      ofFigure: (figure) => ofMention(mentionOf(claims, figure)),
    })
    parts.add(Sources, sourceRecord(article.article))
    for (const table of registry)
      if (isClaimTable(table))
        for (const record of claimRecords(table, claims, linkers[table.name] ?? (() => ({})))) parts.add(table, record)
    for (const record of agreementPartyRecords(claims.of("cooperation_agreements"), actors))
      parts.add(AgreementParties, record)
    namedMentions(article, source_id).forEach((mention, at) =>
      namings.add(mention.key, source_id, at, namingOf(mention)),
    )
  }
}
