/** Acts of cooperation party by party and kind by kind, each with how far it is. */
import { desc, escape, from, op } from "arquero"
import { AgreementKind } from "../../../schema/codes.ts"
import type { ChartTables } from "../tables.ts"
import { plainText } from "../text/plain-text.ts"
import { rowsOf } from "./rows-of.ts"

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
export const STAGES: ReadonlyArray<Stage> = ["acting", "agreed", "intended", "strained"]

/** An act of cooperation as one of its parties has it. */
export interface Part {
  readonly party: string
  readonly agreement_id: string
  readonly kind: Kind
  readonly status: Agreement["status"]
  readonly stage: Stage
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

export function cooperationData({ cooperation_agreements: agreements }: ChartTables): CooperationData {
  const parts = agreements.flatMap(({ agreement_id, kind, status, parties }) =>
    [...new Set(parties.map(plainText))].map((party): Part => ({
      party,
      agreement_id,
      kind,
      status,
      stage: STAGE_OF[status],
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
