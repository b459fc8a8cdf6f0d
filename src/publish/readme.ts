/** `out/README.md`: what each file of a published dataset is, for somebody who has just downloaded it. */
import type { Registry } from "../../schema/registry.ts"
import type { DatasetRecord } from "../link/dataset.ts"

export function readmeOf(
  registry: Registry,
  tables: ReadonlyMap<string, ReadonlyArray<DatasetRecord>>,
  findings: number,
): string {
  const forms = (name: string): string => `[JSON](json/${name}.json) · [JSON Lines](jsonl/${name}.jsonl)`
  const count = (name: string): number => tables.get(name)?.length ?? 0
  return `${readmeHead(registry, count, forms, "[texts/](texts/)")}
| file | what it is |
| --- | --- |
| [DATA_DICTIONARY.md](DATA_DICTIONARY.md) | every column, code and rule |
| csv/ | the tables: UTF-8, LF, RFC 4180; an empty cell means not known |
| json/ | the tables as arrays of objects, with each value's evidence nested |
| jsonl/ | the tables, a row a line |
| schema/ | JSON Schema (draft 2020-12) of each table's rows |
| excel/ | the tables for spreadsheets: with a byte order mark, and no text that a spreadsheet takes for a formula |
| parquet/ | the tables as Apache Parquet, with types and descriptions |
| factloom.sqlite | all tables and texts in one SQLite database, with keys; the view \`evidence_proof\` proves every anchor |
| [datapackage.json](datapackage.json) | the dataset as a Data Package v2 (Table Schemas, keys, hashes) |
| [croissant.json](croissant.json), [csv-metadata.json](csv-metadata.json) | the same as Croissant 1.0 and as CSV on the Web |
| [CITATION.cff](CITATION.cff) | how to cite it |
| SHA256SUMS | the hash of every file: \`sha256sum --check SHA256SUMS\` |
| [dataset.zip](dataset.zip) | all of this in one file |
| texts/ | the text of each article, in which offsets count; the articles belong to their publishers |
| [index.html](index.html) | the explorer: open it in a browser, from this folder or from any web server; site/ is its code and data |
| charts/ | charts as SVG and PNG with their data as CSV; open [charts/index.html](charts/index.html) |
| [CHANGES.md](CHANGES.md) | what changed since the last release, in words |
| changes.csv | the same cell by cell, with the reason of each |
| rejected.csv | claims that people rejected in corrections.yaml: they stand in no table |
| issues.jsonl | what was wrong with the articles, sources.yaml or corrections.yaml: ${findings} ${findings === 1 ? "line" : "lines"} |

To prove all of it again: \`npx factloom check\` and this folder's path.
`
}

/**
 * What a dataset's README begins with, in whatever form it is: what it is made from, and its tables.
 *
 * @param count rows of a table
 * @param forms links to what a table is besides CSV
 * @param texts a link to the texts
 */
export function readmeHead(
  registry: Registry,
  count: (table: string) => number,
  forms: (table: string) => string,
  texts: string,
): string {
  const rows = registry.map(
    ({ name, title, description }) =>
      `| [${title}](csv/${name}.csv) | ${count(name)} | ${description} | ${forms(name)} · [schema](schema/${name}.schema.json) |`,
  )
  return `# Dataset

Made by factloom from ${count("sources")} articles. Every value points at the exact words it came from: look its record's id
up in [evidence](csv/evidence.csv), where \`source_id\`, \`char_start\` and \`char_end\` name the words in ${texts}.

| table | rows | what a row is | other forms |
| --- | --- | --- | --- |
${rows.join("\n")}
`
}
