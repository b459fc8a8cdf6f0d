/** What a run has made of its corpus, in memory: articles, claims and findings, as the first stages of a build give them. */
import { join } from "node:path"
import { Effect, type FileSystem } from "effect"
import { errorFinding } from "../read/errors/read-error.ts"
import type { Finding } from "../../schema/finding.ts"
import { byCodeUnits } from "../by-code-units.ts"
import type { ArticleEntry } from "../cache/article-entry.ts"
import type { ExtractedSeeds } from "../extract-seeds.ts"
import { sourceId } from "../read/source-id.ts"
import { RunDamaged } from "./run-errors.ts"
import { places, type RunManifest, type UnitReceipt } from "./run-folder.ts"
import { unitArticles } from "./unit-articles.ts"
import { unitErrors } from "./unit-errors.ts"
import { cureOf, type WholeRun } from "./whole-run.ts"
import { messageOf } from "../message-of.ts"

export interface ReadRun {
  readonly manifest: RunManifest
  /** In the same order as a build has them, whatever the units and whoever did them. */
  readonly extracted: ExtractedSeeds
}

/** Reads a run that was verified. Fails with `RunDamaged`. */
export const readEntries = Effect.fn("readEntries")(function* (
  run: string,
  { manifest, receipts }: WholeRun,
): Effect.fn.Return<ReadRun, RunDamaged, FileSystem.FileSystem> {
  const told: Array<Told> = []
  const entries = new Map<string, ArticleEntry>()
  const isOfRecords = manifest.kind === "records"
  for (const receipt of receipts) {
    for (const finding of yield* unitErrors(run, receipt))
      told.push({ source_id: isOfRecords ? "" : sourceId(finding.file), findings: [finding] })
    for (const entry of yield* entriesOf(run, receipt)) {
      const { source, file } = entry.article.article
      const first = entries.get(source.source_id)
      if (first) told.push({ source_id: "", findings: [twice(file, first.article.article.file)] })
      else entries.set(source.source_id, entry)
      if (!first) told.push({ source_id: isOfRecords ? "" : source.source_id, findings: entry.findings })
    }
  }
  const sorted = [...entries].toSorted(([a], [b]) => byCodeUnits(a, b)).map(([, entry]) => entry)
  // Those of files in the order of their ids, as a build reads them; those of records as they stand in the corpus.
  const findings = told.toSorted((a, b) => byCodeUnits(a.source_id, b.source_id)).flatMap(({ findings }) => findings)
  return {
    manifest,
    extracted: {
      articles: sorted.map(({ article }) => article.article),
      claims: sorted.map(({ article, claims }) => ({ article, claims })),
      findings: [...manifest.findings, ...findings],
    },
  }
})

interface Told {
  /** By which they are sorted. */
  readonly source_id: string
  readonly findings: ReadonlyArray<Finding>
}

/** An article whose source_id one before it has. */
export const twice = (file: string, first: string): Finding =>
  errorFinding(
    "record/duplicate-id",
    { file },
    {
      expected: "each id once",
      found: `the id of ${first} again`,
      cure: "The first one is used: give every article an id of its own, or leave out what is there twice.",
    },
  )

const entriesOf = Effect.fn("entriesOf")(function* (run: string, receipt: UnitReceipt) {
  const folder = join(run, places.shard("articles", receipt.shards.articles))
  const damaged = (reason: string) => new RunDamaged({ file: folder, reason, cure: cureOf(run, receipt.unit) })
  const entries = yield* Effect.tryPromise({
    try: async () => {
      const found: Array<ArticleEntry> = []
      for await (const { entry } of unitArticles(run, receipt)) found.push(entry)
      return found
    },
    catch: (error) => damaged(messageOf(error)),
  })
  return entries.length === receipt.articles
    ? entries
    : yield* damaged(`${entries.length} of ${receipt.articles} articles`)
})
