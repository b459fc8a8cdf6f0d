/**
 * dataset.yaml → what the dataset is called, and a finding with line and column for everything in it that is wrong. What
 * is wrong with one key loses that key alone: it is as if it were not there.
 */
import { Result, Schema } from "effect"
import { LineCounter } from "yaml"
import {
  DatasetDescription,
  type DescriptionKey,
  descriptionKeys,
  expectations,
  undescribed,
} from "../../../schema/dataset-description.ts"
import type { Finding } from "../../../schema/finding.ts"
import { isKeyOf } from "../../../schema/keys-of.ts"
import { parseYaml } from "../parse-yaml.ts"
import { kindOf, placesIn, plain } from "../yaml-place.ts"
import { errorFinding } from "../errors/read-error.ts"
import { closest } from "../manifest/closest.ts"
import { DESCRIPTION_FILE } from "./description-file.ts"

export interface DescriptionRead {
  readonly description: DatasetDescription
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Reads the text of dataset.yaml.
 *
 * @example
 * ```ts
 * parseDescription("title: Facts from the harbour\n").description.title // => "Facts from the harbour"
 * parseDescription("titlle: Facts\n").findings.map(({ cure }) => cure) // => ["Did you mean `title`?"]
 * ```
 */
export function parseDescription(text: string): DescriptionRead {
  const lines = new LineCounter()
  const placeOf = placesIn(text, lines)
  const findings: Array<Finding> = []
  const report = (at: Parameters<typeof placeOf>[0], code: string, expected: string, found: string, cure: string) =>
    findings.push(errorFinding(code, { file: DESCRIPTION_FILE, ...placeOf(at) }, { expected, found, cure }))

  const { document, errors } = parseYaml(text, lines)
  for (const { offset, message } of errors) report(offset, "dataset/syntax", "YAML", message, "Correct the line.")
  if (errors.length > 0) return { description: undescribed, findings }

  const { value, nodes, refused } = plain(document.contents)
  for (const { node, found } of refused)
    report(node, "dataset/wrong-type", "plain values", found, "Write it out, once.")
  if (value === null || value === undefined) return { description: undescribed, findings }
  if (typeof value !== "object" || Array.isArray(value)) {
    const found = kindOf(document.contents)
    report(0, "dataset/not-a-map", "keys such as `title: …`", found, "Begin each line with a key and a colon.")
    return { description: undescribed, findings }
  }
  const known: Partial<Record<DescriptionKey, unknown>> = {}
  for (const [key, given] of Object.entries(value)) {
    const node = nodes.get(key) ?? 0
    if (!isKeyOf(DatasetDescription.fields, key)) {
      const meant = closest(key, descriptionKeys)
      const cure = meant ? `Did you mean \`${meant}\`?` : "Remove the key."
      report(node, "dataset/unknown-key", `one of ${descriptionKeys.join(", ")}`, key, cure)
      continue
    }
    const field: Schema.Codec<unknown, unknown> = DatasetDescription.fields[key]
    const read = Schema.decodeUnknownResult(field)(given)
    if (Result.isSuccess(read)) known[key] = read.success
    else report(node, "dataset/wrong-value", expectations[key], shown(given), "Correct the value.")
  }
  return { description: Schema.decodeUnknownSync(DatasetDescription)({ ...undescribed, ...known }), findings }
}

const shown = (value: unknown): string => {
  const json = value === undefined ? "nothing" : JSON.stringify(value)
  return json.length > 80 ? `${json.slice(0, 79)}…` : json
}
