/** The rules of `factloom check`, in the order in which they look. */
import type { CheckRule } from "./check-rule.ts"
import { context, exact } from "./rules/anchors.ts"
import { cells, columns, form } from "./rules/columns.ts"
import { keyOrder, references, uniqueKeys } from "./rules/keys.ts"
import { values } from "./rules/values.ts"

export const checkRules: ReadonlyArray<CheckRule> = [
  columns,
  cells,
  form,
  values,
  uniqueKeys,
  keyOrder,
  references,
  exact,
  context,
]
