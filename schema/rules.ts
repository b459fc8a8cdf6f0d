/**
 * The rules by which a value follows from the words of its anchor. Each has a name that is published in the `rule` column
 * of `evidence`, a sentence that a reader can check by hand, and a proof in `src/check/` that recomputes it.
 */
import { keysOf } from "./keys-of.ts"

export const rules = {
  verbatim: "The value is the anchor's words, with runs of white space folded to one space.",
  number_words: "The anchor's words read as this number, in digits or in words.",
  qualifier_words: "The anchor's words before or after the number carry this qualifier; none of them means exact.",
  figure_bounds: "Low, best and high follow from number and qualifier by the published table of bounds.",
  vague_bounds: "A vague amount has no number; its bounds come from the published table of vague amounts.",
  lexicon: "The anchor's words stand in the lexicon of this code.",
  default_code: "No word says otherwise; the code is the documented default of this column for such words.",
  gazetteer: "The anchor's words name this place in the gazetteer.",
  place_container: "The gazetteer places the named place in this country or first-level region.",
  dateline_place: "No place is named for the event; the anchor is the place of the dateline.",
  place_coordinates: "The gazetteer gives these coordinates for the named place.",
  place_precision: "The precision is that of the most precise place named.",
  stated_date: "The anchor's words give this date in full.",
  relative_date: "The anchor's words and the date of publication give this date.",
  anaphoric_date: "The anchor's words and a date named before give this date.",
  statement_date: "The date of the cue, or of the sentence in which the cue stands.",
  date_precision: "The precision is that of the date expression.",
  context_date: "The date is that of the same event where the article names it elsewhere.",
  story_date:
    "Told without a date in the day's news of one town; the anchor is the date of the event told before it there.",
  known_event_date: "The words contain the date by which the event is known.",
  actor_name: "The anchor's words are the name, or a listed alias, of this actor.",
  capital_for_government: "A capital or a nationality stands for the state's government.",
  person_name: "The anchor's words are the person's name.",
  coreference: "The first anchor stands for what the second anchor names.",
  apposition: "The anchor's words stand beside the name as its role or organisation.",
  quotation_marks: "Quotation marks around all, part or none of what was said make it direct, mixed or indirect.",
  attribution: "The anchor is the cue or speaker of the attribution that the value stands in.",
  group_words: "The anchor's words say which group the figure counts.",
  topic_words: "The anchor's words stand in the lexicon of this topic.",
  unit_words: "The anchor's words name what is counted.",
  period_words: "The anchor's words give the period that the value is for.",
  members_of_group: "The first anchor stands for the members that the second anchor lists.",
  only_figure: "All figures for this outcome say the same; their bounds are taken as they are.",
  latest_exact: "Of the figures for all victims that no later report contradicts, the last exact one.",
  latest_figure: "No exact figure stands: of the others, the narrowest, and of several the last.",
  most_sources: "Reports of the last day contradict each other; the best is what most articles give.",
  widest_bounds: "Reports of the last day contradict each other: the lowest low, the highest high, and no best.",
  largest_part: "Only parts of the victims are counted: the total is at least the largest of them.",
  earliest_mention: "The value of the first mention that gives it, in order of report and place in the text.",
  most_precise_mention: "The most precise value that the mentions give and that no other mention contradicts.",
  event_name: "The name is made of the event's type, place and date.",
  corrected: "A person read it from these words; the table corrections says who, when and why.",
  manifest: "sources.yaml says so; the text does not.",
} as const

/** The name of a rule, as it stands in `evidence.rule`. */
export type RuleName = keyof typeof rules

export const ruleNames = keysOf(rules)
