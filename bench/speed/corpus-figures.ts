/** What corpora cost, as `bench:run` and `bench:link-scale` print it: each in a process of its own, after the other. */
import { execFileSync } from "node:child_process"
import process from "node:process"

interface Sizes {
  readonly data: string
  readonly articles: string
  readonly claims: string
}

interface LinkScale {
  readonly memoryLimit: number
  readonly sizes: ReadonlyArray<Readonly<Record<"claims" | "cpu" | "peak", number>>>
  readonly growth: number
}

/** Name → figure. */
export function corpusFigures({ data, articles, claims }: Sizes): Readonly<Record<string, number>> {
  const run: Readonly<Record<string, number>> = json("bench/run/run.ts", "--data", data, "--articles", articles)
  const { memoryLimit, sizes, growth }: LinkScale = json("bench/link-scale/link-scale.ts", "--claims", claims)
  const largest = sizes.at(-1)!
  return {
    ...run,
    linked_claims: largest.claims,
    linked_claims_per_cpu_second: Math.round(largest.claims / largest.cpu),
    linked_claims_memory_limit_mb: memoryLimit,
    linked_claims_peak_mb: Math.round(largest.peak),
    linked_claims_growth_over_linear: Math.round(100 * growth) / 100,
  }
}

const json = (program: string, ...args: ReadonlyArray<string>) =>
  JSON.parse(execFileSync(process.execPath, ["scripts/run.mjs", program, ...args, "--json"], { encoding: "utf8" }))
