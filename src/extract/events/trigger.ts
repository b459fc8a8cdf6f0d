/** Triggers: the words of a passage that tell of a violent event, with the noun phrase around a noun. */
import type { EventType, WeaponType } from "../../../schema/codes.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { Token } from "../../annotate/annotated-article.ts"
import { wordSets } from "../../annotate/words/word-facts.ts"
import { EVENT } from "./clues.ts"
import { definite, further } from "./lexicon/clause-words.ts"
import {
  attributive,
  disarming,
  type EventWord,
  eventWords,
  type Family,
  habitual,
  notViolence,
} from "./lexicon/event-words.ts"
import { isFigurative } from "./figurative/figurative.ts"
import { mayBeVerbal } from "./figurative/verbal.ts"
import { isNotNews } from "./not-news.ts"
import type { Passage } from "./passage.ts"
import { holdsAny, readsAs } from "../words-among.ts"
import { isReal } from "./reality.ts"

export interface Trigger extends Span {
  /** The words that name the event, tokens of the passage, half-open. */
  readonly at: number
  readonly next: number
  /** First token of the noun phrase: "last Friday's bombings". The verb itself for a verb. */
  readonly phraseAt: number
  readonly type: EventType
  readonly family: Family
  readonly weapon: WeaponType | null
  /** The words beside it that make its kind: a weapon or a hand, for a killing; null where its own words do. */
  readonly means: Span | null
  readonly isVerb: boolean
  readonly isPlural: boolean
  /** "the attack", "Friday's bombings", "Paris attacks". */
  readonly isDefinite: boolean
  /** "another attack", "two additional bombings". */
  readonly isFurther: boolean
  /** "two car bombings": their number is known. */
  readonly isCounted: boolean
  /** Only adds to an event that is told elsewhere. */
  readonly isWeak: boolean
  /** A state that lasts ("72 hostages"): a date beside it is not the day it began. */
  readonly isState: boolean
  /** It may be an attack by words alone. */
  readonly isDoubtful: boolean
}

/** Words that an event word may begin with. */
const openers = wordSets([1, eventWords.map(({ words }) => words.split(" ", 1)[0]!)])

/** First word → entries, the longest first. */
let index: ReadonlyMap<string, ReadonlyArray<IndexedWord>> | undefined
interface IndexedWord extends EventWord {
  readonly parts: ReadonlyArray<string>
}

function eventWordIndex(): ReadonlyMap<string, ReadonlyArray<IndexedWord>> {
  const built = new Map<string, Array<IndexedWord>>()
  for (const word of eventWords) {
    const parts = word.words.split(" ")
    const list = built.get(parts[0]!) ?? []
    list.push({ ...word, parts })
    list.sort((a, b) => b.parts.length - a.parts.length)
    built.set(parts[0]!, list)
  }
  return built
}

/** The triggers of a passage that tell of something that happened. */
export function triggers(passage: Passage, hasFigure: boolean): ReadonlyArray<Trigger> {
  const { tokens } = passage
  if ((passage.clues & EVENT) === 0) return []
  const found: Array<Trigger> = []
  for (let i = 0; i < tokens.length; i++) {
    if (openers.of(tokens[i]!) === 0) continue
    const word = wordAt(tokens, i)
    if (!word) continue
    const next = i + word.parts.length
    const trigger = word.needsFigure && !hasFigure ? null : triggerOf(passage, word, i, next)
    if (trigger) found.push(trigger)
    i = next - 1
  }
  return found.length > 0 && isNotNews(passage) ? [] : found
}

/** The longest event word that begins at token `at`. */
function wordAt(tokens: ReadonlyArray<Token>, at: number): IndexedWord | undefined {
  index ??= eventWordIndex()
  return index.get(tokens[at]!.lower)?.find(({ parts }) => readsAs(tokens, at, parts))
}

