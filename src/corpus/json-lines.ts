/** JSON Lines (https://jsonlines.org): one object a line. A line that is none is a malformed record, and the next one is read. */
import { LARGEST_FILE } from "../read/text-file.ts"
import { ByteReader, type ByteLine } from "./byte-reader.ts"
import { type CorpusItem, malformed, type RecordPlace } from "./corpus-record.ts"
import { type FieldNames, readRecord } from "./record-fields.ts"

/** The most bytes of a line: the largest article with every character escaped in six, and as much again for what else it has. */
const LONGEST_LINE = 12 * LARGEST_FILE

/** Lines that begin at a byte from `start` on and before `end`. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

/**
 * The records of those lines that begin within a range, so that ranges side by side share a file out without looking at it.
 *
 * @param open the file's bytes from an offset on
 */
export async function* jsonLines(
  file: string,
  { start, end }: LineRange,
  open: (offset: number) => AsyncIterable<Uint8Array>,
  names: FieldNames,
): AsyncGenerator<CorpusItem> {
  // The byte before tells whether a line begins here: it is then a line end, and the skipped line is empty.
  const from = Math.max(0, start - 1)
  const reader = new ByteReader(open(from), from)
  try {
    if (start > 0) await reader.line(0)
    while (reader.offset < end) {
      const line = await reader.line(LONGEST_LINE)
      if (line === null) break
      const item = readLine(file, line, names)
      if (item !== null) yield item
    }
  } finally {
    await reader.close()
  }
}

/** The record of a line; null for a blank one. */
function readLine(file: string, line: ByteLine, names: FieldNames): CorpusItem | null {
  const place: RecordPlace = { file, offset: line.offset, counted: "byte" }
  if (line.length > LONGEST_LINE)
    return malformed(place, "too-large", {
      expected: `a line of at most ${LONGEST_LINE} bytes`,
      found: `${line.length} bytes`,
      cure: "Split the record into one an article.",
    })
  let text: string
  try {
    text = utf8.decode(line.bytes)
  } catch {
    return malformed(place, "not-utf8", {
      expected: "a line in UTF-8",
      found: "bytes that are not",
      cure: "Write the file in UTF-8.",
    })
  }
  if (text.trim() === "") return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return malformed(place, "not-json", {
      expected: "a JSON object on one line",
      found: error instanceof Error ? error.message : "something else",
      cure: "Correct the line.",
    })
  }
  if (!isObject(value))
    return malformed(place, "not-an-object", {
      expected: "a JSON object",
      found: Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`,
      cure: "Write one object a line, with the text of the article in one of its fields.",
    })
  return readRecord(value, names, place)
}

/** Drops a byte order mark too. */
const utf8 = new TextDecoder("utf-8", { fatal: true })

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
