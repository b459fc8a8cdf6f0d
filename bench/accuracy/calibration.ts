/** Is a claim of confidence 0.9 right nine times in ten? Precision on gold/dev of the claims in each band of confidence. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { stringify } from "csv-stringify/sync"
import { type Score, score, withBuild } from "./gold.ts"

const BANDS = [
  [0.9, 1.01],
  [0.8, 0.9],
  [0, 0.8],
] as const

const TABLES = {
  events: "event_mentions",
  casualties: "casualty_figures",
  statements: "statements",
  agreements: "cooperation_agreements",
} as const satisfies Partial<Record<keyof Score, string>>

export interface Band {
  readonly kind: string
  readonly from: number
  readonly to: number
  readonly claims: number
  /** Share of them that the annotations have; null where there are none. */
  readonly right: number | null
}

export function calibration(data: string): Promise<ReadonlyArray<Band>> {
  const gold = join(data, "gold", "dev")
  return withBuild(gold, (out) =>
    BANDS.flatMap(([from, to]) => {
      const folder = mkdtempSync(join(tmpdir(), "factloom-calibration-"))
      try {
        keepBand(out, folder, from, to)
        const scored = score(join(data, "gold", "score.mjs"), gold, folder)
        return Object.keys(TABLES).map((kind) => {
          const { precision, got } = scored[kind as keyof typeof TABLES]
          return { kind, from, to: Math.min(1, to), claims: got, right: got === 0 ? null : precision }
        })
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }),
  )
}

/** Copies the tables, less the claims outside of the band. */
function keepBand(out: string, folder: string, from: number, to: number): void {
  mkdirSync(join(folder, "csv"))
  for (const table of ["events", ...Object.values(TABLES)]) {
    const rows: ReadonlyArray<Record<string, string>> = parse(readFileSync(join(out, "csv", `${table}.csv`)), {
      columns: true,
    })
    const kept = rows.filter(({ confidence }) => {
      const value = confidence === undefined ? from : Number(confidence)
      return value >= from && value < to
    })
    const columns = Object.keys(rows[0] ?? {})
    writeFileSync(join(folder, "csv", `${table}.csv`), stringify(kept, { header: true, columns }))
  }
}

export function calibrationTable(bands: ReadonlyArray<Band>): string {
  const lines = bands.map(
    ({ kind, from, to, claims, right }) =>
      `| ${kind} | ${from.toFixed(1)} to ${to.toFixed(1)} | ${claims} | ${right === null ? "" : (100 * right).toFixed(1)} |`,
  )
  return ["| claims | confidence | number | right, % |", "| --- | --- | ---: | ---: |", ...lines].join("\n")
}
