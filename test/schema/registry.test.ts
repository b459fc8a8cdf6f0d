import { Schema } from "effect"
import { describe, expect, test } from "vitest"
import { codeLists } from "../../schema/codes.ts"
import { registry } from "../../schema/registry.ts"
import { parseCell } from "../../src/publish/cell.ts"

describe.each(registry.map((table) => [table.name, table] as const))("%s", (_, table) => {
  const columns = Object.entries(table.columns)

  test("says what it is, and so does each of its columns", () => {
    expect(table.title).not.toBe("")
    expect(table.description).toMatch(/\.$/)
    for (const [name, { title, description, example }] of columns) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(title, name).not.toBe("")
      expect(description, name).toMatch(/\.$/)
      expect(example, name).not.toBe("")
    }
  })

  test("has a key of required columns", () => {
    for (const name of table.key) expect(table.columns[name]?.required, name).toBe(true)
  })

  test("gives examples that its own schema takes, and refuses what they are not", () => {
    for (const [name, column] of columns) {
      expect(Schema.is(column.schema)(parseCell(column, column.example)), name).toBe(true)
      expect(Schema.is(column.schema)({ not: "a cell" }), name).toBe(false)
      expect(Schema.is(column.schema)(null), name).toBe(!column.required)
    }
  })

  test("points only at tables that are there", () => {
    const names = registry.map(({ name }) => name)
    for (const [, { references }] of columns) if (references !== undefined) expect(names).toContain(references)
  })
})

test("tables and code lists have names of their own", () => {
  const tables = registry.map(({ name }) => name)
  expect(new Set(tables).size).toBe(tables.length)
  const prefixes = registry.map(({ idPrefix }) => idPrefix).filter((prefix) => prefix !== "")
  expect(new Set(prefixes).size).toBe(prefixes.length)
  const lists = codeLists.map(({ name }) => name)
  expect(new Set(lists).size).toBe(lists.length)
})

test("the columns of design.md stand in its order", () => {
  const columns = Object.fromEntries(registry.map(({ name, columns }) => [name, Object.keys(columns).join(", ")]))
  const claim = "source_id, quote, char_start, char_end, confidence, extractor, review_status"
  expect(columns["casualty_figures"]).toBe(
    `figure_id, event_id, mention_id, outcome, who, group_text, number, low, best, high, qualifier, attributed_to, reported_on, ${claim}`,
  )
  expect(columns["statements"]).toBe(
    `statement_id, utterance_id, speaker, speaker_id, speaker_role, speaker_organization, mode, cue, said_on, said_on_precision, venue, channel, topics, ${claim}`,
  )
  expect(columns["events"]).toBe(
    "event_id, event_type, name, date_start, date_end, date_precision, country, admin1, locality, latitude, longitude, place_precision, weapon_type, target, perpetrator, killed_low, killed_best, killed_high, killed_rule, injured_low, injured_best, injured_high, injured_rule, mention_count, source_count, first_reported, last_reported",
  )
  expect(columns["evidence"]).toBe(
    "evidence_id, table, record_id, field, value, basis, rule, source_id, exact, prefix, suffix, char_start, char_end",
  )
})
