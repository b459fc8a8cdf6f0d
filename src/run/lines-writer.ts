/** A file that is written line by line, with its hash; whoever writes waits while the disk is behind. */
import { createHash } from "node:crypto"
import { once } from "node:events"
import { createWriteStream } from "node:fs"
import { PassThrough } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGzip } from "node:zlib"

/** Fast: compressing takes its time from extracting, and claims repeat themselves enough for any level. */
const LEVEL = 1

export class LinesWriter {
  readonly #hash = createHash("sha256")
  readonly #stream: PassThrough | ReturnType<typeof createGzip>
  readonly #written: Promise<void>

  constructor(path: string, compression: "none" | "gzip") {
    this.#stream = compression === "gzip" ? createGzip({ level: LEVEL }) : new PassThrough()
    this.#written = pipeline(this.#stream, createWriteStream(path))
    // Told by `write` and `close`.
    this.#written.catch(() => {})
  }

  /** Rejects when the file cannot be written. */
  async write(text: string): Promise<void> {
    this.#hash.update(text)
    if (!this.#stream.write(text)) await Promise.race([once(this.#stream, "drain"), this.#written])
  }

  /** The hash of what was written, before compression, so that it hangs on no compressor. */
  async close(): Promise<string> {
    this.#stream.end()
    await this.#written
    return this.#hash.digest("hex")
  }

  /** Lets go of the file as it is. */
  async abandon(): Promise<void> {
    this.#stream.destroy()
    await this.#written.catch(() => {})
  }
}
