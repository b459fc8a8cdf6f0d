/** A file that Parquet is written into, group by group, with the hash of what went in. It is there from the start. */
import { createHash } from "node:crypto"
import { closeSync, openSync, writeSync } from "node:fs"
import { ByteWriter } from "hyparquet-writer"

export class HashingFile extends ByteWriter {
  readonly #hash = createHash("sha256")
  #file: number | null

  /** Throws where the file cannot be made. */
  constructor(path: string) {
    super(1 << 16)
    this.#file = openSync(path, "w")
  }

  /** Called by the writer of Parquet after each group. Throws where the file cannot be written. */
  flush(): void {
    const bytes = this.getBytes()
    this.#hash.update(bytes)
    if (this.#file !== null) for (let from = 0; from < bytes.length;) from += writeSync(this.#file, bytes, from)
    this.index = 0
  }

  override finish(): void {
    this.flush()
    this.abandon()
  }

  /** Lets go of the file as it is. */
  abandon(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  /** The hash of the file that was finished, hexadecimal. */
  digest(): string {
    return this.#hash.digest("hex")
  }
}
