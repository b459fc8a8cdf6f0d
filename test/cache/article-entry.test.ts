import { beforeAll, describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { type Annotator, loadAnnotator } from "../../src/annotate/annotator.ts"
import { decodeEntry, encodeEntry } from "../../src/cache/article-entry.ts"
import { extractAll } from "../../src/extract/extractor.ts"
import { extractors } from "../../src/extract/extractors.ts"
import { link } from "../../src/link/link.ts"
import { loadContentReader } from "../../src/read/content.ts"
import { readArticle } from "../../src/read/read-article.ts"
import { Result } from "effect"
import { articles } from "../check/articles.ts"

let annotate: Annotator
beforeAll(async () => {
  annotate = await loadAnnotator()
})

async function entryOf(text: string) {
  const readContent = await loadContentReader("text/plain")
  const seed = { file: "news.txt", source_id: "news", media_type: "text/plain" } as const
  const { article, findings } = Result.getOrThrow(readArticle(seed, Buffer.from(text), null, readContent))
  return { ...extractAll(annotate(article), extractors), findings }
}

const texts = [
  ...Object.entries(articles),
  ["pairs", "😀 A bomb killed 9 people 😀 in Lima on March 3, 2015. “We mourn,” said Ana Reyes."] as const,
]

describe.each(texts)("%s", (_, text) => {
  test("is read back as it was written, with the same claims and anchors", async () => {
    const { article, claims, findings } = await entryOf(text)
    const again = decodeEntry(encodeEntry({ article, claims, findings }))!
    expect(again.claims).toEqual(claims)
    expect(again.article.article).toEqual(article.article)
    expect(again.findings).toEqual(findings)
    const dataset = (one: typeof again) => JSON.stringify([...link([one], registry).tables])
    expect(dataset(again)).toBe(dataset({ article, claims, findings }))
  })
})

test("a damaged entry is none", async () => {
  const text = encodeEntry(await entryOf(texts[0]![1]))
  for (const damaged of ["", "x", text.slice(0, -1), text.replace("12", "13"), text.slice(1), `${text} `])
    expect(decodeEntry(damaged)).toBeNull()
  expect(decodeEntry(text)).not.toBeNull()
})
