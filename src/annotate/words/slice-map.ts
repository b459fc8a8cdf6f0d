/**
 * A map whose keys are looked up where they stand in a text: no string is cut out and hashed for a look-up, which is what
 * reading words costs otherwise.
 *
 * The table holds short keys themselves, eight characters of Latin-1 in two integers, so that most words are found with
 * one look into memory. Of other keys it holds a hash.
 */
import type { CharCodes } from "./char-codes.ts"

/** Numbers a slot: place of the entry and length of a short key, 0 where the slot is free; then the key, or a hash of it. */
const SLOT = 4

export class SliceMap<A> {
  #slots = new Int32Array(SLOT << 10)
  #keys: Array<string> = []
  #values: Array<A> = []

  get size(): number {
    return this.#keys.length
  }

  /** The value of the word that the code units from `start` to `end` spell. */
  get(codes: CharCodes, start: number, end: number): A | undefined {
    const length = end - start
    let low = 0
    let high = 0
    let all = 0
    if (length <= 4) {
      for (let at = start; at < end; at++) {
        const code = codes[at]!
        low = (low << 8) | code
        all |= code
      }
    } else if (length <= 8) {
      const half = start + 4
      for (let at = start; at < half; at++) {
        const code = codes[at]!
        low = (low << 8) | code
        all |= code
      }
      for (let at = half; at < end; at++) {
        const code = codes[at]!
        high = (high << 8) | code
        all |= code
      }
    }
    if (length > 8 || all > 0xff) return this.#long(codes, start, end)
    const slots = this.#slots
    const mask = slots.length - SLOT
    for (let slot = (mixed(low, high) * SLOT) & mask; ; slot = (slot + SLOT) & mask) {
      const entry = slots[slot]!
      if (entry === 0) return undefined
      if (slots[slot + 1] === low && slots[slot + 2] === high && (entry & 15) === length)
        return this.#values[(entry >> 4) - 1]
    }
  }

  /** The same for what is longer than eight characters or not Latin-1. */
  #long(codes: CharCodes, start: number, end: number): A | undefined {
    let hash = 0
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + codes[at]!) | 0
    const slots = this.#slots
    const mask = slots.length - SLOT
    for (let slot = (mixed(hash, end - start) * SLOT) & mask; ; slot = (slot + SLOT) & mask) {
      const entry = slots[slot]!
      if (entry === 0) return undefined
      if (slots[slot + 1] !== hash || slots[slot + 2] !== end - start || (entry & 15) !== LONG) continue
      const place = (entry >> 4) - 1
      if (isAt(codes, start, this.#keys[place]!)) return this.#values[place]
    }
  }

  /** Adds a key that is not there yet: a string of its own, since it stays. */
  add(key: string, value: A): void {
    if (this.#keys.length * 2 * SLOT >= this.#slots.length) this.#grow()
    this.#keys.push(key)
    this.#values.push(value)
    this.#place(this.#keys.length)
  }

  clear(): void {
    this.#slots.fill(0)
    this.#keys = []
    this.#values = []
  }

  /** Twice the room; at most half of the slots are ever taken. */
  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let entry = 1; entry <= this.#keys.length; entry++) this.#place(entry)
  }

  /** @param entry one more than the place of a key in `keys` */
  #place(entry: number): void {
    const key = this.#keys[entry - 1]!
    const { low, high, length } = packed(key)
    const slots = this.#slots
    const mask = slots.length - SLOT
    let slot = (mixed(low, high) * SLOT) & mask
    while (slots[slot] !== 0) slot = (slot + SLOT) & mask
    slots[slot] = (entry << 4) | length
    slots[slot + 1] = low
    slots[slot + 2] = high
  }
}

/** In place of the length of a short key. */
const LONG = 15

/** A key as the table holds it. */
function packed(key: string): { readonly low: number; readonly high: number; readonly length: number } {
  let isShort = key.length <= 8
  let [low, high, hash] = [0, 0, 0]
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    if (code > 0xff) isShort = false
    if (at < 4) low = (low << 8) | code
    else high = (high << 8) | code
    hash = (Math.imul(hash, 31) + code) | 0
  }
  return isShort ? { low, high, length: key.length } : { low: hash, high: key.length, length: LONG }
}

/** Spreads keys over the table: words that differ in their last letter would lie side by side, in each other's way. */
function mixed(low: number, high: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1)
  return (hash ^ (hash >>> 15)) & 0xffffff
}

function isAt(codes: CharCodes, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) if (codes[start + i] !== key.charCodeAt(i)) return false
  return true
}
