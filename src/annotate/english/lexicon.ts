/** The lexicon of wink's model: what it knows of a word by itself, before the words around it are looked at. */
import type { Core } from "./language-model.ts"
import { SKIPPED } from "./machine.ts"
import type { Vocabulary, Word } from "./vocabulary.ts"

/** Kinds of words, as the model numbers them. */
export const KIND = { unknown: 0, word: 1, number: 2, punctuation: 12, lineEnd: 14, wordWithMark: 15 } as const

/** The machines' numbers for hints begin here. */
export const HINT = 1_080_000

/** What the machine of sentence ends is told of straight quotation marks, by the space before them. */
const QUOTE = HINT + 4
const QUOTE_APART = HINT + 6

/** Its hints for abbreviations; "A." may be an initial. */
const SHORTENED = 7
const INITIAL = 8

/** Entry of a single line end: nothing, to the machine of sentence ends. */
const LINE_END = 1

const NOUN = 8
const ADJECTIVE = 1
const PROPER_NOUN = 12
const SPACE = 14

export interface Lexicon {
  readonly has: (text: string) => boolean
  /** The word, or the parts of a contraction; null when the lexicon has no such entry. */
  readonly entry: (text: string) => ReadonlyArray<Word> | null
  /** A text as one word, listed or not. */
  readonly word: (text: string, kind: number) => Word
}

/**
 * @param symbolOf symbol of an event of the machine of sentence ends
 * @param vocabulary where the words go
 */
export function lexiconOf(core: Core, symbolOf: (event: number) => number, vocabulary: Vocabulary): Lexicon {
  const { lexicon, xpansions, packing, features } = core
  const texts = features.lexeme.list
  const ids = new Map<string, number>()
  texts.forEach((text, id) => ids.set(text, id))
  const clusters = features.posClusters.list.map(bits)
  const field = (name: string): ((id: number) => number) => {
    const [word, mask, shift] = packing.layout[name]!
    return (id) => (lexicon[word + id * packing.size]! & mask) >>> shift
  }
  const [tagOf, hintOf, endingOf, clusterOf] = [field("pos"), field("posHint"), field("sbdHint"), field("lexemeCID")]
  const [isContraction, isMapped, isAbbreviation] = [
    field("isContraction"),
    field("isSpellingMapped"),
    field("isAbbrev"),
  ]
  const [lemmaOf, normalOf] = [field("lemma"), field("normal")]
  const spelled = (id: number): number => (isMapped(id) ? lemmaOf(id) : id)
  const plain = (id: number): number => (isMapped(id) ? lemmaOf(id) : normalOf(id) + id)

  const listed = (id: number, normal: number, fixed: number): Word => {
    const event = eventOf(endingOf(normal) || endingOf(id), isAbbreviation(normal) === 1, texts[normal]!, normal)
    const tag = fixed || tagOf(spelled(id)) || NOUN
    return wordOf(texts[id]!, tag, fixed !== 0, hintOf(id), clusters[clusterOf(normal)]!, event)
  }
  const wordOf = (text: string, tag: number, isFixed: boolean, hint: number, tags: number, event: number): Word =>
    vocabulary.word(text, {
      tag,
      isFixed,
      isSpace: tag === SPACE || text.trim() === "",
      hint,
      tags,
      ending: event === LINE_END ? SKIPPED : symbolOf(event),
      endingApart: event === LINE_END ? SKIPPED : symbolOf(event === QUOTE ? QUOTE_APART : event),
    })
  const entry = (text: string): ReadonlyArray<Word> | null => {
    const id = ids.get(text)
    if (id === undefined) return null
    if (!isContraction(id)) return [listed(id, plain(id), 0)]
    const from = lemmaOf(id) & 0x3fff
    const count = (lemmaOf(id) >> 14) & 0x1f
    return Array.from({ length: Math.ceil(count / 4) }, (_, part) => {
      const at = from + part * 4
      return listed(xpansions[at]!, xpansions[at + 1]!, xpansions[at + 3]!)
    })
  }
  const unlisted = (text: string, kind: number): Word => {
    const lower = text.toLowerCase()
    const id = ids.get(lower)
    const inLower = id === undefined ? null : tagOf(firstPart(id))
    const tag = (kind === KIND.word ? tagOfWord(text, inLower) : tagOfKind(text, kind)) || NOUN
    if (id === undefined) return wordOf(text, tag, false, 0, 0, eventOf(0, ABBREVIATION.test(lower), lower, -1))
    const normal = spelled(id)
    const event = eventOf(endingOf(normal), isAbbreviation(normal) === 1, texts[normal]!, normal)
    return wordOf(text, tag, false, 0, clusters[clusterOf(normal)]!, event)
  }
  const firstPart = (id: number): number => (isContraction(id) ? xpansions[lemmaOf(id) & 0x3fff]! : id)
  const word = (text: string, kind: number): Word => {
    const id = ids.get(text)
    return id === undefined ? unlisted(text, kind) : listed(id, plain(id), 0)
  }
  return { has: (text) => ids.has(text), entry, word }
}

/** What the machine of sentence ends is told of a word. */
function eventOf(hint: number, isAbbreviated: boolean, normal: string, id: number): number {
  if (hint !== 0) return HINT + hint
  return isAbbreviated ? HINT + (normal.length === 2 ? INITIAL : SHORTENED) : id
}

const ABBREVIATION = /[a-z].*\.$/i
const LOWER = /^[a-z][a-z\-–—.]*$/
const TITLE = /^[A-Z][a-z\-–—.]*$/

/** The tag of a word that is in the lexicon only in lower case (`inLower` is its tag there), or not at all. */
function tagOfWord(text: string, inLower: number | null): number {
  if (inLower !== null)
    return inLower === NOUN || inLower === ADJECTIVE ? PROPER_NOUN : inLower || tagOfKind(text, KIND.word)
  if (!LOWER.test(text)) return PROPER_NOUN
  for (const length of [4, 3, 2]) {
    const tag = SUFFIXES.get(text.slice(-length))
    if (tag !== undefined) return tag
  }
  for (const length of [5, 4, 3, 2]) {
    const tag = PREFIXES.get(text.slice(0, length))
    if (tag !== undefined) return tag
  }
  return NOUN
}

const tagOfKind = (text: string, kind: number): number => TAGS[kind] || (TITLE.test(text) ? PROPER_NOUN : NOUN)

/** Tags of the kinds of words, by number: numbers are NUM, marks PUNCT, ordinals PRON, as the model has it. */
const TAGS: ReadonlyArray<number> = [17, 0, 9, 15, 15, 12, 15, 15, 15, 15, 11, 15, 13, 15, 14, 0, 0, 0, 9, 0]

/** Tags that the ends and beginnings of unlisted words tell: verbs 16, adverbs 3, adjectives 1, nouns 8, names 12. */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ...words(16, "ing ed"),
  ...words(3, "ly"),
  ...words(ADJECTIVE, "able tish like ous ful ary less ier est fy ky"),
  ...words(NOUN, "es er or ity ion"),
  ...words(PROPER_NOUN, "llah stan gton abad land pur tnam"),
])
const PREFIXES: ReadonlyMap<string, number> = new Map([...words(ADJECTIVE, "anti post non"), ...words(NOUN, "cross")])

function words(tag: number, list: string): ReadonlyArray<readonly [string, number]> {
  return list.split(" ").map((affix) => [affix, tag])
}

function bits(tags: ReadonlySet<unknown>): number {
  let set = 0
  for (const tag of tags) if (typeof tag === "number") set |= 1 << tag
  return set
}
