import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { chartList } from "../../src/chart/chart-list.ts"
import { articles, folderWith, lastingFolder } from "../folders.ts"
import { bundle, factloom } from "./command.ts"

const folder = lastingFolder(
  Object.fromEntries(Object.entries(articles).map(([name, text]) => [`seeds/${name}`, text])),
)

beforeAll(() => {
  bundle()
  factloom(["build"], { cwd: folder })
})

const chart = (...args: ReadonlyArray<string>) => factloom(["chart", ...args], { cwd: folder })
const read = (file: string) => readFileSync(join(folder, file))

describe("factloom chart", () => {
  test("lists the charts, a line each", () => {
    const { code, stdout } = chart()
    expect(code).toBe(0)
    for (const { name, about } of chartList) expect(stdout).toMatch(new RegExp(`^${name} +${about}$`, "mu"))
    const listed: ReadonlyArray<{ readonly name: string }> = JSON.parse(chart("--json").stdout)
    expect(listed.map(({ name }) => name).slice(0, chartList.length)).toEqual(chartList.map(({ name }) => name))
  })

  test.each(["svg", "png", "csv"])("writes one as .%s, the same as the build does", (format) => {
    const { code, stdout } = chart("timeline", "--out", `made/timeline.${format}`)
    expect(code).toBe(0)
    expect(stdout).toContain(`made/timeline.${format}`)
    expect(read(`made/timeline.${format}`).equals(read(`out/charts/timeline.${format}`))).toBe(true)
  })

  test("writes the SVG on standard output, to be piped", () => {
    expect(chart("cooperation").stdout).toBe(read("out/charts/cooperation.svg").toString())
  })

  test("draws the reports of one event", () => {
    const names = readdirSync(join(folder, "out/charts/reported-toll")).filter((file) => file.endsWith(".svg"))
    expect(names).toHaveLength(1)
    const name = `reported-toll/${names[0]!.slice(0, -4)}`
    const { stdout } = chart(name, "--out", "toll.svg", "--json")
    const rows = read(`out/charts/${name}.csv`).toString().trimEnd().split("\n").length - 1
    expect(rows).toBeGreaterThan(2)
    expect(JSON.parse(stdout)).toMatchObject({ name, file: "toll.svg", rows })
    expect(read("toll.svg").equals(read(`out/charts/${name}.svg`))).toBe(true)
  })

  test.each([
    ["an unknown name, with the closest", ["timelin"], "Did you mean timeline?"],
    ["a name of nothing near", ["x"], "factloom chart lists them"],
    ["another format", ["timeline", "--out", "a.pdf"], "expected a file that ends in .svg, .png or .csv"],
    ["a folder without a dataset", ["timeline", "--data", "seeds"], "expected a folder with a dataset"],
    [
      "a file that cannot be written",
      ["timeline", "--out", "seeds/harbour-1.txt/a.svg"],
      "expected a file that can be written",
    ],
  ])("refuses %s", (_, args, words) => {
    const { code, stderr } = chart(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(words)
    expect(existsSync(join(folder, "a.svg"))).toBe(false)
  })

  test("draws charts of a dataset whose tables are empty", () => {
    const empty = folderWith({})
    mkdirSync(join(empty, "out/csv"), { recursive: true })
    for (const file of readdirSync(join(folder, "out/csv")))
      writeFileSync(join(empty, "out/csv", file), `${read(`out/csv/${file}`).toString().split("\n")[0]}\n`)
    for (const { name } of chartList) {
      const { code, stdout } = factloom(["chart", name], { cwd: empty })
      expect(code).toBe(0)
      expect(stdout).toContain(">No ")
    }
  })

  test("says where rows are not as declared", () => {
    const broken = folderWith({ "out/csv/events.csv": "event_id\nevt_1\n" })
    const { code, stderr } = factloom(["chart", "timeline"], { cwd: broken })
    expect(code).toBe(2)
    expect(stderr).toContain("factloom check out")
  })
})
