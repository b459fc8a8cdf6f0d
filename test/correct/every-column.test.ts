import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { expect, test } from "vitest"
import { stringify } from "yaml"
import type { Column } from "../../schema/column.ts"
import { registry } from "../../schema/registry.ts"
import { isClaimTable, type Table } from "../../schema/table.ts"
import { findingsOf } from "../../src/check.ts"
import { checkRules } from "../../src/check/check-rules.ts"
import { publishedDataset } from "../../src/check/published-dataset.ts"
import { build } from "../../src/index.ts"
import type { Cell } from "../../src/link/dataset.ts"
import { articles } from "../check/articles.ts"
import { filesOf } from "../check/files-of.ts"
import { folderWith } from "../folders.ts"

type Row = Readonly<Record<string, Cell>>

/** Another value than the present one, such as a column of this kind can hold. */
function another({ kind, codes }: Column, name: string, old: Cell, variant: number): Cell {
  const known = codes ? Object.keys(codes.codes) : []
  if (kind === "list") return codes ? [known[variant]!, known[variant + 3]!] : ["Peru"]
  if (codes) return known[(known.indexOf(String(old)) + 1 + variant) % known.length]!
  if (kind === "integer" || kind === "decimal") return Number(old ?? 0) + 1 + variant
  if (kind === "date") return ["2014-02-03", "2015-03", "2013"][variant]!
  return (name === "country" ? ["BR", "CL", "FR"] : ["made up words", "Lima", "police"])[variant]!
}

/** An edit of every column of a table, spread over its records. */
function edits(table: Table, rows: ReadonlyArray<Row>, variant: number): ReadonlyArray<object> {
  const columns = Object.entries(table.columns).filter(([, { origin }]) => origin === "extracted")
  return columns.flatMap(([name, column], i) => {
    const row = rows[(i + variant) % rows.length]
    if (!row) return []
    const old = row[name] ?? null
    const value = another(column, name, old, variant)
    const signed = { reason: "made up", date: "2026-11-22", by: "ana" }
    if (JSON.stringify(value) === JSON.stringify(old)) return []
    return [{ edit: row[table.key[0]], expect: { [name]: old }, set: { [name]: value }, ...signed }]
  })
}

test("every column of every table can be edited to values of all kinds, and what is published is proved", async () => {
  const folder = folderWith(Object.fromEntries(Object.entries(articles).map(([name, text]) => [`seeds/${name}`, text])))
  const [seeds, out] = [join(folder, "seeds"), join(folder, "out")]
  await build({ seeds, out })
  const tables = registry.filter(isClaimTable).map((table) => {
    const lines = readFileSync(join(out, `jsonl/${table.name}.jsonl`), "utf8").split("\n")
    return { table, rows: lines.flatMap((line): ReadonlyArray<Row> => (line === "" ? [] : [JSON.parse(line)])) }
  })
  for (const variant of [0, 1, 2]) {
    const list = tables.flatMap(({ table, rows }) => edits(table, rows, variant))
    expect(list.length).toBeGreaterThan(35)
    writeFileSync(join(seeds, "corrections.yaml"), stringify(list))
    expect((await build({ seeds, out })).findings).toEqual([])
    const rules = checkRules.filter(({ name }) => !name.startsWith("generated/"))
    expect(await Effect.runPromise(findingsOf(publishedDataset(filesOf(out), registry), rules))).toEqual([])
  }
}, 120_000)
