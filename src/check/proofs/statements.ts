/** Mode and attribution of what somebody said. */
import { readMode } from "../../extract/statements/mode.ts"
import { coreference } from "./people.ts"
import { anchorKey, type Claimed, type ClaimedAnchor, type Knowledge, type Proof } from "./proof.ts"

/** The anchor holds what was said with the marks that stand around it, so no mark may touch it from outside. */
export const quotationMarks: Proof = ({ value, record }, anchor, knowledge) => {
  const { char_start: start, char_end: end } = record
  const isAround = Number(start) >= anchor.char_start && Number(end) <= anchor.char_end
  return isAround && !isInsideMarks(anchor, knowledge) && readMode(anchor.exact) === value
}

/** Does a mark open right before the words and another close right after them? */
function isInsideMarks({ source_id, char_start, char_end }: ClaimedAnchor, { dataset }: Knowledge): boolean {
  const source = dataset.texts.get(source_id)
  if (!source) return false
  const before = source.text.charAt(source.toCodeUnit(char_start) - 1)
  const after = source.text.charAt(source.toCodeUnit(char_end))
  return OPENING.has(before) && CLOSING.has(after)
}

const OPENING: ReadonlySet<string> = new Set(['"', "“", "„", "«", "‘"])
const CLOSING: ReadonlySet<string> = new Set(['"', "”", "“", "»", "’"])

/** Whom a claim is attributed to is the speaker, by the same words, of a statement that the claim stands in. */
export const attribution: Proof = (claimed, anchor, knowledge) =>
  (knowledge.byAnchor.get(anchorKey(anchor)) ?? []).some((other) => {
    if (other.table !== "statements" || other.field !== "speaker" || other.value !== claimed.value) return false
    const said = knowledge.dataset.tables.get("statements")?.byId.get(other.record_id)?.values
    return overlap(said, claimed.record)
  }) ||
  (isJudged(claimed, anchor, knowledge) && coreference(claimed, anchor, knowledge))

/** Has a person rejected that statement, or given it another speaker? Then the words alone say whose the claim is. */
function isJudged({ value, record }: Claimed, { source_id }: ClaimedAnchor, { dataset, rejected }: Knowledge): boolean {
  const isRejected = rejected.some(
    (row) => row["table"] === "statements" && row["source_id"] === source_id && overlap(row, record),
  )
  if (isRejected) return true
  const statements = dataset.tables.get("statements")
  return (dataset.tables.get("corrections")?.rows ?? []).some(({ values }) => {
    if (values["table"] !== "statements" || values["field"] !== "speaker" || values["old"] !== value) return false
    const said = statements?.byId.get(String(values["record_id"]))?.values
    return said?.["source_id"] === source_id && overlap(said, record)
  })
}

const overlap = (a: Knowledge_Row, b: Knowledge_Row): boolean =>
  a !== undefined &&
  b !== undefined &&
  Number(a["char_start"]) < Number(b["char_end"]) &&
  Number(b["char_start"]) < Number(a["char_end"])

type Knowledge_Row = Readonly<Record<string, unknown>> | undefined
