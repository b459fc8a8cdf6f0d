/** Rows that are sorted by a key, handed out key by key to whoever asks for keys in the same order. */

export class SortedRows<K, R> {
  readonly #rows: AsyncIterator<R>
  readonly #keyOf: (row: R) => K
  readonly #isBefore: (a: K, b: K) => boolean
  #next: R | null = null
  #isBegun = false

  /** @param isBefore the order in which rows and questions come */
  constructor(rows: AsyncIterator<R>, keyOf: (row: R) => K, isBefore: (a: K, b: K) => boolean) {
    this.#rows = rows
    this.#keyOf = keyOf
    this.#isBefore = isBefore
  }

  /** The rows of a key; those of keys before it that nobody asked for are passed over. */
  async of(key: K): Promise<ReadonlyArray<R>> {
    if (!this.#isBegun) await this.#step()
    this.#isBegun = true
    while (this.#next !== null && this.#isBefore(this.#keyOf(this.#next), key)) await this.#step()
    const found: Array<R> = []
    while (this.#next !== null && !this.#isBefore(key, this.#keyOf(this.#next))) {
      found.push(this.#next)
      await this.#step()
    }
    return found
  }

  async #step(): Promise<void> {
    const { done, value } = await this.#rows.next()
    this.#next = done ? null : value
  }
}