function triggerOf(passage: Passage, word: EventWord, at: number, next: number): Trigger | null {
  const { tokens } = passage
  const before = tokens[at - 1]?.lower ?? ""
  if (tokens[next]?.lower === "the" && tokens[next + 1]?.lower === "air") return null
  if (notViolence.has(before) || (before === "-" && notViolence.has(tokens[at - 2]?.lower ?? ""))) return null
  // "the killing of a mayor", not "the killing of innocents".
  if (tokens[next - 1]!.lower === "of" && !isOneVictim(tokens[next])) return null
  const isVerb = word.isVerb === true
  if (!isVerb && (isAttributive(tokens, next) || isDisarmed(tokens, at, next))) return null
  if (!isVerb && next === at + 1 && isBaseVerb(tokens, at)) return null
  const phraseAt = isVerb ? at : phraseStart(passage, at)
  const isDefinite = isVerb ? hasKnownSubject(tokens, at) : isKnown(passage, phraseAt, at)
  const isInPhrase = (words: ReadonlySet<string>): boolean => holdsAny(tokens, phraseAt - 2, at, words)
  if (isInPhrase(kinds)) return null
  if (!isVerb && !isDefinite && isInPhrase(habitual)) return null
  if ((isVerb || !isDefinite) && !isReal(tokens, phraseAt)) return null
  if (isHabit(tokens, next) || isInPast(tokens, next)) return null
  const said = { passage, word, at, next, phraseAt }
  if (isFigurative(said)) return null
  return {
    start: tokens[at]!.start,
    end: tokens[next - 1]!.end,
    at,
    next,
    phraseAt,
    type: word.type,
    family: word.family,
    weapon: word.weapon ?? null,
    means: null,
    isVerb,
    isPlural: word.isPlural === true,
    isDefinite,
    isFurther: isInPhrase(further),
    isCounted: passage.numbers.some(
      ({ start, end, number }) => number !== null && start >= tokens[phraseAt]!.start && end <= tokens[at]!.start,
    ),
    isWeak: false,
    isState: false,
    isDoubtful: mayBeVerbal(said),
  }
}

/** "riot police", "an assault-weapons ban" */
const isAttributive = (tokens: ReadonlyArray<Token>, next: number): boolean =>
  attributive.has(tokens[tokens[next]?.lower === "-" ? next + 1 : next]?.lower ?? "")

/** "seized a car bomb", "a car bomb was found", "a car bomb under construction". */
function isDisarmed(tokens: ReadonlyArray<Token>, at: number, next: number): boolean {
  const { lower } = tokens[next - 1]!
  if (lower !== "bomb" && lower !== "bombs") return false
  return holdsAny(tokens, at - 3, at, disarming) || holdsAny(tokens, next, next + 2, disarming)
}

const isOneVictim = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === "DET" || token.pos === "NUM" || token.pos === "PROPN" || token.lower === "a")

/** "militants who attack targets", "to raid", "they attack us": a verb in its base form tells of no one event. */
function isBaseVerb(tokens: ReadonlyArray<Token>, at: number): boolean {
  const before = tokens[at - 1]
  if (before !== undefined && (before.lower === "to" || before.lower === "who" || subjects.has(before.lower)))
    return true
  const next = tokens[at + 1]?.pos
  if (tokens[at]!.pos !== "VERB") return false
  return next === "DET" || (!tokens[at]!.lower.endsWith("ing") && (next === "PRON" || next === "PROPN"))
}

const subjects: ReadonlySet<string> = new Set(["they", "we", "you", "i"])
/** "such attacks", "the next attack": of a kind, or still to come. */
const kinds: ReadonlySet<string> = new Set(["such", "next"])
const possessive: ReadonlySet<string> = new Set(["'s", "'"])
const series: ReadonlySet<string> = new Set("wave series spate string number pair".split(" "))
const habits: ReadonlySet<string> = new Set("frequently often regularly".split(" "))

