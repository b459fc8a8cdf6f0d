/** Linking out of core gives what linking in memory gives, in the same bytes for the same rows. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, Layer } from "effect"
import * as fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { registry } from "../../../schema/registry.ts"
import { byCodeUnits } from "../../../src/by-code-units.ts"
import type { ArticleClaims } from "../../../src/extract/extractor.ts"
import { extractSeeds } from "../../../src/extract-seeds.ts"
import { extractors } from "../../../src/extract/extractors.ts"
import { IdRegister } from "../../../src/history/id-register.ts"
import { linkedActors, namedMentions } from "../../../src/link/actors.ts"
import { type BlockSplit, clusterEvents } from "../../../src/link/cluster-events.ts"
import { firstMention } from "../../../src/link/event-records.ts"
import { foldName } from "../../../src/link/fold-name.ts"
import { linkedClaims } from "../../../src/link/linked-claim.ts"
import { groupBy } from "../../../src/link/order.ts"
import { splitKeys } from "../../../src/link/split-blocks.ts"
import { tellings } from "../../../src/link/telling.ts"
import type { Told } from "../../../src/link/told.ts"
import { linkShards, type LinkShardsOptions } from "../../../src/run/link/link-shards.ts"
import type { Shards } from "../../../src/run/link/shard-tables.ts"
import { tellingColumns, tellingRows } from "../../../src/run/shards/telling-row.ts"
import { anyTold, nameOfTold } from "../../link/told.ts"
import { namedNews } from "./named-news.ts"
import { readRows, writeRows, writeShards } from "./shards.ts"

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
  for (const { article } of articles) {
    const { source } = article.article
    for (const { mention } of namedMentions(article, source.source_id))
      for (const name of [mention.name, source.slice(mention)])
        expect(known).toContain(`${source.source_id}\n${foldName(name)}`)
  }
  expect(await readRows(join(linked, "reminted.parquet"))).toEqual([])
}

describe("linking out of core", () => {
  test.each([1, 2, 3])("gives what linking in memory gives, seed %i", async (seed) => {
    const articles = namedNews(seed)
    await expectSame(await outOfCore([articles]), articles)
  })

  test("gives it of the seeds", async () => {
    const platform = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)
    const { claims } = await Effect.runPromise(extractSeeds("seeds", extractors).pipe(Effect.provide(platform)))
    expect(claims.length).toBe(5)
    await expectSame(await outOfCore([claims.slice(2), claims.slice(0, 2)]), claims)
  })

  test("gives it with 64 MB, and with blocks that are split", async () => {
    const articles = namedNews(4, 400)
    await expectSame(await outOfCore([articles], { memoryLimit: 64 }), articles)
    const linked = await outOfCore([articles], { memoryLimit: 64, most: 7 })
    await expectSame(linked, articles, 7)
    const expected = inMemory(articles, 7)
    expect(expected.splits.length).toBeGreaterThan(10)
    expect(caps(linked).filter(({ cap }) => cap === "block")).toEqual(
      expected.splits.map((split) => ({ cap: "block", most: 7, ...split })).toSorted(byBlock),
    )
  })

  test("gives the same bytes for any order and number of files, and any number of threads", async () => {
    const articles = namedNews(5, 200)
    const one = bytes(await outOfCore([articles], { threads: 1 }))
    const units = Array.from({ length: 7 }, (_, i) => articles.filter((_article, at) => at % 7 === i))
    expect(bytes(await outOfCore(units, { threads: 2 }))).toEqual(one)
    expect(bytes(await outOfCore(units.toReversed(), { threads: 3, memoryLimit: 100 }))).toEqual(one)
  })

  test("takes the first of several articles with one source_id", async () => {
    const [articles, others] = [namedNews(6, 30), namedNews(7, 30)]
    await expectSame(await outOfCore([articles.slice(0, 20), others, articles.slice(20)]), [
      ...articles.slice(0, 20),
      ...others.slice(20),
    ])
  })

  test("takes nothing of the second where the first says nothing, and the list of articles tells", async () => {
    const here = folder()
    const [first, ...rest] = namedNews(8, 6)
    const silent = { article: { ...first!.article, actors: [] }, claims: [] }
    const shards = writeShards(here, [[silent], [first!, ...rest]])
    const numbers = [silent, first!, ...rest].map(({ article }, at) => ({
      source_id: article.article.source.source_id,
      article: at,
    }))
    const listed = writeRows(join(here, "articles.parquet"), { source_id: "text", article: "long" }, numbers)
    const linked = join(here, "linked")
    await Effect.runPromise(linkShards({ ...shards, articles: [listed], linked, temp: here, memoryLimit: 200 }))
    await expectSame(linked, rest)
  })

  test("links what there is of a run without names, or without anything", async () => {
    const here = folder()
    const { tellings, claims } = writeShards(here, [namedNews(9, 5)])
    const linked = join(here, "linked")
    const only = (shards: Shards) => Effect.runPromise(linkShards({ ...shards, linked, temp: here, memoryLimit: 200 }))
    expect(await only({ tellings, claims, names: [] })).toMatchObject({ actors: 0 })
    expect(await only({ tellings: [], claims: [], names: [] })).toMatchObject({ events: 0, actors: 0 })
    expect(await readRows(join(linked, "members.parquet"))).toEqual([])
  })
})

interface CapLine {
  readonly cap?: string
  readonly step?: string
  readonly block?: string
  readonly by?: string
  readonly effort?: Readonly<Record<string, number>>
}

const caps = (linked: string): ReadonlyArray<CapLine> =>
  readFileSync(join(linked, "caps.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as CapLine)

/** By step and block; a block before its parts. */
const byBlock = (a: BlockSplit, b: BlockSplit): number =>
  byCodeUnits(a.step, b.step) || byCodeUnits(a.block, b.block) || splitKeys.indexOf(a.by) - splitKeys.indexOf(b.by)

