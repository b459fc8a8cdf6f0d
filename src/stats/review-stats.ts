/**
 * How good the rules are, by what people decided about their claims: of those looked at, the share that was accepted as it
 * was (precision), and of the true facts that people know, the share that rules found (recall). An edited claim is a fact
 * that was found and a claim that was wrong.
 */
import { Result } from "effect"
import { isClaimTable } from "../../schema/table.ts"
import { type CsvRow, readCsv } from "../check/csv-table.ts"
import type { PublishedDataset } from "../check/published-dataset.ts"
import { groupBy } from "../group-by.ts"
import { BY_PERSON } from "../link/linked-claim.ts"
import { rejectedColumns, REJECTED_FILE } from "../publish/rejected.ts"
import { type Interval, wilson } from "./wilson.ts"

export interface Counts {
  /** Claims of the rule, rejected ones too. */
  readonly claims: number
  readonly reviewed: number
  readonly accepted: number
  readonly edited: number
  readonly rejected: number
  /** Accepted of reviewed; null where none was reviewed. */
  readonly precision: number | null
  readonly interval: Interval | null
  /** Facts that people had to add. */
  readonly missed: number
  /** Accepted and edited of these and the missed; null where people added none. */
  readonly recall: number | null
}

export interface RuleStats extends Counts {
  readonly rule: string
}

export interface TableStats extends Counts {
  readonly table: string
  readonly rules: ReadonlyArray<RuleStats>
}

export interface BandStats extends Counts {
  /** Confidence from this on … */
  readonly from: number
  /** … to below this. */
  readonly below: number
}

export interface ReviewStats {
  readonly tables: ReadonlyArray<TableStats>
  readonly bands: ReadonlyArray<BandStats>
}

/** A claim of a rule, and what was decided about it. */
interface Judged {
  readonly table: string
  readonly rule: string
  readonly confidence: number
  readonly status: string
}

/** Confidence is a share; claims just below 1 are most of all. */
const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, Infinity]

export function reviewStats(dataset: PublishedDataset): ReviewStats {
  const judged = [...published(dataset), ...rejected(dataset)]
  const missed = missedFacts(dataset)
  const byTable = groupBy(judged, ({ table }) => table)
  const tables = [...dataset.tables.values()].filter(({ table }) => isClaimTable(table))
  return {
    tables: tables.map(({ table: { name } }) => {
      const own = byTable.get(name) ?? []
      const added = missed.filter(({ table }) => table === name)
      const byRule = groupBy(own, ({ rule }) => rule)
      const rules = [...new Set([...byRule.keys(), ...added.flatMap(({ rule }) => rule ?? [])])].toSorted()
      const ofRule = (rule: string): number => added.filter((fact) => fact.rule === rule).length
      return {
        table: name,
        ...counts(own, added.length),
        rules: rules.map((rule) => ({ rule, ...counts(byRule.get(rule) ?? [], ofRule(rule)) })),
      }
    }),
    bands: BANDS.slice(0, -1).map((from, i) => {
      const below = BANDS[i + 1]!
      const own = judged.filter(({ confidence }) => from <= confidence && confidence < below)
      return { from, below: Math.min(below, 1), ...counts(own, 0) }
    }),
  }
}

function counts(judged: ReadonlyArray<Judged>, missed: number): Counts {
  const having = (status: string): number => judged.filter((claim) => claim.status === status).length
  const [accepted, edited, rejected] = [having("accepted"), having("corrected"), having("rejected")]
  const reviewed = accepted + edited + rejected
  const found = accepted + edited
  return {
    claims: judged.length,
    reviewed,
    accepted,
    edited,
    rejected,
    precision: reviewed === 0 ? null : accepted / reviewed,
    interval: wilson(accepted, reviewed),
    missed,
    recall: missed === 0 ? null : found / (found + missed),
  }
}

const published = ({ tables }: PublishedDataset): ReadonlyArray<Judged> =>
  [...tables.values()].flatMap(({ table, rows }) => {
    if (!isClaimTable(table)) return []
    const ofRules = rows.filter(({ values }) => values["extractor"] !== BY_PERSON)
    return ofRules.map(({ values }) => ({
      table: table.name,
      rule: String(values["extractor"]),
      confidence: Number(values["confidence"]),
      status: String(values["review_status"]),
    }))
  })

function rejected({ files }: PublishedDataset): ReadonlyArray<Judged> {
  const bytes = files.get(REJECTED_FILE)
  const read = bytes ? readCsv(new TextDecoder().decode(bytes)) : null
  if (read === null || Result.isFailure(read)) return []
  const cell = ({ cells }: CsvRow, column: (typeof rejectedColumns)[number]): string =>
    cells[read.success.header.indexOf(column)] ?? ""
  return read.success.rows.map((row) => ({
    table: cell(row, "table"),
    rule: cell(row, "extractor"),
    confidence: Number(cell(row, "confidence")),
    status: "rejected",
  }))
}

interface Missed {
  readonly table: string
  readonly rule: string | null
}

/** One for each added fact: its rows in `corrections` are one a cell. */
function missedFacts({ tables }: PublishedDataset): ReadonlyArray<Missed> {
  const added = (tables.get("corrections")?.rows ?? []).filter(({ values }) => values["action"] === "add")
  const facts = groupBy(added, ({ values }) => String(values["record_id"]))
  return [...facts.values()].map(([row]) => {
    const { table, missed_by } = row!.values
    return { table: String(table), rule: typeof missed_by === "string" ? missed_by : null }
  })
}
