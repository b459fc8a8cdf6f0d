/** One proof a rule: the type asks for every rule that evidence can name. */
import type { RuleName } from "../../../schema/rules.ts"
import { knownDate } from "../../extract/events/known-date.ts"
import { codeByDefault, codeInLexicon } from "./codes.ts"
import { corrected } from "./corrections.ts"
import { anaphoricDate, datePrecision, otherDate, relativeDate, statedDate } from "./dates.ts"
import { actorName, capitalForGovernment, membersOfGroup, verbatim } from "./names.ts"
import { figureBounds, numberWords, qualifierWords } from "./numbers.ts"
import { apposition, coreference, personName } from "./people.ts"
import { gazetteerName, placeCoordinates, placePrecision } from "./places.ts"
import { once, type Proof } from "./proof.ts"
import { attribution, quotationMarks } from "./statements.ts"
import { fromAnyMention, fromFigure, fromMention } from "./summaries.ts"

export const proofs: { readonly [Rule in RuleName]: Proof } = {
  verbatim,
  number_words: numberWords,
  qualifier_words: qualifierWords,
  figure_bounds: figureBounds,
  vague_bounds: figureBounds,
  lexicon: once(codeInLexicon),
  default_code: codeByDefault,
  gazetteer: gazetteerName,
  place_container: gazetteerName,
  dateline_place: gazetteerName,
  place_coordinates: placeCoordinates,
  place_precision: placePrecision,
  stated_date: statedDate,
  relative_date: relativeDate,
  anaphoric_date: anaphoricDate,
  statement_date: once(otherDate),
  date_precision: datePrecision,
  context_date: otherDate,
  story_date: otherDate,
  known_event_date: ({ value }, { exact }) => knownDate(exact) === value,
  actor_name: actorName,
  capital_for_government: capitalForGovernment,
  person_name: personName,
  coreference,
  apposition,
  quotation_marks: quotationMarks,
  attribution,
  group_words: codeInLexicon,
  topic_words: codeInLexicon,
  unit_words: verbatim,
  period_words: otherDate,
  members_of_group: membersOfGroup,
  only_figure: fromFigure,
  latest_exact: fromFigure,
  latest_figure: fromFigure,
  most_sources: fromFigure,
  widest_bounds: fromFigure,
  largest_part: fromFigure,
  earliest_mention: fromMention,
  most_precise_mention: fromMention,
  event_name: fromAnyMention,
  corrected,
  // What only sources.yaml says has no words in a text, so no evidence can name this rule.
  manifest: () => false,
}
