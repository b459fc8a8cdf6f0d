/** Annotated articles out of sentences, for tests that read like the text they are about. */
import { createHash } from "node:crypto"
import { SourceText } from "../schema/source-text.ts"
import type { AnnotatedArticle } from "../src/annotate/annotated-article.ts"
import { type Annotator, loadAnnotator } from "../src/annotate/annotator.ts"
import type { Article, RegionKind } from "../src/read/article.ts"

let annotator: Promise<Annotator> | undefined

/** An article whose whole text is one region. */
export function articleOf(text: string, options: { published?: string; region?: RegionKind } = {}): Article {
  const sha256 = createHash("sha256").update(text).digest("hex")
  const { published, region = "body" } = options
  return {
    source: new SourceText("test-article", text),
    file: "test-article.txt",
    media_type: "text/plain",
    sha256,
    text_sha256: sha256,
    title: null,
    publisher: null,
    author: null,
    published: published === undefined ? null : { value: published, anchors: [] },
    published_basis: published === undefined ? "unknown" : "manifest",
    url: null,
    language: "en",
    regions: [{ start: 0, end: text.length, kind: region }],
  }
}

/** Annotates a text as the body of an article published on `published`. */
export async function annotated(text: string, published = "2015-06-10"): Promise<AnnotatedArticle> {
  annotator ??= loadAnnotator()
  return (await annotator)(articleOf(text, { published }))
}
