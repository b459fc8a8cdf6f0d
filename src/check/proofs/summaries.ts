/** Values of events, which rest on the words of the claims they were picked from. */
import type { Cell } from "../../link/dataset.ts"
import { anchorKey, type Claimed, type ClaimedAnchor, type Knowledge, type Proof } from "./proof.ts"

interface ClaimHere extends Claimed {
  /** The cells of the claim's own row. */
  readonly row: Readonly<Record<string, Cell>>
}

/** The claims of a table that belong to this event and rest on these words. */
function claimsHere(
  { record_id }: Claimed,
  anchor: ClaimedAnchor,
  { byAnchor, dataset }: Knowledge,
  table: string,
): ReadonlyArray<ClaimHere> {
  return (byAnchor.get(anchorKey(anchor)) ?? []).flatMap((other) => {
    const row = other.table === table ? dataset.tables.get(table)?.byId.get(other.record_id)?.values : undefined
    return row?.["event_id"] === record_id ? [{ ...other, row }] : []
  })
}

/** A mention of this event has the value, by the same words; several types at once make an attack. */
export const fromMention: Proof = (claimed, anchor, knowledge) =>
  claimsHere(claimed, anchor, knowledge, "event_mentions").some(
    ({ field, value }) =>
      field === claimed.field && (value === claimed.value || (field === "event_type" && claimed.value === "attack")),
  )

/** The words are those of figures of this event and outcome; `derived/toll` computes the bounds again. */
export const fromFigure: Proof = (claimed, anchor, knowledge) =>
  claimsHere(claimed, anchor, knowledge, "casualty_figures").some(
    ({ row }) => claimed.field.startsWith(`${String(row["outcome"])}_`) && row["who"] !== "perpetrators",
  )

/** The words are those of type, place or date of this event's mentions; `derived/event` makes the name again. */
export const fromAnyMention: Proof = (claimed, anchor, knowledge) =>
  claimsHere(claimed, anchor, knowledge, "event_mentions").some(({ field }) => IN_NAMES.has(field))

const IN_NAMES: ReadonlySet<string> = new Set(["event_type", "country", "admin1", "locality", "date_start"])
