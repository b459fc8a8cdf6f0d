/**
 * Matches credits: a picture's caption that ends in its photographer ("… after the blast. (AP Photo/Jo Park)"), an agency's
 * name after the last sentence ("--Reuters"), a note about the author, "Courtesy: example.com".
 */
import type { Region } from "../article.ts"
import { agencies } from "../lexicon/agencies.ts"
import { isAuthorNote } from "./furniture-line.ts"
import type { Unit } from "./units.ts"

/** A caption has at most this many characters before its credit. */
const LONGEST_CAPTION = 400

const PHOTO_CREDIT =
  /[([](?:(?:file )?(?:photos?|photograph|picture|image)s?(?:\s*(?:by|:|\/|courtesy)[^()[\]]{0,80})?|[^()[\]]{1,60}(?:photos?|images?|pictures?)(?:\s*(?:by|:|\/)[^()[\]]{0,80}|\/[^()[\]]{0,80})?)[)\]]/giu
const REFERENCE = /^[([](?:see|in|the|this|these|those)\b/iu

/** Captions: a whole line that ends in a photo credit, or the sentence before a credit inside of a paragraph. */
export function captions(unit: Unit): ReadonlyArray<Region> {
  const found: Array<Region> = []
  if (!/phot|imag|pict/iu.test(unit.words)) return found
  for (const credit of unit.words.matchAll(PHOTO_CREDIT)) {
    if (REFERENCE.test(credit[0])) continue
    const end = credit.index + credit[0].length
    const stop = unit.words[end] === "." ? end + 1 : end
    const isLine = stop === unit.words.length && unit.words.length <= LONGEST_CAPTION
    const start = isLine ? 0 : sentenceStart(unit.words, credit.index)
    found.push({ start: unit.start + start, end: unit.start + stop, kind: "boilerplate" })
  }
  return found
}

/** Start of the sentence that a credit closes. */
function sentenceStart(words: string, credit: number): number {
  const before = words.slice(0, credit).trimEnd()
  const own = /[.!?]["”]?$/u.test(before) ? before.length - 2 : before.length
  const from = Math.max(0, own - LONGEST_CAPTION)
  const breaks = [...before.slice(from, own).matchAll(/[a-z0-9)"”][.!?]["”]?\s+(?=[\p{Lu}"“])/gu)].at(-1)
  if (breaks) return from + breaks.index + breaks[0].length
  return from === 0 ? 0 : credit
}

/** "--Reuters" or "(AFP)" after the last sentence of the text. */
export function signature(unit: Unit): ReadonlyArray<Region> {
  const match = /(?<=[.!?]["”']?\s{0,3})(?:--?|—|–|\/|\(|\[)\s?(\p{L}[\p{L} -]{1,40}?)[)\]]?[.\s]*$/u.exec(
    unit.words.slice(-60),
  )
  if (match === null || !Object.hasOwn(agencies, (match[1] ?? "").trim().toLowerCase())) return []
  return [{ start: unit.end - match[0].length, end: unit.end, kind: "byline" }]
}

/** A note about the author as the last paragraph or its last sentences. */
export function authorNote(unit: Unit): ReadonlyArray<Region> {
  if (isAuthorNote(unit.words)) return [{ start: unit.start, end: unit.end, kind: "boilerplate" }]
  const courtesy = /(?<=[.!?]["”']?\s{1,3})(?:courtesy|source):\s*\S.{0,60}$/iu.exec(unit.words.slice(-90))
  if (courtesy === null) return []
  return [{ start: unit.end - courtesy[0].length, end: unit.end, kind: "boilerplate" }]
}
