/**
 * What is known of an article, from the three that may say it: its text, the head of its web page, sources.yaml. The text
 * goes first, since a reader can check it; where sources.yaml says otherwise, a warning tells its editor. The publisher
 * goes the other way: an agency's dateline says who wrote a story, sources.yaml who published it.
 */
import type { PublishedBasis } from "../../../schema/codes.ts"
import type { Finding } from "../../../schema/finding.ts"
import type { Article, Known } from "../article.ts"
import { warningFinding } from "../errors/read-error.ts"
import type { PageMetadata } from "../html/page-metadata.ts"
import { MANIFEST_FILE, type PlacedEntry } from "../manifest/parse-manifest.ts"
import type { Metadata } from "./metadata.ts"

export type Settled = Pick<
  Article,
  "title" | "publisher" | "author" | "published" | "published_basis" | "url" | "language"
>

export interface Settlement {
  readonly settled: Settled
  readonly findings: ReadonlyArray<Finding>
}

export function settle(said: Metadata, page: PageMetadata | null, placed: PlacedEntry | null): Settlement {
  const entry = placed?.entry
  const settled: Settled = {
    title: said.title ?? unanchored(page?.title) ?? unanchored(entry?.title),
    author: said.author ?? unanchored(page?.author) ?? unanchored(entry?.author),
    publisher: unanchored(entry?.publisher) ?? unanchored(page?.publisher) ?? said.publisher,
    published: said.published ?? unanchored(page?.published) ?? unanchored(entry?.published),
    published_basis: basis(said.published, page, placed),
    url: entry?.url ?? page?.url ?? null,
    language: entry?.language ?? page?.language ?? "en",
  }
  return { settled, findings: placed ? contradictions(settled, placed) : [] }
}

function basis(stated: Known<string> | null, page: PageMetadata | null, placed: PlacedEntry | null): PublishedBasis {
  if (stated) return "stated"
  if (page?.published) return "page"
  if (placed?.entry.published === undefined) return "unknown"
  return placed.entry.published_basis === "inferred" ? "inferred" : "manifest"
}

function contradictions(settled: Settled, { entry, line, column }: PlacedEntry): ReadonlyArray<Finding> {
  return (["title", "author", "published"] as const).flatMap((key) => {
    const text = settled[key]?.value
    const manifest = entry[key]
    if (text === undefined || manifest === undefined || agree(text, manifest)) return []
    const words = {
      expected: `${key} as ${entry.file} has it: ${JSON.stringify(text)}`,
      found: JSON.stringify(manifest),
      cure: "The article's own words are used; remove the key or correct it.",
    }
    return [warningFinding("manifest/contradicts-text", { file: MANIFEST_FILE, line, column }, words)]
  })
}

/** Equal but for capitals and white space; a date may be given to the month or the year. */
function agree(text: string, manifest: string): boolean {
  const [a, b] = [text, manifest].map((words) => words.toLowerCase().replace(/\s+/gu, " ").trim())
  return a === b || (/^\d{4}(?:-\d\d)?$/u.test(manifest) && text.startsWith(`${manifest}-`))
}

const unanchored = (value: string | null | undefined): Known<string> | null =>
  value === null || value === undefined ? null : { value, anchors: [] }
