/**
 * The ledger of ids: every id that was ever minted, with what finds its record again in the next build. It is the lock file
 * of a dataset's ids, written by builds and committed with the data. An id never leaves it and never names another record.
 *
 * One JSON object a line, sorted by id, after a header with the format's version. What a line has depends on what it is of:
 * a source, a claim (a record from one article), a group (an event of mentions, an actor of names), or a record that is
 * named by values alone (a conflict).
 */
import { Schema } from "effect"

/** Version of the format that this build reads and writes. */
export const LEDGER_VERSION = 1

const Id = Schema.String.check(Schema.isMinLength(1))
const Offset = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/** What every line may have: how its record ended, and the last release before it did. */
const common = {
  id: Id,
  table: Id,
  /** Why the record is in no table any more. */
  gone: Schema.optionalKey(Schema.String),
  /** The record that it has become part of. */
  to: Schema.optionalKey(Id),
  /** Records that parts of it have become; it lives on. */
  split: Schema.optionalKey(Schema.Array(Id)),
  /** The last release before it ended or was split; left out where there was none. */
  after: Schema.optionalKey(Schema.String),
}

/** A source. Its `id` stays when its file is renamed; `names` are all source_ids it has had, the present one last. */
export const SourceEntry = Schema.Struct({
  ...common,
  /** SHA-256 of the text. */
  text: Schema.String,
  /** See `text-sketch.ts`. */
  sketch: Schema.String,
  names: Schema.optionalKey(Schema.Array(Id)),
})
export type SourceEntry = typeof SourceEntry.Type

/** A record of a table of claims. */
export const ClaimEntry = Schema.Struct({
  ...common,
  /** Id of its source in the ledger. */
  source: Id,
  /** The quote: Unicode code points, half-open. */
  start: Offset,
  end: Offset,
  /** Hash of the words quoted. */
  words: Schema.String,
  /** How many times the same words stand in the text before. */
  nth: Schema.optionalKey(Offset),
  /** Which of several claims that are alike in words and values. */
  twin: Schema.optionalKey(Offset),
  /** The extracted values, which tell claims on the same words apart. */
  values: Schema.Record(Schema.String, Schema.String),
  /** The rule that made it. */
  rule: Schema.String,
  /** Of a statement: its utterance. */
  utterance: Schema.optionalKey(Id),
})
export type ClaimEntry = typeof ClaimEntry.Type

/** An event or an actor: what it consists of, the ids of mentions or the keys of names. No two lines share a member. */
export const GroupEntry = Schema.Struct({
  ...common,
  members: Schema.Array(Schema.String),
  /** Of an actor: its name and aliases. */
  names: Schema.optionalKey(Schema.Array(Schema.String)),
})
export type GroupEntry = typeof GroupEntry.Type

/** A record that is the same as long as these values are: of a conflict the event, outcome, group, part and kind. */
export const ValueEntry = Schema.Struct({ ...common, of: Schema.Array(Schema.String) })
export type ValueEntry = typeof ValueEntry.Type

export type Entry = SourceEntry | ClaimEntry | GroupEntry | ValueEntry

export interface Ledger {
  readonly sources: ReadonlyMap<string, SourceEntry>
  readonly claims: ReadonlyMap<string, ClaimEntry>
  readonly groups: ReadonlyMap<string, GroupEntry>
  readonly values: ReadonlyMap<string, ValueEntry>
}

/** The ledger of a dataset that has never been built. */
export const emptyLedger: Ledger = { sources: new Map(), claims: new Map(), groups: new Map(), values: new Map() }

/** Is the record in its table? */
export const isLive = (entry: Entry): boolean => entry.gone === undefined && entry.to === undefined

/** All lines of a ledger, in no order. */
export const entriesOf = ({ sources, claims, groups, values }: Ledger): ReadonlyArray<Entry> => [
  ...sources.values(),
  ...claims.values(),
  ...groups.values(),
  ...values.values(),
]
