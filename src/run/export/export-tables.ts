/**
 * The export of a run that was linked as tables: rows are made article by article, event by event and actor by actor,
 * sorted by DuckDB and written as CSV and Parquet. No stage has more than a part of the run in memory.
 */
import { mkdir, rm, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Effect } from "effect"
import type { DatasetDescription } from "../../../schema/dataset-description.ts"
import type { Finding } from "../../../schema/finding.ts"
import { registry } from "../../../schema/registry.ts"
import { Progress } from "../../progress.ts"
import { OutNotWritable, replaceDataset } from "../../publish/folder.ts"
import type { MeasuredFile } from "../../publish/formats/data-package.ts"
import { checksumLines } from "../../publish/formats/checksums.ts"
import { CHECKSUMS } from "../../publish/formats/formats.ts"
import { TEXTS_FILE } from "../../publish/tables-files.ts"
import { sha256 } from "../../sha256.ts"
import { LinesWriter } from "../lines-writer.ts"
import { fileHash } from "../shards/shard-file.ts"
import { Database, literal } from "../sql/database.ts"
import { actorTables } from "./actor-tables.ts"
import { articleTables } from "./article-tables.ts"
import { eventTables } from "./event-tables.ts"
import { givenIds } from "./given-ids.ts"
import { type LinkedRun, nameTables } from "./linked-run.ts"
import { NamingParts } from "./naming-parts.ts"
import { sortedTables } from "./sorted-tables.ts"
import { TableParts } from "./table-parts.ts"
import { tablesDocuments } from "./tables-documents.ts"
import { messageOf } from "../../message-of.ts"

export interface TablesOptions extends Omit<LinkedRun, "database"> {
  /** Folder of the dataset, replaced whole. */
  readonly out: string
  readonly description: DatasetDescription
  /** What is wrong with the folder of the corpus or dataset.yaml. */
  readonly findings: ReadonlyArray<Finding>
  /** Most memory of the database, as `1GB`. */
  readonly memory: string
  /** Folder for what is put aside; removed afterwards. */
  readonly temp: string
}

export interface TablesReport {
  readonly out: string
  /** Rows of each table, in the order of the registry. */
  readonly records: Readonly<Record<string, number>>
  /** The first findings; all are in `issues.jsonl`. */
  readonly findings: ReadonlyArray<Finding>
  readonly findingCount: number
}

/** Findings that a report has at most. */
const MOST_FINDINGS = 20

/** Writes the tables. Fails with `RunDamaged`, or as builds do where the folder cannot be written. */
export const exportTables = (options: TablesOptions) =>
  replaceDataset(options.out, (next) => writeTables(options, next)).pipe(
    Effect.ensuring(Effect.promise(() => rm(options.temp, { recursive: true, force: true }))),
  )

const writeTables = Effect.fn("writeTables")(function* (options: TablesOptions, next: string) {
  const { out, temp, memory } = options
  const attempt = <A>(work: () => Promise<A>) =>
    Effect.tryPromise({
      try: work,
      catch: (error) => new OutNotWritable({ folder: out, reason: messageOf(error) }),
    })
  yield* attempt(() => makeFolders(next, temp))
  const opened = Effect.acquireRelease(
    attempt(() => Database.open({ memory, spill: join(temp, "spill") })),
    (database) => Effect.sync(() => database.close()),
  )
  return yield* Effect.scoped(
    Effect.gen(function* () {
      const database = yield* opened
      const linked = { ...options, database }
      yield* attempt(() => nameTables(linked))
      const told = yield* rowsOf(linked, options, next, attempt)
      const progress = yield* Progress
      yield* progress.report("sort", 0, 1)
      const records = yield* attempt(() => sortedTables(database, told.parts, registry, next))
      yield* attempt(() => writeTexts(database, next))
      const { count: findings, first } = told
      yield* attempt(() => writeDocuments({ ...options, records, findings }, next))
      return { out, records, findings: first, findingCount: findings } satisfies TablesReport
    }),
  )
})

/** What {@link writeTables} works with; `attempt` tells of a file that cannot be written. */
type Attempt = <A>(work: () => Promise<A>) => Effect.Effect<A, OutNotWritable>

const rowsOf = Effect.fn("rowsOf")(function* (
  linked: LinkedRun,
  { temp, findings, receipts }: TablesOptions,
  next: string,
  attempt: Attempt,
) {
  const progress = yield* Progress
  const parts = new TableParts(join(temp, "parts"), registry)
  const namings = new NamingParts(join(temp, "namings.parquet"))
  const issues = new LinesWriter(join(next, "issues.jsonl"))
  const first: Array<Finding> = []
  let count = 0
  const onFinding = (finding: Finding): Promise<void> => {
    if (++count <= MOST_FINDINGS) first.push(finding)
    return issues.write(`${JSON.stringify(finding)}\n`)
  }
  // There also where there is nothing to tell.
  yield* attempt(() => issues.write(""))
  for (const finding of findings) yield* attempt(() => onFinding(finding))
  yield* progress.report("rows", 0, receipts.length)
  const ids = yield* attempt(() => givenIds(linked.database))
  yield* articleTables(linked, { ids, parts, namings, onFinding, attempt })
  yield* attempt(() => issues.close())
  yield* attempt(() => Promise.resolve(namings.close()))
  yield* progress.report("events", 0, 1)
  yield* attempt(() => eventTables(linked, ids, parts))
  yield* progress.report("actors", 0, 1)
  yield* attempt(() => actorTables(linked, join(temp, "namings.parquet"), parts))
  yield* attempt(() => Promise.resolve(parts.close()))
  return { parts, count, first }
})

async function makeFolders(next: string, temp: string): Promise<void> {
  await rm(temp, { recursive: true, force: true })
  for (const folder of ["csv", "parquet", "schema"]) await mkdir(join(next, folder), { recursive: true })
  for (const folder of ["parts", "spill"]) await mkdir(join(temp, folder), { recursive: true })
}

const writeTexts = (database: Database, next: string): Promise<void> =>
  database.run(
    `COPY (SELECT source_id, text FROM articles JOIN counted USING (source_id, article) ORDER BY source_id)
     TO ${literal(join(next, TEXTS_FILE))} (FORMAT parquet, ROW_GROUP_SIZE 10000)`,
  )

async function writeDocuments(
  {
    description,
    records,
    findings,
  }: Pick<TablesOptions, "description"> & {
    readonly records: TablesReport["records"]
    readonly findings: number
  },
  next: string,
): Promise<void> {
  const tables = registry.flatMap(({ name }) => [`csv/${name}.csv`, `parquet/${name}.parquet`])
  const measured = new Map<string, MeasuredFile>()
  for (const path of [...tables, TEXTS_FILE, "issues.jsonl"]) {
    const { size } = await stat(join(next, path))
    measured.set(path, { bytes: size, sha256: await fileHash(join(next, path)) })
  }
  const documents = tablesDocuments({ description, registry, records, findings, measured })
  for (const [path, text] of documents) await writeFile(join(next, path), text)
  const hashes = new Map([
    ...[...measured].map(([path, { sha256 }]) => [path, sha256] as const),
    ...[...documents].map(([path, text]) => [path, sha256(text)] as const),
  ])
  await writeFile(join(next, CHECKSUMS), checksumLines(hashes))
}
