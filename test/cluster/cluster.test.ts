/** Who may join a cluster, what a second submitter finds, and what is told of units that cannot be done. */
import { appendFileSync, cpSync, existsSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { bundle, factloom, programFolder } from "../cli/command.ts"
import { folderWith, lastingFolder } from "../folders.ts"
import { exportTo, link } from "../run/runs.ts"
import { hashesOf, oneMachine, unitFiles } from "./corpora.ts"
import { hasPostgres, type Server, startPostgres } from "./postgres.ts"
import { cluster, runner, until } from "./processes.ts"
import { type S3Server, secret, startS3 } from "./s3-server.ts"

const files = unitFiles(6, 2)

/** The same program, but for a comment. */
const otherFolder = `${programFolder}-other`
beforeAll(bundle, 60_000)

test.skipIf(!hasPostgres)("a database that cannot be reached is told of, without its password", () => {
  const url = "postgres://me:secret@127.0.0.1:1/news"
  const { code, stderr } = factloom(["cluster", "runner", "--database", url])
  expect(code).toBe(2)
  expect(stderr).toMatch(/postgres:\/\/127\.0\.0\.1:1\/news: expected a PostgreSQL database .* Check --database/u)
  expect(stderr).not.toContain("secret")
})

interface Submitted {
  readonly out?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly flags?: ReadonlyArray<string>
}

describe.skipIf(!hasPostgres)("a cluster", () => {
  const whole = lastingFolder(files)
  let server: Server
  let s3: S3Server
  let expected: Readonly<Record<string, string>>
  beforeAll(async () => {
    expected = await oneMachine(whole, 1)
    cpSync(programFolder, otherFolder, { recursive: true })
    appendFileSync(join(otherFolder, "cli.js"), "// another version\n")
    ;[server, s3] = await Promise.all([startPostgres(), startS3()])
  }, 120_000)
  afterAll(() => {
    server?.remove()
    s3?.close()
    rmSync(otherFolder, { recursive: true, force: true })
  })

  const submit = (url: string, folder: string, { out = "out", run = join(folder, "run"), ...more }: Submitted = {}) => {
    const places = [join(folder, "corpus"), "--run", run, "--out", join(folder, out)]
    return cluster(["submit", ...places, "--activity-bytes", "1", ...(more.flags ?? [])], url, { env: more.env ?? {} })
  }
  const status = async (url: string) => {
    const { ended, stdout, stderr } = cluster(["status", "--json"], url)
    expect([await ended, stderr()]).toEqual([0, ""])
    return JSON.parse(stdout())
  }
  const receipts = (folder: string): ReadonlyArray<string> =>
    existsSync(join(folder, "run", "units")) ? readdirSync(join(folder, "run", "units")) : []

  test("a runner of another version is refused while others are at work, and never does units of their run", async () => {
    const [url, folder] = [server.newDatabase(), folderWith(files)]
    const own = runner(url)
    await own.says("has joined")
    const other = runner(url, { program: join(otherFolder, "cli.js") })
    expect(await other.ended).toBe(2)
    expect(other.stderr()).toMatch(
      /expected version \S+, which the cluster's runner \S+ is of, found \S+ here\. .* Install/u,
    )
    own.kill("SIGTERM")
    expect(await own.ended).toBe(130)

    expect(await submit(url, folder, { flags: ["--detach"] }).ended).toBe(0)
    // Nobody of the run's version is there any more: the other one may join, and finds nothing to do.
    const alone = runner(url, { program: join(otherFolder, "cli.js") })
    await alone.says("has joined")
    await new Promise((resolve) => setTimeout(resolve, 2000))
    const { runs, runners } = await status(url)
    expect(runs).toMatchObject([{ state: "extracting", isLonely: true, units: { done: 0, waiting: 6 } }])
    expect(runners).toMatchObject([{ alive: true }])
    expect(runners[0].version).not.toBe(runs[0].version)
    expect(receipts(folder)).toEqual([])
    // Nor may its run be submitted to runners of another version.
    const refused = submit(url, folder, { run: join(folder, "never") })
    expect(await refused.ended).toBe(2)
    expect(refused.stderr()).toContain("expected version")
    expect(existsSync(join(folder, "never"))).toBe(false)
    alone.kill("SIGTERM")
    await alone.ended

    await runner(url).says("has joined")
    await until(() => receipts(folder).length === 6)
  }, 120_000)

  test("a submitter that dies loses nothing: the next attaches to the run that is there", async () => {
    const [url, folder] = [server.newDatabase(), folderWith(files)]
    const first = submit(url, folder)
    await first.says("no runner is there yet: start factloom cluster runner")
    first.kill("SIGKILL")
    await first.ended
    await runner(url).says("has joined")
    const [second, third] = [submit(url, folder), submit(url, folder, { flags: ["--json"] })]
    expect([await second.ended, await third.ended]).toEqual([1, 1])
    expect(second.stdout()).toContain("from 30 articles")
    expect(JSON.parse(third.stdout())).toMatchObject({ articles: 30, malformed: 6, exported: { hasErrors: true } })
    expect(server.query(url, "SELECT id FROM factloom_messages WHERE tag = 'run'")).toHaveLength(1)
    expect(hashesOf(join(folder, "out"))).toEqual(expected)
    // Where the dataset is asked for elsewhere, it is exported again and nothing else.
    const elsewhere = submit(url, folder, { out: "elsewhere" })
    expect(await elsewhere.ended).toBe(1)
    expect(hashesOf(join(folder, "elsewhere"))).toEqual(expected)
  }, 120_000)

  test("a unit that fails each time fails the run, and not the other units; submitted again, it does what is missing", async () => {
    const [url, folder] = [server.newDatabase(), folderWith({ ...files, "run/units/000003.json/in the way": "" })]
    await runner(url).says("has joined")
    const submitted = submit(url, folder)
    expect(await submitted.ended).toBe(2)
    expect(submitted.stderr()).toMatch(/unit 3, 5 times: .*units\/000003\.json/u)
    expect(submitted.stderr()).toContain("submit the same again")
    expect(receipts(folder)).toHaveLength(6)
    const { runs } = await status(url)
    expect(runs).toMatchObject([
      { state: "failed", units: { done: 5, failed: 1 }, failures: [{ first: 3, attempts: 5 }] },
    ])

    const inTheWay = join(folder, "run", "units", "000003.json")
    rmSync(inTheWay, { recursive: true })
    submit(url, folder)
    await until(() => existsSync(inTheWay))
    const after = await status(url)
    expect(after.runs).toMatchObject([{ attempt: 2 }, { attempt: 1, state: "failed" }])
  }, 120_000)

  test("a runner that is told to stop hands its unit back", async () => {
    const [url, folder] = [server.newDatabase(), folderWith(files)]
    expect(await submit(url, folder, { flags: ["--detach"] }).ended).toBe(0)
    const only = runner(url)
    await until(() => server.query(url, "SELECT 1 FROM factloom_groups WHERE acquired_by IS NOT NULL").length > 0)
    only.kill("SIGTERM")
    expect(await only.ended).toBe(130)
    expect(server.query(url, "SELECT id FROM factloom_groups WHERE acquired_by IS NOT NULL")).toEqual([])
    expect(server.query(url, "SELECT address FROM factloom_runners")).toEqual([])
    expect(readdirSync(join(folder, "run", "parts"))).toEqual([])
  }, 120_000)

  test("a run in a bucket needs no folder in common but that of the corpus", async () => {
    const [url, folder] = [server.newDatabase(), folderWith(files)]
    const at = (name: string): string => join(folder, name)
    const { accessKeyId, secretAccessKey } = secret
    const env = {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_ENDPOINT_URL: s3.endpoint,
    }
    const run = "s3://news/runs/1"
    const homeless = submit(url, folder, { run, env })
    expect(await homeless.ended).toBe(2)
    expect(homeless.stderr()).toContain("expected --history with a folder that all machines see")

    // A runner that does not reach the bucket says so, and is slow to take more, so that there is something left to others.
    const broken = runner(url, { env: { ...env, AWS_SECRET_ACCESS_KEY: "another" } })
    expect(await submit(url, folder, { run, env, flags: ["--history", at("history"), "--detach"] }).ended).toBe(0)
    await broken.says(/this machine: s3:\/\/news\/runs\/1: expected .* found: 403 SignatureDoesNotMatch/u)
    broken.kill("SIGTERM")
    await broken.ended
    const tries = server.query(url, "SELECT attempts FROM factloom_groups WHERE attempts > 0").map(Number)
    expect(tries.length).toBeGreaterThan(0)
    expect(Math.max(...tries)).toBeLessThan(5)

    for (const { says } of [runner(url, { env }), runner(url, { env })]) await says("has joined")
    const submitted = submit(url, folder, { run, env, flags: ["--history", at("history")] })
    expect(await submitted.ended).toBe(1)
    expect(hashesOf(at("out"))).toEqual(expected)
    expect(hashesOf(at("history"))).toEqual(hashesOf(join(whole, "run-1/history")))
    expect([...s3.objects.keys()].filter((key) => key.startsWith("/news/runs/1/units/"))).toHaveLength(6)

    // Tables are made of what was extracted when they are exported, and have no ids that last.
    const tables = submit(url, folder, { run: "s3://news/runs/2", out: "tables", env, flags: ["--as", "tables"] })
    expect(await tables.ended).toBe(1)
    await link({ run: join(whole, "run-1"), as: "tables" })
    await exportTo(join(whole, "tables"), join(whole, "run-1"))
    expect(hashesOf(at("tables"))).toEqual(hashesOf(join(whole, "tables")))
  }, 120_000)
})
