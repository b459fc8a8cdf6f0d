/** The source_id of an article: a slug of its file's stem. */
import { sha256 } from "../sha256.ts"

/**
 * The slug of a file's stem: lower case a–z, 0–9, `-` and `_`; accents are dropped, other runs become `-`. A stem that
 * has none of these characters is named by its hash, so that it still has an id that is the same in every build.
 *
 * @example
 * ```ts
 * sourceId("north/Blast in Old Town.txt") // => "blast-in-old-town"
 * sourceId("000_1a6c8752b84b67af.txt") // => "000_1a6c8752b84b67af"
 * ```
 */
export function sourceId(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1)
  const dot = name.lastIndexOf(".")
  const stem = dot > 0 ? name.slice(0, dot) : name
  const slug = stem
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9_]+/gu, "-")
    .replace(/^-|-$/gu, "")
  return slug === "" ? `source-${sha256(stem).slice(0, 12)}` : slug
}
