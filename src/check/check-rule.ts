/** A rule of the checker: a stable name, what it holds, and how it looks at a published dataset. */
import type { Finding } from "../../schema/finding.ts"
import { cellText } from "../publish/cell.ts"
import { placeOfCell } from "./csv-table.ts"
import type { PublishedDataset, PublishedRow, PublishedTable } from "./published-dataset.ts"

export interface CheckRule {
  /** As findings name it: `anchor/exact`. */
  readonly name: string
  /** What holds on a valid dataset, in a sentence. */
  readonly holds: string
  /** Of files that only a dataset has, which tables have not. */
  readonly onlyOf?: "dataset"
  readonly check: (dataset: PublishedDataset) => Iterable<Finding> | Promise<Iterable<Finding>>
}

export interface Said {
  readonly expected: string
  readonly found: string
  readonly cure: string
}

/** A finding about a cell of a row. */
export function cellFinding(
  rule: string,
  { file, header }: PublishedTable,
  row: PublishedRow,
  column: string,
  said: Said,
): Finding {
  const index = Math.max(0, header.indexOf(column))
  return { code: rule, severity: "error", file, ...placeOfCell(row, index), record_id: row.id, ...words(said) }
}

/** A finding about a line, or about the whole file. */
export const fileFinding = (rule: string, file: string, line: number | null, said: Said): Finding => ({
  code: rule,
  severity: "error",
  file,
  line,
  column: null,
  record_id: null,
  ...words(said),
})

const words = ({ expected, found, cure }: Said): Said => ({ expected, found, cure })

/** A value in a message: quoted, cut to a length that a line can hold. */
export function show(value: string | number | null | undefined | ReadonlyArray<string>): string {
  if (value === null || value === undefined || value === "") return "nothing"
  const text = typeof value === "object" ? cellText(value) : String(value)
  const characters = Array.from(text.slice(0, 2 * SHOWN + 2))
  return JSON.stringify(characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join("")}…` : text)
}

/** Longest value in a message, in characters. */
const SHOWN = 80
