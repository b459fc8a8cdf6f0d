/** The tables that the tests of the formats write: the repository's own dataset, and one of awkward cells. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { DatasetDescription } from "../../../schema/dataset-description.ts"
import { Actors } from "../../../schema/actors.ts"
import { registry } from "../../../schema/registry.ts"
import { publishedDataset } from "../../../src/check/published-dataset.ts"
import type { ReleaseTables } from "../../../src/publish/formats/tables.ts"

const description: DatasetDescription = {
  name: "harbour-facts",
  title: "Facts from the harbour",
  description: "What the papers said of the harbour.",
  licence: { name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0", path: "https://example.org/licence" },
  contributors: ["The Harbour Desk"],
  homepage: "https://example.org/harbour",
  keywords: ["harbour"],
}

/** The dataset in out/. */
export function ownTables(): ReleaseTables {
  const folders = ["csv", "texts"]
  const files = folders.flatMap((folder) => readdirSync(join("out", folder)).map((name) => `${folder}/${name}`))
  const dataset = publishedDataset(new Map(files.map((file) => [file, readFileSync(join("out", file))])), registry)
  return {
    description,
    version: "1.2.0",
    registry,
    records: new Map(
      [...dataset.tables].map(([name, { rows }]) => [
        name,
        rows.map(({ id, values }) => ({ id, row: values, grounds: {} })),
      ]),
    ),
    texts: [...dataset.texts.values()],
  }
}

/** Names that spreadsheets, SQL and CSV readers have trouble with. */
const awkwardNames = [
  "=1+1",
  "'=1+1",
  "+44 20",
  "-5",
  "@home",
  "'tis",
  "\uff1dSUM(A1)",
  'The "Grey" Front, north',
  "two\nlines",
  "O'Hara",
  "__proto__",
  "\u202eright to left",
  "🚢 Harbour",
]

/** Actors of awkward names. */
export const awkwardTables = (): ReleaseTables => ({
  description,
  version: null,
  registry: [Actors],
  records: new Map([
    [
      "actors",
      awkwardNames.map((name, at) => {
        const id = `act_${String(at).padStart(2, "0")}`
        const row = {
          actor_id: id,
          name,
          kind: "group",
          country: null,
          aliases: [name, "second"],
          mention_count: at,
          source_count: 1,
        }
        return { id, row, grounds: {} }
      }),
    ],
  ]),
  texts: [],
})
