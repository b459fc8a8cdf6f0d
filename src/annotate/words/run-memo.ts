/**
 * Answers about runs of words, kept word by word: what is known of "San José" is one step from what is known of "San".
 * Names are looked up at every capital letter, so a step is two integers and no string; runs that no name begins with,
 * nearly all of them, share one answer and cost no memory but their step.
 */
import type { Span } from "../../../schema/source-text.ts"
import { ownString } from "../own-string.ts"
import { type Spelling, UNNUMBERED } from "./spelling.ts"
import { WordMemo } from "./word-memo.ts"

/** Words that stand one behind the other, with what is known of them. */
export interface Run<A> {
  readonly answer: A
  /** As they are written. */
  readonly words: string
  /** Of this run among all of its memo; {@link SPENT} for those of which nothing is known. */
  readonly id: number
}

/** What stands between two words: a space, the end of a line, or nothing. */
export type Gap = " " | "\n" | ""

/** Id of the runs that share the answer "nothing": their words are not kept. */
const SPENT = 0

/** Steps that are kept, about 10 MB; a full memo is emptied. */
const STEPS = 1 << 18

export class RunMemo<A> {
  readonly #workOut: (words: string) => A
  readonly #isNothing: (answer: A) => boolean
  readonly #singles = new WordMemo<Run<A>>(({ text }) => this.#make(text, this.#workOut(text)))
  /** Runs that have been asked for by their text: those with wider gaps, and those of rare words. */
  readonly #others = new Map<string, Run<A>>()
  readonly #spent: Run<A>
  #ids = SPENT
  /** Three numbers a slot: id of the run that is gone on from, what follows it (0 where the slot is free), place of the run. */
  #slots = new Int32Array(SLOT << ROOM)
  #runs: Array<Run<A>> = []

  /**
   * @param workOut a pure function of words as they are written
   * @param nothing what it answers of most words
   * @param isNothing is it that?
   */
  constructor(workOut: (words: string) => A, nothing: A, isNothing: (answer: A) => boolean) {
    this.#workOut = workOut
    this.#isNothing = isNothing
    this.#spent = { answer: nothing, words: "", id: SPENT }
  }

  /** A run of one word. */
  of(spelling: Spelling): Run<A> {
    return this.#singles.of(spelling)
  }

  /**
   * A run and the word behind it.
   *
   * @param gap null for any other than these
   * @param text where both stand, from `start`
   */
  extend(run: Run<A>, gap: Gap | null, spelling: Spelling & Span, text: string, start: number): Run<A> {
    const { word } = spelling
    if (gap === null || word === UNNUMBERED || run.id === SPENT) return this.#other(text.slice(start, spelling.end))
    const what = word * 3 + (gap === "" ? 0 : gap === " " ? 1 : 2)
    const slots = this.#slots
    const mask = slots.length / SLOT - 1
    let slot = (hashOf(run.id, what) & mask) * SLOT
    while (slots[slot + 1] !== 0) {
      if (slots[slot + 1] === what && slots[slot] === run.id) return this.#runs[slots[slot + 2]!]!
      slot = (slot + SLOT) % slots.length
    }
    const words = ownString(`${run.words}${gap}${spelling.text}`)
    const next = this.#make(words, this.#workOut(words))
    this.#keep(run.id, what, next)
    return next
  }

  #other(words: string): Run<A> {
    const before = this.#others.get(words)
    if (before !== undefined) return before
    const own = ownString(words)
    const run = this.#make(own, this.#workOut(own))
    if (this.#others.size >= OTHERS) this.#others.clear()
    this.#others.set(own, run)
    return run
  }

  #make(words: string, answer: A): Run<A> {
    return this.#isNothing(answer) ? this.#spent : { answer, words, id: ++this.#ids }
  }

  #keep(id: number, what: number, run: Run<A>): void {
    if (this.#runs.length >= STEPS) {
      this.#slots = new Int32Array(SLOT << ROOM)
      this.#runs = []
    }
    if (this.#runs.length * 2 * SLOT >= this.#slots.length) this.#grow()
    this.#runs.push(run)
    place(this.#slots, id, what, this.#runs.length - 1)
  }

  /** Twice the room; at most half of the slots are ever taken. */
  #grow(): void {
    const before = this.#slots
    this.#slots = new Int32Array(before.length * 2)
    for (let slot = 0; slot < before.length; slot += SLOT)
      if (before[slot + 1] !== 0) place(this.#slots, before[slot]!, before[slot + 1]!, before[slot + 2]!)
  }
}

/** Numbers a slot. */
const SLOT = 3
/** Slots at first, as a power of two. */
const ROOM = 10
/** Runs that are kept by their text. */
const OTHERS = 50_000

function place(slots: Int32Array, id: number, what: number, run: number): void {
  const mask = slots.length / SLOT - 1
  let at = hashOf(id, what) & mask
  while (slots[at * SLOT + 1] !== 0) at = (at + 1) & mask
  slots[at * SLOT] = id
  slots[at * SLOT + 1] = what
  slots[at * SLOT + 2] = run
}

function hashOf(id: number, what: number): number {
  const mixed = Math.imul(id, 0x9e3779b1) ^ Math.imul(what, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** What stands between two neighbouring tokens; null when it is more than one character. */
export function gapBetween(text: string, first: Span, second: Span): Gap | null {
  if (second.start === first.end) return ""
  if (second.start !== first.end + 1) return null
  const code = text.charCodeAt(first.end)
  return code === SPACE ? " " : code === LINE_END ? "\n" : null
}

const SPACE = 32
const LINE_END = 10
