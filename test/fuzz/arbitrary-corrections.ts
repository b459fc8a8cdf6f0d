/**
 * corrections.yaml for a dataset: each choice picks a record and what a person does with it. Every value that a person may
 * set is set to something; what the values mean is no matter here.
 */
import fc from "fast-check"
import { stringify } from "yaml"
import type { Column } from "../../schema/column.ts"
import { registry } from "../../schema/registry.ts"
import { isClaimTable } from "../../schema/table.ts"
import type { Cell, Dataset } from "../../src/link/dataset.ts"

type Row = Readonly<Record<string, Cell>>

export interface Choice {
  readonly action: "accept" | "reject" | "edit" | "merge" | "split"
  readonly table: number
  readonly record: number
  readonly column: number
  readonly value: number
}

const nat = fc.nat({ max: 1000 })

export const choices: fc.Arbitrary<ReadonlyArray<Choice>> = fc.array(
  fc.record({
    action: fc.constantFrom("accept", "reject", "edit", "edit", "merge", "split"),
    table: nat,
    record: nat,
    column: nat,
    value: nat,
  }),
  { maxLength: 5 },
)

const signed = { reason: "seen in the text", date: "2026-11-22", by: '=ana, "b"' }

const pick = <A>(items: ReadonlyArray<A>, at: number): A | undefined => items[at % Math.max(1, items.length)]

/** Text of corrections.yaml for the choices that this dataset has records for. */
export function correctionsFor({ tables }: Dataset, chosen: ReadonlyArray<Choice>): string {
  const rowsOf = (table: string): ReadonlyArray<Row> => (tables.get(table) ?? []).map(({ row }) => row)
  const claimTables = registry.filter(isClaimTable).filter(({ name }) => rowsOf(name).length > 0)
  const touched = new Set<unknown>()
  const list = chosen.flatMap(({ action, table, record, column, value }): ReadonlyArray<object> => {
    if (action === "merge" || action === "split") {
      const mentions = rowsOf("event_mentions")
      const [a, b] = [pick(mentions, record), pick(mentions, record + 1 + value)]
      if (!a || !b || a === b || [a, b].some(({ mention_id }) => touched.has(mention_id))) return []
      const ids = [a["mention_id"], b["mention_id"]]
      for (const id of ids) touched.add(id)
      const expect = Object.fromEntries([a, b].map(({ mention_id, quote }) => [mention_id, { quote }]))
      return [{ ...(action === "merge" ? { merge: ids } : { split: ids.map((id) => [id]) }), expect, ...signed }]
    }
    const of = pick(claimTables, table)
    const row = of && pick(rowsOf(of.name), record)
    const id = of && row?.[of.key[0]]
    if (!of || !row || touched.has(id)) return []
    touched.add(id)
    const expect = { quote: row["quote"] }
    if (action !== "edit") return [{ [action]: id, expect, ...signed }]
    const [name, declared] = pick(
      Object.entries(of.columns).filter(([, { origin }]) => origin === "extracted"),
      column,
    )!
    const old = row[name] ?? null
    const set = another(declared, old, value)
    return JSON.stringify(set) === JSON.stringify(old)
      ? []
      : [{ edit: id, expect: { [name]: old }, set: { [name]: set }, ...signed }]
  })
  return stringify(list)
}

/** Another value than the present one, such as a column of this kind can hold. */
function another({ kind, codes, required }: Column, old: Cell, at: number): Cell {
  const known = codes ? Object.keys(codes.codes) : []
  if (!required && at % 7 === 0) return null
  if (kind === "list") return codes ? [pick(known, at)!] : ["Peru"]
  if (codes) return pick(known, at)!
  if (kind === "integer" || kind === "decimal") return Number(old ?? 0) + 1 + (at % 3)
  if (kind === "date") return pick(["2014-02-03", "2015-03", "2013"], at)!
  return pick(["made up words", "Lima", "=1+1", "PE", "__proto__"], at)!
}
