/** The bytes of one file → an article. Pure: no file is opened, no clock or locale is asked. */
import { sha256 } from "../sha256.ts"
import { Result } from "effect"
import type { Finding } from "../../schema/finding.ts"
import { SourceText } from "../../schema/source-text.ts"
import type { Article } from "./article.ts"
import type { Content, ContentReader } from "./content.ts"
import type { PlacedEntry } from "./manifest/parse-manifest.ts"
import { metadataOf } from "./metadata/metadata.ts"
import { settle } from "./metadata/settle.ts"
import { layoutOf } from "./regions/layout.ts"
import type { SeedFile } from "./seed-file.ts"
import type { FileError } from "./text-file.ts"

/** An article, and warnings about it: its text and sources.yaml do not agree. */
export interface ReadArticle {
  readonly article: Article
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Reads one article; fails with the error that says why its bytes are none.
 *
 * @param placed its entry in sources.yaml, if it has one
 * @param readContent the reader of its format, from `loadContentReader`
 */
export const readArticle = (
  seed: SeedFile,
  bytes: Uint8Array,
  placed: PlacedEntry | null,
  readContent: ContentReader,
): Result.Result<ReadArticle, FileError> =>
  Result.map(readContent(seed.file, bytes), (content) => assemble(seed, bytes, content, placed))

function assemble(seed: SeedFile, bytes: Uint8Array, content: Content, placed: PlacedEntry | null): ReadArticle {
  const source = new SourceText(seed.source_id, content.text)
  const layout = layoutOf(content.text, content.isTitled)
  const { settled, findings } = settle(metadataOf(source, layout), content.page, placed)
  const article: Article = {
    source,
    file: seed.file,
    media_type: seed.media_type,
    ...hashes(bytes, content.text),
    ...settled,
    regions: layout.regions,
  }
  return { article, findings }
}

/** The text of most files is the file itself: hashed once. */
function hashes(bytes: Uint8Array, text: string): Pick<Article, "sha256" | "text_sha256"> {
  const own = sha256(bytes)
  return { sha256: own, text_sha256: Buffer.from(text).equals(bytes) ? own : sha256(text) }
}
