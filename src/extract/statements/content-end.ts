/** Where content after a cue ends: with its sentence, or where the cue's own adjuncts begin again. */
import type { AnnotatedArticle } from "../../annotate/annotated-article.ts"
import type { ContentPiece } from "./attribution.ts"
import { isChannelNoun, isDayWord } from "./clause.ts"
import type { Complement } from "./complement.ts"
import { quotedPiece } from "./content.ts"
import type { Item } from "./unit.ts"

/** Begin a clause that tells when or why the cue happened, not what was said. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set([
  "after",
  "during",
  "when",
  "while",
  "amid",
  "as",
  "following",
  "but",
])
const ADDED: ReadonlySet<string> = new Set([
  "which",
  "who",
  "but",
  "when",
  "where",
  "while",
  "after",
  "although",
  "though",
  "whose",
])

export function endOfContent(items: ReadonlyArray<Item>, complement: Complement, stop: number): number {
  let inClause = false
  for (let i = complement.first; i < stop; i++) {
    const { text, lower, pos } = items[i]!
    // In "a report that they would meet during the summit" the rest belongs to the clause.
    if (lower === "that" && pos !== "DET") inClause = true
    if (text === ";") return i
    // A closing mark after the stop belongs to what was said: `the probe is “ongoing.”`
    if ((text === "." || text === "?" || text === "!") && i > complement.first && !isAbbreviation(items, i))
      return CLOSING.has(items[i + 1]?.text ?? "") ? i + 2 : i
    if (complement.type === "noun" || complement.type === "infinitive")
      if (i > complement.first + (complement.type === "noun" ? 0 : 2) && !inClause && endsPhrase(items, i)) return i
  }
  return stop
}

/** "(D-Conn.) said": the stop of a short form, with a bracket, comma or dash right behind it. */
const isAbbreviation = (items: ReadonlyArray<Item>, at: number): boolean => {
  const next = items[at + 1]
  return next !== undefined && next.start === items[at]!.end && !CLOSING.has(next.text)
}

/** A noun phrase or infinitive ends before ", which …", ", but …", "on Friday", "in a statement", "after …". */
function endsPhrase(items: ReadonlyArray<Item>, at: number): boolean {
  const item = items[at]!
  const next = items[at + 1]
  if (!next || item.pos === "QUOTE") return false
  if (item.text === ",") return ADDED.has(next.lower)
  // "claimed responsibility on Friday for the attack" goes on after the day.
  if (item.lower === "on" && isDayWord(next.lower))
    return items[at + 2]?.lower !== "for" && items[at + 2]?.lower !== "of"
  if (item.lower === "in" || item.lower === "at") return opensChannel(items, at)
  return CIRCUMSTANCE.has(item.lower) && !(item.lower === "as" && !isClauseAhead(items, at))
}

/** "in a statement", "at a news conference": the channel of the cue. */
function opensChannel(items: ReadonlyArray<Item>, at: number): boolean {
  for (let i = at + 1; i < items.length && i - at <= 4; i++) if (isChannelNoun(items[i]!.lower)) return true
  return false
}

/** "as Ortiz left" is a clause, "as senseless" and "as a partner" are not. */
function isClauseAhead(items: ReadonlyArray<Item>, at: number): boolean {
  if (items[at + 1]?.pos === "PRON") return true
  for (let i = at + 2; i < items.length && i - at <= 6; i++) {
    if (items[i]!.pos === "PUNCT") return false
    if ((items[i]!.pos === "VERB" && !items[i]!.lower.endsWith("ing")) || items[i]!.pos === "AUX")
      return items[at + 1]!.pos !== "DET" || items[i]!.pos === "AUX"
  }
  return false
}

/** "A" and "B": each a piece; what follows the last quotation without another is not said. Null when words are mixed in. */
export function quotedPieces(
  article: AnnotatedArticle,
  items: ReadonlyArray<Item>,
  complement: Complement,
  last: number,
): ReadonlyArray<ContentPiece> | null {
  const pieces: Array<ContentPiece> = []
  let at = complement.first
  while (at < last) {
    const item = items[at]!
    if (item.pos !== "QUOTE") break
    const piece = quotedPiece(article, item)
    const start = (pieces.length === 0 ? complement.that?.start : undefined) ?? piece.outer.start
    pieces.push({ ...piece, outer: { start, end: piece.outer.end } })
    at++
    while (at < last && JOINS.has(items[at]!.lower)) at++
  }
  for (let i = at; i < last; i++) if (items[i]!.pos === "QUOTE") return null
  return pieces
}

const CLOSING: ReadonlySet<string> = new Set(['"', "”", "''", "’", "'", "»"])
const JOINS: ReadonlySet<string> = new Set([",", "and", "or"])
