/**
 * The text of `ledger.jsonl` → a ledger, or everything that is wrong with it, each with its line and a cure. A ledger that
 * contradicts itself is refused as a whole: ids given from it would be given twice.
 */
import { Result, Schema } from "effect"
import type { Finding } from "../../schema/finding.ts"
import type { Registry } from "../../schema/registry.ts"
import { contradictions } from "./contradictions.ts"
import { LEDGER_HEADER } from "./encode-ledger.ts"
import { LedgerDamaged, ledgerFinding } from "./history-errors.ts"
import { ClaimEntry, type Entry, GroupEntry, type Ledger, LEDGER_VERSION, SourceEntry, ValueEntry } from "./ledger.ts"

/** An entry and the line that it stands on. */
export interface PlacedEntry {
  readonly entry: Entry
  readonly line: number
}

/**
 * @param file as findings name it
 * @param registry the tables, whose prefixes ids have; lines of other tables are kept as they are
 */
export function decodeLedger(text: string, file: string, registry: Registry): Result.Result<Ledger, LedgerDamaged> {
  const lines = text.split("\n")
  if (lines.at(-1) === "") lines.pop()
  const marked = lines.flatMap((line, i) => (MARKER.test(line) ? [conflict(file, i + 1, line)] : []))
  if (marked.length > 0) return Result.fail(new LedgerDamaged({ file, findings: marked }))
  const header = headerFinding(file, lines[0])
  if (header) return Result.fail(new LedgerDamaged({ file, findings: [header] }))
  const findings: Array<Finding> = []
  const placed: Array<PlacedEntry> = []
  const [sources, claims, groups, values] = [
    new Map<string, SourceEntry>(),
    new Map<string, ClaimEntry>(),
    new Map<string, GroupEntry>(),
    new Map<string, ValueEntry>(),
  ]
  lines.slice(1).forEach((text, i) => {
    const line = i + 2
    const read = decodeLine(text)
    if (typeof read === "string") {
      findings.push(notALine(file, line, read))
      return
    }
    const [kind, entry] = read
    placed.push({ entry, line })
    if (kind === "source") sources.set(entry.id, entry)
    else if (kind === "claim") claims.set(entry.id, entry)
    else if (kind === "group") groups.set(entry.id, entry)
    else values.set(entry.id, entry)
  })
  findings.push(...contradictions(file, placed, { sources, claims, groups, values }, registry))
  if (findings.length > 0)
    return Result.fail(new LedgerDamaged({ file, findings: findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }))
  return Result.succeed({ sources, claims, groups, values })
}

/** What git leaves in a file that two branches changed. */
const MARKER = /^(?:<{7} |>{7} |\|{7} |={7}$)/u

const conflict = (file: string, line: number, found: string): Finding =>
  ledgerFinding("ledger/merge-conflict", file, line, {
    expected: "a line of JSON",
    found: `${JSON.stringify(found.slice(0, 40))}, a mark of a merge that was not finished`,
    cure: "Keep the lines of both sides and of two lines with one id either, delete the marks, and build again.",
  })

const Header = Schema.Struct({ ledger: Schema.Literal(LEDGER_HEADER.ledger), version: Schema.Int })
const decodeHeader = Schema.decodeUnknownResult(Schema.fromJsonString(Header))

function headerFinding(file: string, line: string | undefined): Finding | null {
  const read = decodeHeader(line ?? "")
  const expected = `the header ${JSON.stringify(LEDGER_HEADER)}`
  if (Result.isFailure(read))
    return ledgerFinding("ledger/header", file, 1, {
      expected,
      found: line === undefined || line === "" ? "nothing" : JSON.stringify(line.slice(0, 80)),
      cure: "Restore the file as it was committed. Only in a dataset that nobody uses yet: delete it, and ids are given anew.",
    })
  const { version } = read.success
  return version === LEDGER_VERSION
    ? null
    : ledgerFinding("ledger/version", file, 1, {
        expected: `version ${LEDGER_VERSION} of the format`,
        found: `version ${version}`,
        cure:
          version > LEDGER_VERSION
            ? "A newer factloom wrote it: use that one or a later one."
            : "Restore the file as it was committed.",
      })
}

/** Members that only one kind of line has, and its schema. */
const options = { errors: "first", onExcessProperty: "error" } as const
const sourceLine = Schema.decodeUnknownResult(SourceEntry, options)
const claimLine = Schema.decodeUnknownResult(ClaimEntry, options)
const groupLine = Schema.decodeUnknownResult(GroupEntry, options)
const valueLine = Schema.decodeUnknownResult(ValueEntry, options)

type Line =
  | readonly ["source", SourceEntry]
  | readonly ["claim", ClaimEntry]
  | readonly ["group", GroupEntry]
  | readonly ["values", ValueEntry]

/** An entry, or in words why the line is none. */
function decodeLine(text: string): Line | string {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return `no JSON: ${JSON.stringify(text.slice(0, 80))}`
  }
  if (typeof json !== "object" || json === null) return `no object: ${JSON.stringify(json).slice(0, 80)}`
  if ("sketch" in json) return decoded("source", sourceLine(json))
  if ("source" in json) return decoded("claim", claimLine(json))
  if ("members" in json) return decoded("group", groupLine(json))
  return decoded("values", valueLine(json))
}

function decoded<K extends Line[0], E>(kind: K, read: Result.Result<E, Schema.SchemaError>): readonly [K, E] | string {
  return Result.isSuccess(read) ? [kind, read.success] : read.failure.message.replaceAll(/\s+/gu, " ")
}

const notALine = (file: string, line: number, found: string): Finding =>
  ledgerFinding("ledger/syntax", file, line, {
    expected: "a line as builds write it",
    found,
    cure: "Restore the line as it was committed; the ledger is written by builds and not by hand.",
  })
