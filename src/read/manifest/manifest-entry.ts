/** One entry of sources.yaml: what an article's text does not say itself. */
import { keysOf } from "../../../schema/keys-of.ts"
import { Schema } from "effect"
import { PublishedBasis } from "../../../schema/codes.ts"
import { IsoDate } from "../../../schema/iso-date.ts"

const Text = Schema.String.check(Schema.isPattern(/\S/u))

/** The keys an entry may have, each with what its value must be. */
export const ManifestEntry = Schema.Struct({
  file: Text,
  title: Schema.optionalKey(Text),
  publisher: Schema.optionalKey(Text),
  author: Schema.optionalKey(Text),
  published: Schema.optionalKey(IsoDate),
  published_basis: Schema.optionalKey(PublishedBasis.schema),
  url: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^https?:\/\/\S+$/u))),
  language: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u))),
}).annotate({ identifier: "ManifestEntry", title: "Entry of sources.yaml" })

export type ManifestEntry = typeof ManifestEntry.Type
export type ManifestKey = keyof typeof ManifestEntry.fields

export const manifestKeys = keysOf(ManifestEntry.fields)

/** What the value of each key must be, in the words of a finding. */
export const expectations: Readonly<Record<ManifestKey, string>> = {
  file: "a path below the seeds folder",
  title: "the headline, as text",
  publisher: "a name, as text",
  author: "names, as text, several joined by '; '",
  published: 'a date of the calendar, as text: "2014-03-02", "2014-03" or "2014"',
  published_basis: `one of ${Object.keys(PublishedBasis.codes).join(", ")}`,
  url: "an http or https address",
  language: "a BCP 47 language tag such as en",
}
