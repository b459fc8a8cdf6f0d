/** Bytes of a stream, taken line by line or by number. Holds one chunk and what is being taken, never the whole. */

/** A line of a stream, without its end. */
export interface ByteLine {
  /** Bytes before it. */
  readonly offset: number
  /** Empty where the line is beyond the limit. */
  readonly bytes: Uint8Array
  /** How long it is, line end left out, also where its bytes were not kept. */
  readonly length: number
}

const LF = 0x0a
const CR = 0x0d
const NOTHING = new Uint8Array()

export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #chunk: Uint8Array = NOTHING
  #at = 0
  #offset: number

  /** @param offset bytes of the file before the first of the stream */
  constructor(stream: AsyncIterable<Uint8Array>, offset = 0) {
    this.#chunks = stream[Symbol.asyncIterator]()
    this.#offset = offset
  }

  /** Bytes before the next one. */
  get offset(): number {
    return this.#offset
  }

  /** The next line; null at the end. The bytes of a line that is longer than `limit` are let go as they come. */
  async line(limit: number): Promise<ByteLine | null> {
    const offset = this.#offset
    const taken = new Taken(limit)
    let ended = false
    while (!ended && (await this.#fill())) {
      const end = this.#chunk.indexOf(LF, this.#at)
      taken.add(this.#next(end < 0 ? this.#chunk.length : end))
      ended = end >= 0
      if (ended) this.#next(this.#at + 1)
    }
    if (this.#offset === offset) return null
    const line = taken.bytes()
    const isMarked = line.at(-1) === CR
    return isMarked
      ? { offset, bytes: line.subarray(0, -1), length: line.length - 1 }
      : { offset, bytes: line, length: taken.length }
  }

  /** The next `count` bytes, fewer at the end of the stream; none of them where they are more than `limit`. */
  async take(count: number, limit: number): Promise<{ readonly bytes: Uint8Array; readonly length: number }> {
    const taken = new Taken(count > limit ? -1 : limit)
    while (taken.length < count && (await this.#fill()))
      taken.add(this.#next(Math.min(this.#chunk.length, this.#at + count - taken.length)))
    return { bytes: taken.bytes(), length: taken.length }
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }

  /** Makes sure of a next byte; false at the end. */
  async #fill(): Promise<boolean> {
    while (this.#at === this.#chunk.length) {
      const next = await this.#chunks.next()
      if (next.done) return false
      this.#chunk = next.value
      this.#at = 0
    }
    return true
  }

  #next(end: number): Uint8Array {
    const bytes = this.#chunk.subarray(this.#at, end)
    this.#offset += end - this.#at
    this.#at = end
    return bytes
  }
}

/** Bytes that are being put together, up to a limit. */
class Taken {
  readonly #limit: number
  #parts: Array<Uint8Array> = []
  length = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(part: Uint8Array): void {
    this.length += part.length
    if (this.length > this.#limit) this.#parts = []
    else if (part.length > 0) this.#parts.push(part)
  }

  bytes(): Uint8Array {
    const [first = NOTHING, ...others] = this.#parts
    return others.length === 0 ? first : Buffer.concat(this.#parts)
  }
}
