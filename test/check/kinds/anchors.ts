/** Damage to quotes, offsets and evidence. */
import { isClaimTable } from "../../../schema/table.ts"
import { registry } from "../../../schema/registry.ts"
import { cell, foundAt, type Files } from "../damage.ts"
import { inSomeCell, type Kind, keyOf, misspelt, type Random, type Spot, spots, textRows } from "./kind.ts"

/** The column that holds the words of a row which points into a text. */
const wordsColumn = (table: string): string => (table === "evidence" ? "exact" : "quote")
const pointing: ReadonlySet<string> = new Set([...registry.filter(isClaimTable).map(({ name }) => name), "evidence"])

/** A row of chance that points into a text, with some of its cells changed; found at its words unless told otherwise. */
const offsets =
  (change: (row: Offsets, length: number) => Partial<Offsets>, at: "words" | "char_start" = "words"): Kind[2] =>
  (files, random) => {
    const table = random.pick(registry.filter(({ name }) => pointing.has(name) && textRows(files, name).length > 0))
    const row = random.pick(textRows(files, table.name))
    const { char_count } = textRows(files, "sources").find(({ source_id }) => source_id === row["source_id"])!
    const own = { char_start: Number(row["char_start"]), char_end: Number(row["char_end"]) }
    const where = keyOf(table, row)
    const changes = Object.entries(change(own, Number(char_count)))
    const damaged = changes.reduce<Files>(
      (so, [column, value]) => cell(table.name, where, column, String(value))(so).files,
      files,
    )
    const column = at === "words" ? wordsColumn(table.name) : at
    return foundAt(
      () => ({ files: damaged, at: { file: "", line: null, column: null } }),
      table.name,
      where,
      column,
    )(files)
  }

interface Offsets {
  readonly char_start: number
  readonly char_end: number
}

const isWords = ({ table, column }: Spot): boolean => pointing.has(table.name) && column === wordsColumn(table.name)
const words = (isFit: (text: string) => boolean, to: (text: string, random: Random) => string): Kind[2] =>
  inSomeCell(
    (spot) => isWords(spot) && isFit(spot.text),
    ({ text }, random) => to(text, random),
  )

const surroundings = (
  column: string,
  isFit: (text: string) => boolean,
  to: (text: string, random: Random) => string,
): Kind[2] =>
  inSomeCell(
    (spot) => spot.table.name === "evidence" && spot.column === column && isFit(spot.text),
    ({ text }, random) => to(text, random),
  )

const inEvidence = (
  column: string,
  to: (text: string, random: Random) => string,
  isFit: (spot: Spot) => boolean = () => true,
): Kind[2] =>
  inSomeCell(
    (spot) => spot.table.name === "evidence" && spot.column === column && isFit(spot),
    ({ text }, random) => to(text, random),
  )

/** All evidence of one value taken away: the value is told of. */
const unproved: Kind[2] = (files, random) => {
  const spot = random.pick(
    spots(
      files,
      ({ declared, text }) =>
        text !== "" &&
        declared.kind !== "list" &&
        (declared.origin === "extracted" || declared.origin === "summarised"),
    ),
  )
  const evidence = registry.find(({ name }) => name === "evidence")!
  const id = spot.row[spot.table.key[0]]
  const proving = textRows(files, "evidence").filter(
    ({ table, record_id, field }) => table === spot.table.name && record_id === id && field === spot.column,
  )
  const damaged = proving.reduce<Files>(
    (so, row) => cell("evidence", keyOf(evidence, row), "field", "deaths")(so).files,
    files,
  )
  const where = keyOf(spot.table, spot.row)
  return foundAt(
    () => ({ files: damaged, at: { file: "", line: null, column: null } }),
    spot.table.name,
    where,
    spot.column,
  )(files)
}

/** Rules by which a value is stated here and inferred there. */
const BY_SEVERAL: ReadonlySet<string> = new Set(["actor_name", "person_name", "apposition", "period_words"])

const isOfClaim = ({ row }: Spot): boolean =>
  registry.some((table) => table.name === row["table"] && isClaimTable(table))

