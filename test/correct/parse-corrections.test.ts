import { describe, expect, test } from "vitest"
import { parseCorrections } from "../../src/correct/parse-corrections.ts"
import { Remarks } from "../../src/correct/remarks.ts"

function parsed(text: string) {
  const remarks = new Remarks()
  const corrections = parseCorrections(text, remarks)
  return { corrections, remarks: remarks.refused }
}

const SIGNED = `  reason: the article says so
  date: 2026-11-22
  by: ana
`

test("an accept, with the place of each of its parts", () => {
  const { corrections, remarks } = parsed(
    `# what we know\n- accept: fig_1a2b3c4d5e\n  expect: { number: 29, group_text: null }\n${SIGNED}`,
  )
  expect(remarks).toEqual([])
  expect(corrections).toMatchObject([
    {
      kind: "accept",
      correction: { accept: "fig_1a2b3c4d5e", expect: { number: 29, group_text: null }, date: "2026-11-22", by: "ana" },
      place: { line: 2, column: 3 },
    },
  ])
  expect(corrections[0]!.placeOf("expect.number")).toEqual({ line: 3, column: 21 })
  expect(corrections[0]!.placeOf("nothing.here")).toEqual({ line: 2, column: 3 })
})

test.each<[string, string]>([
  ["an empty file", ""],
  ["comments alone", "# nothing yet\n"],
  ["an empty list", "[]\n"],
  ["a version and no corrections", "version: 1\ncorrections:\n"],
  ["a version and an empty list", "version: 1\ncorrections: []\n"],
])("%s has no corrections, and nothing is wrong with it", (_, text) => {
  expect(parsed(text)).toEqual({ corrections: [], remarks: [] })
})

test("all six kinds", () => {
  const lists = [
    "accept: fig_1, expect: { number: 2 }",
    "reject: fig_2, expect: { quote: words }",
    "edit: fig_3, expect: { number: 2 }, set: { number: 3 }, words: { number: three }",
    "add: casualty_figures, source: a, quote: three died, prefix: and, nth: 2, values: { number: 3 }, missed_by: casualties/subject",
    "merge: [men_1, men_2], expect: { men_1: { country: PE } }",
    "split: [[men_1], [men_2, men_3]], expect: { men_1: { country: PE } }",
  ].map((kind) => `- { ${kind}, reason: seen, date: "2026-11-22", by: ana }`)
  const { corrections, remarks } = parsed(lists.join("\n"))
  expect(remarks).toEqual([])
  expect(corrections.map(({ kind }) => kind)).toEqual(["accept", "reject", "edit", "add", "merge", "split"])
})

describe("what is wrong is told with its place", () => {
  test.each<[string, string, string, number, number]>([
    ["broken YAML", "- accept: [fig_1\n- reject: x\n", "corrections/syntax", 2, 1],
    ["a word", "hello\n", "corrections/not-a-list", 1, 1],
    ["a list of words", "- hello\n", "corrections/wrong-type", 1, 3],
    ["a newer version", "version: 2\ncorrections: []\n", "corrections/newer-version", 1, 10],
    ["a version that is none", "version: one\ncorrections: []\n", "corrections/version", 1, 10],
    ["corrections that are no list", "version: 1\ncorrections: 3\n", "corrections/not-a-list", 2, 14],
    ["another key beside the list", "version: 1\ncorections: []\n", "corrections/unknown-key", 2, 1],
    ["no kind", `- acept: fig_1\n${SIGNED}`, "corrections/kind", 1, 3],
    ["two kinds", `- accept: fig_1\n  reject: fig_1\n${SIGNED}`, "corrections/kind", 1, 3],
    [
      "a key that there is not",
      `- accept: fig_1\n  expect: {number: 1}\n  resaon: x\n${SIGNED}`,
      "corrections/unknown-key",
      3,
      11,
    ],
    [
      "no reason",
      "- accept: fig_1\n  expect: {number: 1}\n  date: 2026-11-22\n  by: ana\n",
      "corrections/missing-key",
      1,
      3,
    ],
    [
      "an empty reason",
      '- accept: fig_1\n  expect: {number: 1}\n  reason: " "\n  date: 2026-11-22\n  by: a\n',
      "corrections/wrong-value",
      3,
      11,
    ],
    [
      "no day",
      "- accept: fig_1\n  expect: {number: 1}\n  reason: x\n  date: 2026-11\n  by: a\n",
      "corrections/wrong-value",
      4,
      9,
    ],
    [
      "a day that no month has",
      "- accept: fig_1\n  expect: {number: 1}\n  reason: x\n  date: 2026-02-30\n  by: a\n",
      "corrections/wrong-value",
      4,
      9,
    ],
    ["an id that is a number", `- accept: 12\n  expect: {number: 1}\n${SIGNED}`, "corrections/wrong-value", 1, 11],
    ["a merge of one", `- merge: [men_1]\n  expect: {}\n${SIGNED}`, "corrections/wrong-value", 1, 10],
    [
      "a value that is a map",
      `- accept: fig_1\n  expect: {number: {a: 1}}\n${SIGNED}`,
      "corrections/wrong-value",
      2,
      11,
    ],
    ["a key twice", `- accept: fig_1\n  expect: {number: 1, number: 2}\n${SIGNED}`, "corrections/key", 2, 23],
    ["an alias", `- accept: &id fig_1\n  expect: {quote: *id}\n${SIGNED}`, "corrections/alias", 2, 19],
  ])("%s", (_, text, code, line, column) => {
    const { remarks } = parsed(text)
    expect(remarks[0]).toMatchObject({ code, file: "corrections.yaml", line, column })
    expect(remarks[0]!.cure).not.toBe("")
  })

  test("lists in lists without end", () => {
    expect(parsed("[".repeat(20_000)).remarks[0]).toMatchObject({ code: "corrections/syntax", line: 1 })
  })

  test("a bomb of aliases is refused where it stands and never expanded", () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `    b${i + 1}: &b${i + 1} [${`*b${i}, `.repeat(9)}*b${i}]`)
    const { corrections, remarks } = parsed(
      `- accept: fig_1\n  expect:\n    b0: &b0 boom\n${bomb.join("\n")}\n${SIGNED}`,
    )
    expect(corrections).toEqual([])
    expect(remarks).toHaveLength(300)
    expect(remarks[0]).toMatchObject({ code: "corrections/alias", line: 4, column: 14 })
  })

  test("one bad correction does not hide the others", () => {
    const { corrections, remarks } = parsed(`- accept: fig_1\n- reject: fig_2\n  expect: { number: 1 }\n${SIGNED}`)
    expect(remarks.map(({ line }) => line)).toEqual([1, 1, 1, 1])
    expect(corrections.map(({ kind }) => kind)).toEqual(["reject"])
  })
})
