/** A folder and a bucket keep files by the same rules. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import type { ObjectStore } from "../../src/cluster/store/object-store.ts"
import { storeOf } from "../../src/cluster/store/run-store.ts"
import { signed } from "../../src/cluster/store/sigv4.ts"
import { s3Settings } from "../../src/cluster/store/s3-client.ts"
import { folderWith } from "../folders.ts"
import { type S3Server, secret, startS3 } from "./s3-server.ts"

let s3: S3Server
beforeAll(async () => {
  s3 = await startS3(2)
  vi.stubEnv("AWS_ACCESS_KEY_ID", secret.accessKeyId)
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", secret.secretAccessKey)
  vi.stubEnv("AWS_ENDPOINT_URL", s3.endpoint)
})
afterAll(() => {
  s3.close()
  vi.unstubAllEnvs()
})

let runs = 0
const places = {
  folder: () => folderWith({ "units/.keep": "" }),
  bucket: () => `s3://news/runs/${++runs} of (it's) & more`,
}

/** Does something with a store and a scratch folder of it. */
const using = <A, E>(name: string, use: (store: ObjectStore, scratch: string) => Effect.Effect<A, E>): Promise<A> =>
  Effect.runPromise(
    Effect.scoped(
      Effect.gen(function* () {
        const store = yield* storeOf(name)
        return yield* use(store, yield* store.scratch)
      }),
    ),
  )

const written = (folder: string, file: string, text: string): string => {
  const place = join(folder, file)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, text)
  return place
}

describe.each(["folder", "bucket"] as const)("a %s", (kind) => {
  test("has what was put, and null for what was not", () =>
    using(places[kind](), (store, scratch) =>
      Effect.gen(function* () {
        expect(yield* store.read("units/1.json")).toBe(null)
        const file = written(scratch, "1.json", "one")
        yield* store.put("units/1.json", file)
        expect(yield* store.read("units/1.json")).toBe("one")
        expect(existsSync(file)).toBe(false)
        // Whoever has done the same puts the same.
        yield* store.put("units/1.json", written(scratch, "1.json", "one"))
        expect(yield* store.read("units/1.json")).toBe("one")
      }),
    ))

  test("settles on what was first", () =>
    using(places[kind](), (store) =>
      Effect.gen(function* () {
        const texts = yield* Effect.forEach([1, 2, 3, 4], (number) => store.settle("id", `${number}`), {
          concurrency: "unbounded",
        })
        expect(new Set(texts).size).toBe(1)
        expect(yield* store.settle("id", "late")).toBe(texts[0])
      }),
    ))

  test("gives what is below a name, and nothing else; replaces it", () =>
    using(places[kind](), (store, scratch) =>
      Effect.gen(function* () {
        for (const name of ["a", "b & c", "d"]) yield* store.put(`units/${name}`, written(scratch, name, name))
        yield* store.settle("units.json", "another")
        const into = join(scratch, "into")
        mkdirSync(into)
        for (const name of ["units", "units.json", "gone"]) yield* store.fetch(name, into)
        for (const name of ["a", "b & c", "d"]) expect(readFileSync(join(into, "units", name), "utf8")).toBe(name)
        expect(readFileSync(join(into, "units.json"), "utf8")).toBe("another")
        expect(existsSync(join(into, "gone"))).toBe(false)

        written(scratch, "linked/csv/events.csv", "first")
        yield* store.replace("linked", join(scratch, "linked"))
        written(scratch, "linked/csv/events.csv", "second")
        yield* store.replace("linked", join(scratch, "linked"))
        yield* store.replace("linked.json", written(scratch, "linked.json", "receipt"))
        expect(yield* store.read("linked/csv/events.csv")).toBe("second")
        expect(yield* store.read("linked.json")).toBe("receipt")
        yield* store.tidy
        expect(yield* store.read("linked.json")).toBe("receipt")
      }),
    ))
})

test("a bucket is asked again while it is busy, and told of with what it said", async () => {
  s3.busy(2)
  await using("s3://news/busy", (store) => store.settle("id", "one"))
  expect(s3.answers(503)).toBe(2)
  expect(s3.answers(412)).toBeGreaterThan(0)
  expect(s3.answers(403)).toBe(0)
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "another")
  const refused = using("s3://news/refused", (store) => store.read("id"))
  await expect(refused).rejects.toThrow(/s3:\/\/news\/refused: .* id, found: 403 SignatureDoesNotMatch/u)
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "")
  await expect(using("s3://news", (store) => store.read("id"))).rejects.toThrow(/no AWS_ACCESS_KEY_ID and/u)
})

test("what the environment says of a bucket", () => {
  const keys = { AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "key" }
  expect(s3Settings({ ...keys, AWS_REGION: "eu-central-1", AWS_SESSION_TOKEN: "token" })).toEqual({
    endpoint: "https://s3.eu-central-1.amazonaws.com",
    region: "eu-central-1",
    pathStyle: false,
    credentials: { accessKeyId: "id", secretAccessKey: "key", sessionToken: "token" },
  })
  expect(s3Settings({ ...keys, AWS_ENDPOINT_URL: "http://minio:9000" })).toMatchObject({ pathStyle: true })
  expect(s3Settings({ ...keys, AWS_ENDPOINT_URL: "minio" })).toContain("no address")
  expect(s3Settings({})).toContain("no AWS_ACCESS_KEY_ID")
})

test("a signature is the one that Amazon's own example has", () => {
  // Authenticating Requests: Using the Authorization Header (AWS Signature Version 4), "GET Object".
  const headers = signed(
    {
      method: "GET",
      url: new URL("https://examplebucket.s3.amazonaws.com/test.txt"),
      headers: { range: "bytes=0-9" },
      bodyHash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    },
    { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" },
    "us-east-1",
    Date.UTC(2013, 4, 24),
  )
  expect(headers["authorization"]).toMatch(
    /Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41$/u,
  )
})
