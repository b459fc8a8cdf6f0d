/** A build: seeds → read → annotate → extract → link → publish → chart → the dataset's folder. */
import { Effect, Path, Schema } from "effect"
import type { Finding } from "../schema/finding.ts"
import { Evidence } from "../schema/evidence.ts"
import { registry as standardTables, type Registry } from "../schema/registry.ts"
import { readCorrections, usable } from "./correct/read-corrections.ts"
import { chartTables, pageCharts, renderCharts } from "./chart/charts.ts"
import type { Extractor } from "./extract/extractor.ts"
import { extractors as standardExtractors } from "./extract/extractors.ts"
import { changesSince } from "./changes/change-files.ts"
import { readRelease } from "./changes/release-folder.ts"
import { type ExtractedSeeds, extractSeeds } from "./extract-seeds.ts"
import { readLedger, writeLedger } from "./history/history-folder.ts"
import { IdRegister } from "./history/id-register.ts"
import { link } from "./link/link.ts"
import { withLock } from "./lock/build-lock.ts"
import { Progress } from "./progress.ts"
import { explorerFiles } from "./publish/explorer/explorer.ts"
import type { Rows } from "./publish/explorer/highlights.ts"
import { pageRegions } from "./publish/explorer/source-data.ts"
import { writeDataset } from "./publish/folder.ts"
import { renderFormats, sealed } from "./publish/formats/formats.ts"
import { publish } from "./publish/publish.ts"
import { REJECTED_FILE, rejectedCsv } from "./publish/rejected.ts"
import { CORRECTIONS_FILE } from "./read/corrections-file.ts"
import { readDescription } from "./read/description/read-description.ts"
import { HISTORY_FOLDER } from "./read/history-folder.ts"

export interface BuildOptions {
  /** Folder of the articles; `seeds` unless told. */
  readonly seeds?: string
  /** Folder of the dataset, replaced whole; `out` unless told. */
  readonly out?: string
  /** Folder of the ledger of ids and of the last release; `history` in the seeds folder unless told. */
  readonly history?: string
  /** Folder that keeps what was made of each article from build to build; without one all is made anew. */
  readonly cache?: string
  /** Tables of the dataset: the standard ones, and yours. */
  readonly tables?: Registry
  /** Extractors that fill the tables: the standard ones, and yours. */
  readonly extractors?: ReadonlyArray<Extractor>
}

export interface BuildReport {
  readonly out: string
  /** Rows of each table, in the order of the registry. */
  readonly records: Readonly<Record<string, number>>
  /** What was wrong with the articles or sources.yaml: also in `issues.jsonl`. */
  readonly findings: ReadonlyArray<Finding>
  /** What did not hinder the build and should be looked at: the ledger could not be written. */
  readonly warnings: ReadonlyArray<string>
}

/** Not one article could be read: the dataset that is there stays. */
export class NoArticles extends Schema.TaggedError<NoArticles>()("NoArticles", {
  folder: Schema.String,
  findings: Schema.Array(Schema.String),
}) {
  readonly code = "seeds/no-articles"
  readonly exitCode = 2
  override get message(): string {
    const why = this.findings.length === 0 ? "" : `\n${this.findings.join("\n")}`
    return `${this.folder}: expected at least one article (.txt, .md, .html), found none that can be read. Nothing was changed. Put articles there, or name another folder with --seeds.${why}`
  }
}

/**
 * Builds a dataset. Needs `FileSystem` and `Path`; fails with `SeedsUnreadable`, `NoArticles`, `LedgerDamaged`,
 * `ReleaseDamaged`, `HistoryUnreadable`, `CorrectionsUnusable`, `OutLocked`, `LockDamaged`, `OutNotWritable` or `OutNotDataset`, each of which
 * leaves what was in `out` as it was. A bad article is a finding, not a failure.
 */
export const buildDataset = (options: BuildOptions = {}) => withLock(options.out ?? "out", "build", buildAlone(options))

/** A build by whoever holds the lock. */
export const buildAlone = Effect.fn("buildDataset")(function* (options: BuildOptions) {
  const { out = "out" } = options
  const progress = yield* Progress
  const { files, records, findings, history, register } = yield* makeDataset(options)
  yield* progress.report("write", 0, 1)
  yield* writeDataset(out, files)
  const warning = yield* writeLedger(history, register.ledger)
  return { out, records, findings, warnings: warning === null ? [] : [warning] } satisfies BuildReport
})

/**
 * Everything that a build writes, made in memory.
 *
 * @param extracted what the first stages have made of the articles already
 */
export const makeDataset = Effect.fn("makeDataset")(function* (options: BuildOptions, extracted?: ExtractedSeeds) {
  const { seeds = "seeds", tables = standardTables, extractors = standardExtractors } = options
  const path = yield* Path.Path
  const history = options.history ?? path.join(seeds, HISTORY_FOLDER)
  const progress = yield* Progress
  yield* progress.report("read", 0, 1)
  const ledger = yield* readLedger(history, tables)
  const release = yield* readRelease(history, tables)
  const register = new IdRegister(ledger, release?.version ?? null)
  const corrections = yield* readCorrections(seeds, () => register.ledger)
  const described = yield* readDescription(seeds)
  const ofAll = extracted ?? (yield* extractSeeds(seeds, extractors, options.cache))
  const { articles, claims, findings: ofSeeds } = ofAll
  if (articles.length === 0) return yield* new NoArticles({ folder: seeds, findings: ofSeeds.map(briefly) })
  yield* progress.report("link", 0, 1)
  const dataset = link(claims, tables, register, corrections)
  yield* usable(path.join(seeds, CORRECTIONS_FILE), corrections)
  const findings = [...described.findings, ...ofSeeds, ...corrections.stale]
  yield* progress.report("publish", 0, 1)
  const publication = publish(dataset, tables, findings)
  const { files, records, evidence } = publication
  yield* progress.report("chart", 0, 1)
  const rows = new Map([...dataset.tables].map(([name, records]) => [name, records.map(({ row }) => row)]))
  const ofCharts = chartTables(rows)
  const charts = yield* Effect.promise(() => renderCharts(ofCharts))
  const rejected = [REJECTED_FILE, rejectedCsv(corrections.rejected)] as const
  const changes = changesSince(release, files, tables)
  const ofRelease = {
    description: described.description,
    version: release?.version ?? null,
    registry: tables,
    records: publication.tables,
    texts: dataset.texts,
  }
  const formats = yield* Effect.promise(() => renderFormats(ofRelease))
  const published = new Map([...files, rejected, ...changes.files, ...charts, ...formats])
  const explorer = explorerFiles({
    description: described.description,
    version: release?.version ?? null,
    registry: tables,
    rows: new Map<string, Rows>([...rows, [Evidence.name, evidence]]),
    files: published,
    charts: yield* Effect.promise(() => pageCharts(ofCharts)),
    notebooks: new Map(),
    evidence,
    texts: dataset.texts,
    regions: new Map(articles.map(({ source, regions }) => [source.source_id, pageRegions(source, regions)])),
  })
  const made = new Map([...published, ...explorer])
  const sealedFiles = yield* Effect.promise(() => sealed(made, described.description.name))
  return { files: sealedFiles, records, findings, history, register, release, changes }
})

const briefly = ({ file, line, code, found }: Finding): string =>
  `  ${file}${line === null ? "" : `:${line}`}: ${code}: ${found}`
