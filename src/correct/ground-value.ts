/**
 * A value that a person has set, with the words it rests on. Where words of the claim say the value, it is grounded in them
 * by the ordinary rule and is proved like any other; where only a person can read it from them, its rule is `corrected`.
 */
import { Grounded } from "../../schema/grounded.ts"
import type { Column } from "../../schema/column.ts"
import type { RuleName } from "../../schema/rules.ts"
import type { Span } from "../../schema/source-text.ts"
import type { LinkedArticle } from "../annotate/annotated-article.ts"
import { dateReadings } from "../annotate/dates/read-date.ts"
import { anchor, holds, overlaps, wordsOf } from "../annotate/ground.ts"
import { readNumber } from "../annotate/numbers/read-number.ts"
import { codesOfWords } from "../extract/code-words.ts"
import type { Cell } from "../link/dataset.ts"
import { oneLine } from "../one-line.ts"
import { occurrencesOf } from "./find-words.ts"

export interface Setting {
  readonly article: LinkedArticle
  readonly table: string
  readonly column: string
  readonly kind: Column["kind"]
  /** The record's cells as they are to be. */
  readonly cells: Readonly<Record<string, Cell>>
  /** The words that the person names for the value; null when none. */
  readonly words: Span | null
  /** The words that the claim quotes. */
  readonly quote: Span
}

/** Grounds of a cell: one for a scalar, one an item for a list, none where it is empty. */
export function groundsOf(setting: Setting, cell: Cell): ReadonlyArray<Grounded<string | number>> {
  const items = cell === null ? [] : typeof cell === "object" ? cell : [cell]
  return items.map((item) => stated(setting, item) ?? read(setting, item))
}

/** The value as a person reads it. */
function read({ article, words, quote }: Setting, value: string | number): Grounded<string | number> {
  return Grounded.resolved(value, "corrected", anchor(article, words ?? quote))
}

interface Reading {
  readonly span: Span
  readonly rule: RuleName
}

/** The value by an ordinary rule, where words say it. */
function stated(setting: Setting, value: string | number): Grounded<string | number> | null {
  const found = isAmount(setting) ? amount(setting) : PLACES.has(setting.column) ? place(setting, value) : null
  const reading = found ?? plainReading(setting, value)
  if (reading === null) return null
  const words = anchor(setting.article, reading.span)
  return INFERRED.has(reading.rule)
    ? Grounded.inferred(value, reading.rule, words)
    : Grounded.stated(value, reading.rule, words)
}

const INFERRED: ReadonlySet<RuleName> = new Set(["figure_bounds", "place_container", "date_precision"])

/** The five columns that an amount's words say together. */
const AMOUNT = ["number", "low", "best", "high", "qualifier"] as const
const PLACES: ReadonlySet<string> = new Set(["country", "admin1", "locality"])

const isAmount = ({ table, column }: Setting): boolean =>
  table === "casualty_figures" && AMOUNT.some((name) => name === column)

/** Words that give the number, its qualifier and all bounds as the record has them. */
function amount({ article, cells, column, words, quote }: Setting): Reading | null {
  const spans = words ? [words] : article.numbers.filter((mention) => holds(quote, mention))
  const span = spans.find((candidate) => {
    const reading = readNumber(wordsOf(article, candidate))
    return reading !== null && AMOUNT.every((name) => reading[name] === (cells[name] ?? null))
  })
  if (!span) return null
  const rules: Readonly<Record<string, RuleName>> = { number: "number_words", qualifier: "qualifier_words" }
  return { span: { start: span.start, end: span.end }, rule: rules[column] ?? "figure_bounds" }
}

/** A place of the gazetteer, named in the words, that is where the record says. */
function place({ article, cells, column, words, quote }: Setting, value: string | number): Reading | null {
  const named = article.places.find(
    (mention) =>
      (words ? overlaps(words, mention) : holds(quote, mention)) &&
      (["country", "admin1", "locality"] as const).every(
        (name) => mention[name] === null || (cells[name] ?? null) === null || mention[name] === cells[name],
      ) &&
      mention[column === "country" || column === "admin1" ? column : "locality"] === value,
  )
  if (!named) return null
  const own = named.locality !== null ? "locality" : named.admin1 !== null ? "admin1" : "country"
  return { span: { start: named.start, end: named.end }, rule: own === column ? "gazetteer" : "place_container" }
}

/** Words that say the value by themselves: verbatim, as a number, as a date, as a word of the code's lexicon. */
function plainReading(setting: Setting, value: string | number): Reading | null {
  for (const span of candidates(setting, value)) {
    const rule = ruleBy(setting, wordsOf(setting.article, span), value)
    if (rule !== null) return { span: { start: span.start, end: span.end }, rule }
  }
  return null
}

function candidates({ article, kind, words, quote }: Setting, value: string | number): ReadonlyArray<Span> {
  if (words) return [words]
  const within = (spans: ReadonlyArray<Span>): ReadonlyArray<Span> => spans.filter((span) => holds(quote, span))
  switch (kind) {
    case "integer":
    case "decimal":
      return within(article.numbers.map(({ core }) => core))
    case "date":
      return within(article.dates)
    case "code":
      return [quote]
    default:
      return [...occurrencesOf(article.article.source.text, String(value), quote), quote]
  }
}

function ruleBy({ table, column, kind }: Setting, words: string, value: string | number): RuleName | null {
  if (codesOfWords(`${table}.${column}`, words)?.has(String(value)) === true) return "lexicon"
  switch (kind) {
    case "integer":
    case "decimal":
      return BOUNDS.has(column) || readNumber(words)?.number !== value ? null : "number_words"
    case "date":
      return saysDate(words, column, value) ? "stated_date" : null
    case "code":
      return null
    default:
      return oneLine(words) === value ? "verbatim" : null
  }
}

const BOUNDS: ReadonlySet<string> = new Set(["low", "best", "high"])

const saysDate = (words: string, column: string, value: string | number): boolean =>
  dateReadings(words, { published: null }).some(
    ({ value: start, endValue }) => (column.endsWith("_end") ? (endValue ?? start) : start) === value,
  )
