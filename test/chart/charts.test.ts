import { afterEach, describe, expect, it } from "vitest"
import { DOMParser } from "linkedom"
import { datasetChart } from "../../src/chart/all-charts.ts"
import { chartList } from "../../src/chart/chart-list.ts"
import { chartTables, renderCharts } from "../../src/chart/charts.ts"
import { svgFile } from "../../src/chart/svg-file.ts"
import { hostile } from "./extremes.ts"
import { fixture, noTables } from "./fixture.ts"

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("utf8")
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64")

describe("renderCharts", () => {
  it("gives each chart as SVG, PNG and CSV, and a page", async () => {
    const files = await renderCharts(fixture())
    const drawn = [...chartList.map(({ name }) => name), "reported-toll/evt_2", "reported-toll/evt_5"]
    const names = drawn.flatMap((name) => ["svg", "png", "csv"].map((ending) => `charts/${name}.${ending}`))
    expect([...files.keys()].toSorted()).toEqual([...names, "charts/index.html"].toSorted())
  })

  it("draws PNG at twice the size of the SVG, with words in it", async () => {
    const files = await renderCharts(fixture())
    const svg = text(files.get("charts/timeline.svg"))
    const png = Buffer.from(files.get("charts/timeline.png") ?? [])
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG")
    expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/u.exec(svg)?.[1]))
    const wordless = await import("../../src/chart/png.ts").then(({ pngOf }) =>
      pngOf(svg.replaceAll(/<text.*?<\/text>/gsu, "")),
    )
    expect(wordless.length).toBeLessThan(png.length / 2)
  })
})

describe("the same bytes", () => {
  const zone = process.env["TZ"]
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"]
    else process.env["TZ"] = zone
  })

  const all = async () => [...(await renderCharts(fixture()))].map(([path, bytes]) => [path, hex(bytes)])

  it("when drawn twice", async () => expect(await all()).toEqual(await all()))

  it.each(["Asia/Tokyo", "America/St_Johns"])("with the clock of %s", async (elsewhere) => {
    const here = await all()
    process.env["TZ"] = elsewhere
    expect(new Date(2014, 0, 1).getTimezoneOffset()).not.toBe(0)
    expect(await all()).toEqual(here)
  })
})

describe.each(chartList.map(({ name }) => name))("%s", (name) => {
  it("is as it was looked at", async () => {
    const { figure, csv } = datasetChart(name, fixture())
    await expect(svgFile(figure, name, "Source: invented.")).toMatchFileSnapshot(`snapshots/${name}.svg`)
    expect(figure.alt.startsWith(figure.title)).toBe(true)
    expect(csv.rows.length).toBeGreaterThan(0)
    for (const row of csv.rows) expect(Object.keys(row).toSorted()).toEqual([...csv.columns].toSorted())
  })

  it("says so when there is nothing to draw", () => {
    const { figure, csv } = datasetChart(name, noTables)
    expect(figure.title).toMatch(/^No /u)
    expect(figure.plot).toBeNull()
    expect(csv.rows).toEqual([])
  })

  it("shows markup of an article as text", () => {
    const svg = svgFile(datasetChart(name, hostile()).figure, name, "Source: <b>invented</b>.")
    expect(svg).not.toContain("<script")
    expect(svg).not.toContain("<b>")
    // oxlint-disable-next-line no-control-regex
    expect(svg).not.toMatch(/[\u0000-\u0008\u202e\ud800-\udfff]/u)
    const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement
    const known = new Set(["svg", "title", "desc", "rect", "text", "tspan", "g", "circle", "line", "path"])
    for (const element of root.querySelectorAll("*")) expect(known).toContain(element.tagName)
    expect(
      [...root.querySelectorAll("*")]
        .flatMap(({ attributes }) => [...attributes])
        .filter(({ name }) => name.startsWith("on")),
    ).toEqual([])
  })

  it("names itself to those who do not see it", () => {
    const drawn = datasetChart(name, fixture()).figure
    const svg = svgFile(drawn, name, "Source: invented.")
    expect(svg).toContain(`role="img"`)
    expect(svg).toContain(`<title id="${name}-title">`)
    expect(svg).toContain(`aria-label="${drawn.title.slice(0, 20)}`)
  })
})

describe("chartTables", () => {
  it("reads published rows", () => {
    const tables = fixture()
    expect(chartTables(new Map(Object.entries(tables)))).toEqual(tables)
  })

  it("takes a missing table as empty", () => expect(chartTables(new Map())).toEqual(noTables))

  it("refuses rows of another shape", () =>
    expect(() => chartTables(new Map([["events", [{ event_id: 7 }]]]))).toThrow(/event_id/u))
})
