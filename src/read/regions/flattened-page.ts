/**
 * Matches what a page flattened to one line carries inside of its text: the headline again, the date and the agency
 * before the first sentence ("Sun 16 Apr 2017 Blast kills 12. The …"), buttons and counters ("Get short URL 1234"), and the
 * headline of another story between two sentences.
 */
import type { Region } from "../article.ts"
import type { Span } from "../../../schema/source-text.ts"
import { agencies } from "../lexicon/agencies.ts"
import { writtenDates } from "../metadata/written-date.ts"
import { widgetPhrases } from "./lexicon/furniture.ts"
import type { Unit } from "./units.ts"

/** How far buttons may be from the start or the end of the text. */
const WIDGET_REACH = 160
/** Only a line this long is a page flattened to one. */
const FLATTENED = 600
/** So many words with capitals in a row, before a sentence that begins anew, are another story's headline. */
const TEASER_WORDS = 10

const DATE_LABEL = /^(?:first |last )?(?:published|updated|posted)(?: on)?:? /iu
const WEEKDAY = /^(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?,? /iu

/** What stands before the first sentence of the first paragraph of the body. */
export function leadIn(unit: Unit, headline: string | null): ReadonlyArray<Region> {
  const found: Array<Region> = []
  let at = 0
  for (let next = leadInPart(unit.words, at, headline, found.length > 0); next;) {
    found.push({ start: unit.start + at, end: unit.start + next.end, kind: next.kind })
    at = next.end
    while (/\s/u.test(unit.words[at] ?? "")) at++
    next = leadInPart(unit.words, at, headline, true)
  }
  return at < unit.words.length ? found : []
}

interface Part {
  readonly end: number
  readonly kind: Region["kind"]
}

function leadInPart(words: string, at: number, headline: string | null, goesOn: boolean): Part | null {
  const head = words.slice(at, at + 2 * WIDGET_REACH)
  if (headline && headline.length >= 12 && words.startsWith(headline, at)) {
    const end = at + headline.length
    const stop = words[end] === "." ? end + 1 : end
    return /^\s+\S/u.test(words.slice(stop, stop + 8)) ? { end: stop, kind: "headline" } : null
  }
  const date = leadInDate(head)
  if (date > 0) return { end: at + date, kind: "byline" }
  if (!goesOn) return null
  const widget = firstWidget(head.slice(0, WIDGET_REACH))
  if (widget && !/[a-z][.!?] /u.test(head.slice(0, widget.start)))
    return { end: at + withCounter(head, widget.end), kind: "boilerplate" }
  const name = /^[\p{Lu}][\p{L}-]*(?= \p{Lu})/u.exec(head)?.[0]
  return name && Object.hasOwn(agencies, name.toLowerCase()) ? { end: at + name.length, kind: "byline" } : null
}

/** Length of a date that stands by itself before a sentence; 0 when there is none. */
function leadInDate(head: string): number {
  const label = DATE_LABEL.exec(head)?.[0] ?? WEEKDAY.exec(head)?.[0] ?? ""
  const date = writtenDates(head.slice(label.length, label.length + 24))[0]
  if (date?.start !== 0) return 0
  const end = label.length + date.end
  return /^ [\p{Lu}\d"“]/u.test(head.slice(end, end + 3)) ? end : 0
}

/** Buttons and counters after the last sentence of the text. */
export function leadOut(unit: Unit): ReadonlyArray<Region> {
  const tailFrom = Math.max(0, unit.words.length - WIDGET_REACH)
  const widget = firstWidget(unit.words.slice(tailFrom))
  if (widget === null || tailFrom === 0) return []
  const rest = unit.words.slice(tailFrom + widget.end)
  if (/[a-z][.!?]["”]?(?:\s|$)/u.test(rest)) return []
  let start = tailFrom + widget.start
  while (start > 0 && /[\s\d.…|]/u.test(unit.words[start - 1] ?? "")) start--
  const sentence = /^[.…]/u.test(unit.words.slice(start)) ? start + 1 : start
  return [{ start: unit.start + skipSpace(unit.words, sentence), end: unit.end, kind: "boilerplate" }]
}

function firstWidget(words: string): Span | null {
  const lower = words.toLowerCase()
  let first: Span | null = null
  for (const phrase of widgetPhrases) {
    const start = lower.indexOf(phrase)
    if (start >= 0 && (first === null || start < first.start)) first = { start, end: start + phrase.length }
  }
  return first
}

const withCounter = (words: string, end: number): number =>
  end + (/^\s\d{1,7}(?=\s|$)/u.exec(words.slice(end, end + 9))?.[0].length ?? 0)

/** Another story's headline between two sentences: many capitals in a row, then a sentence that begins anew. */
export function embeddedHeadlines(unit: Unit): ReadonlyArray<Region> {
  if (unit.words.length < FLATTENED || unit.words.includes("\n")) return []
  const found: Array<Region> = []
  for (const sentence of unit.words.matchAll(/[^.!?]+/gu)) {
    const raw = sentence[0]
    const words = [...raw.matchAll(/\S+/gu)]
    const lower = words.findIndex((word) => !isTitleWord(word[0]))
    const run = lower < 0 ? 0 : lower - 1
    const restart = words[run]
    const first = words[0]
    if (run < TEASER_WORDS || restart === undefined || first === undefined || !RESTART.test(restart[0])) continue
    const last = words[run - 1]
    if (last === undefined || !words.slice(0, run).some((word) => SMALL_WORDS.test(word[0]))) continue
    const base = unit.start + sentence.index
    found.push({ start: base + first.index, end: base + last.index + last[0].length, kind: "boilerplate" })
  }
  return found
}

const RESTART = /^(?:The|A|An|In|On|At|He|She|It|They|We|But|This|That|There|Earlier|Meanwhile)$/u
const SMALL_WORDS = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|off|on|or|over|the|to|up|via|vs|with|\d[\d,]*)$/u

/** All capitals are an abbreviation, or a text without small letters, in which capitals say nothing. */
const isTitleWord = (word: string): boolean => /^["'“‘(]?\p{Lu}/u.test(word) || SMALL_WORDS.test(word)

const skipSpace = (words: string, at: number): number => {
  let next = at
  while (/\s/u.test(words[next] ?? "")) next++
  return next
}
