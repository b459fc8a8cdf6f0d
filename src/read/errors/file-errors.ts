/** Files whose bytes are not an article. One class a problem; all of them are {@link ReadError}s. */
import { Data } from "effect"
import type { Finding } from "../../../schema/finding.ts"
import { errorFinding, errorMessage, type ReadError } from "./read-error.ts"

/** A file of no bytes at all, or of nothing but a byte order mark. */
export class EmptyFile extends Data.TaggedError("EmptyFile")<{ readonly file: string }> implements ReadError {
  get finding(): Finding {
    return errorFinding("file/empty", this, {
      expected: "the text of an article",
      found: "an empty file",
      cure: "Put the article's text in the file, or remove it.",
    })
  }

  override get message(): string {
    return errorMessage(this.finding)
  }
}

/** A file of nothing but spaces, tabs and line ends; or a web page without readable text. */
export class OnlyWhiteSpace extends Data.TaggedError("OnlyWhiteSpace")<{ readonly file: string }> implements ReadError {
  get finding(): Finding {
    return errorFinding("file/only-white-space", this, {
      expected: "the text of an article",
      found: "nothing but white space",
      cure: "Put the article's text in the file, or remove it.",
    })
  }

  override get message(): string {
    return errorMessage(this.finding)
  }
}

/** A text file whose bytes are not UTF-8. `line` and `column` are those of the first byte that is not. */
export class NotUtf8
  extends Data.TaggedError("NotUtf8")<{
    readonly file: string
    readonly line: number
    readonly column: number
    readonly byte: number
    readonly offset: number
  }>
  implements ReadError
{
  get finding(): Finding {
    const hex = this.byte.toString(16).toUpperCase().padStart(2, "0")
    return errorFinding("file/not-utf8", this, {
      expected: "text in UTF-8",
      found: `byte 0x${hex} at offset ${this.offset}, which is not UTF-8`,
      cure: "Save the file as UTF-8 (for one in Windows-1252: `iconv -f windows-1252 -t utf-8`).",
    })
  }

  override get message(): string {
    return errorMessage(this.finding)
  }
}

/** A text with a NUL character in it: no article has one, and tools that read CSV or JSON stumble over it. */
export class NulByte
  extends Data.TaggedError("NulByte")<{ readonly file: string; readonly line: number; readonly column: number }>
  implements ReadError
{
  get finding(): Finding {
    return errorFinding("file/nul-byte", this, {
      expected: "text without NUL bytes",
      found: "a NUL byte",
      cure: "Remove the NUL bytes, or save the file as UTF-8 if it is in UTF-16.",
    })
  }

  override get message(): string {
    return errorMessage(this.finding)
  }
}

/** A file that is something else under a text's name: a PDF, a picture, an archive. */
export class BinaryFile
  extends Data.TaggedError("BinaryFile")<{ readonly file: string; readonly kind: string }>
  implements ReadError
{
  get finding(): Finding {
    return errorFinding("file/binary", this, {
      expected: "the text of an article",
      found: this.kind,
      cure: "Save the article as text or HTML.",
    })
  }

  override get message(): string {
    return errorMessage(this.finding)
  }
}

/** A file beyond the limit: no news article is that long, and it would hold up all others. */
export class FileTooLarge
  extends Data.TaggedError("FileTooLarge")<{ readonly file: string; readonly bytes: number; readonly limit: number }>
  implements ReadError
{
  get finding(): Finding {
    return errorFinding("file/too-large", this, {
      expected: `at most ${this.limit} bytes`,
      found: `${this.bytes} bytes`,
      cure: "Split the file into one file an article.",
    })
  }

  override get message(): string {
    return errorMessage(this.finding)
  }
}
