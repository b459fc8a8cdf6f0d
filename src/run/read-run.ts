/** What a run has made of its corpus, in memory: articles, claims and findings, as the first stages of a build give them. */
import { join } from "node:path"
import { Effect, FileSystem, Path } from "effect"
import { errorFinding } from "../read/errors/read-error.ts"
import type { Finding } from "../../schema/finding.ts"
import { byCodeUnits } from "../by-code-units.ts"
import type { ArticleEntry } from "../cache/article-entry.ts"
import { codeVersion } from "../cache/code-version.ts"
import type { ExtractedSeeds } from "../extract-seeds.ts"
import { sourceId } from "../read/source-id.ts"
import { decodeError } from "./error-lines.ts"
import { NotARun, RunDamaged, RunNotWhole, RunOfOther } from "./run-errors.ts"
import { places, readManifest, readReceipt, type RunManifest, type UnitReceipt } from "./run-folder.ts"
import { articleColumns, entryOfRows } from "./shards/article-rows.ts"
import { readShard, type ShardColumns } from "./shards/shard-file.ts"
import type { ShardKind } from "./shards/unit-shards.ts"

export interface ReadRun {
  readonly manifest: RunManifest
  /** In the same order as a build has them, whatever the units and whoever did them. */
  readonly extracted: ExtractedSeeds
}

/** Reads a run. Fails with `NotARun`, `RunOfOther`, `RunNotWhole` or `RunDamaged`. */
export const readRun = Effect.fn("readRun")(function* (
  run: string,
): Effect.fn.Return<ReadRun, NotARun | RunOfOther | RunNotWhole | RunDamaged, FileSystem.FileSystem | Path.Path> {
  const manifest = yield* readManifest(run)
  if (manifest.code !== codeVersion()) return yield* new RunOfOther({ run, differs: "one by another version" })
  const receipts = yield* receiptsOf(run, manifest.units)
  const told: Array<Told> = []
  const entries = new Map<string, ArticleEntry>()
  const isOfRecords = manifest.kind === "records"
  for (const receipt of receipts) {
    for (const finding of yield* errorsOf(run, receipt))
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

const twice = (file: string, first: string): Finding =>
  errorFinding(
    "record/duplicate-id",
    { file },
    {
      expected: "each id once",
      found: `the id of ${first} again`,
      cure: "The first one is used: give every article an id of its own, or leave out what is there twice.",
    },
  )

const receiptsOf = Effect.fn("receiptsOf")(function* (run: string, units: number) {
  const receipts: Array<UnitReceipt> = []
  const missing: Array<number> = []
  for (let unit = 0; unit < units; unit++) {
    const receipt = yield* readReceipt(run, unit)
    if (receipt === null) missing.push(unit)
    else receipts.push(receipt)
  }
  return missing.length === 0 ? receipts : yield* new RunNotWhole({ run, units, missing })
})

const entriesOf = Effect.fn("entriesOf")(function* (run: string, receipt: UnitReceipt) {
  const folder = join(run, places.shard("articles", receipt.shards.articles))
  const damaged = (reason: string) => new RunDamaged({ file: folder, reason, cure: cureOf(run, receipt.unit) })
  const entries = yield* Effect.tryPromise({
    try: () => readEntries(run, receipt),
    catch: (error) => damaged(error instanceof Error ? error.message : String(error)),
  })
  return entries.length === receipt.articles
    ? entries
    : yield* damaged(`${entries.length} of ${receipt.articles} articles`)
})

/** The articles of a unit with their claims, which stand in both shards in the same order. */
async function readEntries(run: string, { shards }: UnitReceipt): Promise<ReadonlyArray<ArticleEntry>> {
  const open = <C extends ShardColumns>(kind: ShardKind, columns: C) =>
    readShard(join(run, places.shard(kind, shards[kind])), shards[kind], columns)
  const claims = open("claims", { claim: "text" })
  const entries: Array<ArticleEntry> = []
  for await (const row of open("articles", articleColumns)) {
    const own: Array<{ readonly claim: string }> = []
    while (own.length < row.claims) {
      const next = await claims.next()
      if (next.done) throw new Error("fewer claims than its articles have")
      own.push(next.value)
    }
    entries.push(entryOfRows(row, own))
  }
  if (!(await claims.next()).done) throw new Error("more claims than its articles have")
  return entries
}

const errorsOf = Effect.fn("errorsOf")(function* (run: string, { unit, malformed }: UnitReceipt) {
  if (malformed === 0) return []
  const fileSystem = yield* FileSystem.FileSystem
  const file = join(run, places.errors(unit))
  const damaged = (reason: string) => new RunDamaged({ file, reason, cure: cureOf(run, unit) })
  const text = yield* fileSystem.readFileString(file).pipe(Effect.mapError(({ message }) => damaged(message)))
  const findings = text.split("\n", malformed).flatMap((line) => decodeError(line) ?? [])
  return findings.length === malformed ? findings : yield* damaged(`${findings.length} of ${malformed} records`)
})

const cureOf = (run: string, unit: number): string =>
  `Remove ${join(run, places.receipt(unit))} and run factloom extract again: it makes the file anew.`
