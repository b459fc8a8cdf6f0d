/** `file/unexpected`, `issues/line`: nothing stands among the dataset's files that belongs to no table; issues are findings. */
import { Result, Schema } from "effect"
import { Finding } from "../../../schema/finding.ts"
import { TEXTS_FILE } from "../../publish/tables-files.ts"
import { type CheckRule, fileFinding, show } from "../check-rule.ts"

/** Folders that a build fills alone, and how it names the files of a table in them. */
const nameOf: Readonly<Record<string, (table: string) => string>> = {
  csv: (table) => `csv/${table}.csv`,
  json: (table) => `json/${table}.json`,
  jsonl: (table) => `jsonl/${table}.jsonl`,
  schema: (table) => `schema/${table}.schema.json`,
  excel: (table) => `excel/${table}.csv`,
  parquet: (table) => `parquet/${table}.parquet`,
}

export const unexpectedFiles: CheckRule = {
  name: "file/unexpected",
  holds: "In csv/, json/, jsonl/, schema/, excel/ and parquet/ there are the files of the tables and no others.",
  *check({ files, registry, form }) {
    const expected = new Set(registry.flatMap(({ name }) => Object.values(nameOf).map((fileOf) => fileOf(name))))
    if (form === "tables") expected.add(TEXTS_FILE)
    for (const file of files.keys())
      if (file.slice(0, file.indexOf("/")) in nameOf && !expected.has(file))
        yield fileFinding(this.name, file, null, {
          expected: "the file of a table",
          found: "a file of no table",
          cure: "Move it elsewhere; a build makes these folders anew.",
        })
  },
}

const decodeLine = Schema.decodeUnknownResult(Schema.fromJsonString(Finding))

export const issues: CheckRule = {
  name: "issues/line",
  holds: "Each line of issues.jsonl is a finding of the build.",
  *check({ files }) {
    const bytes = files.get("issues.jsonl")
    if (!bytes) {
      yield fileFinding(this.name, "issues.jsonl", null, {
        expected: "the findings of the build, empty where there are none",
        found: "no such file",
        cure: "Build the dataset again.",
      })
      return
    }
    for (const [index, line] of issueLines(bytes).entries())
      if (Result.isFailure(decodeLine(line)))
        yield fileFinding(this.name, "issues.jsonl", index + 1, {
          expected: "a finding as JSON",
          found: show(line),
          cure: "Restore the line, or build the dataset again.",
        })
  },
}

/** The lines of issues.jsonl. */
export const issueLines = (bytes: Uint8Array): ReadonlyArray<string> =>
  new TextDecoder()
    .decode(bytes)
    .split("\n")
    .filter((line, index, all) => line !== "" || index < all.length - 1)
