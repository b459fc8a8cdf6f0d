/** The response of a web server as archives keep it: status line, headers, and a body that may be chunked and compressed. */
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib"

export interface HttpResponse {
  /** 0 where there is no status line. */
  readonly status: number
  /** Content-Type, or nothing. */
  readonly type: string
  /** What the server sent; null where it cannot be decoded, or is larger than the limit then. */
  readonly body: Uint8Array | null
}

/** Reads a response. Encodings are undone as RFC 9110 and 9112 say. */
export function readHttpResponse(bytes: Uint8Array, limit: number): HttpResponse {
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { head, rest } = parted(block)
  const [first = "", ...lines] = head.split(/\r?\n/u)
  const header = (name: string): string => {
    const line = lines.find((line) => line.slice(0, name.length + 1).toLowerCase() === `${name}:`)
    return line?.slice(name.length + 1).trim() ?? ""
  }
  const status = Number(/^HTTP\/\S+ (\d{3})\b/u.exec(first)?.[1] ?? 0)
  // Crawlers that keep pages decoded leave the headers as they were sent: a body that is not chunked is taken as it is.
  const isChunked = /\bchunked\b/iu.test(header("transfer-encoding"))
  const whole = (isChunked && unchunked(rest)) || rest
  return { status, type: header("content-type"), body: decoded(whole, header("content-encoding"), limit) }
}

function parted(block: Buffer): { readonly head: string; readonly rest: Buffer } {
  const [strict, loose] = [block.indexOf("\r\n\r\n"), block.indexOf("\n\n")]
  const isStrict = strict >= 0 && (loose < 0 || strict < loose)
  const end = isStrict ? strict : loose
  if (end < 0) return { head: block.toString("latin1"), rest: Buffer.alloc(0) }
  return { head: block.toString("latin1", 0, end), rest: block.subarray(end + (isStrict ? 4 : 2)) }
}

/** The chunks put together; null where the bytes are not chunks. */
function unchunked(bytes: Buffer): Buffer | null {
  const parts: Array<Buffer> = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf("\r\n", at)
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?$/iu.exec(bytes.toString("latin1", at, Math.min(end, at + 200)))?.[1]
    if (end < 0 || size === undefined) return null
    const length = Number.parseInt(size, 16)
    if (length === 0) return Buffer.concat(parts)
    parts.push(bytes.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return null
}

function decoded(body: Buffer, encoding: string, maxOutputLength: number): Uint8Array | null {
  const isGzip = body[0] === 0x1f && body[1] === 0x8b
  try {
    switch (encoding.toLowerCase()) {
      case "gzip":
      case "x-gzip":
        return isGzip ? gunzipSync(body, { maxOutputLength }) : body
      case "deflate":
        return isText(body) ? body : inflateSync(body, { maxOutputLength })
      case "br":
        return isText(body) ? body : brotliDecompressSync(body, { maxOutputLength })
      default:
        return body
    }
  } catch {
    return null
  }
}

/** A page that was kept decoded begins with its markup. */
const isText = (body: Buffer): boolean => /^[\s\u00bb\u00bf\u00ef]*</u.test(body.toString("latin1", 0, 64))
