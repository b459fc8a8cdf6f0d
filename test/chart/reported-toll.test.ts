import { describe, expect, it } from "vitest"
import { reportedTolls } from "../../src/chart/all-charts.ts"
import { renderCharts } from "../../src/chart/charts.ts"
import { shapeReportedToll } from "../../src/chart/data/reported-toll.ts"
import { drawReportedToll } from "../../src/chart/reported-toll.ts"
import { svgFile } from "../../src/chart/svg-file.ts"
import type { ChartTables } from "../../src/chart/tables.ts"
import { crowd, hostile } from "./extremes.ts"
import { event, figure, fixture, growingToll, killed, noTables } from "./fixture.ts"
import { layoutOf, outside, overlaps } from "./text-boxes.ts"

const shapesOf = (tables: ChartTables) => tables.events.map((event) => shapeReportedToll(event, tables))
const viewOf = (tables: ChartTables) => shapesOf(tables)[0]!.view!

describe("shapeReportedToll", () => {
  it("has a report for each voice and number, in the order of publication, with what it is in", () => {
    const { reports, parts, attackers, stands, title } = viewOf(growingToll())
    expect(
      reports.map(({ voice, day, words, isChosen, conflicts }) => [
        voice,
        day,
        words,
        isChosen,
        ...conflicts.map(({ kind, isLast }) => (isLast ? `${kind}!` : kind)),
      ]),
    ).toEqual([
      ["Example News", "3 April 2016, 1 day after", "at least 20", false, "disagree!", "narrower"],
      ["Example Times, citing police", "3 April 2016, 1 day after", "18", false, "disagree!", "revised"],
      ["Example Post", "5 April 2016, 3 days after", "33", true, "revised!", "narrower!"],
      ["The Example Quarterly of a Name that Takes Two Lines", "3 April 2021, 5 years after", "more than 30", false],
      ["s4", "no date", "24 to 99", false],
    ])
    expect(reports[0]?.figure_ids).toEqual(["fig_0101", "fig_0102"])
    expect([parts, attackers, stands.words, stands.rule]).toEqual([1, 1, "33", "latest_exact"])
    expect(title).toBe("Bombing in Lille, 2 April 2016: 18 to at least 20 killed in the first reports, 33 as it stands")
  })

  it("is nothing where there is one report, or figures of different groups", () => {
    const one = {
      ...noTables,
      events: [event("a", "A", killed(9))],
      casualty_figures: [figure("a", 9), figure("a", 9)],
    }
    expect(shapesOf(one)[0]?.view).toBeNull()
    const groups = ["villagers", "police officers"].map((group_text) => figure("a", 2, { group_text }))
    const rule = { ...killed(2, null, null), killed_rule: "largest_part" } as const
    expect(shapesOf({ ...one, events: [event("a", "A", rule)], casualty_figures: groups })[0]?.view).toBeNull()
  })

  it.each([
    ["all of one number", [9, 9], {}, "A: all 2 reports say 9 killed"],
    [
      "two numbers of one day",
      [9, 12],
      { killed_low: 9, killed_best: null, killed_high: 12 },
      "A: 9 to 12 killed, 9 to 12 as it stands",
    ],
  ])("titles %s", (_, numbers, toll, title) => {
    const casualty_figures = numbers.map((number, index) => figure("a", number, { source_id: `s${index}` }))
    expect(viewOf({ ...noTables, events: [event("a", "A", { ...killed(9), ...toll })], casualty_figures }).title).toBe(
      title,
    )
  })
})

describe("the chart", () => {
  it("is as it was looked at", async () => {
    const [chart] = reportedTolls(growingToll()).drawn
    await expect(svgFile(chart!.figure, chart!.name, "Source: invented.")).toMatchFileSnapshot(
      "snapshots/reported-toll.svg",
    )
    expect(chart!.name).toBe("reported-toll/evt_7")
    expect(chart!.figure.alt).toContain("What stands: 33, by the rule latest_exact.")
    expect(chart!.csv.rows.map(({ mark, chosen }) => [mark, chosen])).toEqual([
      ["event", null],
      ["report", "no"],
      ["report", "no"],
      ["report", "yes"],
      ["report", "no"],
      ["report", "no"],
    ])
  })

  const datasets = { "a growing toll": growingToll(), "a handful of rows": fixture(), "hostile text": hostile() }
  it.each(
    Object.entries(datasets).flatMap(([name, tables]) =>
      [760, 390, 320].map((width) => [name, width, tables] as const),
    ),
  )("%s, %i pixels wide: no words overlap or are cut", (_, width, tables) => {
    for (const { view } of shapesOf(tables)) {
      if (view === null) continue
      const layout = layoutOf(svgFile(drawReportedToll(view, { width, borders: [] }), "x", "Source: invented.", width))
      expect(layout.boxes.length).toBeGreaterThan(5)
      expect(overlaps(layout.boxes)).toEqual([])
      expect(outside(layout)).toEqual([])
    }
  })

  it("is a file for each event with more than one report, and linked from the page", async () => {
    const files = await renderCharts(growingToll())
    const paths = ["svg", "png", "csv"].map((ending) => `charts/reported-toll/evt_7.${ending}`)
    expect([...files.keys()]).toEqual(expect.arrayContaining(paths))
    const page = Buffer.from(files.get("charts/index.html") ?? []).toString()
    for (const path of paths) expect(page).toContain(`href="${path.slice("charts/".length)}"`)
  })

  it("is drawn for no more events than a page can take, and says how many are left", () => {
    const { events, ...tables } = crowd(40)
    const two = {
      ...tables,
      events,
      casualty_figures: events.flatMap(({ event_id }) => [9, 12].map((n) => figure(event_id, n))),
    }
    const { drawn, more } = reportedTolls(two, 30)
    expect([drawn.length, more]).toEqual([30, 10])
  })
})
