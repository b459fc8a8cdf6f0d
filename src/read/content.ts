/** What a file holds, whatever its format: a text, and what a page's head says of it. */
import { Result } from "effect"
import type { PageMetadata } from "./html/page-metadata.ts"
import type { MediaType } from "./seed-file.ts"
import { type FileError, readText } from "./text-file.ts"

export interface Content {
  readonly text: string
  /** The first line of the text is the headline: a web page says so. */
  readonly isTitled: boolean
  /** What the head of a web page says; null for other formats. */
  readonly page: PageMetadata | null
}

/** Reads the bytes of a file of one format. Pure. */
export type ContentReader = (file: string, bytes: Uint8Array) => Result.Result<Content, FileError>

const readPlain: ContentReader = (file, bytes) =>
  Result.map(readText(file, bytes), (text) => ({ text, isTitled: false, page: null }))

/** The reader of a format. That of web pages is imported when the first one comes up, so a folder of texts never loads it. */
export async function loadContentReader(media_type: MediaType): Promise<ContentReader> {
  return media_type === "text/html" ? (await import("./html/html-page.ts")).readHtml : readPlain
}
