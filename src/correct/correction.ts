/** A correction, as a person writes it in corrections.yaml: what each of the six kinds consists of. */
import { Schema } from "effect"
import { isCalendarDate } from "../../schema/iso-date.ts"
import { keysOf } from "../../schema/keys-of.ts"

const Text = Schema.String.check(Schema.isPattern(/\S/u))
const Day = Schema.String.check(
  Schema.makeFilter((text: string) => text.length === 10 && isCalendarDate(text)),
).annotate({ expected: "a day" })
const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))

/** A cell as YAML writes it: null is "not known", a list is a list. */
const Value = Schema.NullOr(Schema.Union([Schema.String, Schema.Finite, Schema.Array(Schema.String)]))
const Values = Schema.Record(Schema.String, Value)

/** Every correction is signed: why, when and by whom. */
const signed = { reason: Text, date: Day, by: Text }

const Accept = Schema.Struct({ accept: Text, expect: Values, ...signed })
const Reject = Schema.Struct({ reject: Text, expect: Values, ...signed })
const Edit = Schema.Struct({
  edit: Text,
  expect: Values,
  set: Values,
  words: Schema.optionalKey(Schema.Record(Schema.String, Text)),
  ...signed,
})
const Add = Schema.Struct({
  add: Text,
  source: Text,
  quote: Text,
  prefix: Schema.optionalKey(Schema.String),
  nth: Schema.optionalKey(Count),
  values: Values,
  words: Schema.optionalKey(Schema.Record(Schema.String, Text)),
  missed_by: Schema.optionalKey(Text),
  ...signed,
})
/** Mentions of events that are one event. Mentions are named and not events, since a merge ends all ids of events but one. */
const Merge = Schema.Struct({
  merge: Schema.Array(Text).check(Schema.isMinLength(2)),
  expect: Schema.Record(Schema.String, Values),
  ...signed,
})
/** Mentions of one event that is several: a list a event. Mentions that are not named stay with the first. */
const Split = Schema.Struct({
  split: Schema.Array(Schema.Array(Text).check(Schema.isMinLength(1))).check(Schema.isMinLength(2)),
  expect: Schema.Record(Schema.String, Values),
  ...signed,
})

export type Value = typeof Value.Type
export type Values = typeof Values.Type
export type Accept = typeof Accept.Type
export type Reject = typeof Reject.Type
export type Edit = typeof Edit.Type
export type Add = typeof Add.Type
export type Merge = typeof Merge.Type
export type Split = typeof Split.Type
export type Correction = Accept | Reject | Edit | Add | Merge | Split

/** The kinds by the key that names them. */
export const kinds = { accept: Accept, reject: Reject, edit: Edit, add: Add, merge: Merge, split: Split } as const
export type Kind = keyof typeof kinds
export const kindNames = keysOf(kinds)

/** What each key must hold, in the words of a finding. */
export const expectations: Readonly<Record<string, string>> = {
  accept: "the id of a record",
  reject: "the id of a record",
  edit: "the id of a record",
  add: "the name of a table",
  merge: "a list of ids of mentions, one or more of each event",
  split: "two or more lists of ids of mentions, one list an event",
  expect: "the present values, as `column: value`; of a merge or split, those of each mention under its id",
  set: "the new values, as `column: value`",
  values: "the values, as `column: value`",
  words: "words of the source, as `column: words`",
  source: "the source_id of the article",
  quote: "the exact words of the article",
  prefix: "the words just before the quote",
  nth: "a whole number from 1: which of the places where the quote stands",
  missed_by: "the name of a rule, as the column extractor has it",
  reason: "why, as text",
  date: 'a day, as "2026-11-22"',
  by: "a name or handle, as text",
}
