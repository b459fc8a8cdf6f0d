/**
 * The fields of a record, of whatever format, → an article with what is known of it. The fields have the names of
 * {@link recordFields} unless they are told otherwise; what else a record has is not looked at.
 */
import { Result, Schema } from "effect"
import { ManifestEntry } from "../read/manifest/manifest-entry.ts"
import { sha256 } from "../sha256.ts"
import { type CorpusItem, malformed, placeName, type RecordFault, type RecordPlace } from "./corpus-record.ts"

/** The fields that are read; `text` alone must be there. */
export const recordFields = ["id", "text", "published", "publisher", "title", "url"] as const
export type RecordField = (typeof recordFields)[number]

/** What each field is called in the records. */
export type FieldNames = Readonly<Record<RecordField, string>>

export const ownNames: FieldNames = {
  id: "id",
  text: "text",
  published: "published",
  publisher: "publisher",
  title: "title",
  url: "url",
}

type Metadata = "published" | "publisher" | "title" | "url"

const rules: Readonly<Record<Metadata, { readonly fault: RecordFault; readonly expected: string }>> = {
  published: { fault: "bad-date", expected: "a date of the calendar: 2014-03-02, 2014-03, 2014, or one with a time" },
  publisher: { fault: "wrong-type", expected: "a name, as text" },
  title: { fault: "wrong-type", expected: "the headline, as text" },
  url: { fault: "bad-url", expected: "an http or https address" },
}

/**
 * Reads a record: the value of each of its fields, by the names that the corpus uses.
 *
 * @example
 * ```ts
 * const place = { file: "news.jsonl", offset: 0, counted: "byte" } as const
 * readRecord({ id: 7, body: "A bridge fell." }, { ...ownNames, text: "body" }, place).kind // => "record"
 * readRecord({ id: 7 }, ownNames, place).kind // => "malformed"
 * ```
 */
export function readRecord(
  values: Readonly<Record<string, unknown>>,
  names: FieldNames,
  place: RecordPlace,
): CorpusItem {
  const known = (field: RecordField): unknown =>
    plain(Object.hasOwn(values, names[field]) ? values[names[field]] : null)
  const refused = (field: RecordField, fault: RecordFault, expected: string, value: unknown) =>
    malformed(place, fault, {
      expected: `${expected}, in the field ${JSON.stringify(names[field])}`,
      found: shown(value),
      cure: `Correct the record, or name the field that has it with --field ${field}=NAME.`,
    })

  const text = known("text")
  if (text === null) return refused("text", "no-text", "the text of an article", null)
  if (typeof text !== "string") return refused("text", "wrong-type", "the text of an article", text)
  const entry: Partial<Record<Metadata, string>> = {}
  for (const field of ["published", "publisher", "title", "url"] as const) {
    const value = known(field)
    if (value === null) continue
    const schema: Schema.Codec<unknown, unknown> = ManifestEntry.fields[field]
    const read = Schema.decodeUnknownResult(schema)(field === "published" ? dayOf(value) : value)
    const { fault, expected } = rules[field]
    if (Result.isFailure(read) || typeof read.success !== "string") return refused(field, fault, expected, value)
    entry[field] = read.success
  }
  const id = known("id")
  if (id !== null && typeof id !== "string" && typeof id !== "number" && typeof id !== "bigint")
    return refused("id", "wrong-type", "an id, as text or number", id)
  const file = placeName(place)
  return {
    kind: "record",
    place,
    seed: { file, source_id: recordId(String(id ?? entry.url ?? text)), media_type: "text/plain" },
    bytes: Buffer.from(text),
    placed: { entry: { file, ...entry }, line: 1, column: 1 },
  }
}

/** Ids that can be the name of a file as they are. */
const PLAIN_ID = /^[a-z0-9][a-z0-9_-]{0,99}$/u

/**
 * The source_id of a record: its id where that can be the name of a file, else as much of it as can, and its hash. Records
 * without an id are known by their address, those without an address by their text.
 */
export function recordId(id: string): string {
  if (PLAIN_ID.test(id)) return id
  const slug = id
    .slice(0, 400)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, 48)
    .replace(/^-|-$/gu, "")
  return `${slug === "" ? "source" : slug}-${sha256(id).slice(0, 16)}`
}

/** What is not there is null, whichever way a format says so. */
const plain = (value: unknown): unknown =>
  value === undefined || (typeof value === "string" && value.trim() === "") ? null : value

/** The day of a time, as it is written; the time of day and its zone are let go. */
function dayOf(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10)
  return typeof value === "string"
    ? (/^\s*(\d{4}-\d\d-\d\d)(?=[T ]\d\d:\d\d)/u.exec(value)?.[1] ?? value.trim())
    : value
}

function shown(value: unknown): string {
  if (value === null) return "nothing"
  if (typeof value !== "string") return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
}
