import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { loadContentReader } from "../../src/read/content.ts"
import { parseManifest } from "../../src/read/manifest/parse-manifest.ts"
import { readArticle } from "../../src/read/read-article.ts"
import type { MediaType } from "../../src/read/seed-file.ts"

const PROSE = "A bomb went off in the old market of Exampleville on Monday, killing 12 people, the police said."

async function read(text: string, manifest = "", media_type: MediaType = "text/plain") {
  const seed = { file: "a.txt", source_id: "a", media_type }
  const placed = parseManifest(manifest).entries.get("a.txt") ?? null
  const result = readArticle(seed, new TextEncoder().encode(text), placed, await loadContentReader(media_type))
  if (Result.isFailure(result)) throw result.failure
  return result.success
}

/** A value and the words that say it. */
const said = (known: { value: string; anchors: ReadonlyArray<{ exact: string }> } | null) =>
  known && [known.value, ...known.anchors.map(({ exact }) => exact)]

describe("what the text says, with its words", () => {
  it("title, authors, date", async () => {
    const { article, findings } = await read(
      `Blast in old market kills 12\nUpdated: 2014-11-28 03:41\nBy ANA LOPEZ and JO O'PARK(China Daily)\n\n${PROSE}`,
    )
    expect(said(article.title)).toEqual(["Blast in old market kills 12", "Blast in old market kills 12"])
    expect(said(article.author)).toEqual(["ANA LOPEZ; JO O'PARK", "ANA LOPEZ", "JO O'PARK"])
    expect(said(article.published)).toEqual(["2014-11-28", "2014-11-28"])
    expect(said(article.publisher)).toEqual(["China Daily", "China Daily"])
    expect(article.published_basis).toBe("stated")
    expect(findings).toEqual([])
  })

  it.each([
    ["By Ana Lopez, Jo Park and Max van Roe in Exampleville", "Ana Lopez; Jo Park; Max van Roe"],
    ["By Ana Lopez, Staff Writer", "Ana Lopez"],
    ["Written by: Ana Lopez | Example News", "Ana Lopez"],
    ["By The Associated Press", undefined],
    ["By Our Correspondent", undefined],
    ["Web Editor: Jo Park", undefined],
  ])("%s → %s", async (byline, author) => {
    const { article } = await read(`Blast in old market kills 12\n${byline}\n\n${PROSE}`)
    expect(article.author?.value).toBe(author)
  })

  it("agency and date of a dateline", async () => {
    const { article } = await read(`Blast in old market kills 12\n\nLISBON, May 9 , 2001 (AFP)\n\n${PROSE}`)
    expect(said(article.publisher)).toEqual(["Agence France-Presse", "AFP"])
    expect(said(article.published)).toEqual(["2001-05-09", "May 9 , 2001"])
  })

  it("a wire archive's number goes before the dateline", async () => {
    const { article } = await read(
      `XIE19980808.0031  1998-08-08\nBlast kills 12 in town\n\nCAIRO, August 7, 1998 (Xinhua) --\n\n${PROSE}`,
    )
    expect(said(article.published)).toEqual(["1998-08-08", "19980808"])
    expect(said(article.publisher)).toEqual(["Xinhua", "Xinhua"])
  })

  it("published goes before updated", async () => {
    const { article } = await read(
      `Blast in old market kills 12\nUpdated: 4 March 2014\nPublished: 3 March 2014\n\n${PROSE}`,
    )
    expect(article.published?.value).toBe("2014-03-03")
  })

  it("a date in the body is not the date of publication", async () => {
    const { article } = await read(`${PROSE}\nThe market was built on 3 March 1914.`)
    expect([article.published, article.published_basis]).toEqual([null, "unknown"])
  })
})

describe("what sources.yaml says", () => {
  it("fills in what the text does not say", async () => {
    const { article } = await read(
      PROSE,
      "- file: a.txt\n  title: T\n  author: X Y\n  published: 2014-03-03\n  language: fr\n",
    )
    expect([article.title, article.author, article.published]).toEqual(
      ["T", "X Y", "2014-03-03"].map((value) => ({ value, anchors: [] })),
    )
    expect([article.published_basis, article.language]).toEqual(["manifest", "fr"])
  })

  it("says that a person has worked out the date", async () => {
    const { article } = await read(PROSE, "- file: a.txt\n  published: 2014-03-03\n  published_basis: inferred\n")
    expect(article.published_basis).toBe("inferred")
  })

  it("gives way to the text where they differ, with a warning that shows where", async () => {
    const { article, findings } = await read(
      `Blast in old market kills 12\nPublished: 3 March 2014\n\n${PROSE}`,
      "- file: a.txt\n  publisher: Example News\n  published: 2014-03-04\n",
    )
    expect([article.published?.value, article.published_basis, article.publisher?.value]).toEqual([
      "2014-03-03",
      "stated",
      "Example News",
    ])
    expect(findings).toMatchObject([
      { code: "manifest/contradicts-text", severity: "warning", file: "sources.yaml", line: 1, found: '"2014-03-04"' },
    ])
  })

  it("does not contradict by being less precise", async () => {
    const { findings } = await read(
      `Blast in old market kills 12\nPublished: 3 March 2014\n\n${PROSE}`,
      "- file: a.txt\n  title: BLAST in old  market kills 12\n  published: 2014-03\n",
    )
    expect(findings).toEqual([])
  })
})

describe("a web page", () => {
  it("its head's values have no anchors, its headline has", async () => {
    const html = `<html lang="en"><head><meta property="og:title" content="Blast in old market kills 12">
      <meta property="article:published_time" content="2014-03-03T10:00:00Z"><meta name="author" content="Ana Lopez">
      </head><body><p>${PROSE}</p></body></html>`
    const { article } = await read(html, "", "text/html")
    expect(article.source.text).toBe(`Blast in old market kills 12\n\n${PROSE}`)
    expect(article.regions.map(({ kind }) => kind)).toEqual(["headline", "body"])
    expect(said(article.title)).toEqual(["Blast in old market kills 12", "Blast in old market kills 12"])
    expect(article.published).toEqual({ value: "2014-03-03", anchors: [] })
    expect(article.author).toEqual({ value: "Ana Lopez", anchors: [] })
    // No words of the text to rest on: "stated" would have to be proved.
    expect(article.published_basis).toBe("page")
    expect(article.sha256).not.toBe(article.text_sha256)
  })
})
