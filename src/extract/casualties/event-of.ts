/**
 * The event that a figure belongs to: the one told of in its own sentence, nearest to it; else the one told of last before
 * it. Where one sentence tells of several events at once ("bombs in Nairobi and Dar es Salaam killed 81") the figure is of no
 * single one, unless its own clause names the place of one of them.
 */
import type { EventMentions } from "../../../schema/event-mentions.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { Claim } from "../../../schema/table.ts"
import type { Passage } from "../events/passage.ts"
import { holdsAny } from "../words-among.ts"
import type { Figure } from "./figure.ts"
import { disasters } from "./lexicon/group-words.ts"

export type Mention = Claim<typeof EventMentions>

/** The local name of the mention; null where the figure belongs to none or to several. */
export function mentionOf(passage: Passage, figure: Figure, mentions: ReadonlyArray<Mention>): string | null {
  const { sentence } = passage
  const next = mentionAfter(mentions, sentence.end)
  const near = mentions.slice(Math.max(0, next - WINDOW), next)
  const here = near.filter(({ quote }) => sentence.start < quote.span.end)
  if (here.length > 0) return nearest(passage, figure, here)
  if (figure.rule === "tally") return byHeading(passage, mentions)
  if (figure.outcome === "arrested" || isOverAPeriod(passage) || isOfDisaster(passage)) return null
  const last = near.at(-1) ?? mentions[0]
  if (!last) return null
  const around = mentions.slice(Math.max(0, next - WINDOW), next + WINDOW)
  const named = byPlace(passage, figure, around)
  if (named) return named
  const together = around.filter(({ quote }) => sameSpan(quote.span, last.quote.span))
  return distinct(together).length > 1 ? null : last.local
}

/** Mentions looked at on each side of a figure. */
const WINDOW = 100

/** Index of the first mention, in the order of the text, that starts at or after an offset. */
function mentionAfter(mentions: ReadonlyArray<Mention>, offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.quote.span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A table's line belongs to the event in the place that heads the table: "KENYA:". */
function byHeading({ article, sentence }: Passage, mentions: ReadonlyArray<Mention>): string | null {
  const heading = article.places.findLast(({ start, isDemonym }) => !isDemonym && start < sentence.start)
  const fits = heading ? mentions.filter(({ fields }) => fields.country?.value === heading.country) : []
  return distinct(fits).length === 1 ? fits.at(-1)!.local : null
}

/** "this year", "since January": a figure over a period is of no single event. */
const isOverAPeriod = ({ dates }: Passage): boolean =>
  dates.some(({ type, precision }) => type === "DURATION" || precision === "year" || precision === "range")

/** "the death toll of the earthquake rose to 267" */
const isOfDisaster = ({ tokens }: Passage): boolean => holdsAny(tokens, 0, tokens.length, disasters)

function nearest(passage: Passage, figure: Figure, here: ReadonlyArray<Mention>): string | null {
  const whole = figure.quantity
  const sorted = [...here].sort((a, b) => distance(a.quote.span, whole) - distance(b.quote.span, whole))
  const closest = sorted.filter(({ quote }) => distance(quote.span, whole) === distance(sorted[0]!.quote.span, whole))
  if (distinct(closest).length === 1) return closest[0]!.local
  return byPlace(passage, figure, closest)
}

/** The one mention whose place stands between the figure and the next figure or mark. */
function byPlace(passage: Passage, { quantity, said }: Figure, mentions: ReadonlyArray<Mention>): string | null {
  const from = Math.min(quantity.start, said.start)
  const stop = passage.tokens.find(({ start, lower }) => start > Math.max(quantity.end, said.end) && lower === ";")
  const next = passage.numbers.find(({ start }) => start > Math.max(quantity.end, said.end))
  const to = Math.min(stop?.start ?? Infinity, next?.start ?? Infinity)
  const named = passage.places.filter(({ start, isDemonym }) => !isDemonym && from <= start && start < to)
  for (const place of named) {
    const fits = mentions.filter(({ fields }) =>
      place.locality ? fields.locality?.value === place.locality : fields.country?.value === place.country,
    )
    if (distinct(fits).length === 1) return fits.at(-1)!.local
  }
  return null
}

/** The events behind the mentions, by local name. */
const distinct = (mentions: ReadonlyArray<Mention>): ReadonlyArray<string> => [
  ...new Set(mentions.map(({ local, refs }) => refs["event"] ?? local)),
]

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** 0 where they overlap, else the characters between them. */
const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)
