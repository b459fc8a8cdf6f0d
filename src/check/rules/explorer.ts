/** `generated/explorer`: the page shows this data: its files are those that the tables and texts make. */
import { Option, Result, Schema } from "effect"
import { undescribed } from "../../../schema/dataset-description.ts"
import type { Finding } from "../../../schema/finding.ts"
import type { SourceText } from "../../../schema/source-text.ts"
import { chartTables, pageCharts } from "../../chart/charts.ts"
import { explorerFiles } from "../../publish/explorer/explorer.ts"
import { isNotebook, NOTEBOOKS_SCRIPT, notebooksScript } from "../../publish/explorer/notebooks-data.ts"
import type { PageRegion } from "../../publish/explorer/page-data.ts"
import { MADE } from "../../publish/folder.ts"
import { describedBy } from "../../publish/formats/described-by.ts"
import { DATA_PACKAGE, SEALS } from "../../publish/formats/formats.ts"
import { type CheckRule, fileFinding } from "../check-rule.ts"
import type { PublishedDataset } from "../published-dataset.ts"
import { decodable, evidenceRows, same } from "./generated.ts"

export const explorer: CheckRule = {
  name: "generated/explorer",
  holds: "index.html and site/ show the tables and texts as they are.",
  onlyOf: "dataset",
  async check(dataset) {
    const expected = await expectedFiles(dataset)
    const findings: Array<Finding> = []
    for (const [file, content] of expected)
      findings.push(...same(this.name, dataset, file, content, "the tables and texts"))
    for (const file of dataset.files.keys())
      if (file.startsWith("site/") && !expected.has(file))
        findings.push(
          fileFinding(this.name, file, null, {
            expected: "the files of the explorer",
            found: "a file that is none of them",
            cure: "Move it elsewhere; a build makes this folder anew.",
          }),
        )
    return findings
  },
}

async function expectedFiles(dataset: PublishedDataset): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { registry, tables, texts, files } = dataset
  const rows = new Map([...tables].map(([name, published]) => [name, decodable(published)]))
  const described = Result.getOrNull(describedBy(decode(files.get(DATA_PACKAGE) ?? new Uint8Array())))
  return explorerFiles({
    description: described?.description ?? undescribed,
    version: described?.version ?? null,
    registry,
    rows,
    files: new Map([...files].filter(([file]) => isOfDataset(file))),
    charts: await pageCharts(chartTables(rows)),
    notebooks: notebooksIn(files),
    evidence: evidenceRows(dataset),
    texts: [...texts.values()],
    regions: new Map([...texts].map(([id, text]) => [id, regionsOf(text, files.get(`site/data/sources/${id}.js`))])),
  })
}

/** The page links to the notebooks in the folder, or, as a build leaves it, to none. */
function notebooksIn(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const none = new Map<string, string>()
  if (decode(files.get(NOTEBOOKS_SCRIPT) ?? new Uint8Array()) === notebooksScript(none)) return none
  return new Map([...files].filter(([file]) => isNotebook(file)).map(([file, bytes]) => [file, decode(bytes)]))
}

/** What the build makes beside the explorer: of other files in the folder it knows nothing. */
const isOfDataset = (file: string): boolean =>
  MADE.includes(file.split("/", 1)[0] ?? "") &&
  !SEALS.includes(file) &&
  !file.startsWith("site/") &&
  file !== "index.html"

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const Regions = Schema.Struct({
  regions: Schema.Array(
    Schema.Tuple([Schema.Literals(["headline", "byline", "dateline", "body", "boilerplate"]), Schema.Int, Schema.Int]),
  ),
})
const decodeRegions = Schema.decodeUnknownOption(Schema.fromJsonString(Regions))

/**
 * The regions of a text are published with the page alone: they are taken from there, if they are in order and within the
 * text; else there are none, and the file is found to be another.
 */
function regionsOf({ source_id, length }: SourceText, script: Uint8Array | undefined): ReadonlyArray<PageRegion> {
  const before = `factloom.put("source/${source_id}",`
  const text = script === undefined ? "" : decode(script)
  if (!text.startsWith(before) || !text.endsWith(")\n")) return []
  const read = decodeRegions(text.slice(before.length, -2))
  if (Option.isNone(read)) return []
  const { regions } = read.value
  const areInOrder = regions.every(([, start, end], index) => start >= (regions[index - 1]?.[2] ?? 0) && end > start)
  return areInOrder && (regions.at(-1)?.[2] ?? 0) <= length ? regions : []
}
