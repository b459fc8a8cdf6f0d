/** Facts that no rule found: claims that a person writes down, each with the words of the article that say it. */
import { Anchor } from "../../schema/anchor.ts"
import type { Registry } from "../../schema/registry.ts"
import { type Claim, isClaimTable, type Table } from "../../schema/table.ts"
import type { Span } from "../../schema/source-text.ts"
import type { LinkedArticle } from "../annotate/annotated-article.ts"
import type { ArticleClaims } from "../extract/extractor.ts"
import type { Cell } from "../link/dataset.ts"
import { BY_PERSON } from "../link/linked-claim.ts"
import { closest } from "../read/manifest/closest.ts"
import type { Add } from "./correction.ts"
import { spansOf } from "./edit-claim.ts"
import { isPrecededBy, occurrencesOf } from "./find-words.ts"
import { groundsOf } from "./ground-value.ts"
import type { PlacedCorrection } from "./parse-corrections.ts"
import type { Remarks } from "./remarks.ts"
import { settableCell } from "./settable-cell.ts"
import { settled } from "./settled-values.ts"

/** A claim out of a correction, by the name that it has within its article. */
export interface AddedClaim {
  readonly source_id: string
  readonly claim: Claim
  readonly by: Add
}

/** The claims that corrections add; what cannot be added is reported. */
export function addedClaims(
  articles: ReadonlyArray<ArticleClaims>,
  corrections: ReadonlyArray<PlacedCorrection>,
  registry: Registry,
  remarks: Remarks,
): ReadonlyArray<AddedClaim> {
  const bySource = new Map(articles.map(({ article }) => [article.article.source.source_id, article]))
  return corrections.flatMap((placed) => {
    const { correction } = placed
    if (!("add" in correction)) return []
    const table = tableNamed(correction.add, registry, placed, remarks)
    const article = articleNamed(correction.source, bySource, placed, remarks)
    const span = table && article && quotedSpan(correction, article, placed, remarks)
    const claim = span && claimOf(correction, table, article, span, placed, remarks)
    return claim ? [{ source_id: correction.source, claim, by: correction }] : []
  })
}

function tableNamed(name: string, registry: Registry, placed: PlacedCorrection, remarks: Remarks): Table | null {
  const tables = registry.filter(isClaimTable)
  const table = tables.find((candidate) => candidate.name === name)
  if (table) return table
  const names = tables.map((candidate) => candidate.name)
  const meant = closest(name, names)
  const cure = meant ? `Did you mean \`${meant}\`?` : "Correct the table."
  remarks.refuse("unknown-table", placed.placeOf("add"), { expected: `one of ${names.join(", ")}`, found: name, cure })
  return null
}

function articleNamed(
  source_id: string,
  articles: ReadonlyMap<string, LinkedArticle>,
  placed: PlacedCorrection,
  remarks: Remarks,
): LinkedArticle | null {
  const article = articles.get(source_id)
  if (article) return article
  const meant = closest(source_id, [...articles.keys()])
  const cure = meant ? `Did you mean ${meant}?` : "Name an article as csv/sources.csv has it, or remove the correction."
  remarks.outdated("source", placed.placeOf("source"), {
    expected: "the source_id of an article",
    found: source_id,
    cure,
  })
  return null
}

/** The one place that is meant. */
function quotedSpan(
  { quote, prefix, nth, source }: Add,
  article: LinkedArticle,
  placed: PlacedCorrection,
  remarks: Remarks,
): Span | null {
  const { text } = article.article.source
  const all = occurrencesOf(text, quote)
  const fitting = prefix === undefined ? all : all.filter(({ start }) => isPrecededBy(text, start, prefix))
  const only = nth === undefined ? (fitting.length === 1 ? fitting[0] : undefined) : fitting[nth - 1]
  if (only) return only
  const found =
    all.length === 0
      ? "no such words"
      : fitting.length === 0
        ? `${places(all.length)}, none of them after ${JSON.stringify(prefix)}`
        : places(fitting.length)
  const cure =
    all.length === 0
      ? "Copy the words from the article."
      : "Say which place is meant: `prefix` has the words just before, `nth` counts from 1."
  const expected = `the quote once in ${source}: ${JSON.stringify(quote)}`
  remarks.outdated("quote", placed.placeOf("quote"), { expected, found, cure })
  return null
}

const places = (count: number): string => `${count} ${count === 1 ? "place" : "places"} that have it`

function claimOf(
  add: Add,
  table: Table,
  article: LinkedArticle,
  span: Span,
  placed: PlacedCorrection,
  remarks: Remarks,
): Claim | null {
  const before = remarks.refused.length + remarks.stale.length
  const set = new Map<string, Cell>()
  for (const [column, value] of Object.entries(add.values)) {
    const cell = settableCell(table, column, value, placed.placeOf(`values.${column}`), remarks, null)
    if (cell !== undefined) set.set(column, cell)
  }
  const draft = {
    table: table.name,
    local: `line ${placed.place.line}`,
    quote: Anchor.at(article.article.source, span),
  }
  const claim = { ...draft, fields: {}, refs: {}, confidence: 1, extractor: BY_PERSON }
  const words = spansOf({ id: null, article, claim }, add.words ?? {}, { placed, remarks })
  const columns = Object.entries(table.columns)
  for (const [column, { origin, required, kind }] of columns) {
    if (origin !== "extracted" || !required || kind === "list" || set.has(column)) continue
    const expected = `a value for ${column}, which every record of ${table.name} has`
    const said = { expected, found: "none", cure: `Add \`${column}: …\` to values.` }
    if (!(column in add.values)) remarks.refuse("missing-value", placed.placeOf("values"), said)
  }
  if (remarks.refused.length + remarks.stale.length > before) return null
  const extracted = columns.filter(([, { origin }]) => origin === "extracted").map(([column]) => column)
  const blank = Object.fromEntries(
    extracted.map((column) => [column, table.columns[column]?.kind === "list" ? [] : null]),
  )
  const cells = settled(table.name, { ...blank, ...Object.fromEntries(set) }, [...set.keys()])
  const fields = extracted.map((column) => {
    const { kind } = table.columns[column]!
    const setting = { article, table: table.name, column, kind, cells, words: words.get(column) ?? null, quote: span }
    const grounds = groundsOf(setting, cells[column] ?? null)
    return [column, kind === "list" ? grounds : (grounds[0] ?? null)]
  })
  const refs = Object.fromEntries(
    [...set].flatMap(([column, id]) => (column in blank || id === null ? [] : [[column, String(id)]])),
  )
  return { ...claim, fields: Object.fromEntries(fields), refs }
}
