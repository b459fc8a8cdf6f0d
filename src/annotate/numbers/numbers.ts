/**
 * Numbers of an article: in digits, in words and mixed, with the qualifier beside them and what rules them out as
 * counts. Runs after the dates, which own their digits.
 */
import type { AnnotatedArticle, DateMention, NumberMention } from "../annotated-article.ts"
import type { Piece, PiecesByParagraph, PlacedPieces } from "../pieces.ts"
import { WordFacts } from "../words/word-facts.ts"
import { small, scales, tens } from "./lexicon/numerals.ts"
import { change } from "./lexicon/context-words.ts"
import { notCount } from "./not-count.ts"
import { type Qualified, qualified, qualifierPhrases } from "./qualified.ts"

/** The numbers of all regions but boilerplate, in order of the text, none overlapping another. */
export function numbers(article: AnnotatedArticle, byParagraph: PiecesByParagraph): ReadonlyArray<NumberMention> {
  const found: Array<NumberMention> = []
  const dates = new DatesInOrder(article.dates)
  for (const placed of byParagraph) readParagraph(placed, dates, found)
  return found
}

const firstWords = [
  "between",
  "from",
  "a",
  "half",
  "tens",
  "dozens",
  "scores",
  "hundreds",
  "thousands",
  "millions",
].concat(["billions", "several", "many", "multiple", "numerous"])

/** Words with which a number or its qualifier can begin, digits aside. */
const STARTS = 1
/** "a": most articles begin no number and are passed over. */
const ARTICLE = 2
/** What may follow an article that begins one. */
const AFTER_ARTICLE = 4

let starts: ReadonlySet<string> | undefined
const facts = new WordFacts<Piece>(({ kind, lower }) => {
  starts ??= new Set([
    ...Object.keys(small),
    ...Object.keys(tens),
    ...Object.keys(scales),
    ...qualifierPhrases().before.keys(),
    ...firstWords,
  ])
  return (
    (kind === "word" && starts.has(lower) ? STARTS : 0) |
    (lower === "a" ? ARTICLE : 0) |
    (afterA.has(lower) ? AFTER_ARTICLE : 0)
  )
})

const afterA: ReadonlySet<string> = new Set([
  ...Object.keys(scales),
  "few",
  "handful",
  "number",
  "couple",
  "minimum",
  "maximum",
  "little",
])

function readParagraph(placed: PlacedPieces, dates: DatesInOrder, mentions: Array<NumberMention>): void {
  const found = placed.pieces
  for (let i = 0; i < found.length; i++) {
    const piece = found[i]!
    const its = piece.kind === "digits" ? STARTS : facts.of(piece)
    if ((its & STARTS) === 0) continue
    if ((its & ARTICLE) !== 0 && (i + 1 >= found.length || (facts.of(found[i + 1]!) & AFTER_ARTICLE) === 0)) continue
    const read = numberAt(found, i)
    if (!read) continue
    mentions.push(mentionOf(placed, read, dates))
    i = read.next - 1
  }
}

/** The number that begins at piece `i`, unless the words are something else in this place. */
function numberAt(found: ReadonlyArray<Piece>, i: number): Qualified | null {
  const read = qualified(found, i)
  if (!read || isPronoun(found, read)) return null
  const isChange = read.qualifier === "range" && !read.isHyphenated && followsChange(found, read)
  if (!isChange) return read
  // "rose from 13 to 109" is two numbers; the first is read alone.
  return read.first === read.coreFirst ? alone(found, i) : null
}

/** Pieces that a number may have. */
const LONGEST = 20

/** The first number of a range that is none. */
function alone(found: ReadonlyArray<Piece>, i: number): Qualified | null {
  for (let end = i + 1; end < Math.min(found.length, i + LONGEST); end++) {
    if (found[end]!.lower !== "to" && found[end]!.lower !== "or") continue
    const read = qualified(found.slice(i, end), 0)
    if (!read) return null
    const { first, next, coreFirst, coreNext } = read
    return { ...read, first: first + i, next: next + i, coreFirst: coreFirst + i, coreNext: coreNext + i }
  }
  return null
}

