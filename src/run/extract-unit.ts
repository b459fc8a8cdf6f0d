/**
 * A unit of a corpus → its claims and its errors, as files of the run. Some records are in memory at a time, and the receipt
 * is written when all else is in its place; a unit that is stopped before leaves nothing that counts.
 */
import { readdir, rename, rm, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Annotator } from "../annotate/annotator.ts"
import type { CorpusUnit } from "../corpus/corpus-unit.ts"
import { type CorpusReading, readUnit } from "../corpus/read-unit.ts"
import { entriesOf, together } from "./entries.ts"
import { encodeError } from "./error-lines.ts"
import { LinesWriter } from "./lines-writer.ts"
import { encodeReceipt, places, unitName, type UnitReceipt } from "./run-folder.ts"
import { shardKinds, UnitShards } from "./shards/unit-shards.ts"

/** A unit, and where its files go. */
export interface UnitTask {
  readonly index: number
  readonly unit: CorpusUnit
  /** Folder of the run. */
  readonly run: string
  /** Names this process among others that write parts into the run. */
  readonly token: string
  readonly kind: "articles" | "records"
  readonly reading: Omit<CorpusReading, "readFile">
}

/** How far a unit is. */
export interface UnitProgress {
  readonly articles: number
  /** Of its bytes, files or rows; 0 where that is not known before its end. */
  readonly fraction: number
}

export interface UnitTools extends Pick<CorpusReading, "readFile"> {
  readonly annotate: Annotator
  readonly onProgress: (progress: UnitProgress) => void
  /** Stops the unit between two records. */
  readonly signal?: AbortSignal
}

/** Does a unit. Rejects when its files cannot be written, or when it is stopped. */
export async function extractUnit(task: UnitTask, tools: UnitTools): Promise<UnitReceipt> {
  const { index, unit, run } = task
  const part = (what: string): string => join(run, "parts", `${unitName(index)}.${task.token}.${what}`)
  const shards = new UnitShards(index, part)
  const errors = new LinesWriter(part("errors"))
  let wrong = 0
  try {
    for await (const items of together(readUnit(unit, { ...task.reading, readFile: tools.readFile }))) {
      for (const made of await entriesOf(items, task.kind, tools)) {
        if ("claims" in made) shards.add(made)
        else {
          await errors.write(encodeError(made))
          wrong++
        }
      }
      const { articles } = shards
      tools.onProgress({ articles, fraction: fractionOf(unit, items.at(-1)!.place.offset, articles + wrong) })
    }
  } catch (error) {
    shards.abandon()
    await errors.abandon()
    throw error
  }
  const hashes = shards.close()
  await errors.close()
  const { articles, claims } = shards
  const receipt: UnitReceipt = { unit: index, articles, claims, malformed: wrong, shards: hashes }
  for (const kind of shardKinds) await commit(part(kind), join(run, places.shard(kind, hashes[kind])))
  if (wrong > 0) await commit(part("errors"), join(run, places.errors(index)))
  await writeFile(part("receipt"), encodeReceipt(receipt))
  await commit(part("receipt"), join(run, places.receipt(index)))
  await clearParts(run, index)
  return receipt
}

function fractionOf(unit: CorpusUnit, offset: number, count: number): number {
  switch (unit.kind) {
    case "articles":
      return count / unit.files.length
    case "lines":
    case "rows":
      return (offset - unit.start) / (unit.end - unit.start)
    default:
      return 0
  }
}

/** Puts a file in its place. Whoever has done the same unit meanwhile has put the same file there, and cleared this one. */
async function commit(part: string, place: string): Promise<void> {
  try {
    await rename(part, place)
  } catch (error) {
    const isGone = error instanceof Error && "code" in error && error.code === "ENOENT"
    if (!isGone || !(await stat(place).catch(() => null))) throw error
  }
}

/** Removes what this or another process has begun of the unit. */
async function clearParts(run: string, index: number): Promise<void> {
  const folder = join(run, "parts")
  const begun = (await readdir(folder)).filter((name) => name.startsWith(`${unitName(index)}.`))
  for (const name of begun) await rm(join(folder, name), { force: true })
}
