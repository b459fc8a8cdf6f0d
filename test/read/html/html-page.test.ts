import { Result } from "effect"
import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import { readHtml } from "../../../src/read/html/html-page.ts"

const PARAGRAPHS = [
  "A bomb went off in the old market of Exampleville on Monday, killing 12 people and wounding dozens more, the police said.",
  "The blast tore through a row of stalls shortly after nine in the morning, when the market was full of shoppers, witnesses said.",
  "“I heard a loud noise and then everybody ran,” said Ana Lopez, who sells fruit near the gate, and who was not hurt.",
  "No group said that it had done it, and the mayor, Jo Park, called on people to stay away from the town's centre until night.",
]

const bytes = (html: string, encoding = "utf-8") => new Uint8Array(iconv.encode(html, encoding))

function read(html: string | Uint8Array) {
  const result = readHtml("page.html", typeof html === "string" ? bytes(html) : html)
  if (Result.isFailure(result)) throw result.failure
  return result.success
}

const page = (head: string, body = PARAGRAPHS.map((p) => `<p>${p}</p>`).join("\n")) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <div id="main"><h1>Blast in old market kills 12</h1><article>${body}</article></div>
  <div class="sidebar"><h3>Most Popular</h3><ul><li><a href="/x">Earthquake kills 300 elsewhere</a></li></ul></div>
  <footer>Copyright 2014 Example News</footer></body></html>`

describe("the text of a page", () => {
  it("is the headline, then the paragraphs, parted by blank lines; menus and footers are left out", () => {
    const { text, isTitled } = read(page("<title>Blast in old market kills 12 | Example News</title>"))
    expect(text).toBe(["Blast in old market kills 12", ...PARAGRAPHS].join("\n\n"))
    expect(isTitled).toBe(true)
  })

  it("does not run scripts, nor show what they or styles say", () => {
    const { text } = read(
      page(
        "<style>p { color: red }</style>",
        `<script>globalThis.ran = true; document.write("SCRIPTED")</script>${PARAGRAPHS.map((p) => `<p>${p}<script>ran()</script></p>`).join("")}<noscript>Turn scripts on</noscript>`,
      ),
    )
    expect(Object.hasOwn(globalThis, "ran")).toBe(false)
    expect(text).not.toMatch(/SCRIPTED|color|ran\(\)|Turn scripts/u)
    expect(text).toContain(PARAGRAPHS[3])
  })

  it("reads broken tags", () => {
    const { text } = read(
      `<html><body><h1>Blast in old market kills 12<div><p>${PARAGRAPHS.join("<p>")}</b></i></div></table>`,
    )
    for (const paragraph of PARAGRAPHS) expect(text.split("\n\n")).toContain(paragraph)
  })

  it("falls back to the body when there is no article to be found", () => {
    expect(read("<p>Short note.</p><p>Another<br>line.</p>").text).toBe("Short note.\n\nAnother\n\nline.")
  })

  it("folds white space and decodes entities", () => {
    expect(read("<p>a&nbsp;b\n\t c &amp; d &#8220;e&#8221; &#xD800;</p>").text).toMatch(/^a b c & d “e” \ufffd?$/u)
  })
})

describe("the encoding of a page", () => {
  const french = "<p>Un café près de l’Élysée a été visé, selon la préfecture.</p>"
  it.each([
    ["windows-1252", '<meta charset="windows-1252">'],
    ["windows-1252", "<meta charset=iso-8859-1>"],
    ["iso-8859-15", '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-15">'],
    ["windows-1252", ""],
    ["utf-8", ""],
    ["utf-8", '<meta charset="utf-8">'],
    ["windows-1252", '<meta charset="utf-8">'],
    ["utf-8", '<meta charset="no-such-encoding">'],
  ])("%s declared as %s", (encoding, declaration) => {
    const html = encoding === "iso-8859-15" ? french.replace("’", "'") : french
    const { text } = read(bytes(`<html><head>${declaration}</head><body>${html}</body></html>`, encoding))
    expect(text).toBe(html.replace(/<[^>]+>/gu, ""))
  })

  it.each(["utf-16le", "utf-16be", "utf-8"])("%s by its byte order mark", (encoding) => {
    const marked = new Uint8Array(iconv.encode(`<html><body>${french}</body></html>`, encoding, { addBOM: true }))
    expect(read(marked).text).toBe(french.replace(/<[^>]+>/gu, ""))
  })

  it("Chinese pages of the 2000s, declared as gb2312", () => {
    const { text } = read(
      bytes('<html><head><meta charset="gb2312"></head><body><p>昆明火车站发生袭击事件</p></body></html>', "gbk"),
    )
    expect(text).toBe("昆明火车站发生袭击事件")
  })
})

describe("what the head of a page says", () => {
  it("JSON-LD goes first", () => {
    const { page: said } = read(
      page(`<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
        {"@type":["NewsArticle"],"headline":"Blast in old market kills 12","datePublished":"2014-03-02T01:30:00+08:00",
        "author":[{"@type":"Person","name":"Ana Lopez"},{"name":"Jo Park"}],"publisher":{"name":"Example News"}}]}</script>
        <meta property="article:published_time" content="2014-03-09">`),
    )
    expect(said).toMatchObject({
      title: "Blast in old market kills 12",
      author: "Ana Lopez; Jo Park",
      published: "2014-03-02",
      publisher: "Example News",
      language: "en-GB",
    })
  })

  it("then meta elements, then <time>", () => {
    const { page: said } = read(
      page(
        `<meta property="og:title" content="Blast in old market"><meta name="author" content="By Ana Lopez">
         <meta property="og:site_name" content="Example News"><link rel="canonical" href="https://news.example/1">`,
        `<time datetime="2014-03-02">2 March</time>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join("")}`,
      ),
    )
    expect(said).toMatchObject({
      title: "Blast in old market",
      author: "Ana Lopez",
      publisher: "Example News",
      published: "2014-03-02",
      url: "https://news.example/1",
    })
  })

  it.each([
    ["broken JSON-LD", '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    ["a JSON-LD of something else", '<script type="application/ld+json">{"@type":"Person","name":"Ana"}</script>'],
    ["a date that is none", '<meta property="article:published_time" content="2014-02-30T00:00:00Z">'],
    ["an author that is an address", '<meta name="author" content="https://facebook.example/news">'],
  ])("%s says nothing", (_, head) => {
    expect(read(page(head)).page).toMatchObject({ author: null, published: null })
  })
})

describe("pages that are none", () => {
  const failure = (html: string | Uint8Array) => {
    const result = readHtml("page.html", typeof html === "string" ? bytes(html) : html)
    return Result.isFailure(result) ? result.failure.finding.code : "read"
  }

  it("empty, without text, with NUL bytes, binary", () => {
    expect(failure("")).toBe("file/empty")
    expect(failure("<html><body><script>x()</script> </body></html>")).toMatch(/^file\/(?:empty|only-white-space)$/u)
    expect(failure("<p>a\u0000b</p>")).toBe("file/nul-byte")
    expect(failure("%PDF-1.4 <p>x</p>")).toBe("file/binary")
  })

  it("nested deeper than any article: read all the same, in bounded time", () => {
    const deep = "<div>".repeat(60_000) + PARAGRAPHS[0] + "</div>".repeat(60_000)
    expect(read(deep).text).toBe(PARAGRAPHS[0])
  })
})
