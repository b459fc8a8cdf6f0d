/** The rules of `factloom check`, in the order in which they look. */
import type { CheckRule } from "./check-rule.ts"
import { context, exact } from "./rules/anchors.ts"
import { cells, columns, form } from "./rules/columns.ts"
import { actorCounts } from "./rules/derived/actor-counts.ts"
import { agreementParties } from "./rules/derived/agreement-parties.ts"
import { conflicts } from "./rules/derived/conflicts.ts"
import { eventCounts } from "./rules/derived/event-counts.ts"
import { eventLinkRule } from "./rules/derived/event-links.ts"
import { eventSummaries } from "./rules/derived/event-summaries.ts"
import { eventTolls } from "./rules/derived/event-tolls.ts"
import { reportDates } from "./rules/derived/report-dates.ts"
import { speakers, utterances } from "./rules/derived/speakers.ts"
import { correctedCells, rejectedClaims, reviewStatus } from "./rules/corrections.ts"
import { evidenceMissing, evidenceOrphan } from "./rules/evidence.ts"
import { issues, unexpectedFiles } from "./rules/files.ts"
import { explorer } from "./rules/explorer.ts"
import { checksums, formats } from "./rules/formats.ts"
import { charts, dictionary, json, jsonSchemas, readme } from "./rules/generated.ts"
import { keyOrder, references, uniqueKeys } from "./rules/keys.ts"
import { valueProof } from "./rules/proof.ts"
import { redirectLive, redirectTargets } from "./rules/redirects.ts"
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
  redirectTargets,
  redirectLive,
  exact,
  context,
  sourceText,
  textSource,
  evidenceMissing,
  evidenceOrphan,
  valueProof,
  reviewStatus,
  correctedCells,
  rejectedClaims,
  eventSummaries,
  eventTolls,
  eventCounts,
  eventLinkRule,
  actorCounts,
  reportDates,
  agreementParties,
  conflicts,
  speakers,
  utterances,
  unexpectedFiles,
  issues,
  readme,
  dictionary,
  jsonSchemas,
  json,
  charts,
  explorer,
  formats,
  checksums,
]
