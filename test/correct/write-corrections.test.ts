import { describe, expect, test } from "vitest"
import { parseCorrections } from "../../src/correct/parse-corrections.ts"
import { Remarks } from "../../src/correct/remarks.ts"
import { withCorrection, withoutCorrection } from "../../src/correct/write-corrections.ts"

const accept = {
  accept: "fig_1",
  expect: { number: 12, quote: 'killed: "12" # people' },
  reason: "It says so: twice",
  date: "2026-11-22",
  by: "ana",
}
const LINES = `- accept: fig_1
  expect:
    number: 12
    quote: 'killed: "12" # people'
  reason: "It says so: twice"
  date: 2026-11-22
  by: ana
`

const read = (text: string) => {
  const remarks = new Remarks()
  const list = parseCorrections(text, remarks)
  return { list: list.map(({ correction }) => correction), wrong: remarks.refused }
}

const indented = LINES.replaceAll(/^/gm, "  ").trimEnd() + "\n"

describe("a correction is put behind the last one, and nothing else changes", () => {
  test.each<[string, string | null, string]>([
    [
      "no file",
      null,
      `# What people say about the records of this dataset: docs/corrections.md tells how.\nversion: 1\ncorrections:\n${LINES}`,
    ],
    ["a list", `# ours\n${LINES}`, `# ours\n${LINES}${LINES}`],
    ["a list without a last line break", LINES.trimEnd(), `${LINES}${LINES}`],
    [
      "a list under its key, indented",
      `version: 1\ncorrections:\n${indented}`,
      `version: 1\ncorrections:\n${indented}${indented}`,
    ],
    [
      "odd spacing, comments and quotation marks",
      `- {  "reject":   x  }   # why\n\n# the end\n`,
      `- {  "reject":   x  }   # why\n\n# the end\n${LINES}`,
    ],
    ["an empty list", "[]\n", LINES],
    [
      "an empty list under its key, with comments",
      "version: 1 # so far\ncorrections: [] # none yet\n# more to come\n",
      `version: 1 # so far\ncorrections:\n${LINES.trimEnd()} # none yet\n# more to come\n`,
    ],
    ["a key without a list", "version: 1\ncorrections:\n", `version: 1\ncorrections:\n${LINES}`],
    ["comments alone", "# nothing yet\n", `# nothing yet\n${LINES}`],
  ])("%s", (_, before, after) => {
    const text = withCorrection(before, accept)
    expect(text).toBe(after)
    expect(read(text).list.at(-1)).toEqual(accept)
  })

  test("a list that is not the last thing of the file, and a list in brackets, are written anew with their comments", () => {
    const before =
      "corrections: # ours\n- {accept: a, expect: {number: 1}, reason: x, date: 2026-11-22, by: b} # first\nversion: 1 # the format\n"
    const text = withCorrection(before, accept)
    expect(read(text)).toMatchObject({ list: [{ accept: "a" }, accept], wrong: [] })
    for (const comment of ["# ours", "# first", "# the format"]) expect(text).toContain(comment)
    expect(
      read(withCorrection("[{accept: a, expect: {number: 1}, reason: x, date: 2026-11-22, by: b}] # all\n", accept))
        .list,
    ).toHaveLength(2)
  })
})

describe("a correction is taken out again, and nothing else changes", () => {
  const other = LINES.replace("fig_1", "fig_2")
  test.each<[string, string, string]>([
    ["the last", `# a\n${other}# b\n${LINES}`, `# a\n${other}# b\n`],
    ["the first", `# a\n${LINES}# b\n${other}# c\n`, `# a\n# b\n${other}# c\n`],
    ["one of two that are the same", `${LINES}# b\n${LINES}`, `${LINES}# b\n`],
    ["none", other, other],
    ["the only one of an indented list", `version: 1\ncorrections:\n${indented}`, "version: 1\ncorrections:\n"],
  ])("%s", (_, before, after) => {
    expect(withoutCorrection(before, accept)).toBe(after)
  })

  test("what was put in and taken out leaves the file as it was", () => {
    const before =
      "version: 1\ncorrections:\n  # by hand\n  - accept: x\n    expect: {number: 1}\n    reason: a\n    date: 2026-11-22\n    by: b\n"
    expect(withoutCorrection(withCorrection(before, accept), accept)).toBe(before)
  })
})
