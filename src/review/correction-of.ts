/** The correction that a decision makes, as it is written down. */
import type { Accept, Edit, Reject, Value, Values } from "../correct/correction.ts"
import type { ReviewItem, ReviewedValue } from "./review-items.ts"
import type { Decision } from "./review-state.ts"

/** @param date the day, ISO 8601 */
export function correctionOf(
  item: ReviewItem,
  { action, reason, set }: Decision,
  by: string,
  date: string,
): Accept | Reject | Edit {
  const signed = { reason, date, by }
  if (action === "edit" && set !== null) {
    const present = item.values.find(({ column }) => column === set.column)
    const expect = { quote: item.quote, [set.column]: present ? valueOf(item, present) : null }
    return { edit: item.id, expect, set: { [set.column]: set.value }, ...signed }
  }
  return action === "accept"
    ? { accept: item.id, expect: guard(item), ...signed }
    : { reject: item.id, expect: guard(item), ...signed }
}

/** All that was on the screen: a later build notices whatever of it changes. */
const guard = (item: ReviewItem): Values => ({
  quote: item.quote,
  ...Object.fromEntries(
    item.values.flatMap((value) => (value.text === "" ? [] : [[value.column, valueOf(item, value)]])),
  ),
})

function valueOf({ table }: ReviewItem, { column, text }: ReviewedValue): Value {
  const kind = table.columns[column]?.kind
  if (text === "") return kind === "list" ? [] : null
  if (kind === "list") return text.split("; ")
  return kind === "integer" || kind === "decimal" ? Number(text) : text
}
