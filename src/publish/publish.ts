/** The publish stage: a dataset → the files of `out/`, all but the charts, as path → text. */
import { Evidence } from "../../schema/evidence.ts"
import type { Finding } from "../../schema/finding.ts"
import type { Registry } from "../../schema/registry.ts"
import type { Dataset, DatasetRecord } from "../link/dataset.ts"
import { csvOf } from "./csv.ts"
import { dictionaryOf } from "./dictionary.ts"
import { byRecord, evidenceOf, evidenceRecords, type EvidenceRow } from "./evidence.ts"
import { jsonLinesOf, jsonOf } from "./json.ts"
import { jsonSchemaOf } from "./json-schema.ts"
import { readmeOf } from "./readme.ts"

/** Paths below the dataset's folder, with forward slashes, in the order of publication. */
export type Files = ReadonlyMap<string, string | Uint8Array>

export interface Publication {
  readonly files: Files
  /** Rows of each table, in the order of the registry. */
  readonly records: Readonly<Record<string, number>>
  /** Table name → its records, `evidence` among them. */
  readonly tables: ReadonlyMap<string, ReadonlyArray<DatasetRecord>>
  /** The rows of the evidence table. */
  readonly evidence: ReadonlyArray<EvidenceRow>
}

/**
 * The files of a dataset. Nothing in them holds a time of building or a path of the machine.
 *
 * @example
 * ```ts
 * const empty = { tables: new Map(), texts: [] }
 * publish(empty, registry, []).files.get("csv/conflicts.csv")?.split(",", 2) // => ["conflict_id", "event_id"]
 * ```
 */
export function publish(dataset: Dataset, registry: Registry, findings: ReadonlyArray<Finding>): Publication {
  const evidence = evidenceOf(dataset, registry)
  const tables = new Map(dataset.tables).set(Evidence.name, evidenceRecords(evidence))
  const nested = byRecord(evidence)
  const files = new Map<string, string>()
  files.set("README.md", readmeOf(registry, tables, findings.length))
  files.set("DATA_DICTIONARY.md", dictionaryOf(registry))
  for (const table of registry) {
    const records = tables.get(table.name) ?? []
    files.set(`csv/${table.name}.csv`, csvOf(table, records))
    files.set(`json/${table.name}.json`, jsonOf(table, records, nested))
    files.set(`jsonl/${table.name}.jsonl`, jsonLinesOf(table, records))
    files.set(`schema/${table.name}.schema.json`, `${JSON.stringify(jsonSchemaOf(table), null, 2)}\n`)
  }
  for (const { source_id, text } of dataset.texts) files.set(`texts/${source_id}.txt`, text)
  files.set("issues.jsonl", findings.map((finding) => `${JSON.stringify(finding)}\n`).join(""))
  const records = Object.fromEntries(registry.map(({ name }) => [name, tables.get(name)?.length ?? 0]))
  return { files, records, tables, evidence }
}
