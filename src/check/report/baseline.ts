/**
 * A baseline: findings that are known, in a report of an earlier `check --format json`. A finding is known by its code,
 * file, record and what was found, not by its line, so rows may be added above it.
 */
import { Result, Schema } from "effect"
import { Finding } from "../../../schema/finding.ts"

export interface AgainstBaseline {
  readonly fresh: ReadonlyArray<Finding>
  readonly known: ReadonlyArray<Finding>
  /** Findings of the baseline that are no more: it can be made anew without them. */
  readonly gone: ReadonlyArray<Finding>
}

const decode = Schema.decodeUnknownResult(Schema.fromJsonString(Schema.Struct({ findings: Schema.Array(Finding) })))

/** The findings of a report; the reason as a failure when the text is none. */
export const readBaseline = (text: string): Result.Result<ReadonlyArray<Finding>, string> =>
  decode(text).pipe(
    Result.map(({ findings }) => findings),
    Result.mapError((error) => String(error).split("\n", 1)[0] ?? ""),
  )

/** Each known finding accounts for one: the same fault made twice is one known and one fresh. */
export function against(findings: ReadonlyArray<Finding>, baseline: ReadonlyArray<Finding>): AgainstBaseline {
  const left = new Map<string, Array<Finding>>()
  for (const finding of baseline) {
    const same = left.get(identityOf(finding))
    if (same) same.push(finding)
    else left.set(identityOf(finding), [finding])
  }
  const fresh: Array<Finding> = []
  const known: Array<Finding> = []
  for (const finding of findings) (left.get(identityOf(finding))?.pop() ? known : fresh).push(finding)
  return { fresh, known, gone: [...left.values()].flat() }
}

const identityOf = ({ code, file, record_id, found }: Finding): string => JSON.stringify([code, file, record_id, found])
