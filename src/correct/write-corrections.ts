/**
 * corrections.yaml with a correction more or less. What stands in it stays byte for byte, comments, order and quotation marks:
 * the lines of a correction are put behind the last one or cut out. Where the file is written in a way that this does not fit
 * (a list in brackets), the YAML library writes it anew, with its comments and order.
 */
import { isDeepStrictEqual } from "node:util"
import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLSeq } from "yaml"
import type { Correction } from "./correction.ts"

const HEAD = `# What people say about the records of this dataset: docs/corrections.md tells how.
version: 1
corrections:
`

/** The text with the correction as its last one. */
export function withCorrection(text: string | null, correction: Correction): string {
  if (text === null || text.trim() === "") return HEAD + rendered(correction, 0)
  const wanted = [...(listOf(text) ?? []), correction]
  const drafts = [`${ended(text)}${rendered(correction, indentOf(text))}`, replacedEmptyList(text, correction)]
  const draft = drafts.find((candidate) => candidate !== null && isDeepStrictEqual(listOf(candidate), wanted))
  return draft ?? rewritten(text, (list) => list.add(correction))
}

/** The text without the last correction that is equal to this one; as it was where there is none. */
export function withoutCorrection(text: string, correction: Correction): string {
  const list = listOf(text) ?? []
  const index = list.findLastIndex((own) => isDeepStrictEqual(own, correction))
  if (index < 0) return text
  const wanted = list.toSpliced(index, 1)
  const cut = withoutItem(text, index)
  if (cut !== null && isDeepStrictEqual(listOf(cut) ?? [], wanted)) return cut
  return rewritten(text, (items) => items.delete(index))
}

const ended = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`)

const rendered = (correction: Correction, indent: number): string =>
  stringify([correction], { lineWidth: 0 }).replaceAll(/^(?=.)/gmu, " ".repeat(indent))

/** The list of a document, as plain values; null where there is none. */
function listOf(text: string): ReadonlyArray<unknown> | null {
  const document = parseDocument(text)
  if (document.errors.length > 0) return null
  const list = sequence(document)
  const items: unknown = list?.toJS(document)
  return Array.isArray(items) ? items : null
}

function sequence({ contents }: ReturnType<typeof parseDocument>): YAMLSeq | null {
  if (isSeq(contents)) return contents
  const list = isMap(contents) ? contents.get("corrections", true) : null
  return isSeq(list) ? list : null
}

/** How far the hyphens of the list are indented; of a list without items, two columns below its key. */
function indentOf(text: string): number {
  const document = parseDocument(text)
  const list = sequence(document)
  const start = list?.range?.[0]
  if (list === null || start === undefined || list.items.length === 0) return 0
  return start - (text.lastIndexOf("\n", start - 1) + 1)
}

/** `corrections: []` with the first correction in place of the brackets. */
function replacedEmptyList(text: string, correction: Correction): string | null {
  const document = parseDocument(text)
  const list = sequence(document)
  if (!list?.range || list.items.length > 0) return null
  const [start, end] = list.range
  const lead = document.contents === list ? "" : "\n"
  const before = text.slice(0, start).replace(/[ \t]+$/u, "")
  return `${before}${lead}${rendered(correction, 0).trimEnd()}${ended(text.slice(end))}`
}

/** The text without the lines of one item of the list. */
function withoutItem(text: string, index: number): string | null {
  const list = sequence(parseDocument(text))
  const range = (at: number) => {
    const item = list?.items[at]
    return isMap(item) || isScalar(item) ? (item.range ?? null) : null
  }
  const own = range(index)
  if (!own) return null
  const from = text.lastIndexOf("\n", own[0]) + 1
  const end = text.slice(0, own[1]).endsWith("\n") ? own[1] : text.indexOf("\n", own[1]) + 1
  return end <= 0 ? text.slice(0, from) : text.slice(0, from) + text.slice(end)
}

function rewritten(text: string, change: (list: YAMLSeq) => void): string {
  const document = parseDocument(text)
  const list = sequence(document)
  if (list) change(list)
  return document.toString({ lineWidth: 0 })
}
