/**
 * Reads a paragraph: its words, where they stand, how they are tagged and which of them end a sentence. The words, tags
 * and sentence ends of wink-nlp, by its model; but what a chunk between two spaces consists of is worked out once, the
 * machines run on integers, and no text changes how another one is read.
 */
import type { Pos } from "../annotated-article.ts"
import { type Cutter, cutter } from "./chunk.ts"
import { loadLanguageModel } from "./language-model.ts"
import { HINT, KIND, type Lexicon, lexiconOf } from "./lexicon.ts"
import type { CharCodes } from "../words/char-codes.ts"
import { SliceMap } from "../words/slice-map.ts"
import { type Machine, machineOf, recognise } from "./machine.ts"
import * as row from "./vocabulary.ts"
import { ROW, Vocabulary, type Word } from "./vocabulary.ts"

/** A paragraph as it was read; the arrays are the reader's own, and the next paragraph overwrites them. */
export interface Reading {
  /** How many words there are; white space with line ends in it is a word too. */
  readonly length: number
  /** Row of each word in the vocabulary. */
  readonly rows: Int32Array
  /** UTF-16 code units into the text that was read. */
  readonly starts: Int32Array
  readonly tags: Uint8Array
  /** 1 where a word ends a sentence. */
  readonly ends: Uint8Array
}

export interface Reader {
  /** Reads code units from `start` to `end`. */
  readonly read: (codes: CharCodes, start: number, end: number) => Reading
  /** Rows of a reading are of this, until the next is read. */
  readonly vocabulary: Vocabulary
  /** Names of tags by their numbers. */
  readonly names: ReadonlyArray<Pos>
}

/** Chunks that are remembered, and words: the vocabulary of some thousand articles, about 30 MB. */
const REMEMBERED = 1 << 17

/** Longer runs without a space are cut: no word is as long, and the shapes of words are slow on what is none. */
const LONGEST_CHUNK = 200

export async function loadReader(): Promise<Reader> {
  const { core, sentenceMachines, tagMachines } = await loadLanguageModel()
  const sentenceMachine = machineOf(sentenceMachines[0]!)
  const vocabulary = new Vocabulary()
  const lexicon = lexiconOf(core, sentenceMachine.symbolOf, vocabulary)
  const chunks = new SliceMap<Chunk>()
  const chunkOf = remembering(chunks, cutter(core, lexicon), lexicon)
  const taggers = tagMachines.map((file) => taggerOf(machineOf(file)))
  const names = core.pos.list.map((name): Pos => (name === "UNK" ? "X" : name))

  const kinds = kindsOfCharacters()
  let room = 0
  let [rows, starts, symbols] = [new Int32Array(0), new Int32Array(0), new Int32Array(0)]
  let patterns = new Int32Array(0)
  let [tags, ends] = [new Uint8Array(0), new Uint8Array(0)]
  const makeRoom = (needed: number): void => {
    if (needed <= room && room <= SPARE_ROOM) return
    room = Math.max(needed, SPARE_ROOM)
    ;[rows, starts, symbols] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)]
    ;[tags, ends] = [new Uint8Array(room), new Uint8Array(room)]
    patterns = new Int32Array(2 * room)
  }

  const read = (codes: CharCodes, start: number, end: number): Reading => {
    makeRoom(end - start)
    if (Math.max(chunks.size, vocabulary.size) >= REMEMBERED) {
      chunks.clear()
      vocabulary.clear()
    }
    const length = split(codes, start, end)
    const facts = vocabulary.rows
    let hasFixed = 0
    for (let i = 0, isApart = 0; i < length; i++) {
      const its = rows[i]!
      isApart = its & 1
      const at = (its >> 1) * ROW
      rows[i] = its >> 1
      symbols[i] = facts[at + row.ENDING + isApart]!
      tags[i] = facts[at + row.TAG]!
      ends[i] = 0
      hasFixed |= facts[at + row.MARKS]!
    }
    const found = recognise(sentenceMachine, symbols, length, patterns)
    for (let i = 0; i < found; i += 2) ends[patterns[i]!] = 1
    if (length > 0) ends[length - 1] = 1
    for (const correct of taggers) correct(rows, facts, tags, symbols, patterns, length)
    if ((hasFixed & row.IS_FIXED) !== 0)
      for (let i = 0; i < length; i++) {
        const at = rows[i]! * ROW
        if ((facts[at + row.MARKS]! & row.IS_FIXED) !== 0) tags[i] = facts[at + row.TAG]!
      }
    return { length, rows, starts, tags, ends }
  }

  /** Fills `starts`, and `rows` with twice the row of a word, and one more where a space stands before it. */
  const split = (codes: CharCodes, start: number, end: number): number => {
    let count = 0
    let isApart = 0
    for (let at = start; at < end;) {
      const kind = kinds[codes[at]!]!
      const from = at++
      if (kind === BLANK) {
        isApart = 1
        continue
      }
      const longest = Math.min(end, from + LONGEST_CHUNK)
      while (at < longest && kinds[codes[at]!] === kind) at++
      if (at < end && isLowSurrogate(codes[at]!)) at++
      const chunk = chunkOf(codes, from, at)
      if (typeof chunk === "number") {
        rows[count] = chunk * 2 + isApart
        starts[count++] = from
      } else {
        let offset = from
        for (const word of chunk) {
          rows[count] = word * 2 + isApart
          starts[count++] = offset
          offset += vocabulary.rows[word * ROW + row.LENGTH]!
          isApart = 0
        }
      }
      isApart = 0
    }
    return count
  }

  return { read, vocabulary, names }
}