export const anchorKinds: ReadonlyArray<Kind> = [
  [
    "a start that is one too large",
    "anchor/exact",
    offsets(({ char_start, char_end }) =>
      char_end - char_start > 1 ? { char_start: char_start + 1 } : { char_end: char_end + 1 },
    ),
  ],
  [
    "an end that is one too small",
    "anchor/exact",
    offsets(({ char_start, char_end }, length) =>
      char_end - char_start > 1 ? { char_end: char_end - 1 } : { char_end: Math.min(length, char_end + 1) },
    ),
  ],
  [
    "both offsets moved on by one",
    "anchor/exact",
    offsets(({ char_start, char_end }) => ({ char_start: char_start + 1, char_end: char_end + 1 })),
  ],
  [
    "offsets that are those of bytes or of UTF-16",
    "anchor/exact",
    offsets(({ char_start, char_end }) => ({ char_start: char_start + 2, char_end: char_end + 2 })),
  ],
  ["an end beyond the text", "anchor/exact", offsets((_, length) => ({ char_end: length + 1 }), "char_start")],
  [
    "a start after the end",
    "anchor/exact",
    offsets(({ char_start, char_end }) => ({ char_start: char_end, char_end: char_start }), "char_start"),
  ],
  ["an empty range", "anchor/exact", offsets(({ char_start }) => ({ char_end: char_start }), "char_start")],
  ["a letter of a quote changed", "anchor/exact", words((text) => /[\p{L}\d]/u.test(text), misspelt)],
  [
    "a digit of a quote changed",
    "anchor/exact",
    words(
      (text) => /\d/u.test(text),
      (text) => text.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10)),
    ),
  ],
  [
    "a quote in capitals",
    "anchor/exact",
    words(
      (text) => text !== text.toUpperCase(),
      (text) => text.toUpperCase(),
    ),
  ],
  [
    "a curly mark made straight",
    "anchor/exact",
    words(
      (text) => /[’“”]/u.test(text),
      (text) => text.replaceAll("’", "'").replaceAll(/[“”]/gu, '"'),
    ),
  ],
  [
    "a straight mark made curly",
    "anchor/exact",
    words(
      (text) => text.includes('"'),
      (text) => text.replace('"', "“"),
    ),
  ],
  [
    "the last word of a quote left out",
    "anchor/exact",
    words(
      (text) => text.includes(" "),
      (text) => text.slice(0, text.lastIndexOf(" ")),
    ),
  ],
  [
    "a line break of a quote made a space",
    "anchor/exact",
    words(
      (text) => text.includes("\n"),
      (text) => text.replace("\n", " "),
    ),
  ],
  [
    "a space at the end of a quote",
    "anchor/exact",
    words(
      () => true,
      (text) => `${text} `,
    ),
  ],
  [
    "two spaces in a quote",
    "anchor/exact",
    words(
      (text) => text.includes(" "),
      (text) => text.replace(" ", "  "),
    ),
  ],
  [
    "a character of no width in a quote",
    "anchor/exact",
    words(
      (text) => text.length > 1,
      (text) => `${text.slice(0, 1)}\u200b${text.slice(1)}`,
    ),
  ],
  [
    "a letter and its accent in two characters",
    "anchor/exact",
    words(
      (text) => text !== text.normalize("NFD"),
      (text) => text.normalize("NFD"),
    ),
  ],
  [
    "an ellipsis in place of words",
    "anchor/exact",
    words(
      (text) => text.length > 20,
      (text) => `${text.slice(0, 8)} … ${text.slice(-8)}`,
    ),
  ],
  ["a prefix changed", "anchor/context", surroundings("prefix", (text) => /[\p{L}\d]/u.test(text), misspelt)],
  [
    "a prefix left out",
    "anchor/context",
    surroundings(
      "prefix",
      (text) => text !== "",
      () => "",
    ),
  ],
  ["a suffix changed", "anchor/context", surroundings("suffix", (text) => /[\p{L}\d]/u.test(text), misspelt)],
  [
    "a suffix that is one character short",
    "anchor/context",
    surroundings(
      "suffix",
      (text) => text.length > 1,
      (text) => [...text].slice(0, -1).join(""),
    ),
  ],
  ["the evidence of a value taken away", "evidence/missing", unproved],
  [
    "another value in evidence",
    "evidence/value",
    inEvidence("value", (text, random) => (/[\p{L}\d]/u.test(text) ? misspelt(text, random) : "x")),
  ],
  ["evidence of a column that is none", "evidence/value", inEvidence("field", () => "deaths")],
  [
    "evidence of a record that is none",
    "evidence/value",
    inEvidence("record_id", (text) => `${text.slice(0, 4)}0000000000`),
  ],
  ["evidence of a table that is none", "evidence/value", inEvidence("table", () => "people")],
  ["evidence by a rule that is none", "evidence/value", inEvidence("rule", () => "guess")],
  [
    "evidence by a rule that has no words",
    "proof/value",
    (files, random) => {
      const [row, table] = [random.pick(textRows(files, "evidence")), registry.find(({ name }) => name === "evidence")!]
      const where = keyOf(table, row)
      return foundAt(cell("evidence", where, "rule", "manifest"), "evidence", where, "value")(files)
    },
  ],
  [
    "a basis that the rule has not",
    "evidence/value",
    inEvidence(
      "basis",
      (text) => (text === "stated" ? "inferred" : "stated"),
      ({ row }) => !BY_SEVERAL.has(row["rule"]!),
    ),
  ],
  [
    "evidence from another article",
    "evidence/value",
    (files, random) => {
      const ids = textRows(files, "sources").map(({ source_id }) => source_id!)
      return inEvidence("source_id", (text) => random.pick(ids.filter((id) => id !== text)), isOfClaim)(files, random)
    },
  ],
]
