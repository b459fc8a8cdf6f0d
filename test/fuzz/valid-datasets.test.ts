/**
 * Whatever the articles say, whatever sources.yaml tells of them and whatever people correct: the dataset that is built
 * holds, every anchor, every value that follows from its words, every derived value. What is slow to make (charts,
 * explorer, Parquet) has tests of its own.
 */
import { Effect } from "effect"
import fc from "fast-check"
import { beforeAll, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { findingsOf } from "../../src/check.ts"
import { checkRules } from "../../src/check/check-rules.ts"
import { publishedDataset } from "../../src/check/published-dataset.ts"
import type { Files } from "../check/damage.ts"
import { articleFiles } from "./arbitrary-article.ts"
import { choices, correctionsFor } from "./arbitrary-corrections.ts"
import { manifestFor } from "./arbitrary-manifest.ts"
import { loadWorkshop, type Workshop } from "./dataset-of.ts"
import { bounded, TIMEOUT } from "./runs.ts"

let workshop: Workshop
beforeAll(async () => {
  workshop = await loadWorkshop()
})

const SLOW: ReadonlySet<string> = new Set([
  "generated/charts",
  "generated/explorer",
  "generated/formats",
  "generated/checksums",
])
const rules = checkRules.filter(({ name }) => !SLOW.has(name))

/** What `check` finds, as a line each. */
async function findings(files: Files): Promise<ReadonlyArray<string>> {
  const found = await Effect.runPromise(findingsOf(publishedDataset(files, registry), rules))
  return found.map(
    ({ code, file, line, expected, found }) => `${file}:${line} ${code}: expected ${expected}; found ${found}`,
  )
}

const newsroom = articleFiles.chain((articles) =>
  fc.record({ articles: fc.constant(articles), manifest: manifestFor([...articles.keys()]), chosen: choices }),
)

test(
  "check finds nothing in a dataset as it was built, nor in one that people have corrected",
  async () => {
    await fc.assert(
      fc.asyncProperty(newsroom, async ({ articles, manifest, chosen }) => {
        const claims = workshop.claimsOf({ articles, ...(manifest === undefined ? {} : { manifest }) })
        const built = workshop.datasetOf(claims)!
        expect(await findings(built.files)).toEqual([])
        const corrected = workshop.datasetOf(claims, correctionsFor(built.dataset, chosen))
        if (corrected) expect(await findings(corrected.files)).toEqual([])
      }),
      bounded(60),
    )
  },
  TIMEOUT,
)
