/**
 * sources.yaml → its entries, and a finding with line and column for everything in it that is wrong. What is wrong with
 * one key loses that key alone; the other keys, the other entries and the article itself are kept. The document is
 * walked node by node and an alias is refused where it stands, never expanded, so no document can blow up.
 */
import { Result, Schema } from "effect"
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type YAMLMap } from "yaml"
import { PublishedBasis } from "../../../schema/codes.ts"
import type { Finding } from "../../../schema/finding.ts"
import { errorFinding } from "../errors/read-error.ts"
import { parseYaml } from "../parse-yaml.ts"
import { placesIn } from "../yaml-place.ts"
import { closest } from "./closest.ts"
import { expectations, ManifestEntry, type ManifestKey, manifestKeys } from "./manifest-entry.ts"

/** Where the entries are read from, below the seeds folder. */
export const MANIFEST_FILE = "sources.yaml"

/** An entry, and where in sources.yaml it stands. */
export interface PlacedEntry {
  readonly entry: ManifestEntry
  readonly line: number
  readonly column: number
}

export interface Manifest {
  /** File → its entry. */
  readonly entries: ReadonlyMap<string, PlacedEntry>
  readonly findings: ReadonlyArray<Finding>
}

export const emptyManifest: Manifest = { entries: new Map(), findings: [] }

type Report = (at: Node | number, code: string, expected: string, found: string, cure: string) => void

/** Reads the text of sources.yaml. */
export function parseManifest(text: string): Manifest {
  const lines = new LineCounter()
  const { document, errors } = parseYaml(text, lines)
  const findings: Array<Finding> = []
  const place = placesIn(text, lines)
  const report: Report = (at, code, expected, found, cure) =>
    findings.push(errorFinding(code, { file: MANIFEST_FILE, ...place(at) }, { expected, found, cure }))

  for (const { offset, message } of errors)
    report(offset, "manifest/syntax", "YAML", message, "Correct the line; the entries that can still be read are used.")
  const entries = new Map<string, PlacedEntry>()
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null)) return { entries, findings }
  if (!isSeq(contents)) {
    if (errors.length === 0)
      report(
        contents,
        "manifest/not-a-list",
        "a list of entries",
        kindOf(contents),
        "Begin each entry with `- file: …`.",
      )
    return { entries, findings }
  }
  for (const item of contents.items as ReadonlyArray<Node>) {
    if (!isMap(item)) {
      report(item, "manifest/wrong-type", "an entry with `file: …`", kindOf(item), "Begin the entry with `- file: …`.")
      continue
    }
    const entry = readEntry(item, report)
    if (entry === null) continue
    if (entries.has(entry.file)) {
      const cure = "Put all that is known of a file in one entry; the first one is used."
      report(item, "manifest/duplicate-file", "each file once", `${entry.file} again`, cure)
    } else {
      const { line, column } = place(item)
      entries.set(entry.file, { entry, line, column })
    }
  }
  return { entries, findings }
}

/** The keys of an entry that are as they should be; null when its file is not among them. */
function readEntry(map: YAMLMap, report: Report): ManifestEntry | null {
  const values: Partial<Record<ManifestKey, unknown>> = {}
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed from a text, all items are nodes
  for (const { key, value } of map.items as ReadonlyArray<{ key: Node; value: Node | null }>) {
    const name = isScalar(key) ? String(key.value) : kindOf(key)
    const known = manifestKeys.find((candidate) => candidate === name)
    if (known === undefined) {
      const meant = closest(name, manifestKeys)
      const cure = meant ? `Did you mean \`${meant}\`?` : "Remove the key."
      report(key, "manifest/unknown-key", `one of ${manifestKeys.join(", ")}`, name, cure)
    } else if (known in values) {
      report(key, "manifest/duplicate-key", "each key once", `${name} again`, "Remove one of them; the first is used.")
    } else {
      const read = readValue(known, value ?? key, value === null, report)
      if (read !== undefined) values[known] = read
    }
  }
  if (values.file === undefined) {
    if (!map.has("file"))
      report(map, "manifest/missing-file-key", "`file`, the article's path", "an entry without it", "Add `file: …`.")
    return null
  }
  return Schema.decodeUnknownSync(ManifestEntry)(values)
}

/** The value of a key, decoded by its schema; undefined when it is wrong, which is reported. */
function readValue(key: ManifestKey, node: Node, isMissing: boolean, report: Report): unknown {
  const field: Schema.Codec<unknown, unknown> = ManifestEntry.fields[key]
  const value: unknown = isScalar(node) && !isMissing ? node.value : undefined
  const expected = expectations[key]
  if (value === undefined || isAlias(node) || typeof value !== "string") {
    const found =
      isMissing || value === null
        ? "nothing"
        : isScalar(node)
          ? `${typeof value} ${JSON.stringify(value)}`
          : kindOf(node)
    report(node, "manifest/wrong-type", expected, found, "Correct the value; put it in quotation marks if it is text.")
    return undefined
  }
  const read = Schema.decodeUnknownResult(field)(value)
  if (Result.isFailure(read)) {
    const code =
      key === "published"
        ? "manifest/bad-date"
        : key === "published_basis"
          ? "manifest/unknown-code"
          : "manifest/wrong-value"
    const meant = key === "published_basis" ? closest(value, Object.keys(PublishedBasis.codes)) : null
    report(node, code, expected, JSON.stringify(value), meant ? `Did you mean \`${meant}\`?` : "Correct the value.")
    return undefined
  }
  if (key === "file" && leadsOutside(value)) {
    const cure = "Name the file by its path below the seeds folder."
    report(node, "manifest/outside-seeds", "a path inside of the seeds folder", JSON.stringify(value), cure)
    return undefined
  }
  return key === "file" ? value.replaceAll(/^(?:\.\/)+/gu, "") : read.success
}

/** Absolute paths (of any system) and paths that climb out by `..`. */
const leadsOutside = (path: string): boolean =>
  /^(?:[/\\]|[A-Za-z]:)/u.test(path) || path.split(/[/\\]/u).includes("..")

const kindOf = (node: Node): string =>
  isMap(node)
    ? "a map"
    : isSeq(node)
      ? "a list"
      : isAlias(node)
        ? "an alias"
        : isScalar(node)
          ? JSON.stringify(node.value)
          : "nothing"
