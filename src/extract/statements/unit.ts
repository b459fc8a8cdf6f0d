/**
 * Units: what the rules of statements look at. A unit is a sentence, or the sentences of a paragraph that a quotation runs
 * through, with every quoted utterance folded into one item, so that `"Stop. Go home," she said.` has the items
 * QUOTE she said `.`
 */
import type { Span } from "../../../schema/source-text.ts"
import type { AnnotatedArticle, Pos, Quotation, Token } from "../../annotate/annotated-article.ts"
import { UNNUMBERED } from "../../annotate/words/spelling.ts"
import { isDayWord } from "./clause.ts"
import { askingForms } from "./lexicon/words.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"

/** A word, number or mark, or a quotation as one. */
export type Item = Word | Quote

export interface Word extends Pick<Token, "start" | "end" | "text" | "lower" | "word"> {
  readonly pos: Pos
}

/** A folded utterance, with its marks. */
export interface Quote extends Pick<Token, "start" | "end" | "text" | "lower" | "word"> {
  readonly pos: "QUOTE"
  /** Index in `quotations`. */
  readonly quotation: number
}

export interface Unit {
  readonly items: ReadonlyArray<Item>
  readonly paragraph: number
}

/** Items, half-open. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** The words of the items. */
export const spanOf = (items: ReadonlyArray<Item>, range: Range): Span => ({
  start: items[range.first]!.start,
  end: items[range.last - 1]!.end,
})

/** The units of the headline and the body, in order. */
export function units(article: AnnotatedArticle): ReadonlyArray<Unit> {
  const quoted = article.quotations.flatMap((quotation, index) =>
    quotation.inside === null && quotation.isUtterance ? [{ quotation, index }] : [],
  )
  const found: Array<Unit> = []
  let next = 0
  for (let s = 0; s < article.sentences.length; s++) {
    const sentence = article.sentences[s]!
    if (sentence.region !== "body" && sentence.region !== "headline") continue
    let { last } = sentence
    while (next < quoted.length && quoted[next]!.quotation.outer.end <= sentence.start) next++
    // A quotation that ends in a later sentence of the paragraph pulls it in.
    for (let q = next; q < quoted.length && quoted[q]!.quotation.outer.start < article.tokens[last - 1]!.end; q++) {
      while (s + 1 < article.sentences.length && article.sentences[s + 1]!.start < quoted[q]!.quotation.outer.end) {
        s++
        last = article.sentences[s]!.last
      }
    }
    // `"Is that all?" |Ortiz said|.`: a question or cry ends no sentence of the article's.
    while (s + 1 < article.sentences.length && asks(article.tokens, last) && onlyAttributes(article, s + 1)) {
      s++
      last = article.sentences[s]!.last
    }
    found.push({ items: itemsOf(article, sentence.first, last, quoted, next), paragraph: sentence.paragraph })
  }
  return found
}

const CLOSING: ReadonlySet<string> = new Set(['"', "”", "''", "’"])

/** Does a quotation that asks or cries end before the token? */
const asks = (tokens: ReadonlyArray<Token>, end: number): boolean =>
  CLOSING.has(tokens[end - 1]!.text) && (tokens[end - 2]?.text === "?" || tokens[end - 2]?.text === "!")

/** In tokens: the longest "Ana Ortiz, the new mayor of Lima," before "said". */
const LONGEST_SUBJECT = 12

/** Is the sentence a subject and a verb of saying that has nothing of its own to give: "Ortiz |asked| on Friday"? */
function onlyAttributes({ tokens, sentences }: AnnotatedArticle, at: number): boolean {
  const { first, last, paragraph } = sentences[at]!
  if (paragraph !== sentences[at - 1]!.paragraph) return false
  for (let i = first; i < last && i - first <= LONGEST_SUBJECT; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    if (i > first && token.lower === "told") return !hasClause(tokens, i + 1, last)
    if (i > first && token.pos === "VERB" && ASKING.has(token.lower))
      return i + 1 >= last || next!.pos === "ADP" || next!.pos === "PUNCT" || isDayWord(next!.lower)
    if (CLAUSAL.has(token.pos)) return false
  }
  return false
}

/** "told |a Lima paper in May|" has none. */
function hasClause(tokens: ReadonlyArray<Token>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CLAUSAL.has(tokens[i]!.pos) || tokens[i]!.lower === "that") return true
  return false
}

const CLAUSAL: ReadonlySet<string> = new Set(["VERB", "AUX", "SCONJ"])
const ASKING: ReadonlySet<string> = new Set(askingForms)

function itemsOf(
  article: AnnotatedArticle,
  first: number,
  last: number,
  quoted: ReadonlyArray<{ readonly quotation: Quotation; readonly index: number }>,
  from: number,
): ReadonlyArray<Item> {
  let q = from
  while (q < quoted.length && quoted[q]!.quotation.outer.end <= article.tokens[first]!.start) q++
  if (q >= quoted.length || quoted[q]!.quotation.outer.start >= article.tokens[last - 1]!.end)
    return article.tokens.slice(first, last)
  const items: Array<Item> = []
  for (let at = first; at < last; at++) {
    const token = article.tokens[at]!
    while (q < quoted.length && quoted[q]!.quotation.outer.end <= token.start) q++
    const here = quoted[q]
    if (here && token.end > here.quotation.outer.start) {
      const { outer } = here.quotation
      const text = article.article.source.slice(outer)
      const { start, end } = outer
      items.push({ start, end, text, lower: "", word: UNNUMBERED, pos: "QUOTE", quotation: here.index })
      at = tokenAtOrAfter(article.tokens, outer.end) - 1
      continue
    }
    items.push(token)
  }
  return items
}
