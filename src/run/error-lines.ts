/** Lines of `errors/*.jsonl`: records that are no articles, with the place of each and what is wrong with it. */
import { Result, Schema } from "effect"
import { Finding } from "../../schema/finding.ts"
import type { MalformedRecord } from "../corpus/corpus-record.ts"

const { file: _, record_id: __, ...words } = Finding.fields

const ErrorLine = Schema.Struct({
  /** Path below the corpus. */
  file: Schema.String,
  offset: Schema.Int,
  counted: Schema.Literals(["byte", "row"]),
  /** The record's own name: of a file of articles its path. */
  record: Schema.String,
  ...words,
})
const ErrorJson = Schema.fromJsonString(ErrorLine)

export function encodeError({ place, finding }: MalformedRecord): string {
  const { file: record, record_id: _, ...words } = finding
  return `${Schema.encodeSync(ErrorJson)({ ...place, record, ...words })}\n`
}

/** What the line says is wrong; null when it is not as it was written. */
export function decodeError(line: string): Finding | null {
  const read = Schema.decodeUnknownResult(ErrorJson)(line)
  if (Result.isFailure(read)) return null
  const { code, severity, record, line: at, column, expected, found, cure } = read.success
  return { code, severity, file: record, line: at, column, record_id: null, expected, found, cure }
}
