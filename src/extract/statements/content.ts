/** Content pieces out of runs of items: cut of connectives, final marks, "that" and the comma before the attribution. */
import type { AnnotatedArticle } from "../../annotate/annotated-article.ts"
import type { ContentPiece } from "./attribution.ts"
import { connectives } from "./lexicon/words.ts"
import type { Item, Quote } from "./unit.ts"

const CONNECTIVES: ReadonlyArray<ReadonlyArray<string>> = connectives.map((words) => words.split(" "))
const MARKS: ReadonlySet<string> = new Set([",", ".", ";", ":", "--", "—", "–", "-", "_"])

/** A quotation as a piece: what is inside of the marks, without a comma at its end. */
export function quotedPiece(article: AnnotatedArticle, item: Quote): ContentPiece {
  const quotation = article.quotations[item.quotation]!
  const { text } = article.article.source
  let { start, end } = quotation
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  if (text[end - 1] === "," && end - start > 1) end--
  return { start, end, quotation: item.quotation, outer: quotation.outer }
}

/** Items `first` to `last` as a piece; null when nothing is left. */
export function piece(
  article: AnnotatedArticle,
  items: ReadonlyArray<Item>,
  from: number,
  to: number,
  that: Item | null = null,
): ContentPiece | null {
  let first = from
  let last = to
  while (first < last && isMark(items[first]!)) first++
  first = skipConnective(items, first, last)
  while (last > first && isMark(items[last - 1]!)) last--
  while (
    last > first &&
    (items[last - 1]!.lower === "and" || items[last - 1]!.lower === "but" || items[last - 1]!.text === ",")
  )
    last--
  if (first >= last) return null
  const only = last - first === 1 ? items[first]! : null
  if (only && only.pos === "QUOTE") {
    const quoted = quotedPiece(article, only)
    return that ? { ...quoted, outer: { start: that.start, end: quoted.outer.end } } : quoted
  }
  let { start } = items[first]!
  let { end } = items[last - 1]!
  const outer = { start: that?.start ?? start, end }
  // A piece that begins or ends with a quotation keeps both of its marks; one that only a mark opens is cut at it.
  const { text } = article.article.source
  if (text[end - 1] === "," && end - start > 1) end--
  while (start < end && isSpace(text, start)) start++
  return { start, end, quotation: null, outer }
}

/** "In addition, …", "Moreover, …": what was said begins after it. */
function skipConnective(items: ReadonlyArray<Item>, first: number, last: number): number {
  for (const words of CONNECTIVES) {
    if (!words.every((word, i) => items[first + i]?.lower === word)) continue
    const after = first + words.length
    if (after >= last) return first
    if (items[after]!.text === ",") return after + 1
    if (words[0] === "and" || words[0] === "but") return after
  }
  return first
}

const isMark = (item: Item): boolean => item.pos !== "QUOTE" && MARKS.has(item.text)
const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 160
