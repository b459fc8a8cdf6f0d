/** A run that is kept in a bucket: runners need no folder in common but that of the corpus. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bundle } from "../cli/command.ts"
import { lastingFolder } from "../folders.ts"
import { hashesOf, oneMachine, unitFiles } from "./corpora.ts"
import { hasPostgres, type Server, startPostgres } from "./postgres.ts"
import { cluster, runner } from "./processes.ts"
import { type S3Server, secret, startS3 } from "./s3-server.ts"

describe.skipIf(!hasPostgres)("a run in a bucket", () => {
  const folder = lastingFolder(unitFiles(5, 2))
  const at = (name: string): string => join(folder, name)
  let server: Server
  let s3: S3Server
  beforeAll(async () => {
    bundle()
    ;[server, s3] = await Promise.all([startPostgres(), startS3()])
  }, 120_000)
  afterAll(() => {
    server?.remove()
    s3?.close()
  })

  test("gives the same bytes as one in a folder", async () => {
    const url = server.newDatabase()
    const { accessKeyId, secretAccessKey } = secret
    const env = {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_ENDPOINT_URL: s3.endpoint,
    }
    const submit = (...more: ReadonlyArray<string>) => {
      const places = [at("corpus"), "--run", "s3://news/runs/1", "--out", at("out")]
      return cluster(["submit", ...places, "--activity-bytes", "1", ...more], url, { env })
    }
    const homeless = submit()
    expect(await homeless.ended).toBe(2)
    expect(homeless.stderr()).toContain("expected --history with a folder that all machines see")

    for (const { says } of [runner(url, { env }), runner(url, { env })]) await says("has joined")
    const submitted = submit("--history", at("history"))
    expect(await submitted.ended).toBe(1)
    expect(hashesOf(at("out"))).toEqual(await oneMachine(folder, 1))
    expect(existsSync(at("history/ids.csv"))).toBe(existsSync(at("run-1/history/ids.csv")))
    expect(hashesOf(at("history"))).toEqual(hashesOf(at("run-1/history")))
    expect([...s3.objects.keys()].filter((key) => key.startsWith("/news/runs/1/units/"))).toHaveLength(5)
    expect(s3.answers(403)).toBe(0)
  }, 60_000)
})
