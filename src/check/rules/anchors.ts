/**
 * `anchor/…`: every quote and every piece of evidence is in its source's text, at its offsets, with its surroundings.
 * Offsets are looked up, never searched for: words that stand elsewhere do not prove a value.
 */
import { CONTEXT } from "../../../schema/anchor.ts"
import type { Finding } from "../../../schema/finding.ts"
import type { SourceText } from "../../../schema/source-text.ts"
import { isClaimTable } from "../../../schema/table.ts"
import { cellFinding, type CheckRule, show } from "../check-rule.ts"
import type { PublishedDataset, PublishedRow, PublishedTable } from "../published-dataset.ts"

export const exact: CheckRule = {
  name: "anchor/exact",
  holds: "The words of a quote or of evidence are those between its offsets in the source's text.",
  *check(dataset) {
    for (const { published, row, source, words } of anchored(dataset)) {
      const range = rangeOf(row, source)
      const found = range === null ? null : source.text.slice(range.start, range.end)
      if (found === row.values[words]) continue
      yield cellFinding(this.name, published, row, range === null ? "char_start" : words, {
        expected: range === null ? `a range within 0 to ${source.length}` : `the words of the text: ${show(found)}`,
        found:
          range === null
            ? `${show(row.values["char_start"])} to ${show(row.values["char_end"])}`
            : show(row.values[words]),
        cure: `Compare with texts/${source.source_id}.txt; restore the row, or build the dataset again.`,
      })
    }
  },
}

export const context: CheckRule = {
  name: "anchor/context",
  holds: `Prefix and suffix are the ${CONTEXT} characters before and after the words, fewer at an end of the text.`,
  *check(dataset) {
    for (const { published, row, source, words } of anchored(dataset)) {
      const range = rangeOf(row, source)
      if (range === null || words !== "exact") continue
      const from = source.toCodeUnit(Math.max(0, Number(row.values["char_start"]) - CONTEXT))
      const to = source.toCodeUnit(Math.min(source.length, Number(row.values["char_end"]) + CONTEXT))
      yield* surrounding(this.name, published, row, "prefix", source.text.slice(from, range.start))
      yield* surrounding(this.name, published, row, "suffix", source.text.slice(range.end, to))
    }
  },
}

function* surrounding(
  rule: string,
  published: PublishedTable,
  row: PublishedRow,
  column: string,
  expected: string,
): Iterable<Finding> {
  if ((row.values[column] ?? "") !== expected)
    yield cellFinding(rule, published, row, column, {
      expected: show(expected),
      found: show(row.values[column]),
      cure: "Restore the row, or build the dataset again.",
    })
}

interface Anchored {
  readonly published: PublishedTable
  readonly row: PublishedRow
  readonly source: SourceText
  /** The column that holds the words. */
  readonly words: "quote" | "exact"
}

/** Every row that points into a text. A source without a text is the business of `text/hash`. */
function* anchored({ tables, texts }: PublishedDataset): Iterable<Anchored> {
  for (const published of tables.values()) {
    const words = published.table.name === "evidence" ? "exact" : "quote"
    if (words === "quote" && !isClaimTable(published.table)) continue
    for (const row of published.rows) {
      const source = texts.get(String(row.values["source_id"]))
      if (source) yield { published, row, source, words }
    }
  }
}

function rangeOf(row: PublishedRow, source: SourceText): { readonly start: number; readonly end: number } | null {
  const { char_start: start, char_end: end } = row.values
  if (typeof start !== "number" || typeof end !== "number") return null
  if (start < 0 || end > source.length || start >= end) return null
  return { start: source.toCodeUnit(start), end: source.toCodeUnit(end) }
}
