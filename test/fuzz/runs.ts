/**
 * How long the property tests of this folder look: a short while with a seed of their own in CI; as long as one likes by
 * hand, `FUZZ_RUNS=20 FUZZ_SEED=7 npm run fuzz`. A failure prints seed and path, by which fast-check finds it again.
 */
import process from "node:process"

const { FUZZ_RUNS = "1", FUZZ_SEED = "20140301" } = process.env

/** @param runs in CI; FUZZ_RUNS multiplies them */
export const bounded = (runs: number) => ({ numRuns: runs * Number(FUZZ_RUNS), seed: Number(FUZZ_SEED) })

/** For vitest: a run by hand takes as long as it takes. */
export const TIMEOUT = 60_000 * Number(FUZZ_RUNS)
