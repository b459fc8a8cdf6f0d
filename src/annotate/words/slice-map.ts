/**
 * A map whose keys are looked up where they stand in a text: no string is cut out and hashed for a look-up, which is what
 * reading words costs otherwise.
 */

export class SliceMap<A> {
  /** Two numbers a slot: one more than the place of the entry, 0 where the slot is free; and the hash of its key. */
  #slots = new Int32Array(1 << 11)
  #keys: Array<string> = []
  #values: Array<A> = []

  get size(): number {
    return this.#keys.length
  }

  /** The value of the words of `text` from `start` to `end`. */
  get(text: string, start: number, end: number): A | undefined {
    const slots = this.#slots
    const hash = hashOf(text, start, end)
    const mask = slots.length - 2
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const entry = slots[slot]! - 1
      if (entry < 0) return undefined
      if (slots[slot + 1] === hash && isAt(text, start, end, this.#keys[entry]!)) return this.#values[entry]
    }
  }

  /** Adds a key that is not there yet: a string of its own, since it stays. */
  add(key: string, value: A): void {
    if (this.#keys.length * 4 >= this.#slots.length) this.#grow()
    this.#keys.push(key)
    this.#values.push(value)
    place(this.#slots, this.#keys.length, hashOf(key, 0, key.length))
  }

  clear(): void {
    this.#slots.fill(0)
    this.#keys = []
    this.#values = []
  }

  /** Twice the room; at most half of the slots are ever taken. */
  #grow(): void {
    const before = this.#slots
    this.#slots = new Int32Array(before.length * 2)
    for (let slot = 0; slot < before.length; slot += 2)
      if (before[slot] !== 0) place(this.#slots, before[slot]!, before[slot + 1]!)
  }
}

function place(slots: Int32Array, entry: number, hash: number): void {
  const mask = slots.length - 2
  let slot = (hash << 1) & mask
  while (slots[slot] !== 0) slot = (slot + 2) & mask
  slots[slot] = entry
  slots[slot + 1] = hash
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  // Words that differ in their last letter would lie side by side, and each be in the other's way.
  hash = Math.imul(hash, 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

function isAt(text: string, start: number, end: number, key: string): boolean {
  if (key.length !== end - start) return false
  for (let i = 0; i < key.length; i++) if (text.charCodeAt(start + i) !== key.charCodeAt(i)) return false
  return true
}
