/**
 * corrections.yaml → its corrections, each with the places of its parts, and a finding with line and column for everything
 * in it that cannot be one. The file is a list of corrections, or `version: 1` and a list under `corrections`.
 */
import { Result, Schema } from "effect"
import { isMap, isScalar, isSeq, LineCounter, type Node, type YAMLMap } from "yaml"
import { isKeyOf, keysOf } from "../../schema/keys-of.ts"
import { closest } from "../read/manifest/closest.ts"
import {
  type Accept,
  type Correction,
  type Edit,
  expectations,
  type Kind,
  kindNames,
  kinds,
  type Reject,
} from "./correction.ts"
import type { Remarks } from "./remarks.ts"
import { parseYaml } from "../read/parse-yaml.ts"
import { kindOf, type Place, placesIn, type PlaceOf, plain } from "../read/yaml-place.ts"

/** The version of the format that is written and read. */
const FORMAT_VERSION = 1

/** A correction, where it stands, and where its parts do. */
export interface PlacedCorrection {
  readonly kind: Kind
  readonly correction: Correction
  readonly place: Place
  /** The place of a part by its path (`set.number`); of the correction where it has no such part. */
  readonly placeOf: (path: string) => Place
}

/** A correction that judges one claim. */
export interface Judgement {
  /** Id of the claim. */
  readonly id: string
  readonly correction: Accept | Reject | Edit
}

/** The judgement that a correction is; null for one that judges no claim alone. */
export function judgementOf({ correction }: PlacedCorrection): Judgement | null {
  if ("accept" in correction) return { id: correction.accept, correction }
  if ("reject" in correction) return { id: correction.reject, correction }
  return "edit" in correction ? { id: correction.edit, correction } : null
}

/** Reads the text of corrections.yaml. What is wrong goes to `remarks`, and refuses the file. */
export function parseCorrections(text: string, remarks: Remarks): ReadonlyArray<PlacedCorrection> {
  const lines = new LineCounter()
  const place = placesIn(text, lines)
  const { document, errors } = parseYaml(text, lines)
  for (const { offset, message: found } of errors)
    remarks.refuse("syntax", place(offset), { expected: "YAML", found, cure: "Correct the line." })
  if (errors.length > 0) return []
  const items = listed(document.contents, place, remarks)
  return items.flatMap((item) => readCorrection(item, place, remarks) ?? [])
}

/** The nodes of the list; empty, with a remark, where there is none. */
function listed(contents: Node | null, place: PlaceOf, remarks: Remarks): ReadonlyArray<Node | null> {
  if (contents === null || (isScalar(contents) && contents.value === null)) return []
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed from a text, all items are nodes
  if (isSeq(contents)) return contents.items as ReadonlyArray<Node | null>
  const wanted = "a list of corrections, or `version: 1` and a list under `corrections`"
  if (!isMap(contents)) {
    const cure = "Begin each correction with `- accept: …`, `- reject: …`, `- edit: …` and so on."
    remarks.refuse("not-a-list", place(contents), { expected: wanted, found: kindOf(contents), cure })
    return []
  }
  return isVersionRead(contents, place, remarks) ? listOf(contents, place, remarks) : []
}

function isVersionRead(map: YAMLMap, place: PlaceOf, remarks: Remarks): boolean {
  const node = nodeAt(map, "version")
  const version = isScalar(node) ? node.value : node === null && !map.has("version") ? FORMAT_VERSION : null
  if (version === FORMAT_VERSION) return true
  const isNewer = typeof version === "number" && version > FORMAT_VERSION
  remarks.refuse(isNewer ? "newer-version" : "version", place(node ?? map), {
    expected: `version ${FORMAT_VERSION}`,
    found: kindOf(node),
    cure: isNewer ? "The file was written for a newer factloom: update factloom." : "Write `version: 1`.",
  })
  return false
}

function listOf(map: YAMLMap, place: PlaceOf, remarks: Remarks): ReadonlyArray<Node | null> {
  for (const { key } of pairs(map)) {
    const name = isScalar(key) ? String(key.value) : kindOf(key)
    if (name === "version" || name === "corrections") continue
    const cure = "Remove the key, or put the correction into the list under `corrections`."
    remarks.refuse("unknown-key", place(key ?? map), { expected: "version or corrections", found: name, cure })
  }
  const list = nodeAt(map, "corrections")
  if (list === null || (isScalar(list) && list.value === null)) return []
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed from a text, all items are nodes
  if (isSeq(list)) return list.items as ReadonlyArray<Node | null>
  remarks.refuse("not-a-list", place(list), {
    expected: "a list of corrections",
    found: kindOf(list),
    cure: "Begin each correction with `- `.",
  })
  return []
}

