/** The action's own steps, run in a shell as the runner of a workflow does. */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import process from "node:process"
import { Schema } from "effect"
import { beforeAll, describe, expect, test } from "vitest"
import { parse } from "yaml"
import { bundle, programFolder } from "../cli/command.ts"
import { lastingFolder } from "../folders.ts"

const Step = Schema.Struct({
  name: Schema.String,
  run: Schema.optionalKey(Schema.String),
  env: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
})
const Action = Schema.Struct({
  inputs: Schema.Record(Schema.String, Schema.Struct({ default: Schema.String })),
  runs: Schema.Struct({ using: Schema.Literal("composite"), steps: Schema.Array(Step) }),
})
const action = Schema.decodeUnknownSync(Action)(parse(readFileSync("action.yml", "utf8")))

const boats = { type: "object", properties: { boat_id: { type: "string" }, crew: { type: "integer" } } }
const workspace = lastingFolder({
  "boats.schema.json": JSON.stringify(boats),
  "boats.csv": "boat_id,crew\nb1,3\n",
  "my boats.csv": "boat_id,crew\nb1,three\n",
  "$(touch pwned).csv": "boat_id,crew\nb1,three\n",
})

beforeAll(() => bundle())

/** Runs the step that checks, with these inputs beside the defaults. */
function check(inputs: Readonly<Record<string, string>>) {
  const step = action.runs.steps.find(({ name }) => name === "Check")!
  const all = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [name, value])),
    ...inputs,
  }
  const expanded = (text: string): string =>
    text.replaceAll(/\$\{\{ (?:inputs\.(\w+)|github\.action_path) \}\}/gu, (_, name: string | undefined) =>
      name === undefined ? "ACTION" : (all[name] ?? ""),
    )
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, expanded(value)]))
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run ?? ""],
    {
      cwd: workspace,
      encoding: "utf8",
      env: { ...process.env, ...env, FACTLOOM: join(process.cwd(), programFolder, "cli.js") },
    },
  )
  return { status, stdout, stderr }
}

test("the program that the action runs is in the repository, and installing it needs no more than npm ci", () => {
  const { run, env } = action.runs.steps.find(({ name }) => name === "Check")!
  expect(env?.["FACTLOOM"]).toBe("${{ github.action_path }}/bin/factloom.js")
  expect(run).toContain('node "$FACTLOOM" check')
  expect(existsSync("bin/factloom.js")).toBe(true)
  expect(action.runs.steps.map(({ run }) => run)).toContain("npm ci --no-audit --no-fund")
})

test("no input is pasted into a script", () => {
  for (const { run = "" } of action.runs.steps) expect(run).not.toContain("${{")
})

describe("the step that checks", () => {
  test("passes where all holds, and says how much it looked at", () => {
    const { status, stdout } = check({ path: "boats.csv", schema: "boats.schema.json" })
    expect(status).toBe(0)
    expect(stdout).toContain("boats.csv: 6 rules over 1 row: all holds")
  })

  test("fails with an annotation and the whole report where something does not", () => {
    const { status, stdout } = check({ path: "my boats.csv", schema: "boats.schema.json", report: "all.json" })
    expect(status).toBe(1)
    expect(stdout).toContain("::error file=my boats.csv,line=2,col=4,title=schema/value::")
    expect(JSON.parse(readFileSync(join(workspace, "all.json"), "utf8")).findings).toHaveLength(1)
  })

  test("takes rules, parted by spaces", () => {
    expect(check({ path: "my boats.csv", schema: "boats.schema.json", only: "key/ csv/columns" }).status).toBe(0)
  })

  test("an input is a name, never a command", () => {
    expect(check({ path: "$(touch pwned).csv", schema: "boats.schema.json" }).status).toBe(1)
    expect(existsSync(join(workspace, "pwned"))).toBe(false)
    expect(check({ path: "--help" }).status).toBe(2)
  })
})

test("the hook and the examples name commands that there are", () => {
  const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"))
  expect(hook).toMatchObject({ id: "factloom-check", entry: "factloom check", language: "node", pass_filenames: false })
  expect(readFileSync("docs/ci.md", "utf8")).toContain(`id: ${hook.id}`)
})
