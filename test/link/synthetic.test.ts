/** Event identity on made-up news whose events are known: by claims, and by texts through the whole pipeline. */
import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bCubed } from "../../bench/accuracy/b-cubed.ts"
import { registry } from "../../schema/registry.ts"
import { loadAnnotator } from "../../src/annotate/annotator.ts"
import { extractAll } from "../../src/extract/extractor.ts"
import { extractors } from "../../src/extract/extractors.ts"
import { link } from "../../src/link/link.ts"
import { groupBy } from "../../src/link/order.ts"
import { loadContentReader } from "../../src/read/content.ts"
import { readArticle } from "../../src/read/read-article.ts"
import { articleOf, textTowns } from "./synthetic-articles.ts"
import { claimsOf, identityOf } from "./synthetic-claims.ts"
import { syntheticCorpus, type SyntheticReport } from "./synthetic-corpus.ts"

test("the same seed makes the same corpus, another another", () => {
  const size = { articles: 20, events: 6 }
  expect(syntheticCorpus({ ...size, seed: 1 })).toEqual(syntheticCorpus({ ...size, seed: 1 }))
  expect(syntheticCorpus({ ...size, seed: 1 })).not.toEqual(syntheticCorpus({ ...size, seed: 2 }))
})

test.each([1, 2, 3])("claims of 600 reports on 180 events, seed %i", (seed) => {
  const { precision, recall, f1 } = identityOf(syntheticCorpus({ articles: 600, events: 180, seed }).reports)
  expect(precision).toBeGreaterThan(0.97)
  expect(recall).toBeGreaterThan(0.92)
  expect(f1).toBeGreaterThanOrEqual(0.95)
})

describe("what happened does not hang on", () => {
  /** Which tellings are of one event, by their words. */
  const partition = (reports: ReadonlyArray<readonly [SyntheticReport, string]>): ReadonlyArray<string> => {
    const { tables } = link(
      reports.map(([report, file]) => claimsOf(report, file)),
      registry,
    )
    const events = groupBy(tables.get("event_mentions")!, ({ row }) => row["event_id"])
    const told = [...events.values()].map((mentions) =>
      mentions
        .map(({ row }) => String(row["quote"]))
        .toSorted()
        .join(),
    )
    return told.toSorted()
  }
  /** Few towns, so that reports meet, contradict and fit several events often. */
  const towns = ["Marwen", "Sundal", "Torvik"].map((locality) => ({ country: "XX", admin1: "XX North", locality }))
  const reports = fc.integer({ min: 0 }).map((seed) => {
    return syntheticCorpus({ articles: 24, events: 12, seed, towns, background: 0.4 }).reports
  })

  test("the order of the articles", () => {
    const mixed = reports.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    )
    fc.assert(
      fc.property(mixed, ([all, shuffled]) => {
        const named = (some: typeof all) => some.map((report) => [report, report.id] as const)
        expect(partition(named(shuffled))).toEqual(partition(named(all)))
      }),
      { numRuns: 40 },
    )
  })

  test("the names of their files", () => {
    const renamed = reports.chain((all) => {
      const names = all.map((_, i) => `file-${i}`)
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(names, { minLength: names.length }))
    })
    fc.assert(
      fc.property(renamed, ([all, names]) => {
        const before = partition(all.map((report) => [report, report.id]))
        expect(partition(all.map((report, i) => [report, names[i]!]))).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })
})

describe("links of events", () => {
  test("make a tree of the mentions of each event", () => {
    const { reports } = syntheticCorpus({ articles: 200, events: 50, seed: 5, background: 0.4 })
    const { tables } = link(
      reports.map((report) => claimsOf(report)),
      registry,
    )
    const mentions = groupBy(tables.get("event_mentions")!, ({ row }) => row["event_id"])
    const links = groupBy(tables.get("event_links")!, ({ row }) => row["event_id"])
    expect(Math.max(...[...mentions.values()].map((own) => own.length))).toBeGreaterThan(5)
    for (const [event, own] of mentions) {
      const ends = (links.get(event) ?? []).map(({ row }) => [String(row["mention_id_a"]), String(row["mention_id_b"])])
      expect(ends).toHaveLength(own.length - 1)
      const reached = new Set([own[0]!.id])
      for (const _ of ends)
        for (const pair of ends) if (pair.some((id) => reached.has(id))) for (const id of pair) reached.add(id)
      expect(reached).toEqual(new Set(own.map(({ id }) => id)))
    }
  })
})

describe("texts of 120 reports on 40 events", () => {
  const { reports } = syntheticCorpus({ articles: 120, events: 40, seed: 11, towns: textTowns, background: 0 })

  test("are put together by event", async () => {
    const [annotate, readContent] = await Promise.all([loadAnnotator(), loadContentReader("text/plain")])
    const articles = reports.map((report, i) => {
      const seed = { file: `${report.id}.txt`, source_id: report.id, media_type: "text/plain" } as const
      const { article } = Result.getOrThrow(readArticle(seed, Buffer.from(articleOf(report, i)), null, readContent))
      return extractAll(annotate(article), extractors)
    })
    const { tables } = link(articles, registry)
    const found = new Map<string, string>()
    for (const { row } of tables.get("event_mentions")!) {
      const [article, event] = [String(row["source_id"]), String(row["event_id"])]
      const isOther = found.has(article) && found.get(article) !== event
      found.set(isOther ? `${article} ${event}` : article, event)
    }
    const truth = new Map(reports.map(({ id, tellings }) => [id, String(tellings[0]!.event.id)]))
    expect(bCubed(truth, found).f1).toBeGreaterThanOrEqual(0.95)
  }, 60_000)
})
