/**
 * What a dataset is called, who made it and under which terms: `dataset.yaml` beside sources.yaml. Descriptors, citation
 * and explorer say what stands here; the facts themselves need none of it.
 */
import { Schema } from "effect"
import { keysOf } from "./keys-of.ts"

const Text = Schema.String.check(Schema.isPattern(/\S/u))
const WebAddress = Schema.String.check(Schema.isPattern(/^https?:\/\/\S+$/u))

/** A licence by its SPDX identifier (https://spdx.org/licenses/), with the page that has its text. */
export const Licence = Schema.Struct({ name: Text, title: Text, path: WebAddress })

export const DatasetDescription = Schema.Struct({
  /** Lower case, for file names and addresses. */
  name: Schema.String.check(Schema.isPattern(/^[a-z0-9][a-z0-9._-]*$/u)),
  title: Text,
  description: Text,
  licence: Schema.optionalKey(Licence),
  /** Who compiled it: names of people or organisations. */
  contributors: Schema.Array(Text),
  homepage: Schema.optionalKey(WebAddress),
  keywords: Schema.Array(Text),
}).annotate({ identifier: "DatasetDescription", title: "dataset.yaml" })

export type DatasetDescription = typeof DatasetDescription.Type

export type DescriptionKey = keyof typeof DatasetDescription.fields

/** The keys that dataset.yaml may have. */
export const descriptionKeys = keysOf(DatasetDescription.fields)

/** What the value of each key must be, in the words of a finding. */
export const expectations: Readonly<Record<DescriptionKey, string>> = {
  name: "lower-case letters, digits, `.`, `_` and `-`, as in `harbour-facts`",
  title: "text",
  description: "text",
  licence: "`name` (its SPDX identifier), `title` and `path` (an http or https address)",
  contributors: "a list of names",
  homepage: "an http or https address",
  keywords: "a list of words",
}

/** What a dataset without dataset.yaml is called. It names no licence: nobody has granted one. */
export const undescribed: DatasetDescription = {
  name: "factloom-dataset",
  title: "Facts from news articles",
  description:
    "Events, casualty figures, statements and cooperation agreements, each with the exact words it came from.",
  contributors: [],
  keywords: ["news", "events", "casualties", "provenance"],
}