/** A paragraph of the longest kind that is usual; room for longer ones is given back. */
const SPARE_ROOM = 1 << 14

/** What a chunk consists of: one word, as most do, or several; by their rows. */
type Chunk = number | ReadonlyArray<number>

/** What a chunk of a text consists of, from memory where it was cut before. */
function remembering(known: SliceMap<Chunk>, cut: Cutter, lexicon: Lexicon) {
  const learn = (codes: CharCodes, start: number, end: number): Chunk => {
    const own = String.fromCharCode(...codes.subarray(start, end))
    const words: ReadonlyArray<Word> = LINE_ENDS.test(own) ? [lexicon.word(own, KIND.lineEnd)] : cut(own)
    const chunk = words.length === 1 ? words[0]!.row : words.map((word) => word.row)
    known.add(own, chunk)
    return chunk
  }
  return (codes: CharCodes, start: number, end: number): Chunk =>
    known.get(codes, start, end) ?? learn(codes, start, end)
}

const LINE_ENDS = /^[\t\n\r]/

/** Corrects tags by the patterns of a machine: a positive one holds where the word can have the tag, a negative always. */
function taggerOf(machine: Machine) {
  const byTag = Int32Array.from({ length: 64 }, (_, tag) => machine.symbolOf(tag))
  const byHint = Int32Array.from({ length: 256 }, (_, hint) => machine.symbolOf(HINT + hint))
  return (
    rows: Int32Array,
    facts: Int32Array,
    tags: Uint8Array,
    symbols: Int32Array,
    patterns: Int32Array,
    length: number,
  ): void => {
    for (let i = 0; i < length; i++) {
      const hint = facts[rows[i]! * ROW + row.HINT]!
      symbols[i] = hint !== 0 ? byHint[hint]! : byTag[tags[i]!]!
    }
    const found = recognise(machine, symbols, length, patterns)
    for (let i = 0; i < found; i += 2) {
      const at = patterns[i]!
      const pattern = patterns[i + 1]!
      if (pattern < 0) tags[at] = -pattern
      else if ((facts[rows[at]! * ROW + row.TAGS]! & (1 << pattern)) !== 0) tags[at] = pattern
    }
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
