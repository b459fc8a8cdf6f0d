/** Acts of cooperation party by party and kind by kind, each with how far it is. */
import { desc, escape, from, op } from "arquero"
import { AgreementKind } from "../../../schema/codes.ts"
import type { ChartCsv, Shaped } from "../figure.ts"
import type { ChartTables } from "../tables.ts"
import { titleName } from "../text/measure.ts"
import { capitalised, counted, plainText } from "../text/plain-text.ts"
import { rowsOf } from "./rows-of.ts"
import { sourceNames } from "./source-names.ts"

const PARTY_ROWS = 15

type Agreement = ChartTables["cooperation_agreements"][number]
export type Kind = Agreement["kind"]
export type Stage = "intended" | "agreed" | "acting" | "strained"

/** Stages that can be told apart at a glance; the eight codes of the status are in the CSV. */
const STAGE_OF: Readonly<Record<Agreement["status"], Stage>> = {
  called_for: "intended",
  planned: "intended",
  negotiating: "intended",
  agreed: "agreed",
  signed: "agreed",
  operating: "acting",
  completed: "acting",
  strained: "strained",
}
/** Those furthest on first. */
const STAGES: ReadonlyArray<Stage> = ["acting", "agreed", "intended", "strained"]

/** An act of cooperation as one of its parties has it. */
export interface Part {
  readonly party: string
  readonly agreement_id: string
  readonly kind: Kind
  readonly status: Agreement["status"]
  readonly stage: Stage
  /** The article that tells of it, in words. */
  readonly source: string
}

/** What is drawn. */
export interface CooperationView {
  readonly title: string
  readonly parties: CooperationData["parties"]
  /** Parties for which there was no room. */
  readonly hidden: number
  /** Kinds that occur, in the order of the code list, each with its number of acts. */
  readonly kinds: ReadonlyArray<{ readonly kind: Kind; readonly acts: number }>
  /** Of the parties shown. */
  readonly parts: ReadonlyArray<Part>
  readonly partyless: number
}

export interface CooperationData {
  /** At most PARTY_ROWS parties, those that take part in most first. */
  readonly parties: ReadonlyArray<{ readonly party: string; readonly total: number }>
  /** Number of all parties. */
  readonly partyCount: number
  /** Kinds that occur, in the order of the code list. */
  readonly kinds: ReadonlyArray<Kind>
  /** Of all parties, shown or not. */
  readonly parts: ReadonlyArray<Part>
  readonly agreements: number
  readonly partyless: number
}

export function shapeCooperation(tables: ChartTables): Shaped<CooperationView> {
  const data = cooperationData(tables)
  const { parties, partyCount, kinds, parts, partyless } = data
  const shown = new Set(parties.map(({ party }) => party))
  const view: CooperationView = {
    title: cooperationTitle(data),
    parties,
    hidden: partyCount - parties.length,
    kinds: kinds.map((kind) => ({ kind, acts: countActs(parts.filter((part) => part.kind === kind)) })),
    parts: parts.filter(({ party }) => shown.has(party)),
    partyless,
  }
  return { view: parts.length === 0 ? null : view, csv: cooperationCsv(parts) }
}

export function cooperationData(tables: ChartTables): CooperationData {
  const { cooperation_agreements: agreements } = tables
  const named = sourceNames(tables)
  const parts = agreements.flatMap(({ agreement_id, kind, status, parties, source_id }) =>
    [...new Set(parties.map(plainText))].map((party): Part => ({
      party,
      agreement_id,
      kind,
      status,
      stage: STAGE_OF[status],
      source: named([source_id]),
    })),
  )
  const ordered = rowsOf<Part>(
    from(parts).orderby(
      escape((d: Part) => d.party),
      escape((d: Part) => STAGES.indexOf(d.stage)),
      escape((d: Part) => d.agreement_id),
    ),
  )
  const parties = byParty(parts)
  const order: ReadonlyArray<string> = Object.keys(AgreementKind.codes)
  const present = new Set(parts.map(({ kind }) => kind))
  const withParties = agreements.filter(({ parties }) => parties.length > 0).length
  return {
    parties: parties.slice(0, PARTY_ROWS),
    partyCount: parties.length,
    kinds: [...present].toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    parts: ordered,
    agreements: withParties,
    partyless: agreements.length - withParties,
  }
}

function byParty(parts: ReadonlyArray<Part>): CooperationData["parties"] {
  // Arquero knows the columns of a table from its first row.
  if (parts.length === 0) return []
  return rowsOf<{ party: string; total: number }>(
    from([...parts])
      .groupby("party")
      .rollup({ total: op.count() })
      .orderby(desc("total"), "party"),
  )
}

const countActs = (parts: ReadonlyArray<Part>): number => new Set(parts.map(({ agreement_id }) => agreement_id)).size

function cooperationTitle({ parties, parts, agreements }: CooperationData): string {
  const [first, second] = parties
  if (first === undefined) return ""
  const acting = countActs(parts.filter(({ stage }) => stage === "acting"))
  const share = `${acting === agreements && agreements > 1 ? "all" : `${acting} of`} ${counted(agreements, "act")} of cooperation ${acting === 1 ? "is" : "are"} operating or completed`
  if (second === undefined || first.total === second.total) return capitalised(share)
  return `${titleName(first.party)} takes part in ${first.total} of ${counted(agreements, "act")} of cooperation; ${acting} of the ${agreements} are operating or completed`
}

const cooperationCsv = (parts: ReadonlyArray<Part>): ChartCsv => ({
  columns: ["party", "kind", "status", "stage", "agreement_id"],
  rows: parts.map(({ party, kind, status, stage, agreement_id }) => ({ party, kind, status, stage, agreement_id })),
})
