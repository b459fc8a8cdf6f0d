/** A run in a store: begun, its units committed, and all of it fetched for linking. The same names as in a run's folder. */
import { randomUUID } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { Effect } from "effect"
import { LINKED_FILE, LINKED_FOLDER, decodeLinkReceipt } from "../../run/link-receipt.ts"
import { RunOfOther } from "../../run/run-errors.ts"
import {
  decodeReceipt,
  filesOf,
  openRun,
  places,
  RUN_FILE,
  type RunManifest,
  type UnitReceipt,
} from "../../run/run-folder.ts"
import { StoreFailed } from "../errors.ts"
import { folderStore } from "./folder-store.ts"
import type { ObjectStore } from "./object-store.ts"
import { messageOf } from "../../message-of.ts"

/** Names this run among others, those of the same corpus in the same place included. */
const ID_FILE = "cluster.json"

/** The store that a name stands for: s3://bucket/prefix, else the absolute path of a folder. */
export const storeOf = (name: string): Effect.Effect<ObjectStore, StoreFailed> =>
  name.startsWith("s3://")
    ? Effect.flatMap(
        Effect.promise(() => import("./s3-store.ts")),
        ({ s3Store }) => s3Store(name),
      )
    : Effect.succeed(folderStore(name))

/** Begins a run in a store, or goes on with it; its id. Fails with `RunOfOther` where there is a run of something else. */
export const beginRun = Effect.fn("beginRun")(function* (store: ObjectStore, manifest: RunManifest) {
  if (store.name.startsWith("s3://")) {
    const own = JSON.stringify(manifest)
    const there = yield* store.settle(RUN_FILE, `${own}\n`)
    if (there.trim() !== own)
      return yield* new RunOfOther({ run: store.name, differs: "a run of other files, fields or by another version" })
  } else yield* openRun(store.name, manifest)
  return (yield* store.settle(ID_FILE, `${randomUUID()}\n`)).trim()
})

/** The receipt of a unit; null when it is still to be done. */
export const receiptIn = (store: ObjectStore, unit: number): Effect.Effect<UnitReceipt | null, StoreFailed> =>
  Effect.map(store.read(places.receipt(unit)), (text) => (text === null ? null : decodeReceipt(text)))

/** Puts what a unit has made in a scratch folder into the store, the receipt last. */
export const commitUnit = Effect.fn("commitUnit")(function* (
  store: ObjectStore,
  scratch: string,
  receipt: UnitReceipt,
) {
  for (const file of [...filesOf(receipt), places.receipt(receipt.unit)]) yield* store.put(file, join(scratch, file))
})

/** Makes a folder of the run that can be linked, of so many articles; what linking writes there is not in the store. */
export const fetchRun = Effect.fn("fetchRun")(function* (store: ObjectStore, into: string) {
  yield* store.fetch(RUN_FILE, into)
  yield* store.fetch("units", into)
  const { folders, articles } = yield* Effect.tryPromise({
    try: () => contentOfUnits(join(into, "units")),
    catch: (error) =>
      new StoreFailed({
        store: store.name,
        key: "units",
        reason: messageOf(error),
      }),
  })
  for (const folder of folders) yield* store.fetch(folder, into)
  return articles
})

/** The folders that the units' files are in, and the articles in them. */
async function contentOfUnits(units: string) {
  const folders = new Set<string>()
  let articles = 0
  for (const name of await readdir(units)) {
    const receipt = decodeReceipt(await readFile(join(units, name), "utf8"))
    if (receipt === null) continue
    articles += receipt.articles
    for (const file of filesOf(receipt)) folders.add(file.split("/")[0] ?? file)
  }
  return { folders, articles }
}

/** Puts what was linked in such a folder into the store, the receipt last. */
export const keepLinked = Effect.fn("keepLinked")(function* (store: ObjectStore, from: string) {
  for (const name of [LINKED_FOLDER, LINKED_FILE]) yield* store.replace(name, join(from, name))
})

/** Makes a folder of the run that can be exported. */
export const fetchLinked = Effect.fn("fetchLinked")(function* (store: ObjectStore, into: string) {
  for (const name of [LINKED_FOLDER, LINKED_FILE]) yield* store.fetch(name, into)
  // Tables are made of what was extracted, and a dataset is made already.
  if (decodeLinkReceipt((yield* store.read(LINKED_FILE)) ?? "")?.as === "tables") yield* fetchRun(store, into)
})
