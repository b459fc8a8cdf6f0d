/** Reports of a synthetic corpus as claims: what extraction would make of their texts, without the texts. */
import type { ArticleClaims } from "../../src/extract/extractor.ts"
import { link } from "../../src/link/link.ts"
import { registry } from "../../schema/registry.ts"
import { type Agreement, bCubed } from "../../bench/accuracy/b-cubed.ts"
import type { SyntheticReport, SyntheticTelling } from "./synthetic-corpus.ts"
import { written, type WrittenClaim } from "./written.ts"

/** @param source_id the name of its file; the text says the report's own */
export function claimsOf({ id, published, tellings }: SyntheticReport, source_id = id): ArticleClaims {
  const lines = tellings.map((told, i) => `${i} ${lineOf(told)} (${id}).`)
  const claims = tellings.flatMap((told, i) => claimsOfTelling(told, i, lines[i]!))
  return written({ id: source_id, published, text: lines.join("\n"), claims })
}

/** The word for the event stands before its town where the event is named by it. */
const lineOf = ({ type, where, isNamed }: SyntheticTelling): string =>
  isNamed ? `The ${where.locality} ${type}` : `${type} ${where.locality ?? "there"}`

function claimsOfTelling(told: SyntheticTelling, i: number, quote: string): ReadonlyArray<WrittenClaim> {
  const { type, when, where, target, killed, injured } = told
  const fields = {
    event_type: type,
    date_start: when?.start ?? null,
    date_end: when?.end ?? null,
    country: where.country ?? null,
    admin1: where.admin1 ?? null,
    locality: where.locality ?? null,
    target,
  }
  const words = { event_type: type, locality: where.locality ?? quote }
  const figure = (outcome: string, number: number | null): ReadonlyArray<WrittenClaim> =>
    number === null
      ? []
      : [
          {
            table: "casualty_figures",
            local: `${outcome}${i}`,
            quote,
            fields: { outcome, who: "victims", number, low: number, best: number, high: number, qualifier: "exact" },
            refs: { mention_id: `m${i}` },
          },
        ]
  return [
    { table: "event_mentions", local: `m${i}`, quote, fields, words },
    ...figure("killed", killed),
    ...figure("injured", injured),
  ]
}

/** Links the reports, and tells how well the events found are those that happened. */
export function identityOf(reports: ReadonlyArray<SyntheticReport>): Agreement {
  const { tables } = link(
    reports.map((report) => claimsOf(report)),
    registry,
  )
  const truth = new Map<string, string>()
  for (const { id, tellings } of reports) tellings.forEach(({ event }, i) => truth.set(`${id} ${i}`, String(event.id)))
  const found = new Map<string, string>()
  for (const { row } of tables.get("event_mentions")!)
    found.set(`${row["source_id"]} ${String(row["quote"]).split(" ", 1)[0]}`, String(row["event_id"]))
  return bCubed(truth, found)
}
