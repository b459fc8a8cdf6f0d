/**
 * The link stage over a run: the claims of all its units → what is linked with what, kept in the run until it is exported.
 *
 * - As a dataset: the same code as a build, so that the bytes are the same; all claims are in memory at once.
 * - As tables: out of core (`link/link-shards.ts`), for corpora of any size.
 */
import { Effect, FileSystem, Path } from "effect"
import type { Finding } from "../../schema/finding.ts"
import { makeDataset } from "../build.ts"
import { readCorrections } from "../correct/read-corrections.ts"
import { encodeLedger } from "../history/encode-ledger.ts"
import { LEDGER_FILE, readIfThere } from "../history/history-folder.ts"
import { emptyLedger } from "../history/ledger.ts"
import { withLock } from "../lock/build-lock.ts"
import { Progress } from "../progress.ts"
import { writeDataset } from "../publish/folder.ts"
import { checksumsOf } from "../publish/formats/checksums.ts"
import { CORRECTIONS_FILE } from "../read/corrections-file.ts"
import { HISTORY_FOLDER } from "../read/history-folder.ts"
import { sha256 } from "../sha256.ts"
import { dropLinkReceipt, LINKED_FOLDER, writeLinkReceipt } from "./link-receipt.ts"
import { MEMORY_LIMIT } from "./link/link-shards.ts"
import { linkTables } from "./link-tables.ts"
import { readEntries } from "./read-run.ts"
import { OnlyOfDatasets, RunEmpty } from "./run-errors.ts"
import { readManifest, type RunManifest } from "./run-folder.ts"
import { wholeRun } from "./whole-run.ts"

export interface LinkOptions {
  readonly run: string
  /** As what; unless told see {@link usualForm}. */
  readonly as?: "dataset" | "tables"
  /** Of a dataset: folder of the ledger of ids and of the last release; for a folder of articles `history` in it, else in the run. */
  readonly history?: string
  /** Of tables: memory, in megabytes. */
  readonly memoryLimit?: number
  /** Of tables: folder for what does not fit into memory; in the run unless told. */
  readonly temp?: string
}

export interface LinkReport {
  readonly run: string
  readonly as: "dataset" | "tables"
  /** Rows of tables, as far as they are known. */
  readonly records: Readonly<Record<string, number>>
  readonly findings: ReadonlyArray<Finding>
}

/** So many articles people read as a whole, with pages and charts, and memory holds them. */
const MOST_OF_DATASET = 5000

/** As what a run is linked where nobody says: records beyond that many as tables, unless ids are to last. */
export const usualForm = (
  kind: RunManifest["kind"],
  articles: number,
  history: string | undefined,
): NonNullable<LinkOptions["as"]> =>
  kind === "records" && articles > MOST_OF_DATASET && history === undefined ? "tables" : "dataset"

/** Hash of a ledger as it stands in its file. */
export const ledgerHash = Effect.fn("ledgerHash")(function* (history: string) {
  const path = yield* Path.Path
  return sha256(String((yield* readIfThere(path.join(history, LEDGER_FILE))) ?? ""))
})

/**
 * Links a run. dataset.yaml and corrections.yaml are those beside the corpus. Fails as builds do, or with `NotARun`,
 * `RunOfOther`, `RunNotWhole`, `RunDamaged`, `RunEmpty`, `RunNotWritable`, `OnlyOfDatasets`, `LinkTooSmall` or `LinkFailed`.
 */
export const linkRun = (options: LinkOptions) =>
  Effect.gen(function* () {
    const path = yield* Path.Path
    // Where there is no run, no lock is left either.
    yield* readManifest(options.run)
    return yield* withLock(path.join(options.run, LINKED_FOLDER), "link", linkAlone(options))
  })

const linkAlone = Effect.fn("linkRun")(function* (options: LinkOptions) {
  const { run } = options
  const whole = yield* wholeRun(run)
  const { manifest, receipts } = whole
  const count = (of: "articles" | "malformed"): number => receipts.reduce((sum, receipt) => sum + receipt[of], 0)
  const articles = count("articles")
  if (articles === 0) return yield* new RunEmpty({ run, malformed: count("malformed") + manifest.findings.length })
  const { as = usualForm(manifest.kind, articles, options.history) } = options
  const progress = yield* Progress
  yield* progress.report("link", 0, 1)
  const seeds = yield* folderOf(manifest.corpus)
  if (as === "tables") yield* onlyTables(options, seeds)
  yield* dropLinkReceipt(run)
  if (as === "dataset") return yield* linkDataset(options, seeds, yield* readEntries(run, whole))
  const path = yield* Path.Path
  const { memoryLimit = MEMORY_LIMIT, temp = path.join(run, "parts") } = options
  const { events, actors, files } = yield* linkTables(run, receipts, { memoryLimit, temp })
  yield* writeLinkReceipt(run, { as: "tables", files })
  return { run, as, records: { sources: articles, events, actors }, findings: [] } satisfies LinkReport
})

const linkDataset = Effect.fn("linkDataset")(function* (
  { run, history: given }: LinkOptions,
  seeds: string,
  { manifest, extracted }: Effect.Success<ReturnType<typeof readEntries>>,
) {
  const path = yield* Path.Path
  const history = path.resolve(given ?? path.join(manifest.kind === "articles" ? seeds : run, HISTORY_FOLDER))
  const ledgerBefore = yield* ledgerHash(history)
  const { files, records, findings, register } = yield* makeDataset({ seeds, history }, extracted)
  yield* writeDataset(path.join(run, LINKED_FOLDER), files)
  const ledger = encodeLedger(register.ledger)
  const sums = sha256(checksumsOf(files))
  yield* writeLinkReceipt(run, { as: "dataset", history, ledgerBefore, ledger, files: sums, records, findings })
  return { run, as: "dataset", records, findings } satisfies LinkReport
})

/** Of tables no ledger is kept, and no corrections are made: better told than left out without a word. */
const onlyTables = Effect.fn("onlyTables")(function* ({ run, history }: LinkOptions, seeds: string) {
  const path = yield* Path.Path
  if (history !== undefined) return yield* new OnlyOfDatasets({ run, what: "a history of ids", found: history })
  const corrections = yield* readCorrections(seeds, () => emptyLedger)
  const found = path.join(seeds, CORRECTIONS_FILE)
  if (!corrections.areNone) return yield* new OnlyOfDatasets({ run, what: "corrections", found })
})

/** The folder of the corpus, beside which dataset.yaml and corrections.yaml stand. */
export const folderOf = Effect.fn("folderOf")(function* (corpus: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const isFolder = (yield* fileSystem.readDirectory(corpus).pipe(Effect.option))._tag === "Some"
  return isFolder ? corpus : path.dirname(corpus)
})
