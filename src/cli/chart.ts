/** `factloom chart [NAME]`: one chart of a dataset as a file, or the names of all there are. */
import process from "node:process"
import { Console, Effect, FileSystem, Option, Path } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { registry } from "../../schema/registry.ts"
import type { ChartFormat, ChartTables, DrawnChart } from "../chart/charts.ts"
import type { PublishedTable } from "../check/published-dataset.ts"
import { closest } from "../read/manifest/closest.ts"
import { reasonOf } from "../read/find-seeds.ts"
import { CouldNotRun } from "./exit.ts"
import { counted } from "./findings-report.ts"
import { asJson } from "./json-flag.ts"
import { type Paint, paintFor, printable } from "./terminal.ts"
import { messageOf } from "../message-of.ts"

const name = Argument.String("name").pipe(
  Argument.withDescription("Name of a chart; the names of all, when left out"),
  Argument.optional,
)
const out = Flag.String("out").pipe(
  Flag.withDescription("File to write: .svg, .png or .csv; the SVG on standard output when left out"),
  Flag.optional,
)
const data = Flag.String("data").pipe(Flag.withDescription("Folder of the dataset"), Flag.withDefault("out"))

export const chart = Command.make(
  "chart",
  { name, out, data, json: asJson },
  Effect.fn(function* ({ name, out, data, json }) {
    const format = yield* formatOf(out)
    const tables = yield* tablesOf(data)
    const charts = yield* Effect.promise(() => import("../chart/all-charts.ts"))
    const { renderChart } = yield* Effect.promise(() => import("../chart/charts.ts"))
    const { sourceLine } = yield* Effect.promise(() => import("../chart/source-line.ts"))
    if (Option.isNone(name)) {
      const listed = charts.chartNames(tables)
      return yield* Console.log(json ? JSON.stringify(listed, null, 2) : list(listed, data, paintFor(process.stdout)))
    }
    const drawn = charts.chartNamed(name.value, tables)
    if (drawn === null) return yield* unknownChart(name.value, charts.chartNames(tables), data)
    const bytes = yield* Effect.promise(() => renderChart(drawn, sourceLine(tables), format))
    if (Option.isNone(out)) return yield* Effect.sync(() => void process.stdout.write(bytes))
    yield* write(out.value, bytes)
    yield* Console.log(json ? summary(drawn, out.value) : `${out.value}  ${printable(drawn.figure.title)}`)
  }),
).pipe(
  Command.withDescription("Make one chart of a dataset, as SVG, PNG or its data as CSV"),
  Command.withExamples([
    { command: "factloom chart", description: "The names of the charts of out/" },
    { command: "factloom chart timeline --out timeline.png", description: "One of them, as PNG" },
    { command: "factloom chart reported-toll/evt_7d1m3p5q9r --out toll.svg", description: "The reports of an event" },
    { command: "factloom chart cooperation --data dataset --out c.csv", description: "Its data, of another dataset" },
  ]),
)

const FORMATS = ["svg", "png", "csv"] as const

/** The format that the file's ending asks for. */
const formatOf = Effect.fn("formatOf")(function* (out: Option.Option<string>) {
  const ending = Option.match(out, { onNone: () => "svg", onSome: (file) => file.slice(file.lastIndexOf(".") + 1) })
  const format: ChartFormat | undefined = FORMATS.find((each) => each === ending.toLowerCase())
  if (format !== undefined) return format
  return yield* new CouldNotRun({
    code: "usage/chart-format",
    message: `expected a file that ends in .svg, .png or .csv, found "${Option.getOrElse(out, () => "")}". Name one with --out.`,
  })
})

/** The tables of a published dataset, empty ones too. */
const tablesOf = Effect.fn("tablesOf")(function* (folder: string) {
  const { readDataset } = yield* Effect.promise(() => import("../check/published-dataset.ts"))
  const { chartTables } = yield* Effect.promise(() => import("../chart/charts.ts"))
  const dataset = yield* readDataset(folder, registry)
  const rows = new Map([...dataset.tables].map(([name, published]) => [name, valuesOf(published)]))
  return yield* Effect.try({
    try: (): ChartTables => chartTables(rows),
    catch: (error) =>
      new CouldNotRun({
        code: "dataset/not-as-declared",
        message: `${folder}: expected rows as the tables declare them, found others: ${messageOf(error)}. Run factloom check ${folder} to see where.`,
      }),
  })
})

const valuesOf = ({ rows }: PublishedTable): ReadonlyArray<unknown> => rows.map(({ values }) => values)

const write = Effect.fn("write")(function* (file: string, bytes: Uint8Array) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  yield* fileSystem.makeDirectory(path.dirname(file), { recursive: true }).pipe(
    Effect.andThen(fileSystem.writeFile(file, bytes)),
    Effect.mapError(
      (error) =>
        new CouldNotRun({
          code: "chart/not-writable",
          message: `${file}: expected a file that can be written, found: ${reasonOf(error)}. Name another with --out.`,
        }),
    ),
  )
})

interface Listed {
  readonly name: string
  readonly about: string
}

function list(charts: ReadonlyArray<Listed>, data: string, paint: Paint): string {
  const width = Math.max(...charts.map(({ name }) => name.length)) + 2
  const lines = charts.map(({ name, about }) => `${paint.bold(name.padEnd(width))}${printable(about)}`)
  return [...lines, `${counted(charts.length, "chart")} of ${data}/: factloom chart NAME --out FILE`].join("\n")
}

const summary = ({ name, figure, csv }: DrawnChart, file: string): string =>
  JSON.stringify(
    { name, file, title: figure.title, alt: figure.alt, notes: figure.notes, rows: csv.rows.length },
    null,
    2,
  )

function unknownChart(asked: string, charts: ReadonlyArray<Listed>, data: string): CouldNotRun {
  const names = charts.map(({ name }) => name)
  const close = closest(asked, names)
  const hint = close === null ? "" : ` Did you mean ${close}?`
  return new CouldNotRun({
    code: "usage/unknown-chart",
    message: `expected the name of a chart of ${data}/ (${names.slice(0, 12).join(", ")}${names.length > 12 ? ", …" : ""}), found "${asked}".${hint} factloom chart lists them.`,
  })
}
