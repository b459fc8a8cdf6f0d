/** A benchmark's text as an annotated article: the same reader and annotators as a build, without a file. */
import { Result } from "effect"
import type { AnnotatedArticle } from "../../src/annotate/annotated-article.ts"
import { loadAnnotator } from "../../src/annotate/annotator.ts"
import { loadContentReader } from "../../src/read/content.ts"
import { readArticle } from "../../src/read/read-article.ts"

export type Annotate = (text: string, published: string | null) => AnnotatedArticle

export async function loadAnnotate(): Promise<Annotate> {
  const [annotate, readContent] = await Promise.all([loadAnnotator(), loadContentReader("text/plain")])
  return (text, published) => {
    const seed = { file: "text.txt", source_id: "text", media_type: "text/plain" } as const
    const { article } = Result.getOrThrow(readArticle(seed, Buffer.from(text), null, readContent))
    return annotate({
      ...article,
      published: published === null ? null : { value: published, anchors: [] },
      published_basis: published === null ? "unknown" : "manifest",
    })
  }
}
