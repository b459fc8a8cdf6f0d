import { join } from "node:path"
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { folderWith } from "../folders.ts"
import { itemsOf, told } from "./records.ts"

interface Page {
  readonly body: string | Uint8Array
  readonly target?: string
  readonly status?: string
  readonly headers?: ReadonlyArray<string>
  readonly type?: string
}

const HTML = "Content-Type: text/html; charset=utf-8"

/** A record as crawlers write them. */
function record({ body, target = "https://news.example/a", status = "200 OK", headers = [HTML], type }: Page): Buffer {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers.join("\r\n")}\r\n\r\n`), Buffer.from(body)])
  const head = [
    "WARC/1.0",
    `WARC-Type: ${type ?? "response"}`,
    `WARC-Target-URI: ${target}`,
    "WARC-Date: 2020-01-01T00:00:00Z",
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), block, Buffer.from("\r\n\r\n")])
}

const page = "<html><body><p>A bridge fell.</p></body></html>"
const toldOf = async (content: Uint8Array, name = "crawl.warc") =>
  (await itemsOf(join(folderWith({ [name]: content }), name))).map(told)

test("pages that were found are read, with their address; all else is passed over", async () => {
  const archive = Buffer.concat([
    Buffer.from("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n"),
    record({ body: "GET / HTTP/1.1", type: "request" }),
    record({ body: page }),
    record({ body: "", status: "301 Moved" }),
    record({ body: "{}", headers: ["Content-Type: application/json"] }),
    record({ body: page, target: "https://news.example/b", headers: ["content-type: application/xhtml+xml"] }),
  ])
  const found = await toldOf(archive)
  expect(found).toEqual([
    expect.stringMatching(/^news-example-a-[0-9a-f]{16}: .*A bridge fell.* \(https:\/\/news\.example\/a\)$/u),
    expect.stringMatching(/^news-example-b-[0-9a-f]{16}: .*A bridge fell.* \(https:\/\/news\.example\/b\)$/u),
  ])
  expect(await toldOf(gzipSync(archive), "crawl.warc.gz")).toEqual(found)
})

describe("what the server did to the page is undone", () => {
  test.each([
    ["gzip", gzipSync(page), ["Content-Encoding: gzip"]],
    ["deflate", deflateSync(page), ["Content-Encoding: deflate"]],
    ["br", brotliCompressSync(page), ["Content-Encoding: br"]],
    [
      "chunks",
      `5\r\n${page.slice(0, 5)}\r\n${(page.length - 5).toString(16)};x=1\r\n${page.slice(5)}\r\n0\r\n\r\n`,
      ["Transfer-Encoding: chunked"],
    ],
    ["headers of a page that was kept decoded", page, ["Content-Encoding: gzip", "Transfer-Encoding: chunked"]],
  ])("%s", async (_, body, headers) => {
    const [item] = await itemsOf(folderWith({ "crawl.warc": record({ body, headers: [HTML, ...headers] }) }))
    expect(item?.kind === "record" && Buffer.from(item.bytes).toString()).toBe(page)
  })
})

describe("what is damaged is told of once, and the next record is read", () => {
  const good = record({ body: page })
  test.each([
    ["bytes between records", Buffer.from("noise\r\nmore noise\r\n\r\n"), "not-warc"],
    ["a record without a length", Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n"), "not-warc"],
    [
      "a page that is not compressed as it says",
      record({
        body: Buffer.concat([gzipSync(page).subarray(0, 12), Buffer.alloc(8)]),
        headers: [HTML, "Content-Encoding: gzip"],
      }),
      "bad-encoding",
    ],
    ["a page beyond the limit", record({ body: Buffer.alloc(6 * 1024 * 1024, "x") }), "too-large"],
  ])("%s", async (_, damage, fault) => {
    const found = await toldOf(Buffer.concat([good, damage, good]))
    expect(found).toHaveLength(3)
    expect(found[1]).toBe(`crawl.warc#byte=${good.length} record/${fault}`)
    expect(found[2]).toBe(found[0])
  })

  test("an archive that is cut short", async () => {
    const found = await toldOf(Buffer.concat([good, good.subarray(0, good.length - 30)]))
    expect(found[1]).toBe(`crawl.warc#byte=${good.length} record/not-warc`)
  })
})
