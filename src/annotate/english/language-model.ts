/**
 * wink's English model (wink-eng-lite-web-model, MIT), decoded: its lexicon, the shapes of its words and the machines that
 * find sentence ends and correct tags. The package hands it out untyped; this is the one place where it is taken in.
 */
import { Schema } from "effect"

const Regex = Schema.TupleWithRest(Schema.Tuple([Schema.String, Schema.String]), [Schema.Number])
const Field = Schema.TupleWithRest(Schema.Tuple([Schema.Number, Schema.Number, Schema.Number]), [Schema.Number])

/** Universal part-of-speech tags, and one for words that have none. */
const Tag = Schema.Literals([
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SPACE",
  "SYM",
  "UNK",
  "VERB",
  "X",
])

const Core = Schema.Struct({
  /** Four 32-bit words an entry, in which the fields of `packing.layout` lie: `[word, mask, shift]`. */
  lexicon: Schema.instanceOf(Uint32Array),
  /** What contractions consist of: entry, entry of its plain form, lemma, tag. */
  xpansions: Schema.instanceOf(Uint32Array),
  packing: Schema.Struct({ size: Schema.Number, layout: Schema.Record(Schema.String, Field) }),
  features: Schema.Struct({
    lexeme: Schema.Struct({ list: Schema.Array(Schema.String) }),
    posClusters: Schema.Struct({ list: Schema.Array(Schema.instanceOf(Set)) }),
  }),
  pos: Schema.Struct({ list: Schema.Array(Tag) }),
  trex: Schema.Struct({
    ltc: Schema.Array(Regex),
    rtc: Schema.Array(Regex),
    helpers: Schema.Record(Schema.String, Schema.Tuple([Schema.String, Schema.String])),
  }),
  preserve: Schema.Struct({
    prefix: Schema.Record(Schema.String, Schema.Boolean),
    suffix: Schema.Record(Schema.String, Schema.Boolean),
  }),
})
export type Core = typeof Core.Type

const States = Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.Number))
const MachineFile = Schema.Tuple([
  Schema.Number,
  Schema.Number,
  States,
  Schema.Record(Schema.String, Schema.String),
  Schema.Record(Schema.String, Schema.Tuple([Schema.Number, Schema.Number])),
  Schema.Unknown,
])
export type MachineFile = typeof MachineFile.Type

const Machines = Schema.Struct({ machines: Schema.Array(Schema.fromJsonString(MachineFile)) })

export interface LanguageModel {
  readonly core: Core
  readonly sentenceMachines: ReadonlyArray<MachineFile>
  readonly tagMachines: ReadonlyArray<MachineFile>
}

/** Loads the model: about 100 ms, so never at import time. */
export async function loadLanguageModel(): Promise<LanguageModel> {
  const { default: model } = await import("wink-eng-lite-web-model")
  return {
    core: Schema.decodeUnknownSync(Core)(called(model.core)),
    sentenceMachines: Schema.decodeUnknownSync(Machines)(called(model.sbd)).machines,
    tagMachines: Schema.decodeUnknownSync(Machines)(called(model.pos)).machines,
  }
}

function called(load: unknown): unknown {
  if (typeof load !== "function") throw new TypeError("wink-eng-lite-web-model: not the model that is expected")
  return load()
}
