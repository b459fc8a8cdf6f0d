/** `generated/…`: README, schemas, dictionary, JSON and charts are those that this data and these declarations make. */
import { Schema } from "effect"
import type { Finding } from "../../../schema/finding.ts"
import { chartTables, renderCharts } from "../../chart/charts.ts"
import type { DatasetRecord } from "../../link/dataset.ts"
import { dictionaryOf } from "../../publish/dictionary.ts"
import { byRecord, type EvidenceRow } from "../../publish/evidence.ts"
import { jsonLinesOf, jsonOf } from "../../publish/json.ts"
import { jsonSchemaOf } from "../../publish/json-schema.ts"
import { readmeOf } from "../../publish/readme.ts"
import { type CheckRule, fileFinding } from "../check-rule.ts"
import type { PublishedDataset, PublishedRow, PublishedTable } from "../published-dataset.ts"
import { issueLines } from "./files.ts"

export const dictionary: CheckRule = {
  name: "generated/dictionary",
  holds: "DATA_DICTIONARY.md is that of the declarations.",
  *check(dataset) {
    yield* same(this.name, dataset, "DATA_DICTIONARY.md", dictionaryOf(dataset.registry), "the declarations")
  },
}

export const readme: CheckRule = {
  name: "generated/readme",
  holds: "README.md tells of the tables and of how many rows they have.",
  onlyOf: "dataset",
  *check(dataset) {
    const { registry, tables, files } = dataset
    const records = new Map([...tables].map(([name, published]) => [name, recordsOf(published)]))
    const findings = issueLines(files.get("issues.jsonl") ?? new Uint8Array()).length
    yield* same(this.name, dataset, "README.md", readmeOf(registry, records, findings), "the tables")
  },
}

export const jsonSchemas: CheckRule = {
  name: "generated/json-schema",
  holds: "The JSON Schemas are those of the declarations.",
  *check(dataset) {
    for (const table of dataset.registry) {
      const expected = `${JSON.stringify(jsonSchemaOf(table), null, 2)}\n`
      yield* same(this.name, dataset, `schema/${table.name}.schema.json`, expected, "the declarations")
    }
  },
}

export const json: CheckRule = {
  name: "generated/json",
  holds: "The JSON and JSON Lines of a table hold what its CSV holds.",
  onlyOf: "dataset",
  *check(dataset) {
    const evidence = byRecord(evidenceRows(dataset))
    for (const published of dataset.tables.values()) {
      const { table, file } = published
      const records = recordsOf(published)
      yield* same(this.name, dataset, `json/${table.name}.json`, jsonOf(table, records, evidence), file)
      yield* same(this.name, dataset, `jsonl/${table.name}.jsonl`, jsonLinesOf(table, records), file)
    }
  },
}

export const charts: CheckRule = {
  name: "generated/charts",
  holds: "The charts and their data are those of the tables.",
  onlyOf: "dataset",
  async check(dataset) {
    const rows = new Map([...dataset.tables].map(([name, published]) => [name, decodable(published)]))
    const findings: Array<Finding> = []
    for (const [file, expected] of await renderCharts(chartTables(rows)))
      findings.push(...same(this.name, dataset, file, expected, "the tables"))
    return findings
  },
}

export const recordsOf = ({ rows }: PublishedTable): ReadonlyArray<DatasetRecord> =>
  rows.map(({ id, values }) => ({ id, row: values, grounds: {} }))

/** Rows that their table takes; the others have findings of their own. */
export function decodable({ rows, table }: PublishedTable): ReadonlyArray<PublishedRow["values"]> {
  const takes = Schema.is(table.row)
  return rows.filter(({ values }) => takes(values)).map(({ values }) => values)
}

/** In the order of the file, which is that of the ids. */
export const evidenceRows = ({ tables }: PublishedDataset): ReadonlyArray<EvidenceRow> =>
  (tables.get("evidence")?.rows ?? []).map(({ values }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- read by the declaration; `schema/value` looks at it
    return values as unknown as EvidenceRow
  })

export function* same(
  rule: string,
  { files }: PublishedDataset,
  file: string,
  expected: string | Uint8Array,
  from: string,
): Iterable<Finding> {
  const bytes = files.get(file)
  const wanted = Buffer.from(expected)
  if (bytes && wanted.equals(bytes)) return
  yield fileFinding(rule, file, bytes ? firstDifference(bytes, wanted) : null, {
    expected: `what ${from} make${from.startsWith("csv/") ? "s" : ""}`,
    found: bytes ? "something else" : "no such file",
    cure: "Build the dataset again.",
  })
}

/** The line on which two files part; null where they have no lines. */
function firstDifference(a: Uint8Array, b: Uint8Array): number | null {
  if (a.includes(0)) return null
  let line = 1
  for (let i = 0; i < a.length && a[i] === b[i]; i++) if (a[i] === 10) line++
  return line
}
