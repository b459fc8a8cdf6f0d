import { parseHTML } from "linkedom"
import { expect, it } from "vitest"
import { datasetCharts, reportedTolls } from "../../src/chart/all-charts.ts"
import { chartList } from "../../src/chart/chart-list.ts"
import { drawGallery } from "../../src/chart/gallery.ts"
import { sourceLine } from "../../src/chart/source-line.ts"
import { hostile } from "./extremes.ts"
import { fixture, noTables, source } from "./fixture.ts"

const pageOf = (tables: ReturnType<typeof fixture>) => {
  const html = drawGallery(datasetCharts(tables), reportedTolls(tables), sourceLine(tables))
  return { html, document: parseHTML(html).document }
}

it("shows every chart with its words and its files", () => {
  const { document } = pageOf(fixture())
  const figures = [...document.querySelectorAll("figure")]
  expect(figures.map(({ id }) => id)).toEqual(chartList.map(({ name }) => name))
  for (const figure of figures) {
    expect(figure.querySelector("img")?.getAttribute("src")).toBe(`${figure.id}.svg`)
    expect(figure.querySelector("img")?.getAttribute("alt")).toBe(figure.querySelector("details p")?.textContent)
    expect([...figure.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(
      ["svg", "png", "csv"].map((ending) => `${figure.id}.${ending}`),
    )
  }
})

it("runs no script, asks no other host, and lets none in", () => {
  const { html, document } = pageOf(hostile())
  expect(document.querySelectorAll("script, iframe, object, link").length).toBe(0)
  expect(html).not.toMatch(/https?:|\bon\w+=/u)
  expect(document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content")).toContain(
    "default-src 'none'",
  )
})

it.each([
  [
    [source("a", "2014-06-07"), source("b", "2015-11-25"), source("c", null)],
    "3 articles published 7 June 2014 to 25 November 2015.",
  ],
  [[source("a", "2014-06")], "1 article published June 2014."],
  [[source("a", null)], "1 article."],
])("sourceLine %#", (sources, words) =>
  expect(sourceLine({ ...noTables, sources })).toBe(`Source: factloom dataset, ${words}`),
)
