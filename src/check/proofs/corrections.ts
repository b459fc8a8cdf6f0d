/** Values that a person has set: what the table of corrections says, in the same words. */
import { cellText } from "../../publish/cell.ts"
import type { Proof } from "./proof.ts"

/** Actions that set a cell. */
const SETTING: ReadonlySet<unknown> = new Set(["edit", "add"])

/** A correction sets this cell to what the record holds, and names these words for it. */
export const corrected: Proof = ({ table, record_id, field, record }, { exact }, { dataset }) =>
  (dataset.tables.get("corrections")?.rows ?? []).some(
    ({ values }) =>
      SETTING.has(values["action"]) &&
      values["table"] === table &&
      values["record_id"] === record_id &&
      values["field"] === field &&
      values["new"] === cellText(record[field] ?? null) &&
      values["words"] === exact,
  )
