/**
 * A corpus → the units that it is cut into, from its names and sizes alone. The cut hangs on nothing but those, so that
 * every machine that is given a part of the work sees the same units.
 */
import { readdir, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import process from "node:process"
import { Effect, Schema } from "effect"
import type { Finding } from "../../schema/finding.ts"
import { byCodeUnits } from "../by-code-units.ts"
import { listSeeds } from "../read/read-seeds.ts"
import { extensions, type FileKind, fileKindOf } from "./corpus-files.ts"
import type { CorpusUnit } from "./corpus-unit.ts"
import { hasZstd } from "./zstd.ts"
import { messageOf } from "../message-of.ts"

/** What a unit holds at the most: some seconds of work, which is what a run that is stopped has to do again. */
export interface UnitSize {
  /** Bytes of JSON Lines. */
  readonly bytes: number
  /** Files of articles. */
  readonly files: number
}

export const usualSize: UnitSize = { bytes: 1024 * 1024, files: 64 }

export interface Corpus {
  /** `articles`: a folder of one file an article, as `factloom build` reads it; `records`: files of many. */
  readonly kind: "articles" | "records"
  /** The folder that the units' files are below. */
  readonly root: string
  readonly units: ReadonlyArray<CorpusUnit>
  /** What changes when a file of the corpus does: names, sizes and times of writing. */
  readonly stamps: ReadonlyArray<string>
  /** What is wrong with the folder itself. */
  readonly findings: ReadonlyArray<Finding>
}

/** There is no such corpus, or not one that this platform reads. */
export class CorpusUnreadable extends Schema.TaggedError<CorpusUnreadable>()("CorpusUnreadable", {
  corpus: Schema.String,
  expected: Schema.String,
  found: Schema.String,
  cure: Schema.String,
}) {
  readonly code = "corpus/unreadable"
  readonly exitCode = 2
  override get message(): string {
    return `${this.corpus}: expected ${this.expected}, found ${this.found}. Nothing was done. ${this.cure}`
  }
}

/**
 * Finds the units of a corpus: a file of records, a folder with such files (other files in it are then not read), or a
 * folder of articles. Fails with `CorpusUnreadable` or `SeedsUnreadable`.
 */
export const findCorpus = Effect.fn("findCorpus")(function* (corpus: string, size: UnitSize = usualSize) {
  const found = yield* Effect.tryPromise({
    try: () => recordFiles(corpus),
    catch: (error) => unreadable(corpus, error),
  })
  if (found.length > 0 || !(yield* isFolder(corpus))) return yield* ofRecords(corpus, found, size)
  const { seeds, findings } = yield* listSeeds(corpus)
  const stamps = yield* Effect.tryPromise({
    try: () =>
      stampsOf(
        corpus,
        seeds.map(({ seed }) => seed.file),
      ),
    catch: (error) => unreadable(corpus, error),
  })
  const units = batches(seeds, size.files).map((files, at): CorpusUnit => {
    const bytes = stamps.slice(at * size.files, (at + 1) * size.files).reduce((sum, { bytes }) => sum + bytes, 0)
    return { kind: "articles", files, bytes }
  })
  const stamped = stamps.map(({ stamp }) => stamp)
  return { kind: "articles", root: corpus, units, stamps: stamped, findings } satisfies Corpus
})

const ofRecords = Effect.fn("ofRecords")(function* (corpus: string, files: ReadonlyArray<string>, size: UnitSize) {
  const root = (yield* isFolder(corpus)) ? corpus : dirname(corpus)
  const kinds = files.map((file) => ({ file, kind: fileKindOf(file) }))
  for (const { file, kind } of kinds) {
    if (kind === null)
      return yield* new CorpusUnreadable({
        corpus,
        expected: `a folder, or a file named ${Object.keys(extensions).join(", ")}`,
        found: `a file of another name, ${file}`,
        cure: "Name a file of records, or the folder of the articles.",
      })
    if (kind.compression === "zstd" && !hasZstd())
      return yield* new CorpusUnreadable({
        corpus,
        expected: "a platform that reads Zstandard",
        found: `${file} and Node ${process.versions.node}`,
        cure: "Run factloom with Node 22.15 or later, or compress the file with gzip.",
      })
  }
  return yield* Effect.tryPromise({
    try: async (): Promise<Corpus> => {
      const stamps = await stampsOf(root, files)
      const units: Array<CorpusUnit> = []
      for (const [index, { file, kind }] of kinds.entries())
        if (kind) units.push(...(await unitsOf(root, file, kind, stamps[index]!.bytes, size)))
      return { kind: "records", root, units, stamps: stamps.map(({ stamp }) => stamp), findings: [] }
    },
    catch: (error) => unreadable(corpus, error),
  })
})

async function unitsOf(
  root: string,
  file: string,
  { format, compression }: FileKind,
  bytes: number,
  size: UnitSize,
): Promise<ReadonlyArray<CorpusUnit>> {
  if (format === "parquet") {
    const { rowGroups } = await import("./parquet-rows.ts")
    const groups = await rowGroups(join(root, file)).catch((error: unknown) => {
      throw new Error(`${file}, which is no Parquet: ${messageOf(error)}`)
    })
    return groups.map((rows) => ({ kind: "rows", file, ...rows, bytes: Math.ceil(bytes / groups.length) }))
  }
  if (format === "warc" || compression !== "none") return [{ kind: "whole", file, format, compression, bytes }]
  return Array.from({ length: Math.ceil(bytes / size.bytes) }, (_, at) => {
    const start = at * size.bytes
    const end = Math.min(bytes, start + size.bytes)
    return { kind: "lines", file, start, end, bytes: end - start }
  })
}

/** The files of records of a corpus, sorted: itself where it is a file. */
async function recordFiles(corpus: string): Promise<ReadonlyArray<string>> {
  if (!(await stat(corpus)).isDirectory()) return [basename(corpus)]
  const names = await readdir(corpus, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => !entry.isDirectory() && fileKindOf(entry.name) !== null)
    .map((entry) => join(entry.parentPath, entry.name).slice(join(corpus, "/").length).replaceAll("\\", "/"))
    .filter((file) => !file.split("/").some((name) => name.startsWith(".")))
    .sort(byCodeUnits)
}

const isFolder = (corpus: string) =>
  Effect.tryPromise({
    try: async () => (await stat(corpus)).isDirectory(),
    catch: (error) => unreadable(corpus, error),
  })

async function stampsOf(root: string, files: ReadonlyArray<string>) {
  const stamps: Array<{ readonly bytes: number; readonly stamp: string }> = []
  for (const file of files) {
    // A file that cannot be looked at is told of when it is read.
    const { size, mtimeMs } = await stat(join(root, file)).catch(() => ({ size: 0, mtimeMs: 0 }))
    stamps.push({ bytes: size, stamp: `${file}\n${size}\n${Math.floor(mtimeMs)}` })
  }
  return stamps
}

function batches<A>(items: ReadonlyArray<A>, size: number): ReadonlyArray<ReadonlyArray<A>> {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))
}

function unreadable(corpus: string, error: unknown): CorpusUnreadable {
  const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT"
  return new CorpusUnreadable({
    corpus,
    expected: "a folder of articles or a file of records",
    found: isMissing ? "nothing there" : messageOf(error),
    cure: "Check the path, and that you may read it.",
  })
}
