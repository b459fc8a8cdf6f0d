/**
 * How long the property tests look: a short while with a seed of their own in CI; as long as one likes by hand,
 * `FUZZ_RUNS=20 FUZZ_SEED=7 npm run fuzz`. A failure prints seed and path, by which fast-check finds it again.
 */
import process from "node:process"

/** By how much the number of runs is multiplied. */
export const FUZZ_RUNS = Number(process.env["FUZZ_RUNS"] ?? 1)
export const FUZZ_SEED = Number(process.env["FUZZ_SEED"] ?? 20_140_301)

/** @param runs in CI */
export const bounded = (runs: number) => ({ numRuns: runs * FUZZ_RUNS, seed: FUZZ_SEED })

/** For vitest: a run by hand takes as long as it takes. */
export const TIMEOUT = 60_000 * FUZZ_RUNS
