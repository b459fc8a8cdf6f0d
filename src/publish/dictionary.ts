/** DATA_DICTIONARY.md: what every table, column, code and rule means, from the declarations alone. */
import { Changes } from "../../schema/changes.ts"
import { codeLists } from "../../schema/codes.ts"
import type { Column } from "../../schema/column.ts"
import type { Registry } from "../../schema/registry.ts"
import { rules } from "../../schema/rules.ts"
import type { Table } from "../../schema/table.ts"
import { vagueAmounts } from "../annotate/numbers/lexicon/vague-amounts.ts"
import { TOLL_STEPS, tollExamples } from "./toll-section.ts"

const INTRODUCTION = `# Data dictionary

<!-- Made by \`npm run generate\` from schema/. Do not edit: change the declaration and run it again. -->

Conventions: UTF-8, LF, RFC 4180. An empty cell means not known, never 0. Dates are ISO 8601 and may stop at the month or
the year. Lists are joined by \`; \` in CSV and arrays in JSON. Offsets count Unicode code points from 0, half-open, in the
text under \`texts/\`. Rows are sorted by id. A value of origin *extracted* or *summarised* has its words in \`evidence\`.

| origin | who fills it |
| --- | --- |
| key | the record's id |
| extracted | a rule, from the words of one article |
| summarised | the link stage, from extracted values |
| linked | the link stage: a reference, or what a rule picked |
| counted | the link stage, by counting rows |
| claim | the columns that every claim ends with |
| read | the reader, from the file and sources.yaml |
`

/** The whole dictionary as Markdown. */
export function dictionaryOf(registry: Registry): string {
  const parts = [
    INTRODUCTION,
    "## Tables\n",
    ...registry.map(tableSection),
    "## Changes since the last release\n\n`changes.csv`, beside the tables.\n",
    tableSection(Changes),
    "## Code lists\n",
    ...codeLists.map(({ name, title, codes }) =>
      section(`### ${name}: ${title}`, ["code", "meaning"], Object.entries(codes)),
    ),
    "## Rules\n\nHow a value follows from its words, as `evidence.rule` names it.\n",
    grid(["rule", "meaning"], Object.entries(rules)),
    TOLL_STEPS,
    grid(
      ["reports of people killed", "low", "best", "high", "rule"],
      tollExamples().map(({ reports, low, best, high, rule }) => [
        reports.join("; "),
        bound(low),
        bound(best),
        bound(high),
        `\`${rule}\``,
      ]),
    ),
    "## Vague amounts\n\nBounds of amounts that have no number. An empty bound is open.\n",
    grid(
      ["words", "low", "high"],
      Object.values(vagueAmounts).map(({ words, low, high }) => [words, bound(low), bound(high)]),
    ),
  ]
  return `${parts.join("\n").trimEnd()}\n`
}

const bound = (value: number | null): string => (value === null ? "" : String(value))

function tableSection(table: Table): string {
  const columns = Object.entries(table.columns).map(([name, column]) => [
    `\`${name}\``,
    typeOf(column),
    column.required ? "always" : "may be empty",
    column.origin,
    `${column.title}. ${column.description}${column.unit === undefined ? "" : ` Unit: ${column.unit}.`}`,
    `\`${column.example}\``,
  ])
  const intro = `${table.description}\n\nKey: ${table.key.map((name) => `\`${name}\``).join(", ")}.\n`
  return section(`### ${table.name}\n\n${intro}`, ["column", "type", "filled", "origin", "meaning", "example"], columns)
}

function typeOf(column: Column): string {
  const target = column.references === undefined ? "" : ` → ${column.references}`
  if (column.codes) return `code: ${column.codes.name}`
  return column.kind === "list" ? `list${target}` : `${column.kind}${target}`
}

type Cells = ReadonlyArray<string>

const section = (heading: string, head: Cells, rows: ReadonlyArray<Cells>): string =>
  `${heading}\n\n${grid(head, rows)}`

function grid(head: Cells, rows: ReadonlyArray<Cells>): string {
  const line = (cells: Cells): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n") + "\n"
}
