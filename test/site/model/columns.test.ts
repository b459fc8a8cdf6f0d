import { expect, test } from "vitest"
import { undescribed } from "../../../schema/dataset-description.ts"
import { registry } from "../../../schema/registry.ts"
import { datasetData } from "../../../src/publish/explorer/dataset-data.ts"
import { defaultColumns, pickColumns, rangeColumns, rowId, rowTitle } from "../../../src/site/model/columns.ts"

const { tables } = datasetData({
  description: undescribed,
  version: null,
  registry,
  rows: new Map(),
  files: new Map(),
})
const named = (name: string) => tables.find((table) => table.name === name)!
const row = (table: string, values: Readonly<Record<string, string>>) => ({
  cells: named(table).columns.map(({ name }) => values[name] ?? ""),
  start: 0,
  end: 0,
})
/** A row with something in every cell. */
const full = (table: string) => row(table, Object.fromEntries(named(table).columns.map(({ name }) => [name, "1"])))

test("events are told by name, kind, date, country and toll; ids, precisions and coordinates stay aside", () => {
  const columns = defaultColumns(named("events"), [full("events")])
  expect(columns.slice(0, 2)).toEqual(["name", "event_type"])
  expect(columns.indexOf("date_start")).toBeLessThan(columns.indexOf("killed_low"))
  for (const aside of ["event_id", "latitude", "date_precision", "killed_rule"]) expect(columns).not.toContain(aside)
})

test("claims are told by their words, and name event and source", () => {
  const columns = defaultColumns(named("casualty_figures"), [full("casualty_figures")])
  expect(columns[1]).toBe("quote")
  expect(columns.indexOf("low")).toBeLessThan(columns.indexOf("who"))
  expect(columns).toEqual(expect.arrayContaining(["event_id", "source_id", "outcome", "low"]))
  for (const aside of ["figure_id", "char_start", "confidence"]) expect(columns).not.toContain(aside)
})

test("what no row knows is not shown; a table without rows shows its columns", () => {
  expect(defaultColumns(named("events"), [row("events", { name: "Bombing", event_type: "bombing" })])).toEqual([
    "name",
    "event_type",
  ])
  expect(defaultColumns(named("events"), []).length).toBeGreaterThan(5)
})

test("every table has columns to show, and a title for each row", () => {
  for (const table of tables) {
    expect(defaultColumns(table, [full(table.name)]).length).toBeGreaterThan(0)
    expect(rowTitle(table, full(table.name))).toBe(rowTitle(table, full(table.name)).trim())
    expect(rowTitle(table, row(table.name, { [table.key[0]!]: "id" }))).toContain("id")
  }
})

test("a row without a name of its own goes by its key", () => {
  const party = row("agreement_parties", { agreement_id: "agr_1", actor_id: "act_1", role: "party" })
  expect(rowId(named("agreement_parties"), party)).toBe("agr_1 act_1 party")
  expect(rowTitle(named("agreement_parties"), party)).toBe("agr_1 act_1 party")
})

test("filters: codes, lists of codes, country and source; ranges of dates and numbers but of no offsets", () => {
  const picks = pickColumns(named("statements")).map(({ name }) => name)
  expect(picks).toEqual(expect.arrayContaining(["mode", "topics", "source_id", "review_status"]))
  expect(picks).not.toContain("speaker")
  expect(picks.indexOf("topics")).toBeLessThan(picks.indexOf("review_status"))
  expect(pickColumns(named("events")).map(({ name }) => name)).toContain("country")
  const ranges = rangeColumns(named("casualty_figures")).map(({ name }) => name)
  expect(ranges).toEqual(expect.arrayContaining(["low", "reported_on"]))
  expect(ranges).not.toContain("char_start")
})
