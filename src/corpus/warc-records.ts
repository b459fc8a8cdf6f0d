/**
 * Web archives (WARC 1.0 and 1.1, https://iipc.github.io/warc-specifications/): web pages that were fetched and found, as
 * records of the kind that the reader of HTML takes. Requests, redirects, pictures and the like are passed over in silence.
 *
 * A reader of our own: the format is a header, a length and that many bytes, and what libraries add (writing, indexes, CDX,
 * a fetch API) is not needed here.
 */
import { LARGEST_FILE } from "../read/text-file.ts"
import { ByteReader } from "./byte-reader.ts"
import { type CorpusItem, malformed, placeName, type RecordPlace } from "./corpus-record.ts"
import { readHttpResponse } from "./http-response.ts"
import { recordId } from "./record-fields.ts"

/** Headers are short; a line beyond this is none, and more lines than these are none either. */
const LONGEST_HEADER = 64 * 1024
const MOST_HEADERS = 200
/** The most bytes of a response: a page within the limit of files, and its headers. */
const LARGEST_RESPONSE = LARGEST_FILE + LONGEST_HEADER

/** The pages of an archive, from its bytes after decompression. */
export async function* warcRecords(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CorpusItem> {
  const reader = new ByteReader(bytes)
  let isLost = false
  try {
    for (let line = await reader.line(LONGEST_HEADER); line !== null; line = await reader.line(LONGEST_HEADER)) {
      const place: RecordPlace = { file, offset: line.offset, counted: "byte" }
      if (!/^WARC\/1\.\d$/u.test(latin1(line.bytes))) {
        // Told once; then on to where the next record begins.
        if (line.length > 0 && !isLost) yield notWarc(place, "a record that begins with WARC/1.0 or WARC/1.1")
        isLost ||= line.length > 0
        continue
      }
      isLost = false
      const headers = await readHeaders(reader)
      const length = Number(headers.get("content-length") ?? "none")
      if (!Number.isSafeInteger(length) || length < 0) {
        yield notWarc(place, "a record with its Content-Length")
        isLost = true
        continue
      }
      const isResponse = headers.get("warc-type")?.toLowerCase() === "response"
      const block = await reader.take(length, isResponse ? LARGEST_RESPONSE : 0)
      if (block.length < length) yield notWarc(place, `${length} bytes, as Content-Length says`)
      else if (isResponse) {
        const item = readPage(place, block, headers.get("warc-target-uri") ?? "")
        if (item !== null) yield item
      }
    }
  } finally {
    await reader.close()
  }
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1")

/** Named fields up to a blank line, names in lower case; a line that begins with white space goes on with the one before. */
async function readHeaders(reader: ByteReader): Promise<ReadonlyMap<string, string>> {
  const lines: Array<string> = []
  while (lines.length < MOST_HEADERS) {
    const line = await reader.line(LONGEST_HEADER)
    if (line === null || line.length === 0 || line.length > LONGEST_HEADER) break
    const text = Buffer.from(line.bytes).toString("utf8")
    if (text.trim() === "") break
    if (/^[ \t]/u.test(text) && lines.length > 0) lines.push(`${lines.pop()} ${text.trim()}`)
    else lines.push(text)
  }
  const named = lines.map((line): [string, string] => {
    const colon = line.indexOf(":")
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
  })
  return new Map(named)
}

/** The page that a response brought; null where it brought something else. */
function readPage(
  place: RecordPlace,
  block: { readonly bytes: Uint8Array; readonly length: number },
  target: string,
): CorpusItem | null {
  if (block.length > LARGEST_RESPONSE)
    return malformed(place, "too-large", {
      expected: `a response of at most ${LARGEST_RESPONSE} bytes`,
      found: `${block.length} bytes`,
      cure: "It is not read: no news page is that large.",
    })
  const response = readHttpResponse(block.bytes, LARGEST_FILE)
  if (response.status !== 200 || !/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(response.type)) return null
  if (response.body === null)
    return malformed(place, "bad-encoding", {
      expected: `a page in the encoding that its header names, of at most ${LARGEST_FILE} bytes`,
      found: "bytes that are not",
      cure: "It is not read: fetch the page again.",
    })
  const url = /^<?(https?:\/\/[^\s>]+)>?$/u.exec(target)?.[1]
  const file = placeName(place)
  return {
    kind: "record",
    place,
    // The address names an article, however often it was fetched.
    seed: { file, source_id: recordId(url ?? file), media_type: "text/html" },
    bytes: response.body,
    placed: { entry: { file, ...(url === undefined ? {} : { url }) }, line: 1, column: 1 },
  }
}

const notWarc = (place: RecordPlace, expected: string): CorpusItem =>
  malformed(place, "not-warc", {
    expected,
    found: "something else",
    cure: "The archive is read on from its next record; fetch it again if it was cut short.",
  })
