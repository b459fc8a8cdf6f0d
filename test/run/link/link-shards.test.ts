/** Linking out of core gives what linking in memory gives, in the same bytes for the same rows. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Effect } from "effect"
import * as fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { registry } from "../../../schema/registry.ts"
import { byCodeUnits } from "../../../src/by-code-units.ts"
import type { ArticleClaims } from "../../../src/extract/extractor.ts"
import { IdRegister } from "../../../src/history/id-register.ts"
import { linkedActors } from "../../../src/link/actors.ts"
import { clusterEvents } from "../../../src/link/cluster-events.ts"
import { firstMention } from "../../../src/link/event-records.ts"
import { foldName } from "../../../src/link/fold-name.ts"
import { link } from "../../../src/link/link.ts"
import { linkedClaims } from "../../../src/link/linked-claim.ts"
import { tellings } from "../../../src/link/telling.ts"
import { linkShards, type LinkShardsOptions } from "../../../src/run/link/link-shards.ts"
import { namedNews } from "./named-news.ts"
import { readRows, writeShards } from "./shards.ts"

const root = mkdtempSync(join(tmpdir(), "link-shards-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const folder = (): string => mkdtempSync(join(root, "case-"))

type Options = Partial<Omit<LinkShardsOptions, "tellings" | "names" | "claims">>

/** Links articles out of core, and gives the folder of what came out. */
async function outOfCore(units: ReadonlyArray<ReadonlyArray<ArticleClaims>>, options: Options = {}): Promise<string> {
  const here = folder()
  const linked = join(here, "linked")
  await Effect.runPromise(linkShards({ ...writeShards(here, units), linked, temp: here, memoryLimit: 200, ...options }))
  return linked
}

const bytes = (linked: string): ReadonlyArray<readonly [string, string]> =>
  readdirSync(linked)
    .toSorted()
    .map((name) => [name, readFileSync(join(linked, name)).toString("base64")])

const bySource = (articles: ReadonlyArray<ArticleClaims>) =>
  articles.toSorted((a, b) => byCodeUnits(a.article.article.source.source_id, b.article.article.source.source_id))

/** What linking in memory gives, in the form of the files. */
function inMemory(articles: ReadonlyArray<ArticleClaims>, most?: number) {
  const claims = linkedClaims(bySource(articles), registry)
  const told = tellings(claims)
  const { events, joins, effort, splits } = clusterEvents(told, most)
  const ordinals = new Map<object, number>()
  const counts = new Map<string, number>()
  for (const telling of told) {
    const nth = counts.get(telling.source_id) ?? 0
    ordinals.set(telling, nth)
    counts.set(telling.source_id, nth + 1)
  }
  const register = new IdRegister()
  const ids = register.groups(
    "events",
    "evt",
    events.map((event) => ({ identity: JSON.stringify(["events", firstMention(event).id]), members: [] })),
  )
  const members = events.flatMap((event, i) =>
    event.map((telling, seq) => {
      const join = joins.get(telling)
      return {
        event_id: ids[i]!,
        seq,
        source_id: telling.source_id,
        telling: ordinals.get(telling)!,
        to_source_id: join?.to.source_id ?? null,
        to_telling: join ? ordinals.get(join.to)! : null,
        reasons: join?.reasons.join("\n") ?? null,
      }
    }),
  )
  const mentions = events.flatMap((event, i) =>
    event.flatMap(({ mentions }) =>
      mentions.map(({ id, source_id }) => ({ source_id, mention_id: id, event_id: ids[i]! })),
    ),
  )
  const actors = linkedActors(
    bySource(articles).map(({ article }) => article),
    register,
  )
  return {
    effort,
    splits,
    idOf: actors.idOf,
    members: members.toSorted((a, b) => byCodeUnits(a.event_id, b.event_id) || a.seq - b.seq),
    mentions: mentions.toSorted(
      (a, b) => byCodeUnits(a.source_id, b.source_id) || byCodeUnits(a.mention_id, b.mention_id),
    ),
    actors: actors.actors
      .map(({ id, name, kind, names, mentions }) => ({
        actor_id: id,
        name,
        kind,
        names,
        members: [...new Set(mentions.map(({ key }) => key))].toSorted(),
      }))
      .toSorted((a, b) => byCodeUnits(a.actor_id, b.actor_id)),
  }
}

const list = (json: unknown): unknown => JSON.parse(String(json))

async function expectSame(linked: string, articles: ReadonlyArray<ArticleClaims>, most?: number): Promise<void> {
  const expected = inMemory(articles, most)
  expect(await readRows(join(linked, "members.parquet"))).toEqual(expected.members)
  expect(await readRows(join(linked, "mentions.parquet"))).toEqual(expected.mentions)
  const actors = await readRows(join(linked, "actors.parquet"))
  expect(
    actors.map(({ key: _key, names, members, ...row }) => ({ ...row, names: list(names), members: list(members) })),
  ).toEqual(expected.actors)
  const names = await readRows(join(linked, "actor_names.parquet"))
  for (const { source_id, name, actor_id } of names)
    expect(expected.idOf(String(source_id), String(name))).toBe(actor_id)
  const known = new Set(names.map(({ source_id, name }) => `${String(source_id)}\n${String(name)}`))
  for (const { article } of articles)
    for (const { name, via } of article.actors)
      expect(known.has(`${article.article.source.source_id}\n${foldName(name)}`) || via === "pronoun").toBe(true)
  expect(await readRows(join(linked, "reminted.parquet"))).toEqual([])
}

describe("linking out of core", () => {
  test.each([1, 2, 3, 4])("gives what linking in memory gives, seed %i", async (seed) => {
    const articles = namedNews(seed)
    await expectSame(await outOfCore([articles]), articles)
  })
})
