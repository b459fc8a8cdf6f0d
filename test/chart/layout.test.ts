import { describe, expect, it } from "vitest"
import { datasetChart } from "../../src/chart/all-charts.ts"
import { chartList } from "../../src/chart/chart-list.ts"
import { svgFile } from "../../src/chart/svg-file.ts"
import type { ChartTables } from "../../src/chart/tables.ts"
import { fixture, noTables } from "./fixture.ts"
import { billions, crowd, hostile, loner, longNames, sameSpot, wideRange } from "./extremes.ts"
import { layoutOf, outside, overlaps } from "./text-boxes.ts"

const datasets: Readonly<Record<string, ChartTables>> = {
  "a handful of rows": fixture(),
  "no rows": noTables,
  "one row a table": loner(),
  "500 rows a table": crowd(500),
  "long names": longNames(),
  "eight centuries and a million dead": wideRange(),
  "billions of dead": billions(),
  "everything at one place and time": sameSpot(),
  "hostile text": hostile(),
}

describe.each(Object.entries(datasets))("%s", (_name, tables) => {
  const drawings = chartList.flatMap(({ name }) => [760, 390, 320].map((width) => [name, width] as const))
  it.each(drawings)("%s, %i pixels wide: no words overlap or are cut", (name, width) => {
    const layout = layoutOf(svgFile(datasetChart(name, tables, width).figure, name, "Source: invented.", width))
    expect(layout.boxes.length).toBeGreaterThan(1)
    expect(overlaps(layout.boxes)).toEqual([])
    expect(outside(layout)).toEqual([])
  })
})

describe("the measure itself", () => {
  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60">${inside}</svg>`

  it("finds words that overlap", () => {
    const { boxes } = layoutOf(
      svg(`<text x="10" y="20">one word</text><g transform="translate(5,2)"><text x="20" y="20">another</text></g>`),
    )
    expect(overlaps(boxes)).toEqual([`"one word" and "another"`])
  })

  it("finds words that the edge cuts", () => {
    const layout = layoutOf(
      svg(`<text x="190" y="20">cut off</text><text x="190" y="40" text-anchor="end">whole</text>`),
    )
    expect(outside(layout)).toEqual(["cut off"])
  })

  it("knows the lines of a text", () => {
    const { boxes } = layoutOf(
      svg(
        `<text x="10" y="20" dy="0.32em">one line</text><text y="40"><tspan x="0">two</tspan><tspan x="0" dy="1em">lines</tspan></text>`,
      ),
    )
    expect(boxes.map(({ text, bottom }) => [text, Math.round(bottom)])).toEqual([
      ["one line", 26],
      ["two", 42],
      ["lines", 52],
    ])
  })
})
