/**
 * What corpora would cost, from what a small one has cost: a projection and no measurement. Every stage is taken to be linear,
 * as it was measured to be; extracting is shared out among cores, linking and exporting are done by one machine.
 */
import type { RunFigures } from "./run-figures.ts"

const SIZES = [1e6, 1e8, 1e9]
/** Cores that extract: sixteen machines of eight. */
const CORES = 128

/** A table of Markdown. */
export function projection(figures: RunFigures): string {
  const { articles = 0 } = figures
  const stages = {
    extract: 1 / (figures["news_articles_per_cpu_second"] ?? 0) / CORES,
    link: (figures["link_cpu_seconds"] ?? 0) / articles,
    export: (figures["export_cpu_seconds"] ?? 0) / articles,
  }
  const rows = SIZES.map((size) => {
    const hours = Object.values(stages).map((seconds) => (seconds * size) / 3600)
    const longest = Object.keys(stages)[hours.indexOf(Math.max(...hours))]
    const disk = (["run_bytes_per_article", "dataset_bytes_per_article"] as const).map((name) =>
      ((size * (figures[name] ?? 0)) / 1e9).toPrecision(2),
    )
    const cpu = (hours[0] ?? 0) * CORES
    return [size.toExponential(0).replace("e+", " × 10^"), cpu, ...hours, ...disk, longest]
  })
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell.toPrecision(2) : cell)).join(" | "),
  )
  return [
    `| articles | extract, CPU hours | extract, hours on ${CORES} cores | link, hours | export, hours | run, GB | tables, GB | longest |`,
    "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
    ...cells.map((row) => `| ${row} |`),
    "",
  ].join("\n")
}