/** First token of the noun phrase that ends in the noun at `at`. */
function phraseStart({ tokens }: Pick<Passage, "tokens">, at: number): number {
  let i = at
  while (i > 0) {
    const { pos, lower } = tokens[i - 1]!
    const isInside =
      pos === "NOUN" ||
      pos === "PROPN" ||
      pos === "ADJ" ||
      pos === "NUM" ||
      lower === "-" ||
      lower === "'s" ||
      lower === "'"
    if (isInside || (pos === "VERB" && (lower.endsWith("ed") || lower.endsWith("ing")) && !speechy(tokens, i - 1))) i--
    else break
  }
  // "yesterday's attacks": the owner, whatever its tag.
  if (i > 0 && tokens[i]!.lower === "'s") return phraseStart({ tokens }, i - 1)
  const year = yearBefore(tokens, i)
  if (year !== null) return phraseStart({ tokens }, year)
  while (i < at && tokens[i]!.lower === "-") i++
  // "|condemning| Friday's bombings": a verb, and the phrase is its object.
  if (i < at && tokens[i]!.pos === "VERB" && tokens[i]!.lower.endsWith("ing") && tokens[i - 1]?.pos !== "DET") i++
  const before = tokens[i - 1]
  if (before && (before.pos === "DET" || definite.has(before.lower) || further.has(before.lower))) i--
  // "a wave of attacks", "a series of coordinated bombings"
  if (tokens[i - 1]?.lower === "of" && series.has(tokens[i - 2]?.lower ?? "")) {
    i -= 2
    while (i > 0 && (tokens[i - 1]!.pos === "ADJ" || tokens[i - 1]!.pos === "DET" || tokens[i - 1]!.lower === "a")) i--
  }
  return i
}

/** "the May 3, 2009, |attack|": index of the year or of the comma before it, where the phrase goes on. */
function yearBefore(tokens: ReadonlyArray<Token>, i: number): number | null {
  const year = tokens[i - 2]?.lower ?? ""
  if (tokens[i - 1]?.lower !== "," || year.length !== 4 || !/^[12]\d{3}$/u.test(year)) return null
  return tokens[i - 3]?.lower === "," ? i - 3 : i - 2
}

/** A participle with a subject before it is a verb, not an adjective: "condemned bombings", "killed in". */
const speechy = (tokens: ReadonlyArray<Token>, i: number): boolean => {
  const before = tokens[i - 1]
  return (
    before === undefined ||
    before.pos === "PROPN" ||
    before.pos === "AUX" ||
    before.pos === "NOUN" ||
    before.pos === "PRON"
  )
}

/** Is the reader taken to know of it: an article, a possessive, a date or a place before the noun? */
function isKnown(passage: Passage, from: number, at: number): boolean {
  const { tokens } = passage
  const first = tokens[from]!
  if (definite.has(first.lower)) return true
  if (holdsAny(tokens, from, at, possessive)) return true
  const within = (span: Span): boolean => span.start >= first.start && span.end <= tokens[at]!.start
  return (
    passage.dates.some((date) => date.value !== null && within(date)) ||
    passage.places.some((place) => !place.isDemonym && within(place))
  )
}

/** "the bombs exploded", "the choppers fired": the subject is one that the reader knows of. */
function hasKnownSubject(tokens: ReadonlyArray<Token>, at: number): boolean {
  let i = at - 1
  while (i >= 0 && (tokens[i]!.pos === "AUX" || tokens[i]!.pos === "ADV")) i--
  if (tokens[i]?.pos !== "NOUN") return false
  while (i >= 0 && (tokens[i]!.pos === "NOUN" || tokens[i]!.pos === "ADJ" || tokens[i]!.lower === "-")) i--
  return tokens[i]?.lower === "the" || tokens[i]?.lower === "these"
}

const isHabit = (tokens: ReadonlyArray<Token>, next: number): boolean => holdsAny(tokens, next, next + 6, habits)

/** "attacks in the past", "in recent years": no time of their own. */
function isInPast(tokens: ReadonlyArray<Token>, next: number): boolean {
  for (let i = next; i < tokens.length - 1; i++)
    if (tokens[i]!.lower === "in" && tokens[i + 1]!.lower === "the" && tokens[i + 2]?.lower === "past") return true
    else if (tokens[i]!.lower === "recent" && tokens[i + 1]!.lower === "years") return true
  return false
}
