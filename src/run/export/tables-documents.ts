/** What stands beside the tables of a large export: what they mean, how they are proved, and the hash of every file. */
import type { DatasetDescription } from "../../../schema/dataset-description.ts"
import type { Registry } from "../../../schema/registry.ts"
import { dictionaryOf } from "../../publish/dictionary.ts"
import { citationOf } from "../../publish/formats/citation.ts"
import { descriptorOf, type MeasuredFile } from "../../publish/formats/data-package.ts"
import { jsonSchemaOf } from "../../publish/json-schema.ts"
import { readmeHead } from "../../publish/readme.ts"
import { PROOF_FILE, TEXTS_FILE } from "../../publish/tables-files.ts"

const proof = `-- Proves every anchor: counts the rows of evidence whose words do not stand in the text at their place.
-- duckdb < ${PROOF_FILE}, in this folder; 0 means that all of them do.
SELECT count(*) AS unproved
FROM read_parquet('parquet/evidence.parquet') AS evidence
LEFT JOIN read_parquet('parquet/texts.parquet') AS texts USING (source_id)
WHERE substring(text, char_start + 1, char_end - char_start) IS DISTINCT FROM exact;
`

export interface ExportedTables {
  readonly description: DatasetDescription
  readonly registry: Registry
  /** Rows of each table. */
  readonly records: Readonly<Record<string, number>>
  /** Lines of `issues.jsonl`. */
  readonly findings: number
  /** Sizes and hashes of the files there are, by path. */
  readonly measured: ReadonlyMap<string, MeasuredFile>
}

/** Path → content. */
export function tablesDocuments(tables: ExportedTables): ReadonlyMap<string, string> {
  const { description, registry, measured } = tables
  const files = new Map<string, string>()
  files.set("README.md", readmeOf(tables))
  files.set("DATA_DICTIONARY.md", dictionaryOf(registry))
  files.set("CITATION.cff", citationOf({ description, version: null }))
  files.set(PROOF_FILE, proof)
  for (const table of registry)
    files.set(`schema/${table.name}.schema.json`, `${JSON.stringify(jsonSchemaOf(table), null, 2)}\n`)
  return files.set(
    "datapackage.json",
    descriptorOf({
      description,
      version: null,
      registry,
      sources: [],
      measured: ({ name }) => measured.get(`csv/${name}.csv`)!,
    }),
  )
}

function readmeOf({ registry, records, findings }: ExportedTables): string {
  const forms = (name: string): string => `[Parquet](parquet/${name}.parquet)`
  return `${readmeHead(registry, (name) => records[name] ?? 0, forms, `[the texts](${TEXTS_FILE})`)}
| file | what it is |
| --- | --- |
| [DATA_DICTIONARY.md](DATA_DICTIONARY.md) | every column, code and rule |
| csv/ | the tables: UTF-8, LF, RFC 4180; an empty cell means not known |
| parquet/ | the tables as Apache Parquet, with types; texts.parquet has the text of each article, which belongs to its publisher |
| schema/ | JSON Schema (draft 2020-12) of each table's rows |
| [datapackage.json](datapackage.json) | the dataset as a Data Package v2 (Table Schemas, keys, hashes) |
| [CITATION.cff](CITATION.cff) | how to cite it |
| SHA256SUMS | the hash of every file: \`sha256sum --check SHA256SUMS\` |
| issues.jsonl | what was wrong with the corpus: ${findings} ${findings === 1 ? "line" : "lines"} |
| [${PROOF_FILE}](${PROOF_FILE}) | proves every anchor: \`duckdb < ${PROOF_FILE}\` |

This many articles come as tables alone: pages, charts, spreadsheets and changes since a release are for datasets that people read as a whole.
Ids follow from what records say, and no ledger keeps them when that changes.
`
}
