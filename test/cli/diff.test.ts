import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { folderWith } from "../folders.ts"
import { bundle, factloom } from "./command.ts"

beforeAll(bundle, 60_000)

const old = "event_id,name,killed_best\nevt_a,Bombing in Marwen,12\nevt_b,Attack in Sundal,\n"
const now = "event_id,name,killed_best\nevt_a,Bombing in Marwen,14\nevt_c,Unrest | in Oskarby,\n"

/** Two datasets: one with its tables in csv/, one a folder of tables. */
const folders = () =>
  folderWith({ "a/csv/events.csv": old, "a/csv/gone.csv": "x\n", "b/events.csv": now, "b/more.csv": "y\n" })

describe("factloom diff", () => {
  test("of the same: 0, and says so", () => {
    const cwd = folders()
    expect(factloom(["diff", "a", "a"], { cwd })).toEqual({
      code: 0,
      stdout: "No difference: all 2 tables are the same.\n",
      stderr: "",
    })
  })

  test("of others: 1, row by row and cell by cell", () => {
    const { code, stdout, stderr } = factloom(["diff", "a", "b"], { cwd: folders() })
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" })
    expect(stdout).toBe(`- gone: no such table any more
+ more: a new table
events: 1 added, 1 removed, 1 changed (2 rows, then 2)
  ~ evt_a
      killed_best  12 → 14
  - evt_b  Attack in Sundal
  + evt_c  Unrest | in Oskarby
`)
  })

  test("as Markdown, in which a cell breaks no table", () => {
    const { code, stdout } = factloom(["diff", "a", "b", "--format", "markdown"], { cwd: folders() })
    expect(code).toBe(1)
    expect(stdout).toContain("| changed | `evt_a` | killed_best | 12 | 14 |")
    expect(stdout).toContain("Unrest \\| in Oskarby")
  })

  test("as JSON, with every cell", () => {
    const { code, stdout } = factloom(["diff", "a", "b", "--format", "json"], { cwd: folders() })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      added: ["more"],
      removed: ["gone"],
      tables: [
        {
          table: "events",
          added: 1,
          removed: 1,
          changed: 1,
          changes: [
            { kind: "changed", key: ["evt_a"], cells: [{ column: "killed_best", old: "12", new: "14" }] },
            { kind: "removed", key: ["evt_b"] },
            { kind: "added", key: ["evt_c"] },
          ],
        },
      ],
    })
  })

  test("of two files, by columns that are named", () => {
    const cwd = folderWith({ "a.csv": "n,m,v\n1,1,x\n1,2,y\n", "b.csv": "n,m,v\n1,2,z\n1,1,x\n" })
    const { code, stdout } = factloom(["diff", "a.csv", "b.csv", "--key", "n,m"], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain("~ 1 2\n      v  y → z")
  })

  test("tells as many rows as it is asked for, and how many more there are", () => {
    const rows = Array.from({ length: 30 }, (_, i) => `k${i},1\n`).join("")
    const cwd = folderWith({ "a.csv": "id,n\n", "b.csv": `id,n\n${rows}` })
    expect(factloom(["diff", "a.csv", "b.csv"], { cwd }).stdout).toContain("… and 10 more")
    expect(factloom(["diff", "a.csv", "b.csv", "--limit", "2"], { cwd }).stdout).toContain("… and 28 more")
  })

  test.each<[string, ReadonlyArray<string>, RegExp]>([
    ["nothing there", ["a", "nowhere"], /nowhere: expected a dataset's folder or a CSV file, found nothing there/u],
    ["a folder without tables", ["a", "."], /expected a folder with CSV files/u],
    ["a folder and a file", ["a", join("b", "events.csv")], /expected a CSV file, as the other is, found a folder/u],
    [
      "a key that is no column",
      [join("b", "events.csv"), join("b", "more.csv")],
      /more\.csv: expected a column event_id/u,
    ],
    ["a format that is none", ["a", "b", "--format", "xml"], /format/u],
  ])("cannot compare %s: 2", (_, args, message) => {
    const { code, stdout, stderr } = factloom(["diff", ...args], { cwd: folders() })
    expect(code).toBe(2)
    expect(`${stdout}${stderr}`).toMatch(message)
  })
})
