/** The rules of `factloom check`, in the order in which they look. */
import type { CheckRule } from "./check-rule.ts"
import { context, exact } from "./rules/anchors.ts"
import { cells, columns, form } from "./rules/columns.ts"
import { actorCounts, agreementParties, eventCounts, eventSummaries, eventTolls, reportDates } from "./rules/derived.ts"
import { evidenceMissing, evidenceOrphan } from "./rules/evidence.ts"
import { charts, dictionary, json, jsonSchemas } from "./rules/generated.ts"
import { keyOrder, references, uniqueKeys } from "./rules/keys.ts"
import { valueProof } from "./rules/proof.ts"
import { sourceText, textSource } from "./rules/sources.ts"
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
  sourceText,
  textSource,
  evidenceMissing,
  evidenceOrphan,
  valueProof,
  eventSummaries,
  eventTolls,
  eventCounts,
  actorCounts,
  reportDates,
  agreementParties,
  dictionary,
  jsonSchemas,
  json,
  charts,
]
