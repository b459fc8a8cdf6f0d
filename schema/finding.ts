/**
 * A finding: something wrong with an input file or with a published dataset. `out/issues.jsonl` and the reports of
 * `factloom check` are lists of these; every error class of the project turns into one.
 */
import { Schema } from "effect"

const Position = Schema.NullOr(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)))

export const Finding = Schema.Struct({
  code: Schema.String.annotate({ description: "Stable name of what is wrong: `file/not-utf8`, `anchor/exact`." }),
  severity: Schema.Literals(["error", "warning"]).annotate({ description: "Errors make the exit code 1." }),
  file: Schema.String.annotate({ description: "The file, relative to the seeds folder or to the dataset's folder." }),
  line: Position.annotate({ description: "Physical line, counted from 1; null where the whole file is meant." }),
  column: Position.annotate({
    description: "Column in code points, counted from 1; null where the whole line is meant.",
  }),
  record_id: Schema.NullOr(Schema.String).annotate({ description: "The record, where there is one." }),
  expected: Schema.String.annotate({ description: "What should be there." }),
  found: Schema.String.annotate({ description: "What is there." }),
  cure: Schema.String.annotate({ description: "What to do about it." }),
}).annotate({ identifier: "Finding", title: "Finding" })

export type Finding = typeof Finding.Type

/** `file:line:column`, as compilers write it and editors follow it. */
export function locate(finding: Pick<Finding, "file" | "line" | "column">): string {
  const { file, line, column } = finding
  if (line === null) return file
  return column === null ? `${file}:${line}` : `${file}:${line}:${column}`
}
