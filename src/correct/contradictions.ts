/**
 * Corrections that cannot all be meant: one accepts what another rejects, one sets what another has just set or confirmed as
 * something else. The later of the two is told of, with the line of the earlier one.
 */
import type { Value } from "./correction.ts"
import { textOf } from "./cell-of-value.ts"
import { type Judgement, judgementOf, type PlacedCorrection } from "./parse-corrections.ts"
import type { Remarks } from "./remarks.ts"

/** What corrections before this one said of a record. */
interface Record {
  readonly first: PlacedCorrection
  isRejected: boolean
  /** Column → what was confirmed or set there, and where. */
  readonly said: Map<string, { readonly value: Value; readonly by: PlacedCorrection }>
}

/** Reports contradictions between judgements of one record; those between merges and splits need their events. */
export function reportContradictions(corrections: ReadonlyArray<PlacedCorrection>, remarks: Remarks): void {
  const records = new Map<string, Record>()
  for (const placed of corrections) {
    const judgement = judgementOf(placed)
    if (judgement === null) continue
    const { id, correction } = judgement
    const record = records.get(id) ?? { first: placed, isRejected: "reject" in correction, said: new Map() }
    if (!records.has(id)) records.set(id, record)
    if ("reject" in correction !== record.isRejected) {
      refuse(placed, record.first, "reject" in correction ? "a rejection" : "a record that is rejected", remarks, id)
      continue
    }
    judge(placed, correction, record, remarks, id)
  }
}

function judge(
  placed: PlacedCorrection,
  correction: Judgement["correction"],
  { said }: Record,
  remarks: Remarks,
  id: string,
): void {
  if ("edit" in correction) {
    for (const [column, value] of Object.entries(correction.set)) {
      const before = said.get(column)
      const expected = correction.expect[column] ?? null
      const isAfter =
        before === undefined || (textOf(before.value) === textOf(expected) && "edit" in before.by.correction)
      if (!isAfter && textOf(before.value) !== textOf(value))
        refuse(placed, before.by, `${column}: ${shown(value)} beside ${shown(before.value)}`, remarks, id)
      said.set(column, { value, by: placed })
    }
  } else if ("accept" in correction)
    for (const [column, value] of Object.entries(correction.expect)) {
      const before = said.get(column)
      if (before && textOf(before.value) !== textOf(value))
        refuse(placed, before.by, `${column}: ${shown(value)} beside ${shown(before.value)}`, remarks, id)
      else said.set(column, { value, by: placed })
    }
}

const shown = (value: Value): string => JSON.stringify(textOf(value))

function refuse(later: PlacedCorrection, earlier: PlacedCorrection, found: string, remarks: Remarks, id: string): void {
  remarks.refuse(
    "contradiction",
    later.place,
    {
      expected: `what line ${earlier.place.line} says of the same record`,
      found,
      cure: "Remove one of the two, or let the later expect what the earlier sets.",
    },
    id,
  )
}
