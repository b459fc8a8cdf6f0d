/** What `factloom check` is asked to look at: a dataset's folder, one CSV, or a CSV on standard input. */
import process from "node:process"
import { createWriteStream } from "node:fs"
import { pipeline } from "node:stream/promises"
import { Effect, FileSystem, Path, Result } from "effect"
import type { Finding } from "../../schema/finding.ts"
import { registry } from "../../schema/registry.ts"
import type { CheckRule } from "../check/check-rule.ts"
import type { RowSchema } from "../check/csv-file/row-schema.ts"
import { closest } from "../read/manifest/closest.ts"
import { CouldNotRun } from "./exit.ts"

/** A check that has run, before anything is left out of it. */
export interface Checked {
  /** Path that findings stand below; "" where they name the file itself. */
  readonly folder: string
  readonly rules: ReadonlyArray<CheckRule>
  readonly findings: ReadonlyArray<Finding>
  readonly rows: number
  /** Anchors proved; null where one file shows none. */
  readonly anchors: number | null
}

/** Names standard input, as in many programs. */
export const STANDARD_INPUT = "-"

interface Asked {
  readonly subject: string
  /** Path of a JSON Schema of the rows. */
  readonly schema: string | null
  /** Name of a table of factloom. */
  readonly table: string | null
}

/** Runs the check. Fails with what cannot be read, and with `CouldNotRun` when nothing says what the rows must be. */
export const checkSubject = Effect.fn("checkSubject")(function* (asked: Asked, rules: ReadonlyArray<CheckRule> | null) {
  const fileSystem = yield* FileSystem.FileSystem
  const { subject } = asked
  if (subject === STANDARD_INPUT) return yield* checkStandardInput(asked)
  const isFile = yield* fileSystem.stat(subject).pipe(
    Effect.map(({ type }) => type === "File"),
    Effect.orElseSucceed(() => false),
  )
  if (isFile) return yield* checkFile(subject, subject, asked)
  if (asked.schema !== null || asked.table !== null)
    return yield* new CouldNotRun({
      code: "usage/not-a-file",
      message: `${subject}: expected a CSV file, which --schema and --table are about, found no such file. Name the file, or - for standard input.`,
    })
  const { checkDataset } = yield* Effect.promise(() => import("../check.ts"))
  const { checkRules } = yield* Effect.promise(() => import("../check/check-rules.ts"))
  const looked = rules ?? checkRules
  const { findings, checked } = yield* checkDataset({ folder: subject, rules: looked })
  const { rows, anchors } = checked
  return { folder: subject, rules: looked, findings, rows, anchors } satisfies Checked
})

/** Standard input is kept in a file while it is looked at: the place of a finding is read again. */
const checkStandardInput = (asked: Asked) =>
  Effect.scoped(
    Effect.gen(function* () {
      const fileSystem = yield* FileSystem.FileSystem
      const path = yield* Path.Path
      const file = path.join(yield* fileSystem.makeTempDirectoryScoped(), "stdin.csv")
      yield* Effect.promise(() => pipeline(process.stdin, createWriteStream(file)))
      return yield* checkFile(file, "stdin.csv", asked)
    }),
  )

const checkFile = Effect.fn("checkFile")(function* (place: string, name: string, asked: Asked) {
  const rows = yield* rowsAsked(name, asked)
  const { checkCsvFile, fileRules } = yield* Effect.promise(() => import("../check/csv-file/check-csv-file.ts"))
  const report = yield* checkCsvFile(place, name, rows)
  return { folder: "", rules: fileRules, ...report, anchors: null } satisfies Checked
})

/** What the rows must be: by --schema, by --table, or by the name of the file. */
const rowsAsked = Effect.fn("rowsAsked")(function* (
  file: string,
  { schema, table }: Asked,
): Effect.fn.Return<RowSchema, CouldNotRun, FileSystem.FileSystem | Path.Path> {
  const path = yield* Path.Path
  if (schema !== null) return yield* ownRows(schema)
  const { tableRows } = yield* Effect.promise(() => import("../check/csv-file/row-schema.ts"))
  const names = registry.map(({ name }) => name)
  const asked = table ?? path.basename(file, ".csv")
  const known = registry.find(({ name }) => name === asked)
  if (known) return tableRows(known)
  const close = closest(asked, names)
  const meant = close === null ? "" : ` Did you mean ${close}?`
  return yield* new CouldNotRun({
    code: "usage/unknown-table",
    message:
      table === null
        ? `${file}: expected a file named after a table (${names.join(", ")}), found "${asked}". Say what its rows must be with --schema FILE or --table NAME.${meant}`
        : `--table: expected one of ${names.join(", ")}, found "${asked}".${meant}`,
  })
})

const ownRows = Effect.fn("ownRows")(function* (file: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const unusable = (found: string) =>
    new CouldNotRun({
      code: "usage/schema",
      message: `${file}: expected a JSON Schema of a row (an object with properties, as factloom schema TABLE --json prints), found: ${found}.`,
    })
  const text = yield* fileSystem.readFileString(file).pipe(Effect.mapError(() => unusable("no file that can be read")))
  const { jsonSchemaRows } = yield* Effect.promise(() => import("../check/csv-file/json-schema-rows.ts"))
  return yield* Effect.fromResult(Result.mapError(jsonSchemaRows(text), unusable))
})
