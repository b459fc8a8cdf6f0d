/** Records whose hashes collide get the ids that `mintIds` gives them; hashes of two characters collide often. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Effect } from "effect"
import { afterAll, expect, test } from "vitest"
import { registry } from "../../../schema/registry.ts"
import { identity, mintIds, shortHash } from "../../../src/history/ids.ts"
import { linkedActors } from "../../../src/link/actors.ts"
import { IdRegister } from "../../../src/history/id-register.ts"
import { clusterEvents } from "../../../src/link/cluster-events.ts"
import { firstMention } from "../../../src/link/event-records.ts"
import { linkedClaims } from "../../../src/link/linked-claim.ts"
import { groupBy } from "../../../src/link/order.ts"
import { tellings } from "../../../src/link/telling.ts"
import { linkShards } from "../../../src/run/link/link-shards.ts"
import { namedNews } from "./named-news.ts"
import { claimColumns, readRows, writeRows, writeShards } from "./shards.ts"

const here = mkdtempSync(join(tmpdir(), "reminted-"))
afterAll(() => rmSync(here, { recursive: true, force: true }))

const weak = (text: string): string => shortHash(text).slice(0, 2)
const prefixOf = (id: string): string => id.slice(0, id.lastIndexOf("_"))
const weakId = (id: string): string => `${prefixOf(id)}_${weak(id)}`

/** identity → id, of all identities, as they are minted in memory. */
const minted = (prefix: string, names: ReadonlyArray<string>): ReadonlyMap<string, string> => {
  const ids = mintIds(prefix, names, weak)
  return new Map(names.map((name, i) => [name, ids[i]!]))
}

/** Statements of 150 articles, the second of each a piece of the first one's utterance. */
const statements = Array.from({ length: 150 }, (_, nth) => {
  const [first, second] = [`sta_first ${nth}`, `sta_second ${nth}`]
  return { source_id: `article-${nth}`, first, second }
}).filter(({ first, second }) => weak(first) !== weak(second))

const statementRows = statements.flatMap(({ source_id, first, second }, i) =>
  [first, second].map((own, seq) => {
    const utterance_identity = identity("utterances", weakId(first))
    const claim = { source_id, article: 1000 + i, table: "statements", seq, id: weakId(own), identity: own }
    return { ...claim, utterance: `utt_${weak(utterance_identity)}`, utterance_identity }
  }),
)

test("claims, utterances, events and actors", async () => {
  const articles = namedNews(12, 90)
  const shards = writeShards(here, [articles], weakId)
  const more = writeRows(join(here, "statements.parquet"), claimColumns, statementRows)
  const linked = join(here, "linked")
  const claims = [...shards.claims, more]
  await Effect.runPromise(linkShards({ ...shards, claims, linked, temp: here, memoryLimit: 200, hash: weak }))

  const found = linkedClaims(articles, registry)
  const names = ["event_mentions", "casualty_figures"].flatMap((table) => found.of(table).map(({ id }) => id))
  const statementNames = statements.flatMap(({ first, second }) => [first, second])
  const idOf = new Map(
    [...groupBy([...names, ...statementNames], prefixOf)].flatMap(([prefix, own]) => [...minted(prefix, own)]),
  )
  const utterances = minted(
    "utt",
    statements.map(({ first }) => identity("utterances", idOf.get(first)!)),
  )
  const expectedStatements = statements.flatMap(({ source_id, first, second }) => {
    const utterance = utterances.get(identity("utterances", idOf.get(first)!))!
    return [first, second].map((own, seq) => ({ source_id, seq, claim: idOf.get(own), utterance }))
  })

  const reminted = await readRows(join(linked, "reminted.parquet"))
  const again = new Map(
    reminted.map(({ table, source_id, seq, id }) => [`${String(table)} ${String(source_id)} ${Number(seq)}`, id]),
  )
  expect(again.size).toBe(reminted.length)
  expect(reminted.length).toBeGreaterThan(20)
  expect(
    statementRows.map(({ source_id, seq, id, utterance }) => ({
      source_id,
      seq,
      claim: again.get(`statements ${source_id} ${seq}`) ?? id,
      utterance: again.get(`utterances ${source_id} ${seq}`) ?? utterance,
    })),
  ).toEqual(expectedStatements)

  const { events } = clusterEvents(tellings(found))
  const eventNames = events.map((event) => identity("events", idOf.get(firstMention(event).id)!))
  const eventIds = mintIds("evt", eventNames, weak)
  const expectedMentions = events.flatMap((event, i) =>
    event.flatMap(({ mentions }) => mentions.map(({ id }) => [idOf.get(id), eventIds[i]])),
  )
  const mentions = await readRows(join(linked, "mentions.parquet"))
  expect(mentions.map(({ mention_id, event_id }) => [mention_id, event_id]).toSorted()).toEqual(
    expectedMentions.toSorted(),
  )
  const keys = linkedActors(
    articles.map(({ article }) => article),
    new IdRegister(),
  ).actors.map(({ mentions: [first] }) => first!.key)
  const actors = await readRows(join(linked, "actors.parquet"))
  expect(new Set(actors.map(({ actor_id }) => actor_id)).size).toBe(actors.length)
  const actorIds = minted(
    "act",
    actors.map(({ key }) => identity("actors", String(key))),
  )
  for (const { key, actor_id } of actors) expect(actor_id).toBe(actorIds.get(identity("actors", String(key))))
  expect(actors.length).toBe(keys.length)
})
