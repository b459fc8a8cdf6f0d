/** How a file is written, byte for byte, seen while it streams by: its encoding, its line ends, its last line. */
import { isUtf8 } from "node:buffer"
import { Transform, type TransformCallback } from "node:stream"

const LF = 10
const CR = 13
const BYTE_ORDER_MARK = Buffer.from("\ufeff")

/** Passes bytes on as they are, and knows at the end how the file was written. */
export class FileForm extends Transform {
  hasByteOrderMark = false
  hasCrlf = false
  /** Is the last byte a line break? An empty file has no line to end. */
  isEnded = true
  isUtf8 = true
  #isFirst = true
  /** The bytes of a character that the last chunk cut in two. */
  #cut: Buffer = Buffer.alloc(0)

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#look(this.#cut.length === 0 ? chunk : Buffer.concat([this.#cut, chunk]))
    done(null, chunk)
  }

  override _flush(done: TransformCallback): void {
    if (!isUtf8(this.#cut)) this.isUtf8 = false
    done()
  }

  #look(bytes: Buffer): void {
    if (this.#isFirst) this.hasByteOrderMark = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    this.#isFirst = false
    const end = bytes.length - tailOf(bytes)
    const whole = bytes.subarray(0, end)
    // A carriage return at the end is kept back too, to see what follows it.
    this.#cut = Buffer.from(bytes.subarray(end))
    if (!isUtf8(whole)) this.isUtf8 = false
    if (!this.hasCrlf && whole.includes("\r\n")) this.hasCrlf = true
    this.isEnded = bytes.at(-1) === LF
  }
}

/** Bytes at the end that may belong to what the next chunk begins with: a character cut in two, a carriage return. */
function tailOf(bytes: Buffer): number {
  if (bytes.at(-1) === CR) return 1
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return byte >= (back === 1 ? 0xc0 : back === 2 ? 0xe0 : 0xf0) ? back : 0
  }
  return 0
}
