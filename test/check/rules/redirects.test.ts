import { describe, expect, test } from "vitest"
import { Events } from "../../../schema/events.ts"
import { IdRedirects } from "../../../schema/id-redirects.ts"
import { publishedDataset } from "../../../src/check/published-dataset.ts"
import { redirectLive, redirectTargets } from "../../../src/check/rules/redirects.ts"

const tables = [Events, IdRedirects]

/** What the two rules find, as `rule column`, in a dataset of the events evt_a and evt_b with these redirects. */
async function found(...rows: ReadonlyArray<string>): Promise<ReadonlyArray<string>> {
  const header = Object.keys(Events.columns)
  const events = [header, ...["evt_a", "evt_b"].map((id) => header.map((column) => (column === "event_id" ? id : "")))]
  const csv = (lines: ReadonlyArray<string>) => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""))
  const files = new Map([
    ["csv/events.csv", csv(events.map((row) => row.join(",")))],
    ["csv/id_redirects.csv", csv([Object.keys(IdRedirects.columns).join(","), ...rows])],
  ])
  const dataset = publishedDataset(files, tables)
  const findings = [...(await redirectTargets.check(dataset)), ...(await redirectLive.check(dataset))]
  return findings.map(({ code, column }) => `${code} ${column}`)
}

describe("redirects that hold", () => {
  test.each([
    "evt_c,events,merged,evt_a,it is part of another record now,0.1.0",
    "evt_c,events,gone,,article removed,",
    "evt_a,events,split,evt_a; evt_b,parts of it are other records now,",
  ])("%s", async (row) => {
    expect(await found(row)).toEqual([])
  })
})

describe("redirects that do not", () => {
  test.each<[string, string, ReadonlyArray<string>]>([
    ["to no row", "evt_c,events,merged,evt_z,x,", ["redirect/target 21"]],
    ["to an id that is redirected itself", "evt_c,events,merged,evt_c,x,", ["redirect/target 21"]],
    ["of no table", "evt_c,people,merged,evt_a,x,", ["redirect/target 7"]],
    ["merged into nothing", "evt_c,events,merged,,x,", ["redirect/target 21"]],
    ["merged into two", "evt_c,events,merged,evt_a; evt_b,x,", ["redirect/target 21"]],
    ["gone, and yet there", "evt_c,events,gone,evt_a,x,", ["redirect/target 19"]],
    ["split into one", "evt_a,events,split,evt_a,x,", ["redirect/target 20"]],
    ["of an id that names a row", "evt_a,events,merged,evt_b,x,", ["redirect/live 1"]],
    ["split, and not there itself", "evt_c,events,split,evt_a; evt_b,x,", ["redirect/live 1"]],
    ["split, and not first of its parts", "evt_a,events,split,evt_b; evt_a,x,", ["redirect/live 1"]],
  ])("%s", async (_, row, expected) => {
    expect(await found(row)).toEqual(expected)
  })
})