describe("tellings of all kinds", () => {
  /** Each with one mention, in shards of two files. */
  const shardsOf = (here: string, told: ReadonlyArray<Told>): Shards => {
    const ofSources = [...groupBy(told, ({ source_id }) => source_id).values()].map((own, article) =>
      tellingRows(
        own.map((telling) => ({ ...telling, mentions: [{ id: `men_${nameOfTold(telling)}` }] })),
        article,
      ),
    )
    const write = (part: number): string =>
      writeRows(join(here, `${part}.parquet`), tellingColumns, ofSources.filter((_, i) => i % 2 === part).flat())
    return { tellings: [write(0), write(1)], names: [], claims: [] }
  }

  test.each([4, 1000])("are joined as in memory, in blocks of %i", async (most) => {
    const steps = new Set<string>()
    await fc.assert(
      fc.asyncProperty(anyTold, async (told) => {
        const here = folder()
        const linked = join(here, "linked")
        const shards = shardsOf(here, told)
        await Effect.runPromise(linkShards({ ...shards, linked, temp: here, memoryLimit: 100, most, threads: 1 }))
        const { events, joins, effort, splits } = clusterEvents(told, most)
        const joined = new Map([...joins].map(([telling, { to }]) => [nameOfTold(telling), nameOfTold(to)]))
        const rows = await readRows(join(linked, "members.parquet"))
        const name = (source_id: unknown, telling: unknown): string => `${String(source_id)}@${10 * Number(telling)}`
        const found = groupBy(rows, ({ event_id }) => event_id)
        expect(
          [...found.values()].map((own) => own.map((row) => name(row["source_id"], row["telling"]))).toSorted(),
        ).toEqual(events.map((event) => event.map(nameOfTold)).toSorted())
        for (const row of rows)
          expect(row["to_source_id"] === null ? undefined : name(row["to_source_id"], row["to_telling"])).toBe(
            joined.get(name(row["source_id"], row["telling"])),
          )
        const lines = caps(linked)
        expect(lines.filter(({ cap }) => cap === "block")).toEqual(
          splits.map((split) => ({ cap: "block", most, ...split })).toSorted(byBlock),
        )
        for (const { step } of splits) steps.add(step)
        expect(lines.at(-1)!.effort).toMatchObject({
          tellings: told.length,
          events: events.length,
          looked: effort.looked,
          crowded: effort.crowded,
          crowded_features: effort.crowdedFeatures,
          unlisted: effort.unlisted,
        })
        rmSync(here, { recursive: true })
      }),
      { numRuns: 12, seed: 1 },
    )
    expect([...steps].toSorted()).toEqual(most === 4 ? ["country", "day", "town"] : [])
  })
})

test.each([20, 250, 500])("who interrupts it after %i ms finds nothing left of it", async (milliseconds) => {
  const here = folder()
  const shards = writeShards(here, [namedNews(13, 300)])
  const linking = linkShards({ ...shards, linked: join(here, "linked"), temp: here, memoryLimit: 200 })
  const { _tag } = await Effect.runPromise(linking.pipe(Effect.timeoutOption(milliseconds)))
  // A fast machine may be through with it in the longer times.
  if (milliseconds === 20) expect(_tag).toBe("None")
  const left = readdirSync(here, { recursive: true }).map(String)
  expect(left.filter((name) => name.startsWith("link-") || name.endsWith(".next"))).toEqual([])
})

describe("linking fails with what to do", () => {
  test("where a block takes more memory than there is", async () => {
    const here = folder()
    const shards = writeShards(here, [namedNews(10, 200)])
    const failed = linkShards({ ...shards, linked: join(here, "linked"), temp: here, memoryLimit: 0.1 })
    const error = await Effect.runPromise(Effect.flip(failed))
    expect(error).toMatchObject({ code: "link/too-small", exitCode: 2 })
    expect(error.message).toContain("--memory-limit")
    expect(readdirSync(here)).not.toContain("linked")
  })

  test("where a shard is damaged", async () => {
    const here = folder()
    const shards = writeShards(here, [namedNews(11, 5)])
    writeFileSync(shards.names[0]!, "not Parquet")
    const failed = linkShards({ ...shards, linked: join(here, "linked"), temp: here, memoryLimit: 100 })
    const error = await Effect.runPromise(Effect.flip(failed))
    expect(error).toMatchObject({ code: "link/failed", exitCode: 2 })
    expect(error.message).toContain("names-0.parquet")
  })
})
