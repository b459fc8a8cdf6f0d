import { Result } from "effect"
import { parseHTML } from "linkedom"
import { describe, expect, test } from "vitest"
import type { Finding } from "../../../schema/finding.ts"
import { against, readBaseline } from "../../../src/check/report/baseline.ts"
import { githubReport } from "../../../src/check/report/github.ts"
import { junitReport } from "../../../src/check/report/junit.ts"
import { pathOf, type Report } from "../../../src/check/report/report.ts"
import { sarifReport } from "../../../src/check/report/sarif.ts"

const finding: Finding = {
  code: "anchor/exact",
  severity: "error",
  file: "csv/events.csv",
  line: 3,
  column: 12,
  record_id: "evt_1",
  expected: '"12"',
  found: '"13"',
  cure: "Restore the row.",
}
const rules = [
  { name: "anchor/exact", holds: "The words stand where the anchor says." },
  { name: "key/unique", holds: "No two rows have the same key." },
]
const report = (...findings: ReadonlyArray<Finding>): Report => ({ subject: "out", folder: "out", rules, findings })

test("the file of a finding is a path from where the command ran", () => {
  expect(pathOf(report(), finding)).toBe("out/csv/events.csv")
  expect(pathOf({ ...report(), folder: "./data/out/" }, finding)).toBe("./data/out/csv/events.csv")
  expect(pathOf({ ...report(), folder: "" }, { ...finding, file: "mine.csv" })).toBe("mine.csv")
})

describe("github", () => {
  test("an annotation with its place", () => {
    expect(githubReport(report(finding))).toBe(
      '::error file=out/csv/events.csv,line=3,col=12,title=anchor/exact::evt_1: expected "12"; found "13". Restore the row.\n',
    )
  })

  test("a value cannot begin a command of its own", () => {
    const hostile = { ...finding, file: "a,b:c%.csv", found: "x\n::set-output name=a::b\r%", line: null, column: null }
    const text = githubReport(report(hostile))
    expect(text.split("\n")).toHaveLength(2)
    expect(text).toContain("file=out/a%2Cb%3Ac%25.csv,title=anchor/exact::")
    expect(text).toContain("x%0A::set-output name=a::b%0D%25")
  })

  test("ten of a level and no more, and how many there are", () => {
    const lines = githubReport(
      report(...Array.from({ length: 25 }, () => finding), { ...finding, severity: "warning" }),
    ).split("\n")
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10)
    expect(lines).toContain("25 errors in all: the report has the other 15.")
    expect(lines.filter((line) => line.startsWith("::warning"))).toHaveLength(1)
  })

  test("nothing where all holds", () => expect(githubReport(report())).toBe(""))
})

describe("junit", () => {
  const cases = (xml: string) => [...parseHTML(xml).document.querySelectorAll("testcase")]

  test("each rule is a test case, which fails for each of its findings", () => {
    const xml = junitReport(report(finding, { ...finding, line: 4 }))
    expect(xml).toContain('tests="2" failures="1"')
    expect(cases(xml).map((one) => [one.getAttribute("name"), one.querySelectorAll("failure").length])).toEqual([
      ["anchor/exact: The words stand where the anchor says.", 2],
      ["key/unique: No two rows have the same key.", 0],
    ])
    expect(xml).toContain('message="out/csv/events.csv:3:12"')
  })

  test("text of the data is text, and what XML cannot hold is replaced", () => {
    const xml = junitReport(report({ ...finding, found: "<b>&\"'\u0000\u001b", file: 'a"b\n.csv' }))
    expect(xml).toContain("found &lt;b&gt;&amp;\"'\ufffd\ufffd")
    expect(xml).toContain('message="out/a&quot;b&#10;.csv:3:12"')
  })

  test("a file that cannot be read is a test case too", () => {
    expect(junitReport(report({ ...finding, code: "file/readable" }))).toContain('name="file/readable: ')
  })
})

describe("sarif", () => {
  const results = (...findings: ReadonlyArray<Finding>) => JSON.parse(sarifReport(report(...findings), "1.2.3")).runs[0]

  test("a result with rule, level, place and message", () => {
    const { tool, results: found } = results(finding)
    expect(tool.driver).toMatchObject({ name: "factloom", version: "1.2.3" })
    expect(tool.driver.rules[found[0].ruleIndex].id).toBe("anchor/exact")
    expect(found[0]).toMatchObject({
      ruleId: "anchor/exact",
      level: "error",
      message: { text: 'evt_1: expected "12"; found "13". Restore the row.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "out/csv/events.csv" },
            region: { startLine: 3, startColumn: 12 },
          },
        },
      ],
    })
  })

  test("a finding of a whole file has no region, and odd names are encoded", () => {
    const [found] = results({ ...finding, file: "a b#.csv", line: null, column: null }).results
    expect(found.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: "out/a%20b%23.csv" } })
  })

  test("the fingerprint outlives a row added above, and not another value", () => {
    const [a, b, c] = results(finding, { ...finding, line: 9 }, { ...finding, found: '"14"' }).results
    expect(b.partialFingerprints).toEqual(a.partialFingerprints)
    expect(c.partialFingerprints).not.toEqual(a.partialFingerprints)
  })
})

describe("baseline", () => {
  const other: Finding = { ...finding, record_id: "evt_2" }

  test("known findings are apart, wherever they stand now; what is gone is told", () => {
    const moved = { ...finding, line: 40 }
    expect(against([moved, other], [finding, { ...finding, found: '"15"' }])).toEqual({
      known: [moved],
      fresh: [other],
      gone: [{ ...finding, found: '"15"' }],
    })
  })

  test("the same fault twice is known once", () => {
    expect(against([finding, finding], [finding])).toMatchObject({ known: [finding], fresh: [finding], gone: [] })
  })

  test("it is read from a report of check; other texts are refused", () => {
    expect(Result.getOrThrow(readBaseline(JSON.stringify({ folder: "out", findings: [finding] })))).toEqual([finding])
    for (const text of ["", "[]", "{", '{"findings":[{"code":1}]}'])
      expect(Result.isFailure(readBaseline(text))).toBe(true)
  })
})
