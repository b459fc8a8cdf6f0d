/**
 * What in a ledger contradicts itself: an id that two lines claim, a member that two groups claim, a redirect that leads
 * nowhere or in a circle, an id of another table's prefix, a name of something that is not in the ledger.
 */
import type { Finding } from "../../schema/finding.ts"
import type { Registry } from "../../schema/registry.ts"
import type { PlacedEntry } from "./decode-ledger.ts"
import { ledgerFinding } from "./history-errors.ts"
import type { Entry, Ledger } from "./ledger.ts"

export function contradictions(
  file: string,
  placed: ReadonlyArray<PlacedEntry>,
  ledger: Ledger,
  registry: Registry,
): ReadonlyArray<Finding> {
  const prefixes = new Map(registry.map(({ name, idPrefix }) => [name, idPrefix]))
  const records = new Map<string, Entry>([...ledger.claims, ...ledger.groups, ...ledger.values])
  const lineOfId = new Map<string, number>()
  const holderOf = new Map<string, PlacedEntry>()
  return placed.flatMap((one) => [
    ...wrongPrefix(file, one, prefixes),
    ...twice(file, one, lineOfId),
    ...badState(file, one, records),
    ...unknownSource(file, one, ledger),
    ...sharedMembers(file, one, holderOf, ledger),
  ])
}

function wrongPrefix(file: string, { entry, line }: PlacedEntry, prefixes: ReadonlyMap<string, string>) {
  const prefix = prefixes.get(entry.table) ?? ""
  if (prefix === "" || entry.id.startsWith(`${prefix}_`)) return []
  return [
    ledgerFinding("ledger/prefix", file, line, {
      expected: `an id of ${entry.table}, which begins with ${prefix}_`,
      found: JSON.stringify(entry.id),
      cure: "Restore the id or the table as it was committed.",
    }),
  ]
}

function twice(file: string, { entry, line }: PlacedEntry, lineOfId: Map<string, number>) {
  const key = "sketch" in entry ? `source ${entry.id}` : entry.id
  const first = lineOfId.get(key)
  if (first === undefined) {
    lineOfId.set(key, line)
    return []
  }
  return [
    ledgerFinding("ledger/duplicate-id", file, line, {
      expected: "one line an id",
      found: `${entry.id} again, which line ${first} has already`,
      cure: "Delete one of the two; an id names one record for ever.",
    }),
  ]
}

function badState(file: string, { entry, line }: PlacedEntry, records: ReadonlyMap<string, Entry>) {
  const findings: Array<Finding> = []
  const unknown = [...(entry.to === undefined ? [] : [entry.to]), ...(entry.split ?? [])].filter(
    (id) => records.get(id)?.table !== entry.table,
  )
  for (const id of unknown)
    findings.push(
      ledgerFinding("ledger/unknown-record", file, line, {
        expected: `a redirect to a record of ${entry.table} that is in the ledger`,
        found: `${entry.id} points to ${JSON.stringify(id)}`,
        cure: "Restore the line that is missing, or the redirect as it was committed.",
      }),
    )
  if (entry.to !== undefined && entry.gone !== undefined)
    findings.push(
      ledgerFinding("ledger/state", file, line, {
        expected: "a record that is gone or part of another, not both",
        found: `${entry.id} with "gone" and "to"`,
        cure: "Restore the line as it was committed.",
      }),
    )
  if (isCircle(entry, records))
    findings.push(
      ledgerFinding("ledger/circle", file, line, {
        expected: "redirects that end at a record",
        found: `${entry.id}, which redirects lead back to`,
        cure: 'Remove "to" from the line of the record that is in the dataset, or restore the file as it was committed.',
      }),
    )
  return findings
}

function isCircle(entry: Entry, records: ReadonlyMap<string, Entry>): boolean {
  const passed = new Set<string>()
  for (let at = entry.to; at !== undefined && !passed.has(at); at = records.get(at)?.to) {
    if (at === entry.id) return true
    passed.add(at)
  }
  return false
}

function unknownSource(file: string, { entry, line }: PlacedEntry, { sources }: Ledger) {
  if (!("source" in entry) || sources.has(entry.source)) return []
  return [
    ledgerFinding("ledger/unknown-record", file, line, {
      expected: "a source that has a line of its own",
      found: `${entry.id} of source ${JSON.stringify(entry.source)}`,
      cure: "Restore the line of the source, or the source's id in this line.",
    }),
  ]
}

function sharedMembers(
  file: string,
  one: PlacedEntry,
  holderOf: Map<string, PlacedEntry>,
  { claims }: Ledger,
): ReadonlyArray<Finding> {
  const { entry, line } = one
  if (!("members" in entry)) return []
  return entry.members.flatMap((member) => {
    const key = `${entry.table} ${member}`
    const other = holderOf.get(key)
    if (other === undefined) holderOf.set(key, one)
    else
      return ledgerFinding("ledger/shared-member", file, line, {
        expected: `${entry.table === "events" ? "a mention" : "a name"} that is of one record of ${entry.table}`,
        found: `${JSON.stringify(member)} of ${entry.id} and, in line ${other.line}, of ${other.entry.id}`,
        cure: "Delete it from the members of one of the two.",
      })
    if (entry.table !== "events" || claims.has(member)) return []
    return ledgerFinding("ledger/unknown-record", file, line, {
      expected: "mentions that have lines of their own",
      found: `${JSON.stringify(member)} among the members of ${entry.id}`,
      cure: "Restore the line of the mention, or delete it from the members.",
    })
  })
}
