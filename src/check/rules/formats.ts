/**
 * `generated/formats`, `generated/checksums`: the other formats hold what the CSVs hold, and the hashes and the zip are
 * those of the files.
 */
import { Result } from "effect"
import type { Finding } from "../../../schema/finding.ts"
import { oneLine } from "../../one-line.ts"
import { MADE } from "../../publish/folder.ts"
import { describedBy } from "../../publish/formats/described-by.ts"
import { CHECKSUMS, DATA_PACKAGE, renderFormats, sealed, SEALS } from "../../publish/formats/formats.ts"
import type { Files } from "../../publish/publish.ts"
import { type CheckRule, fileFinding, show } from "../check-rule.ts"
import type { PublishedDataset } from "../published-dataset.ts"
import { recordsOf, same } from "./generated.ts"

export const formats: CheckRule = {
  name: "generated/formats",
  holds: "Descriptors, Parquet, SQLite and the copies for spreadsheets hold what the CSVs hold.",
  onlyOf: "dataset",
  async check(dataset) {
    const { files, tables, texts, registry } = dataset
    const described = describedBy(text(files, DATA_PACKAGE))
    if (Result.isFailure(described)) return [unreadable(this.name, described.failure)]
    const records = new Map([...tables].map(([name, published]) => [name, recordsOf(published)]))
    const release = { ...described.success, registry, records, texts: [...texts.values()] }
    const expected = await renderFormats(release).catch((error: unknown) => String(error))
    if (typeof expected === "string") return [unmade(this.name, expected)]
    return [...expected].flatMap(([file, content]) => [...same(this.name, dataset, file, content, "the tables")])
  },
}

export const checksums: CheckRule = {
  name: "generated/checksums",
  holds: "SHA256SUMS has the hash of every file, and dataset.zip holds them all.",
  async check(dataset) {
    const made = new Map([...dataset.files].filter(([file]) => isSealed(file)))
    const described = Result.getOrNull(describedBy(text(dataset.files, DATA_PACKAGE)))
    const expected = await sealed(made, described?.description.name ?? "")
    const seals = dataset.form === "tables" ? [] : SEALS
    return changed(dataset, this.name, text(expected, CHECKSUMS)).concat(
      seals
        .filter((file) => file !== CHECKSUMS)
        .flatMap((file) => [...same(this.name, dataset, file, expected.get(file) ?? "", "the files")]),
    )
  },
}

/** A finding for each file that is not as its hash says, at the line of its hash. */
function changed({ files }: PublishedDataset, rule: string, expected: string): Array<Finding> {
  const wanted = lines(expected)
  const written = lines(text(files, CHECKSUMS))
  const found: Array<Finding> = []
  for (const [file, { line, hash }] of written)
    if (wanted.get(file)?.hash !== hash)
      found.push(
        fileFinding(rule, CHECKSUMS, line, {
          expected: wanted.has(file) ? `the hash of ${file}` : "the hash of a file of the dataset",
          found: wanted.has(file) ? `${show(hash)}: the file was changed` : `${show(file)}, which is not there`,
          cure: "Build the dataset again, or restore the file.",
        }),
      )
  for (const file of wanted.keys())
    if (!written.has(file))
      found.push(
        fileFinding(rule, CHECKSUMS, null, {
          expected: `the hash of ${file}`,
          found: "no such line",
          cure: "Build the dataset again, or remove the file.",
        }),
      )
  return found
}

/** File → its hash and the line that says it. */
const lines = (checksums: string): ReadonlyMap<string, { readonly line: number; readonly hash: string }> =>
  new Map(
    checksums
      .split("\n")
      .map((line, index) => [line.slice(66), { line: index + 1, hash: line.slice(0, 64) }] as const)
      .filter(([file]) => file !== ""),
  )

/** What a build makes, but for what it makes last; of other files in the folder it knows nothing. */
const isSealed = (file: string): boolean => MADE.includes(file.split("/", 1)[0] ?? "") && !SEALS.includes(file)

const text = (files: Files, file: string): string => Buffer.from(files.get(file) ?? "").toString()

const unreadable = (rule: string, reason: string): Finding =>
  fileFinding(rule, DATA_PACKAGE, null, {
    expected: "the descriptor of the dataset",
    found: show(oneLine(reason)),
    cure: "Build the dataset again.",
  })

const unmade = (rule: string, reason: string): Finding =>
  fileFinding(rule, DATA_PACKAGE, null, {
    expected: "tables of which the other formats can be made",
    found: show(oneLine(reason)),
    cure: "Correct what the other findings say, then build the dataset again.",
  })
