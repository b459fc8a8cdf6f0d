import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { LARGEST_FILE, readText } from "../../src/read/text-file.ts"

const utf8 = (text: string) => new TextEncoder().encode(text)

function failure(bytes: Uint8Array) {
  const result = readText("a.txt", bytes)
  return Result.isFailure(result) ? result.failure : null
}

function textOf(bytes: Uint8Array): string {
  const result = readText("a.txt", bytes)
  if (Result.isFailure(result)) throw result.failure
  return result.success
}

describe("text is never altered", () => {
  it("but for the byte order mark and the line ends", () => {
    expect(textOf(utf8("\ufeffone\r\ntwo\rthree\n\r\n  four\t \u00a0"))).toBe("one\ntwo\nthree\n\n  four\t \u00a0")
  })

  it("for any UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (words) => {
        const text = `x${words.replace(/[\r\0]/gu, "")}`
        expect(textOf(utf8(text))).toBe(text)
      }),
    )
  })
})

describe("bytes that are no text", () => {
  it.each([
    ["nothing", utf8(""), "file/empty", null],
    ["a byte order mark alone", utf8("\ufeff"), "file/empty", null],
    ["white space", utf8(" \r\n\t\u00a0\u3000\n"), "file/only-white-space", null],
    ["NUL on the third line", utf8("a\r\nb\né\u0000"), "file/nul-byte", [3, 2]],
    ["Windows-1252", Uint8Array.of(0x61, 0x0a, 0xc3, 0xa9, 0x62, 0x93, 0x78), "file/not-utf8", [2, 3]],
    ["an overlong form", Uint8Array.of(0x61, 0xc0, 0xaf), "file/not-utf8", [1, 2]],
    ["a surrogate", Uint8Array.of(0x61, 0xed, 0xa0, 0x80), "file/not-utf8", [1, 2]],
    ["beyond Unicode", Uint8Array.of(0xf4, 0x90, 0x80, 0x80), "file/not-utf8", [1, 1]],
    ["cut short at the end", Uint8Array.of(0x61, 0x62, 0xe2, 0x82), "file/not-utf8", [1, 3]],
    ["a PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "file/binary", null],
    ["a ZIP", utf8("PK\u0003\u0004..."), "file/binary", null],
  ])("%s", (_, bytes, code, place) => {
    const error = failure(bytes)
    expect(error?.finding).toMatchObject({ code, severity: "error", file: "a.txt" })
    expect([error?.finding.line, error?.finding.column]).toEqual(place ?? [null, null])
    expect(error?.message).toContain(code)
  })

  it("a byte more than the limit, and one that is at it", () => {
    expect(failure(new Uint8Array(LARGEST_FILE + 1).fill(0x61))?.finding.code).toBe("file/too-large")
    expect(failure(new Uint8Array(LARGEST_FILE).fill(0x61))).toBeNull()
  })

  it("the first bad byte is found where the decoder fails, for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (tail) => {
        const bytes = new Uint8Array([0x61, ...tail.map((byte) => byte || 1)])
        const error = failure(bytes)
        if (error?._tag !== "NotUtf8") return
        const before = bytes.subarray(0, error.offset)
        expect(() => new TextDecoder("utf-8", { fatal: true }).decode(before)).not.toThrow()
        expect(error.byte).toBe(bytes[error.offset])
      }),
      { numRuns: 1000 },
    )
  })
})
