/**
 * Reads a paragraph: its words, where they stand, how they are tagged and which of them end a sentence. The words, tags
 * and sentence ends of wink-nlp, by its model; but what a chunk between two spaces consists of is worked out once, the
 * machines run on integers, and no text changes how another one is read.
 */
import type { Pos } from "../annotated-article.ts"
import { type Cutter, cutter } from "./chunk.ts"
import { loadLanguageModel } from "./language-model.ts"
import { HINT, KIND, type Lexicon, lexiconOf, type Word } from "./lexicon.ts"
import { ownString } from "../own-string.ts"
import { SliceMap } from "../words/slice-map.ts"
import { type Machine, machineOf, recognise } from "./machine.ts"

/** A paragraph as it was read; the arrays are the reader's own, and the next paragraph overwrites them. */
export interface Reading {
  /** How many words there are; white space with line ends in it is a word too. */
  readonly length: number
  readonly words: ReadonlyArray<Word>
  /** UTF-16 code units into the text that was read. */
  readonly starts: Int32Array
  readonly tags: Uint8Array
  /** 1 where a word ends a sentence. */
  readonly ends: Uint8Array
}

export interface Reader {
  /** Reads `text` from `start` to `end`. */
  readonly read: (text: string, start: number, end: number) => Reading
  /** Name of a tag by its number. */
  readonly nameOf: (tag: number) => Pos
}

/** Chunks that are remembered: the vocabulary of some thousand articles, about 30 MB. */
const REMEMBERED = 1 << 17

/** Longer runs without a space are cut: no word is as long, and the shapes of words are slow on what is none. */
const LONGEST_CHUNK = 200

export async function loadReader(): Promise<Reader> {
  const { core, sentenceMachines, tagMachines } = await loadLanguageModel()
  const sentenceMachine = machineOf(sentenceMachines[0]!)
  const lexicon = lexiconOf(core, sentenceMachine.symbolOf)
  const wordsOf = remembering(cutter(core, lexicon), lexicon)
  const taggers = tagMachines.map((file) => taggerOf(machineOf(file)))
  const names = core.pos.list.map((name): Pos => (name === "UNK" ? "X" : name))

  const kinds = kindsOfCharacters()
  let words: Array<Word> = []
  let room = 0
  let [starts, symbols] = [new Int32Array(0), new Int32Array(0)]
  let [tags, ends] = [new Uint8Array(0), new Uint8Array(0)]
  const makeRoom = (needed: number): void => {
    if (needed <= room && room <= SPARE_ROOM) return
    room = Math.max(needed, SPARE_ROOM)
    words = []
    ;[starts, symbols] = [new Int32Array(room), new Int32Array(room)]
    ;[tags, ends] = [new Uint8Array(room), new Uint8Array(room)]
  }

  const read = (text: string, start: number, end: number): Reading => {
    makeRoom(end - start)
    const length = split(text, start, end)
    recognise(sentenceMachine, symbols, length, (at) => (ends[at] = 1))
    if (length > 0) ends[length - 1] = 1
    for (const correct of taggers) correct(words, tags, symbols, length)
    for (let i = 0; i < length; i++) if (words[i]!.isFixed) tags[i] = words[i]!.tag
    return { length, words, starts, tags, ends }
  }

  const put = (at: number, word: Word, start: number, isApart: boolean): void => {
    words[at] = word
    starts[at] = start
    symbols[at] = isApart ? word.endingApart : word.ending
    tags[at] = word.tag
    ends[at] = 0
  }

  const split = (text: string, start: number, end: number): number => {
    let count = 0
    let isApart = false
    for (let at = start; at < end;) {
      const kind = kinds[text.charCodeAt(at)]!
      const from = at++
      if (kind === BLANK) {
        isApart = true
        continue
      }
      const longest = Math.min(end, from + LONGEST_CHUNK)
      while (at < longest && kinds[text.charCodeAt(at)] === kind) at++
      if (at < end && isLowSurrogate(text.charCodeAt(at))) at++
      const chunk = wordsOf(text, from, at)
      if (Array.isArray(chunk)) {
        let offset = from
        for (const word of chunk) {
          put(count++, word, offset, isApart && offset === from)
          offset += word.length
        }
      } else put(count++, chunk, from, isApart)
      isApart = false
    }
    return count
  }

  return { read, nameOf: (tag) => names[tag]! }
}

/** A paragraph of the longest kind that is usual; room for longer ones is given back. */
const SPARE_ROOM = 1 << 14

/** What a chunk consists of: one word, as most do, or several. */
type Chunk = Word | Array<Word>

/** What a chunk of a text consists of, from memory where it was cut before. Memory is bounded: a full one is emptied. */
function remembering(cut: Cutter, lexicon: Lexicon): (text: string, start: number, end: number) => Chunk {
  const known = new SliceMap<Chunk>()
  return (text, start, end) => {
    const before = known.get(text, start, end)
    if (before !== undefined) return before
    const own = ownString(text.slice(start, end))
    const words = LINE_ENDS.test(own) ? [lexicon.word(own, KIND.lineEnd)] : cut(own)
    const chunk = words.length === 1 ? words[0]! : [...words]
    if (known.size >= REMEMBERED) known.clear()
    known.add(own, chunk)
    return chunk
  }
}

const LINE_ENDS = /^[\t\n\r]/

/** Corrects tags by the patterns of a machine: a positive one holds where the word can have the tag, a negative always. */
function taggerOf(machine: Machine) {
  const byTag = Int32Array.from({ length: 64 }, (_, tag) => machine.symbolOf(tag))
  const corrections: Array<number> = []
  const byHint = Int32Array.from({ length: 256 }, (_, hint) => machine.symbolOf(HINT + hint))
  return (words: ReadonlyArray<Word>, tags: Uint8Array, symbols: Int32Array, length: number): void => {
    for (let i = 0; i < length; i++) {
      const { hint } = words[i]!
      symbols[i] = hint !== 0 ? byHint[hint]! : byTag[tags[i]!]!
    }
    recognise(machine, symbols, length, (at, pattern) => corrections.push(at, pattern))
    for (let i = 0; i < corrections.length; i += 2) {
      const [at, pattern] = [corrections[i]!, corrections[i + 1]!]
      if (pattern < 0) tags[at] = -pattern
      else if ((words[at]!.tags & (1 << pattern)) !== 0) tags[at] = pattern
    }
    corrections.length = 0
  }
}

const [TEXT, LINE_END, BLANK] = [0, 1, 2]

/** By UTF-16 code unit: part of a chunk, line end or tab, other white space. */
function kindsOfCharacters(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(TEXT)
  for (const code of [32, 11, 12, 160, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]) kinds[code] = BLANK
  for (let code = 0x2000; code <= 0x200a; code++) kinds[code] = BLANK
  for (const code of [9, 10, 13]) kinds[code] = LINE_END
  return kinds
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
