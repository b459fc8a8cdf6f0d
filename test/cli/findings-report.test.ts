import { afterEach, describe, expect, test, vi } from "vitest"
import type { Finding } from "../../schema/finding.ts"
import { countFindings, counted, findingsReport, hasErrors } from "../../src/cli/findings-report.ts"
import { paintFor, printable } from "../../src/cli/terminal.ts"

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
const warning: Finding = { ...finding, severity: "warning" }

afterEach(() => vi.unstubAllEnvs())

const paint = (isTTY: boolean, env: Readonly<Record<string, string>> = {}) => {
  for (const name of ["NO_COLOR", "FORCE_COLOR", "TERM"]) vi.stubEnv(name, env[name])
  return paintFor({ isTTY })
}

test("a finding is one line that an editor can follow", () => {
  expect(findingsReport([finding], "out", paint(false))).toEqual([
    'out/csv/events.csv:3:12: error anchor/exact (evt_1): expected "12"; found "13". Restore the row.',
  ])
  expect(findingsReport([{ ...warning, line: null, column: null, record_id: null }], "out", paint(false))).toEqual([
    'out/csv/events.csv: warning anchor/exact: expected "12"; found "13". Restore the row.',
  ])
})

test("what an article says cannot steer the terminal", () => {
  const [line] = findingsReport([{ ...finding, found: "\u001b[2J\u202eevil" }], "out", paint(false))
  expect(line).toContain("found \ufffd[2J\ufffdevil")
  expect(printable("two\tlines\n")).toBe("two\tlines\n")
})

test("of very many, fifty are shown and the others counted", () => {
  const lines = findingsReport(
    Array.from({ length: 53 }, () => finding),
    "out",
    paint(false),
  )
  expect(lines).toHaveLength(51)
  expect(lines.at(-1)).toBe("… and 3 more: use --json to see all")
})

test("errors and warnings are counted; only errors fail", () => {
  expect(countFindings([finding, warning, warning])).toBe("1 error, 2 warnings")
  expect([counted(1, "article"), counted(0, "article")]).toEqual(["1 article", "0 articles"])
  expect([hasErrors([warning]), hasErrors([warning, finding])]).toEqual([false, true])
})

describe("colour", () => {
  test.each<[boolean, Readonly<Record<string, string>>, boolean]>([
    [true, { TERM: "xterm" }, true],
    [false, { TERM: "xterm" }, false],
    [true, { TERM: "dumb" }, false],
    [true, { TERM: "xterm", NO_COLOR: "1" }, false],
    [true, { TERM: "xterm", NO_COLOR: "" }, true],
    [false, { FORCE_COLOR: "1" }, true],
    [false, { FORCE_COLOR: "0" }, false],
    [true, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("on a terminal: %s, with %j: %s", (isTTY, env, isColoured) => {
    expect(paint(isTTY, env).red("x")).toBe(isColoured ? "\u001b[31mx\u001b[0m" : "x")
  })
})