const pairs = (map: YAMLMap) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed from a text, all keys and values are nodes
  map.items as ReadonlyArray<{ readonly key: Node | null; readonly value: Node | null }>

const nodeAt = (map: YAMLMap, name: string): Node | null =>
  pairs(map).find(({ key }) => isScalar(key) && key.value === name)?.value ?? null

function readCorrection(node: Node | null, place: PlaceOf, remarks: Remarks): PlacedCorrection | null {
  const at = place(node ?? 0)
  if (!isMap(node)) {
    const cure = "Begin it with `- accept: …`, `- reject: …`, `- edit: …`, `- add: …`, `- merge: …` or `- split: …`."
    remarks.refuse("wrong-type", at, { expected: "a correction", found: kindOf(node), cure })
    return null
  }
  const { value, nodes, refused } = plain(node)
  for (const { node: bad, found } of refused) {
    const cure = found === "an alias" ? "Write the value itself." : "Correct or remove it."
    remarks.refuse(found === "an alias" ? "alias" : "key", place(bad), { expected: "a plain value", found, cure })
  }
  if (refused.length > 0 || typeof value !== "object" || value === null) return null
  const entries = new Map<string, unknown>(Object.entries(value))
  const placeOf = (path: string): Place => {
    const part = nodes.get(path)
    return part ? place(part) : at
  }
  const kind = kindNamed([...entries.keys()], at, remarks)
  if (kind === null) return null
  const correction = decoded(kind, entries, placeOf, remarks)
  return correction && { kind, correction, place: at, placeOf }
}

function kindNamed(keys: ReadonlyArray<string>, at: Place, remarks: Remarks): Kind | null {
  const named = keys.filter((key): key is Kind => isKeyOf(kinds, key))
  const [kind] = named
  if (kind !== undefined && named.length === 1) return kind
  const expected = `one of ${kindNames.join(", ")}`
  const found = named.length > 1 ? named.join(" and ") : keys.length > 0 ? keys.join(", ") : "an empty correction"
  const meant = keys.flatMap((key) => closest(key, kindNames) ?? [])[0]
  const cure =
    named.length > 1 ? "Make two corrections of it." : meant ? `Did you mean \`${meant}\`?` : "Say what is to be done."
  remarks.refuse("kind", at, { expected, found, cure })
  return null
}

/** The correction, when each of its keys holds what it must. */
function decoded(
  kind: Kind,
  entries: ReadonlyMap<string, unknown>,
  placeOf: (path: string) => Place,
  remarks: Remarks,
): Correction | null {
  const fields: Readonly<Record<string, Schema.Codec<unknown>>> = kinds[kind].fields
  const names = keysOf(fields)
  const before = remarks.refused.length
  for (const name of entries.keys()) {
    if (names.includes(name)) continue
    const meant = closest(name, names)
    const cure = meant ? `Did you mean \`${meant}\`?` : "Remove the key."
    remarks.refuse("unknown-key", placeOf(name), { expected: `one of ${names.join(", ")}`, found: name, cure })
  }
  const missing = keysOf(kinds[kind].fields).filter((name) => !OPTIONAL.has(name) && !entries.has(name))
  for (const name of missing) {
    const cure = `Add \`${name}: …\`.`
    const expected = `\`${name}\`: ${expectations[name] ?? ""}`
    remarks.refuse("missing-key", placeOf(""), { expected, found: `a correction without it`, cure })
  }
  for (const [name, value] of entries) {
    const field = fields[name]
    if (!field || Result.isSuccess(Schema.decodeUnknownResult(field)(value))) continue
    remarks.refuse("wrong-value", placeOf(name), {
      expected: expectations[name] ?? "another value",
      found: value === null || value === undefined ? "nothing" : JSON.stringify(value),
      cure: "Correct the value; put it in quotation marks if it is text.",
    })
  }
  if (remarks.refused.length > before) return null
  const schema: Schema.Codec<Correction, unknown> = kinds[kind]
  return Schema.decodeUnknownSync(schema)(Object.fromEntries(entries))
}

const OPTIONAL: ReadonlySet<string> = new Set(["words", "prefix", "nth", "missed_by"])
