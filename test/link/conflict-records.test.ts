import { expect, test } from "vitest"
import { conflictRow, type ToldFigure } from "../../src/link/conflict-records.ts"
import { conflictsOf } from "../../src/link/conflicts.ts"

/** "2016-04-03 Example_News@police 12": day, publisher and whom it cites, number; "12+" is at least 12. */
function figure(line: string, at: number): ToldFigure {
  const [day = "-", voice = "", number = ""] = line.split(" ")
  const [publisher = "", attributed_to = null] = voice.replaceAll("_", " ").split("@")
  const count = Number.parseInt(number, 10)
  const isOpen = number.endsWith("+")
  return {
    id: `fig_${at}`,
    source_id: `s${at}`,
    publisher,
    char_start: 0,
    reported_on: day === "-" ? null : day,
    outcome: "killed",
    who: "victims",
    group_text: "people",
    number: count,
    low: count,
    best: count,
    high: isOpen ? null : count,
    qualifier: isOpen ? "at_least" : "exact",
    attributed_to,
    extractor: "casualties/subject",
  }
}

const notes = (...lines: ReadonlyArray<string>) =>
  conflictsOf(lines.map(figure)).map((conflict) => conflictRow("evt_1", conflict)["note"])

test.each([
  [
    ["2016-04-03 Example_News 12", "2016-04-05 Example_Times 14"],
    ["12 (Example News, 2016-04-03), then 14 (Example Times, 2016-04-05)"],
  ],
  [
    ["2016-04-03 Example_News 22", "2016-04-03 Example_Times 44", "2016-04-03 Example_Post@medics 44"],
    ["22 (Example News, 2016-04-03) against 44 (Example Times; Example Post citing medics, 2016-04-03)"],
  ],
  [
    ["2016-04-03 Example_News 29+", "2016-04-03 Example_Times 31+", "2016-04-05 Example_Post 33"],
    [
      "at least 29 (Example News, 2016-04-03) and at least 31 (Example Times, 2016-04-03), then 33 (Example Post, 2016-04-05)",
    ],
  ],
  [
    ["2016-04-03 Example_News@police 12", "2016-04-03 Example_News 12", "- Example_Times 14"],
    ["12 (Example News, 2016-04-03) against 14 (Example Times)"],
  ],
])("%j", (lines, expected) => expect(notes(...lines)).toEqual(expected))

test("low and high are those of all figures, open sides left out", () => {
  const [conflict] = conflictsOf([figure("2016-04-03 Example_News 29+", 0), figure("2016-04-05 Example_Times 33", 1)])
  expect(conflictRow("evt_1", conflict!)).toMatchObject({
    kind: "narrower",
    low: 29,
    high: 33,
    figure_ids: ["fig_0", "fig_1"],
  })
})
