/** A file of the seeds folder, before it is read: where it is, and in what format. */
import { isKeyOf } from "../../schema/keys-of.ts"

/** Formats by the file name's extension, each with its media type. */
export const mediaTypes = {
  ".txt": "text/plain",
  ".md": "text/markdown",
  ".html": "text/html",
  ".htm": "text/html",
} as const

export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes]

export interface SeedFile {
  /** Path below the seeds folder, with forward slashes. */
  readonly file: string
  readonly source_id: string
  readonly media_type: MediaType
}

/** The media type of a file by its name; null for a format that is not read. */
export function mediaTypeOf(file: string): MediaType | null {
  const extension = file.slice(file.lastIndexOf(".")).toLowerCase()
  return isKeyOf(mediaTypes, extension) ? mediaTypes[extension] : null
}
