/** The bytes of a text file → its text: strict UTF-8, byte order mark dropped, CRLF and lone CR read as LF. */
import { Result } from "effect"
import { BinaryFile, EmptyFile, FileTooLarge, NotUtf8, NulByte, OnlyWhiteSpace } from "./errors/file-errors.ts"

export type FileError = EmptyFile | OnlyWhiteSpace | NotUtf8 | NulByte | BinaryFile | FileTooLarge

/**
 * The most bytes that a file may have: 5 MiB. The longest newspaper articles have some 200 kB; what is beyond the limit
 * is a dump of many articles or not an article, and reading it would hold up all others.
 */
export const LARGEST_FILE = 5 * 1024 * 1024

/** Reads a text file. Nothing but the byte order mark and the line ends is changed. */
export function readText(file: string, bytes: Uint8Array): Result.Result<string, FileError> {
  const unfit = checkBytes(file, bytes)
  if (unfit) return Result.fail(unfit)
  const nul = bytes.indexOf(0)
  if (nul >= 0) return Result.fail(new NulByte({ file, ...position(bytes, nul) }))
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    const offset = firstInvalid(bytes)
    return Result.fail(new NotUtf8({ file, ...position(bytes, offset), byte: bytes[offset] ?? 0, offset }))
  }
  return checkText(file, text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text)
}

const utf8 = new TextDecoder("utf-8", { fatal: true })

/** What is wrong with a file of any format before a character of it is read; null when nothing is. */
export function checkBytes(file: string, bytes: Uint8Array): FileError | null {
  if (bytes.length > LARGEST_FILE) return new FileTooLarge({ file, bytes: bytes.length, limit: LARGEST_FILE })
  if (bytes.length === 0) return new EmptyFile({ file })
  const kind = magicNumbers.find(({ magic }) => magic.every((byte, i) => bytes[i] === byte))
  return kind ? new BinaryFile({ file, kind: kind.name }) : null
}

/** A text with something in it, or the error that says it has nothing. */
export function checkText(file: string, text: string): Result.Result<string, EmptyFile | OnlyWhiteSpace> {
  if (text === "") return Result.fail(new EmptyFile({ file }))
  return /\S/u.test(text) ? Result.succeed(text) : Result.fail(new OnlyWhiteSpace({ file }))
}

/** First bytes by which a file that is not text is known (https://en.wikipedia.org/wiki/List_of_file_signatures). */
const magicNumbers: ReadonlyArray<{ readonly name: string; readonly magic: ReadonlyArray<number> }> = [
  { name: "a PDF document", magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: "a ZIP archive (or a document of an office program)", magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: "a document of an older office program", magic: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "a PNG picture", magic: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG picture", magic: [0xff, 0xd8, 0xff] },
  { name: "a GIF picture", magic: [0x47, 0x49, 0x46, 0x38] },
  { name: "a gzip archive", magic: [0x1f, 0x8b] },
  { name: "an ELF program", magic: [0x7f, 0x45, 0x4c, 0x46] },
  { name: "a 7-Zip archive", magic: [0x37, 0x7a, 0xbc, 0xaf] },
]

/** Offset of the first byte that does not belong to a well-formed UTF-8 sequence (Unicode 15, table 3-7). */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0) return 0
  const second = bytes[at + 1] ?? 0
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** Line and column (in code points) of a byte, all bytes before which are UTF-8. */
function position(bytes: Uint8Array, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let column = 1
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let at = start; at < offset; at++) {
    const byte = bytes[at] ?? 0
    const ends = byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a)
    if (ends) {
      line++
      column = 1
    } else if ((byte & 0xc0) !== 0x80 && byte !== 0x0d) column++
  }
  return { line, column }
}
