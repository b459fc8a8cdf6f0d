/** A bucket as a store: a file is put under the condition that there is none of its key (If-None-Match: *). */
import { createWriteStream } from "node:fs"
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import process from "node:process"
import { buffer } from "node:stream/consumers"
import { pipeline } from "node:stream/promises"
import { Effect } from "effect"
import { StoreFailed } from "../errors.ts"
import type { ObjectStore } from "./object-store.ts"
import { type Body, refusal, s3Settings, type S3Settings, send } from "./s3-client.ts"
import { messageOf } from "../../message-of.ts"

/** Files on their way at once. */
const AT_ONCE = 8

/** @param name s3://bucket/prefix */
export const s3Store = Effect.fn("s3Store")(function* (name: string) {
  const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/u.exec(name) ?? []
  const settings = s3Settings(process.env)
  const wrong = bucket === "" ? "an address without a bucket" : typeof settings === "string" ? settings : null
  if (wrong !== null || typeof settings === "string")
    return yield* new StoreFailed({ store: name, key: "it", reason: wrong ?? "" })
  return bucketStore(name, settings, bucket, prefix === "" ? "" : `${prefix}/`)
})

function bucketStore(name: string, settings: S3Settings, bucket: string, prefix: string): ObjectStore {
  const attempt = <A>(key: string, work: () => Promise<A>) =>
    Effect.tryPromise({
      try: work,
      catch: (error) => new StoreFailed({ store: name, key, reason: messageOf(error) }),
    })

  const put = async (key: string, body: Body, headers: Readonly<Record<string, string>>): Promise<void> => {
    const answer = await send(settings, { method: "PUT", bucket, key: prefix + key, headers, body })
    // 412: it is there already.
    if (answer.status !== 200 && answer.status !== 412) throw await refusal(answer)
    answer.stream.resume()
  }
  const ifAbsent = { "if-none-match": "*" }

  const read = async (key: string): Promise<string | null> => {
    const answer = await send(settings, { method: "GET", bucket, key: prefix + key })
    if (answer.status === 200) return (await buffer(answer.stream)).toString("utf8")
    if (answer.status !== 404) throw await refusal(answer)
    answer.stream.resume()
    return null
  }

  const download = async (key: string, file: string): Promise<void> => {
    const answer = await send(settings, { method: "GET", bucket, key: prefix + key })
    if (answer.status !== 200) throw await refusal(answer)
    await mkdir(dirname(file), { recursive: true })
    await pipeline(answer.stream, createWriteStream(file))
  }

  return {
    name,
    scratch: Effect.acquireRelease(
      attempt("its scratch folder", () => mkdtemp(join(tmpdir(), "factloom-"))),
      (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true }).catch(() => {})),
    ),
    put: (key, file) =>
      attempt(key, async () => {
        await put(key, { file }, ifAbsent)
        await rm(file)
      }),
    settle: (key, text) =>
      attempt(key, async () => {
        await put(key, { bytes: Buffer.from(text) }, ifAbsent)
        return (await read(key)) ?? text
      }),
    read: (key) => attempt(key, () => read(key)),
    fetch: (key, into) =>
      Effect.flatMap(
        attempt(key, () => keysBelow(settings, bucket, prefix + key)),
        (keys) =>
          Effect.forEach(
            keys
              .map((found) => found.slice(prefix.length))
              .filter((found) => found === key || found.startsWith(`${key}/`)),
            (found) => attempt(found, () => download(found, join(into, found))),
            { concurrency: AT_ONCE, discard: true },
          ),
      ),
    replace: (key, folder) =>
      Effect.flatMap(
        attempt(key, () => filesBelow(folder)),
        (files) =>
          Effect.forEach(
            files,
            (file) => {
              const own = file === "" ? key : `${key}/${file}`
              return attempt(own, () => put(own, { file: join(folder, file) }, {}))
            },
            { concurrency: AT_ONCE, discard: true },
          ),
      ),
    // What is on the way is in the folders for temporary files of the machines.
    tidy: Effect.void,
  }
}

/** The files below a folder, with forward slashes; "" for a file itself. */
async function filesBelow(place: string): Promise<ReadonlyArray<string>> {
  if ((await stat(place)).isFile()) return [""]
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(place, "/").length).replaceAll("\\", "/"))
}

/** All keys that begin so. */
async function keysBelow(settings: S3Settings, bucket: string, prefix: string): Promise<ReadonlyArray<string>> {
  const keys: Array<string> = []
  let token = ""
  do {
    const query = { "list-type": "2", prefix, ...(token === "" ? {} : { "continuation-token": token }) }
    const answer = await send(settings, { method: "GET", bucket, key: "", query })
    if (answer.status !== 200) throw await refusal(answer)
    const text = (await buffer(answer.stream)).toString("utf8")
    for (const [, key = ""] of text.matchAll(/<Key>([^<]*)<\/Key>/gu)) keys.push(unescaped(key))
    token = unescaped(/<NextContinuationToken>([^<]*)<\/NextContinuationToken>/u.exec(text)?.[1] ?? "")
  } while (token !== "")
  return keys
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }
const unescaped = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
    return entities[name ?? ""] ?? whole
  })
