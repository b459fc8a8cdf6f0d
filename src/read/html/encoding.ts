/**
 * The encoding of a web page, as browsers settle it (https://encoding.spec.whatwg.org/): its byte order mark, then what
 * it declares in `<meta charset>` or `http-equiv`; a page that declares none, or declares one that its bytes belie, is
 * UTF-8 when its bytes are, else what they look like.
 */
import chardet from "chardet"
import iconv from "iconv-lite"

/** A declaration must stand in the first bytes of a page; browsers look at 1,024, old pages have longer heads. */
const DECLARED_WITHIN = 4096

const DECLARED = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/iu

/** Labels that browsers read as another encoding, because that is what pages mean by them. */
const READ_AS: Readonly<Record<string, string>> = {
  ascii: "windows-1252",
  "us-ascii": "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "iso-8859-9": "windows-1254",
  gb2312: "gb18030",
  gbk: "gb18030",
  "x-gbk": "gb18030",
  "utf-16": "utf-8",
  "utf-16le": "utf-8",
  "utf-16be": "utf-8",
}

/** Decodes a page. Bytes that its encoding does not have become U+FFFD, as in a browser. */
export function decodePage(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes)
  if (marked) return iconv.decode(bytes, marked)
  const declared = declaredEncoding(bytes)
  if (declared && declared !== "utf-8") return iconv.decode(bytes, declared)
  return asUtf8(bytes) ?? iconv.decode(bytes, guess(bytes))
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8"
  if (first === 0xff && second === 0xfe) return "utf-16le"
  return first === 0xfe && second === 0xff ? "utf-16be" : null
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = iconv.decode(bytes.subarray(0, DECLARED_WITHIN), "latin1")
  const label = DECLARED.exec(head)?.[1]?.toLowerCase()
  if (label === undefined) return null
  const encoding = READ_AS[label] ?? label
  return iconv.encodingExists(encoding) ? encoding.replace(/^utf8$/u, "utf-8") : null
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function guess(bytes: Uint8Array): string {
  const found = chardet.detect(bytes)?.toLowerCase() ?? "windows-1252"
  const encoding = READ_AS[found] ?? found
  // What is not UTF-8 by its bytes is not, whatever a page looks like.
  return encoding === "utf-8" || !iconv.encodingExists(encoding) ? "windows-1252" : encoding
}
