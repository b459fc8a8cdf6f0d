/** A ledger as the text of `ledger.jsonl`: the same ledger, the same bytes. */
import { byCodeUnits } from "../by-code-units.ts"
import { type Entry, entriesOf, type Ledger, LEDGER_VERSION } from "./ledger.ts"

/** The first line, which says what the file is and in which version of its format. */
export const LEDGER_HEADER = { ledger: "factloom", version: LEDGER_VERSION } as const

export function encodeLedger(ledger: Ledger): string {
  const entries = entriesOf(ledger).toSorted((a, b) => byCodeUnits(a.id, b.id) || byCodeUnits(a.table, b.table))
  return [LEDGER_HEADER, ...entries.map(inOrder)].map((line) => `${JSON.stringify(line)}\n`).join("")
}

/** Members in a fixed order, whoever made the object: what names the record first, how it ended last. */
const MEMBERS = [
  "id",
  "table",
  "source",
  "start",
  "end",
  "words",
  "nth",
  "twin",
  "rule",
  "values",
  "utterance",
  "text",
  "sketch",
  "of",
  "members",
  "names",
  "split",
  "to",
  "gone",
  "after",
] as const

function inOrder(entry: Entry): object {
  const known: Readonly<Record<string, unknown>> = entry
  return Object.fromEntries(MEMBERS.flatMap((name) => (known[name] === undefined ? [] : [[name, known[name]]])))
}
