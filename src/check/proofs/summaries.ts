/** Values of events, which rest on the words of the claims they were picked from. */
import { anchorKey, type Claimed, type ClaimedAnchor, type Knowledge, type Proof } from "./proof.ts"

/** The claims of a table that belong to this event and rest on these words. */
function claimsHere(
  { record_id }: Claimed,
  anchor: ClaimedAnchor,
  { byAnchor, dataset }: Knowledge,
  table: string,
): ReadonlyArray<Claimed> {
  return (byAnchor.get(anchorKey(anchor)) ?? []).filter(
    (other) =>
      other.table === table && dataset.tables.get(table)?.byId.get(other.record_id)?.values["event_id"] === record_id,
  )
}

/** A mention of this event has the value, by the same words. */
export const fromMention: Proof = (claimed, anchor, knowledge) =>
  claimsHere(claimed, anchor, knowledge, "event_mentions").some(
    ({ field, value }) => field === claimed.field && (value === claimed.value || field === "event_type"),
  )

/** The words are those of figures of this event; `derived/toll` computes the bounds again. */
export const fromFigure: Proof = (claimed, anchor, knowledge) =>
  claimsHere(claimed, anchor, knowledge, "casualty_figures").length > 0

/** The words are those of type, place or date of this event's mentions; `derived/event` makes the name again. */
export const fromAnyMention: Proof = (claimed, anchor, knowledge) =>
  claimsHere(claimed, anchor, knowledge, "event_mentions").length > 0
