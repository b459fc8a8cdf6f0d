/**
 * The checker's own test: every kind of damage, at places of chance of a valid dataset, is found by its rule and where it
 * is. The places follow from a seed: `FUZZ_SEED=7 FUZZ_RUNS=20 npx vitest run test/check/mutations.test.ts` tries others.
 */
import { createHash } from "node:crypto"
import { Effect } from "effect"
import { beforeAll, describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { findingsOf } from "../../src/check.ts"
import type { CheckRule } from "../../src/check/check-rule.ts"
import { checkRules } from "../../src/check/check-rules.ts"
import { publishedDataset } from "../../src/check/published-dataset.ts"
import { lastingFolder } from "../folders.ts"
import { FUZZ_RUNS, FUZZ_SEED } from "../fuzz/runs.ts"
import { correctedDataset, seeds } from "./corrected-newsroom.ts"
import { type Files, rowsOf, withRows } from "./damage.ts"
import { anchorKinds } from "./kinds/anchors.ts"
import { cellKinds } from "./kinds/cells.ts"
import { derivedKinds } from "./kinds/derived.ts"
import { fileKinds } from "./kinds/files.ts"
import { generatedKinds } from "./kinds/generated.ts"
import { Random } from "./kinds/kind.ts"
import { untold } from "./kinds/untold.ts"
import { valueKinds } from "./kinds/values.ts"

const folder = lastingFolder(seeds)
let valid: Files
beforeAll(async () => {
  valid = await correctedDataset(folder)
}, 60_000)

const found = (files: Files, rules: ReadonlyArray<CheckRule>) =>
  Effect.runPromise(findingsOf(publishedDataset(files, registry), rules))

const groups = {
  files: fileKinds,
  cells: cellKinds,
  "quotes and evidence": anchorKinds,
  "values with their evidence": valueKinds,
  "what follows from other rows": derivedKinds,
  "what is made from the tables": generatedKinds,
}

/** Rules that make charts, pages or archives again take a second a time. */
const SLOW: ReadonlySet<string> = new Set([
  "generated/charts",
  "generated/explorer",
  "generated/formats",
  "generated/checksums",
])
const PLACES = 3

test("the dataset is valid, has rows in every table, and is written as the tests write it", async () => {
  expect(await found(valid, checkRules)).toEqual([])
  for (const { name } of registry) {
    const rows = rowsOf(valid, name)
    expect(rows.length, name).toBeGreaterThan(1)
    expect(Buffer.from(withRows(valid, name, rows).get(`csv/${name}.csv`)!).equals(valid.get(`csv/${name}.csv`)!)).toBe(
      true,
    )
  }
})

test("there are at least 80 kinds, each with a name of its own, and every rule finds one", () => {
  const kinds = Object.values(groups).flat()
  expect(kinds.length).toBeGreaterThanOrEqual(80)
  expect(new Set(kinds.map(([name]) => name)).size).toBe(kinds.length)
  const finding = new Set(kinds.map(([, rule]) => rule))
  // Two pieces of one utterance are damaged at a fixed place, in check.test.ts.
  expect(checkRules.map(({ name }) => name).filter((name) => !finding.has(name))).toEqual(["derived/utterance"])
})

describe.each(Object.entries(groups))("%s", (_, kinds) => {
  test.each(kinds)(
    "%s: %s",
    async (name, rule, damage) => {
      const rules = checkRules.filter((own) => own.name === rule)
      const places = (SLOW.has(rule) ? 1 : PLACES) * FUZZ_RUNS
      for (let place = 0; place < places; place++) {
        const random = new Random(seedOf(`${FUZZ_SEED} ${name} ${place}`))
        const { files, at } = damage(valid, random)
        const findings = (await found(files, rules)).filter(({ code }) => code === rule)
        const told = findings.map(({ file, line, column }) => ({ file, line, column }))
        const wanted = { ...at, line: at.line ?? told.find(({ file }) => file === at.file)?.line ?? null }
        const isTold = told.some(
          (own) =>
            own.file === wanted.file &&
            own.line === wanted.line &&
            (wanted.column === null || own.column === wanted.column),
        )
        expect(
          isTold,
          `place ${place}: expected ${rule} at ${JSON.stringify(at)}, found ${JSON.stringify(findings.slice(0, 3))}`,
        ).toBe(true)
        for (const { expected, found, cure } of findings)
          for (const words of [expected, found, cure]) expect(words).not.toMatch(/undefined|\[object|^$/)
      }
    },
    20_000 * FUZZ_RUNS,
  )
})

/** Rules that look at values, and not whether a file is byte for byte what the tables make. */
const ofValues = checkRules.filter(({ name }) => !name.startsWith("generated/"))

describe("by design nothing tells from valid data", () => {
  test.each(untold)("%s, since %s", async (name, _, damage) => {
    const { files } = damage(valid, new Random(seedOf(`${FUZZ_SEED} ${name}`)))
    expect(await found(files, ofValues)).toEqual([])
  })
})

function seedOf(words: string): number {
  return createHash("sha256").update(words).digest().readUInt32LE()
}
