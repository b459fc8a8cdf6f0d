import { describe, expect, test } from "vitest"
import { beginning, press, type ReviewState } from "../../src/review/review-state.ts"
import { screen } from "../../src/review/screen.ts"
import { item } from "./items.ts"

const plain = (text: string): string => text
const paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, mark: (text: string) => `[${text}]` }

const typed = (state: ReviewState, keys: string): ReviewState =>
  Array.from(keys).reduce(
    (now, input) =>
      press(now, { name: input === "\n" ? "return" : input, input: input === "\n" ? "" : input, ctrl: false }).state,
    state,
  )
const drawn = (keys = "", size = { columns: 80, rows: 24 }, more: Parameters<typeof item>[1] = {}) =>
  screen(typed(beginning([item("fig_1", more), item("fig_2")], "ana", ""), keys), size, paint)

test("a claim on a terminal of 80 by 24", () => {
  expect(drawn().filter((line) => line !== "")).toEqual([
    "factloom review  1 of 2 · ana",
    "casualty_figures  fig_1  casualties/verb-object  confidence 0.72",
    "A headline, Example News, 2016-05-03",
    "  The ferry sank on Monday. The storm [killed 12 people] near the harbour, police",
    "  said. Divers searched on.",
    "  outcome     killed  ← lexicon: killed",
    "  who         victims  ← group_words: people",
    "  group_text  people  ← verbatim: people",
    "  number      12  ← number_words: 12",
    "a accept  r reject  e edit  s skip  b back  u undo  q quit",
  ])
  expect(drawn()).toHaveLength(24)
})

describe("fits any terminal", () => {
  const long = {
    text: `Before. ${"very ".repeat(300)}killed 12 people ${"indeed ".repeat(300)}`,
    span: { start: 1508, end: 1524 },
  }
  const wide = {
    values: Array.from({ length: 30 }, (_, i) => ({
      column: `column_${i}`,
      text: "words ".repeat(50),
      rests: ["verbatim: x"],
    })),
  }
  const size = (columns: number, rows: number) => ({ columns, rows })
  test.each([size(80, 24), size(40, 12), size(20, 10), size(200, 60), size(80, 8)])("%o", (fit) => {
    for (const more of [
      {},
      long,
      wide,
      { text: `${"x".repeat(500)} killed 12 people`, span: { start: 501, end: 517 } },
    ])
      for (const keys of ["", "e", "e4", "r", "rbecause of all that was said before and after it", "a", "aa", "aab"]) {
        const lines = drawn(keys, fit, more)
        expect(lines.length).toBeLessThanOrEqual(fit.rows)
        for (const line of lines)
          expect(Array.from(line.replaceAll(/[[\]]/gu, "")).length, line).toBeLessThanOrEqual(fit.columns)
      }
  })

  test("the words themselves are always in sight, and so are the keys", () => {
    const lines = drawn("", { columns: 40, rows: 14 }, long).join("\n")
    expect(lines).toContain("[killed")
    expect(lines).toContain("a accept")
  })

  test("values that do not fit are counted", () => {
    expect(drawn("", { columns: 80, rows: 16 }, wide).join("\n")).toMatch(/… \d+ more values/)
  })
})

test("control characters of an article do not reach the terminal", () => {
  const text = "\u001b[2Jkilled 12 people\u0007"
  expect(drawn("", undefined, { text, span: { start: 4, end: 20 } }).join("")).toContain(
    "\ufffd[2J[killed 12 people]\ufffd",
  )
})

test("what is typed, and what was decided", () => {
  expect(drawn("rnot so").join("\n")).toContain("Why reject? not so▏")
  expect(drawn("e4").join("\n")).toContain("number: 12▏")
  expect(drawn("e").join("\n")).toContain("4 number")
  expect(drawn("rnot so\nb").join("\n")).toContain("rejected  not so")
  expect(drawn("e43\n\nb").join("\n")).toContain("edited number = 123")
  expect(drawn("as").join("\n")).toContain("1 accepted, 0 edited, 0 rejected, 1 left open")
})
