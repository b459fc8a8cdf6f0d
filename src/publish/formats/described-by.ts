/** What a dataset is called, read back from its `datapackage.json`: for whoever has the published files and no dataset.yaml. */
import { Result, Schema } from "effect"
import { type DatasetDescription, Licence } from "../../../schema/dataset-description.ts"

const optional = Schema.optionalKey
const { String: Text } = Schema

const Descriptor = Schema.Struct({
  name: Text,
  title: Text,
  description: Text,
  version: optional(Text),
  homepage: optional(Text),
  licenses: optional(Schema.Array(Licence)),
  contributors: optional(Schema.Array(Schema.Struct({ title: Text }))),
  keywords: Schema.Array(Text),
})
const decode = Schema.decodeUnknownResult(Schema.fromJsonString(Descriptor))

export interface Described {
  readonly description: DatasetDescription
  readonly version: string | null
}

/** The description in the text of datapackage.json; a failure says what is wrong with it. */
export const describedBy = (text: string): Result.Result<Described, string> =>
  decode(text).pipe(
    Result.mapError((error) => String(error)),
    Result.map(({ version = null, homepage, licenses, contributors = [], ...facts }) => ({
      version,
      description: {
        ...facts,
        ...(homepage === undefined ? {} : { homepage }),
        ...(licenses?.[0] === undefined ? {} : { licence: licenses[0] }),
        contributors: contributors.map(({ title }) => title),
      },
    })),
  )
