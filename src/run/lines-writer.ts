/** A file that is written line by line; whoever writes waits while the disk is behind. Without a line there is none. */
import { once } from "node:events"
import { createWriteStream, type WriteStream } from "node:fs"
import { finished } from "node:stream/promises"

export class LinesWriter {
  readonly #path: string
  #open: { readonly stream: WriteStream; readonly written: Promise<void> } | null = null

  constructor(path: string) {
    this.#path = path
  }

  /** Rejects when the file cannot be written. */
  async write(text: string): Promise<void> {
    const { stream, written } = (this.#open ??= opened(this.#path))
    if (!stream.write(text)) await Promise.race([once(stream, "drain"), written])
  }

  async close(): Promise<void> {
    this.#open?.stream.end()
    await this.#open?.written
  }

  /** Lets go of the file as it is. */
  async abandon(): Promise<void> {
    this.#open?.stream.destroy()
    await this.#open?.written.catch(() => {})
  }
}

function opened(path: string) {
  const stream = createWriteStream(path)
  const written = finished(stream)
  // Told by `write` and `close`.
  written.catch(() => {})
  return { stream, written }
}
