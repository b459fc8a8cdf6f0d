/** Mode and attribution of what somebody said. */
import { readMode } from "../../extract/statements/mode.ts"
import { anchorKey, type ClaimedAnchor, type Knowledge, type Proof } from "./proof.ts"

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
export const attribution: Proof = ({ value, record }, anchor, { byAnchor, dataset }) =>
  (byAnchor.get(anchorKey(anchor)) ?? []).some((other) => {
    if (other.table !== "statements" || other.field !== "speaker" || other.value !== value) return false
    const said = dataset.tables.get("statements")?.byId.get(other.record_id)?.values
    return overlap(said, record)
  })

const overlap = (a: Knowledge_Row, b: Knowledge_Row): boolean =>
  a !== undefined &&
  b !== undefined &&
  Number(a["char_start"]) < Number(b["char_end"]) &&
  Number(b["char_start"]) < Number(a["char_end"])

type Knowledge_Row = Readonly<Record<string, unknown>> | undefined
