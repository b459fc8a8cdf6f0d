/**
 * A dataset with something in every table: articles, a release, and then what people decided: claims accepted, edited and
 * rejected, events merged. Built as a curator builds it, on disk.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { stringify } from "yaml"
import { build, release } from "../../src/index.ts"
import type { Cell } from "../../src/link/dataset.ts"
import { articles } from "./articles.ts"
import type { Files } from "./damage.ts"
import { filesOf } from "./files-of.ts"

type Row = Readonly<Record<string, Cell>>

/** Articles beside those of the other tests: words over several lines, letters with accents, an event told twice. */
const more = {
  "cafe.txt": `Café bombing in Málaga

MÁLAGA, Spain, March 8, 2015 (Example News)

A bomb at a café in Málaga, Spain, killed nine people
on Saturday, and wounded about 40 others, said José Núñez, the city's
police chief. "We found “two bags” at the café," Núñez said.
`,
  "ferry.txt": `March 10, 2015

Gunmen killed four policemen in Arequipa, Peru, on March 4, 2015, the interior ministry said.
“We will not rest,” said Rosa Molina.

A car bomb killed six people in Trujillo, Peru, on March 7, 2015.
`,
} as const

/** What a folder must hold so that the dataset can be built in it. */
export const seeds: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...articles, ...more }).map(([name, text]) => [`seeds/${name}`, text]),
)

/** Builds the dataset in a folder that has the seeds. */
export async function correctedDataset(folder: string): Promise<Files> {
  const paths = { seeds: join(folder, "seeds"), out: join(folder, "out") }
  await build(paths)
  await release({ ...paths, version: "1.0.0", date: "2015-04-01" })
  const rows = (table: string): ReadonlyArray<Row> =>
    readFileSync(join(paths.out, `jsonl/${table}.jsonl`), "utf8")
      .split("\n")
      .flatMap((line): ReadonlyArray<Row> => (line === "" ? [] : [JSON.parse(line)]))
  const find = (table: string, where: Row): Row => {
    const row = rows(table).find((own) => Object.entries(where).every(([column, cell]) => own[column] === cell))
    if (!row) throw new Error(`no row of ${table} with ${JSON.stringify(where)}`)
    return row
  }
  const signed = { reason: "seen in the text", date: "2015-04-02", by: "ana" }
  const guard = ({ quote }: Row) => ({ quote })
  const [bombing, shooting] = [
    find("event_mentions", { source_id: "cafe", event_type: "bombing" }),
    find("event_mentions", { source_id: "knives", event_type: "attack" }),
  ]
  const injured = find("casualty_figures", { source_id: "cafe", outcome: "injured" })
  const arrested = find("casualty_figures", { source_id: "knives", outcome: "arrested" })
  const spoken = find("statements", { speaker: "Rosa Molina", mode: "indirect" })
  const seized = find("indicators", { unit: "videos" })
  const list = [
    { accept: spoken["statement_id"], expect: guard(spoken), ...signed },
    { edit: injured["figure_id"], expect: { number: 40 }, set: { number: 41, best: 41 }, ...signed },
    { edit: seized["indicator_id"], expect: { unit: "videos" }, set: { unit: "films" }, ...signed },
    { reject: arrested["figure_id"], expect: guard(arrested), ...signed },
    {
      merge: [bombing["mention_id"], shooting["mention_id"]],
      expect: Object.fromEntries([bombing, shooting].map((own) => [own["mention_id"], guard(own)])),
      ...signed,
    },
  ].map((one) =>
    "edit" in one && "best" in (one.set ?? {}) ? { ...one, expect: { number: 40, best: injured["best"] } } : one,
  )
  writeFileSync(join(paths.seeds, "corrections.yaml"), stringify(list))
  const { findings } = await build(paths)
  if (findings.length > 0) throw new Error(JSON.stringify(findings))
  return filesOf(paths.out)
}