const changeWords: ReadonlySet<string> = new Set(change)

/** "rose from 13 to 109", "raised the toll to 10": within a few words before "from". */
function followsChange(found: ReadonlyArray<Piece>, read: Qualified): boolean {
  const from = found[read.first]!.lower === "from" ? read.first : read.first - 1
  if (found[from]?.lower !== "from") return false
  for (let k = Math.max(0, from - 6); k < from; k++) if (changeWords.has(found[k]!.lower)) return true
  return false
}

const determiners: ReadonlySet<string> = new Set(["no", "any", "every", "each", "which", "another", "this", "some"])
const possessives: ReadonlySet<string> = new Set([
  "the",
  "these",
  "those",
  "our",
  "their",
  "his",
  "her",
  "its",
  "my",
  "your",
  "them",
  "us",
])

/** "no one", "one of the", "one another", "the one who", "one's": "one" as a pronoun. "some", "many" before no noun. */
function isPronoun(found: ReadonlyArray<Piece>, read: Qualified): boolean {
  const core = found[read.coreFirst]!
  const before = found[read.coreFirst - 1]
  const after = found[read.coreNext]
  if (core.lower === "some" || core.lower === "many") return isLooseVague(before, after)
  if (core.lower !== "one" || read.coreNext !== read.coreFirst + 1 || read.first !== read.coreFirst) return false
  if (before && before.kind === "word" && determiners.has(before.lower)) return true
  if (!after) return false
  if (after.lower === "'" || after.lower === "another") return true
  const isDefinite = before?.lower === "the" || isDescribed(found, read.coreFirst)
  if (isDefinite && (after.kind === "mark" || oneEnds.has(after.lower))) return true
  if (after.lower === "-" && after.isGlued) return true
  return after.lower === "of" && possessives.has(found[read.coreNext + 1]?.lower ?? "")
}

/** "the new one", "a bigger one": a noun stands before, and "one" for it. */
const isDescribed = (found: ReadonlyArray<Piece>, one: number): boolean =>
  found[one - 1]?.kind === "word" && (found[one - 2]?.lower === "the" || found[one - 2]?.lower === "a")
const oneEnds: ReadonlySet<string> = new Set(["who", "that", "in", "is", "was", "has", "to", "for"])

/** "some of", "how many", "many a", "as many": no amount of the noun that follows. */
function isLooseVague(before: Piece | undefined, after: Piece | undefined): boolean {
  if (before && (before.lower === "how" || before.lower === "as" || before.lower === "so" || before.lower === "too"))
    return true
  return !after || after.kind !== "word" || after.lower === "a" || after.lower === "sort" || after.lower === "kind"
}

function mentionOf(placed: PlacedPieces, read: Qualified, dates: DatesInOrder): NumberMention {
  const { start, end } = placed.span(read.first, read.next)
  const core = placed.span(read.coreFirst, read.coreNext)
  const { number, upper, qualifier, low, best, high } = read
  const ruledOut = notCount(placed.pieces, read, dates.at(core.start, core.end))
  return { start, end, core, number, upper, qualifier, low, best, high, notCount: ruledOut }
}

/** Dates in order of the text, asked for in the same order. */
class DatesInOrder {
  readonly #dates: ReadonlyArray<DateMention>
  #next = 0

  constructor(dates: ReadonlyArray<DateMention>) {
    this.#dates = dates
  }

  /** The date that overlaps the range. */
  at(start: number, end: number): DateMention | undefined {
    while (this.#next < this.#dates.length && this.#dates[this.#next]!.end <= start) this.#next++
    const date = this.#dates[this.#next]
    return date && date.start < end ? date : undefined
  }
}
