/** The bytes of one file → an article. Pure: no file is opened, no clock or locale is asked. */
import { createHash } from "node:crypto"
import { Result } from "effect"
import type { Finding } from "../../schema/finding.ts"
import { SourceText } from "../../schema/source-text.ts"
import type { Article, Known } from "./article.ts"
import type { PlacedEntry } from "./manifest/parse-manifest.ts"
import { metadataOf } from "./metadata/metadata.ts"
import { layoutOf } from "./regions/layout.ts"
import type { SeedFile } from "./seed-file.ts"
import { type FileError, readText } from "./text-file.ts"

/** An article, and warnings about it: its text and sources.yaml do not agree. */
export interface ReadArticle {
  readonly article: Article
  readonly findings: ReadonlyArray<Finding>
}

/** Reads one article; fails with the error that says why its bytes are none. */
export function readArticle(
  seed: SeedFile,
  bytes: Uint8Array,
  placed: PlacedEntry | null,
): Result.Result<ReadArticle, FileError> {
  return Result.map(readText(seed.file, bytes), (text) => {
    const source = new SourceText(seed.source_id, text)
    const entry = placed?.entry
    const layout = layoutOf(text)
    const said = metadataOf(source, layout)
    const known = (value: string | undefined): Known<string> | null =>
      value === undefined ? null : { value, anchors: [] }
    const article: Article = {
      source,
      file: seed.file,
      media_type: seed.media_type,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      text_sha256: createHash("sha256").update(text).digest("hex"),
      title: said.title ?? known(entry?.title),
      publisher: known(entry?.publisher) ?? said.publisher,
      author: said.author ?? known(entry?.author),
      published: said.published ?? known(entry?.published),
      published_basis: said.published
        ? "stated"
        : entry?.published === undefined
          ? "unknown"
          : (entry.published_basis ?? "manifest"),
      url: entry?.url ?? null,
      language: entry?.language ?? "en",
      regions: layout.regions,
    }
    return { article, findings: [] }
  })
}
