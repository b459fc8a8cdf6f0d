/** A file that is written line by line; whoever writes waits while the disk is behind. */
import { once } from "node:events"
import { createWriteStream, type WriteStream } from "node:fs"
import { finished } from "node:stream/promises"

export class LinesWriter {
  readonly #stream: WriteStream
  readonly #written: Promise<void>

  constructor(path: string) {
    this.#stream = createWriteStream(path)
    this.#written = finished(this.#stream)
    // Told by `write` and `close`.
    this.#written.catch(() => {})
  }

  /** Rejects when the file cannot be written. */
  async write(text: string): Promise<void> {
    if (!this.#stream.write(text)) await Promise.race([once(this.#stream, "drain"), this.#written])
  }

  async close(): Promise<void> {
    this.#stream.end()
    await this.#written
  }

  /** Lets go of the file as it is. */
  async abandon(): Promise<void> {
    this.#stream.destroy()
    await this.#written.catch(() => {})
  }
}
