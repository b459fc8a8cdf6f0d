/** `--field`, the same on every command that reads records. */
import { Effect } from "effect"
import { Flag } from "effect/cli"
import type { FieldNames } from "../corpus/record-fields.ts"
import { CouldNotRun } from "./exit.ts"

export const fields = Flag.KeyValuePair("field").pipe(
  Flag.withDescription(
    "What a field of the records is called: --field text=body; id, text, published, publisher, title, url",
  ),
  Flag.withDefault({}),
)

/** The names of all fields; fails with `CouldNotRun` where one is told of a field that there is not. */
export const fieldNames = Effect.fn("fieldNames")(function* (given: Readonly<Record<string, string>>) {
  const { ownNames, recordFields } = yield* Effect.promise(() => import("../corpus/record-fields.ts"))
  const { closest } = yield* Effect.promise(() => import("../read/manifest/closest.ts"))
  for (const name of Object.keys(given)) {
    if (recordFields.some((field) => field === name)) continue
    const meant = closest(name, recordFields)
    return yield* new CouldNotRun({
      code: "extract/unknown-field",
      message: `--field ${name}=${given[name]}: expected one of ${recordFields.join(", ")} before the equals sign, found ${name}. ${meant ? `Did you mean ${meant}?` : "The name that the records use goes after it."}`,
    })
  }
  const names: FieldNames = { ...ownNames, ...given }
  return names
})
