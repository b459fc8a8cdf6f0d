/** The read stage: the seeds folder → its articles, and findings for all that is wrong with what is in it. */
import { Effect, FileSystem, Path, Result } from "effect"
import type { Finding } from "../../schema/finding.ts"
import type { Article } from "./article.ts"
import { loadContentReader } from "./content.ts"
import { errorFinding, type ReadError } from "./errors/read-error.ts"
import { findSeeds } from "./find-seeds.ts"
import { emptyManifest, MANIFEST_FILE, parseManifest, type PlacedEntry } from "./manifest/parse-manifest.ts"
import { optionalText } from "./optional-text.ts"
import { readBytes } from "./read-bytes.ts"
import { readArticle, type ReadArticle } from "./read-article.ts"
import type { SeedFile } from "./seed-file.ts"

export interface SeedsRead {
  /** Sorted by source_id. */
  readonly articles: ReadonlyArray<Article>
  /** The same, each with what its reading found. */
  readonly readings: ReadonlyArray<ReadArticle>
  /** Those of sources.yaml first, then those of the folder, then those of the articles. */
  readonly findings: ReadonlyArray<Finding>
}

/** An article that was read before from the same bytes; null when it is to be read. */
export type Recall = (
  seed: SeedFile,
  bytes: Uint8Array,
  placed: PlacedEntry | null,
) => Effect.Effect<ReadArticle | null, never, FileSystem.FileSystem | Path.Path>

const nothingRecalled: Recall = () => Effect.succeed(null)

/**
 * Reads every article of a folder. One bad file never stops the others: it is a finding.
 *
 * Fails with `SeedsUnreadable` (exit code 2) when there is no such folder or it may not be listed.
 */
export const readSeeds = Effect.fn("readSeeds")(function* (folder: string, recall: Recall = nothingRecalled) {
  const { seeds, findings } = yield* listSeeds(folder)
  const readings: Array<ReadArticle> = []
  const found: Array<Finding> = [...findings]
  for (const seed of seeds) {
    const read = yield* Effect.result(readSeed(folder, seed, recall))
    if (Result.isFailure(read)) found.push(read.failure.finding)
    else {
      readings.push(read.success)
      found.push(...read.success.findings)
    }
  }
  return { articles: readings.map(({ article }) => article), readings, findings: found } satisfies SeedsRead
})

/** A file of articles, and its entry in sources.yaml. */
export interface PlacedSeed {
  readonly seed: SeedFile
  readonly placed: PlacedEntry | null
}

/** The articles of a folder, sorted by source_id and not read yet; findings for what else is there. Fails with `SeedsUnreadable`. */
export const listSeeds = Effect.fn("listSeeds")(function* (folder: string) {
  const { seeds, listed, findings } = yield* findSeeds(folder)
  const manifest = yield* readManifest(folder)
  const absent = [...manifest.entries.values()].filter(({ entry }) => !listed.has(entry.file))
  return {
    seeds: seeds.map((seed): PlacedSeed => ({ seed, placed: manifest.entries.get(seed.file) ?? null })),
    findings: [...manifest.findings, ...absent.map(missingFile), ...findings],
  }
})

/** Reads one article of a folder. */
const readSeed = Effect.fn("readSeed")(function* (
  folder: string,
  { seed, placed }: PlacedSeed,
  recall: Recall,
): Effect.fn.Return<ReadArticle, ReadError, FileSystem.FileSystem | Path.Path> {
  const bytes = yield* readBytes(folder, seed.file)
  const known = yield* recall(seed, bytes, placed)
  if (known !== null) return known
  const readContent = yield* Effect.promise(() => loadContentReader(seed.media_type))
  return yield* Effect.fromResult(readArticle(seed, bytes, placed, readContent))
})

/** Reads sources.yaml; a folder without one is fine. */
const readManifest = Effect.fn("readManifest")(function* (folder: string) {
  const read = yield* Effect.result(optionalText(folder, MANIFEST_FILE))
  if (Result.isFailure(read)) return { ...emptyManifest, findings: [read.failure.finding] }
  return read.success === null ? emptyManifest : parseManifest(read.success)
})

const missingFile = ({ entry, line, column }: PlacedEntry): Finding =>
  errorFinding(
    "manifest/missing-file",
    { file: MANIFEST_FILE, line, column },
    {
      expected: "a file of the seeds folder",
      found: `no file ${entry.file}`,
      cure: "Correct the name, or remove the entry.",
    },
  )
