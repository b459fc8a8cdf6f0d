/** `factloom explain RECORD_ID`: a record, and for each value the words it rests on, highlighted in their source. */
import process from "node:process"
import { Console, Effect } from "effect"
import { Argument, Command } from "effect/cli"
import { registry } from "../../schema/registry.ts"
import { claimColumns, isClaimTable } from "../../schema/table.ts"
import type { PublishedDataset, PublishedRow, PublishedTable } from "../check/published-dataset.ts"
import { cellText } from "../publish/cell.ts"
import { closest } from "../read/manifest/closest.ts"
import { CouldNotRun } from "./exit.ts"
import { asJson } from "./json-flag.ts"
import { type Paint, paintFor, printable } from "./terminal.ts"
import { outFlag } from "./out-flag.ts"

const record = Argument.String("record-id").pipe(Argument.withDescription("Id of a record of any table"))

export const explain = Command.make(
  "explain",
  { record, out: outFlag, json: asJson },
  Effect.fn(function* ({ record, out, json }) {
    const { readDataset } = yield* Effect.promise(() => import("../check/published-dataset.ts"))
    const dataset = yield* readDataset(out, registry)
    const found = findRecord(dataset, record)
    if (!found) return yield* unknownRecord(dataset, record, out)
    const { published, row } = found
    const evidence = (dataset.tables.get("evidence")?.rows ?? []).filter(
      ({ values }) => values["record_id"] === row.id && values["table"] === published.table.name,
    )
    if (json) {
      const { table } = published
      const proof = evidence.map(({ values }) => values)
      return yield* Console.log(JSON.stringify({ table: table.name, record: row.values, evidence: proof }, null, 2))
    }
    yield* Console.log(explanation(dataset, published, row, evidence, paintFor(process.stdout)).join("\n"))
  }),
).pipe(
  Command.withDescription("Show a record and the words behind each of its values"),
  Command.withExamples([
    { command: "factloom explain fig_1a2b3c4d5e", description: "A casualty figure of out/" },
    { command: "factloom explain fig_1a2b3c4d5e --json", description: "The record and its evidence as JSON" },
  ]),
)

interface Found {
  readonly published: PublishedTable
  readonly row: PublishedRow
}

function findRecord({ tables }: PublishedDataset, id: string): Found | null {
  for (const published of tables.values()) {
    const row = published.byId.get(id)
    if (row) return { published, row }
  }
  return null
}

function unknownRecord({ tables }: PublishedDataset, id: string, out: string): CouldNotRun {
  const redirect = tables.get("id_redirects")?.rows.find(({ values }) => values["old_id"] === id)?.values
  if (redirect) {
    const { kind, new_ids, reason, release } = redirect
    const since = release === null ? "" : ` since release ${String(release)}`
    const where = kind === "gone" ? "" : ` See ${cellText(new_ids ?? null)}.`
    return new CouldNotRun({
      code: "usage/redirected-record",
      message: `${id} names no record of ${out}/csv${since}: ${String(reason)}.${where}`,
    })
  }
  const prefix = id.split("_", 1)[0]
  const ids = [...tables.values()].filter(({ table }) => table.idPrefix === prefix).flatMap(({ rows }) => rows)
  const near = closest(
    id,
    ids.map((row) => row.id),
  )
  return new CouldNotRun({
    code: "usage/unknown-record",
    message: `expected the id of a record of ${out}/csv, found "${id}".${near === null ? " Ids stand in the first column of each table." : ` Did you mean ${near}?`}`,
  })
}

function explanation(
  dataset: PublishedDataset,
  { table }: PublishedTable,
  { id, values }: PublishedRow,
  evidence: ReadonlyArray<PublishedRow>,
  paint: Paint,
): ReadonlyArray<string> {
  const lines = [`${paint.bold(id)}  ${table.title}`]
  if (isClaimTable(table)) {
    const { extractor, confidence, review_status } = values
    lines.push(`made by rule ${String(extractor)}, confidence ${String(confidence)}, ${String(review_status)}`)
    lines.push(...words(dataset, values, paint))
  }
  for (const [column, cell] of Object.entries(values)) {
    if (column === table.key[0] || column in claimColumns || cell === null || cellText(cell) === "") continue
    lines.push("", `${paint.bold(column)}  ${printable(cellText(cell))}`)
    for (const { values: proof } of evidence.filter((row) => row.values["field"] === column))
      lines.push(
        paint.dim(`  ${String(proof["basis"])} by rule ${String(proof["rule"])}`),
        ...words(dataset, proof, paint),
      )
  }
  return lines
}

/** The words between a row's offsets, marked, with as much of the text around them as a line holds. */
function words(
  { texts, tables }: PublishedDataset,
  values: PublishedRow["values"],
  paint: Paint,
): ReadonlyArray<string> {
  const source_id = String(values["source_id"])
  const title = tables.get("sources")?.byId.get(source_id)?.values["title"]
  const start = Number(values["char_start"])
  const end = Number(values["char_end"])
  const where = paint.dim(`  ${source_id} ${start}–${end}${typeof title === "string" ? `, ${printable(title)}` : ""}`)
  const text = texts.get(source_id)
  if (!text) return [where]
  const [from, to] = [text.toCodeUnit(start), text.toCodeUnit(end)]
  const marked = oneLine(text.text.slice(from, to))
  const around = Math.max(LEAST_AROUND, Math.floor((lineWidth() - marked.length - INDENT.length - 4) / 2))
  const before = oneLine(text.text.slice(Math.max(0, from - around), from))
  const after = oneLine(text.text.slice(to, to + around))
  return [
    where,
    `${INDENT}${from > around ? "…" : ""}${before}${paint.mark(marked)}${after}${to + around < text.text.length ? "…" : ""}`,
  ]
}

const INDENT = "    "
const LEAST_AROUND = 30
const lineWidth = (): number => process.stdout.columns ?? 120
const oneLine = (text: string): string => printable(text.replace(/\s+/gu, " "))
