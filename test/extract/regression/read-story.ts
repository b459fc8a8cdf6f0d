/** What the extractors find in a story, in the notation of stories. */
import { Result } from "effect"
import type { Grounded } from "../../../schema/grounded.ts"
import type { Claim } from "../../../schema/table.ts"
import { loadAnnotator } from "../../../src/annotate/annotator.ts"
import { extractAll } from "../../../src/extract/extractor.ts"
import { extractors } from "../../../src/extract/extractors.ts"
import { loadContentReader } from "../../../src/read/content.ts"
import { readArticle } from "../../../src/read/read-article.ts"
import type { Story } from "./story.ts"

export type Found = Required<Omit<Story, "published" | "text">>

/** Reads, annotates and extracts, as a build does with the file of an article. */
export async function readStory({ text, published }: Story): Promise<Found> {
  const [annotate, readContent] = await Promise.all([loadAnnotator(), loadContentReader("text/plain")])
  const seed = { file: "story.txt", source_id: "story", media_type: "text/plain" } as const
  const { article } = Result.getOrThrow(readArticle(seed, Buffer.from(text), null, readContent))
  const dated = { ...article, published: { value: published, anchors: [] }, published_basis: "manifest" } as const
  const { claims } = extractAll(annotate(dated), extractors)
  const of = (table: string): ReadonlyArray<Claim> =>
    claims.filter((claim) => claim.table === table).toSorted((a, b) => a.quote.char_start - b.quote.char_start)
  const mains = of("event_mentions").filter(({ refs }) => refs["event"] === undefined)
  return {
    events: mains.map((mention) =>
      ["event_type", "date_start", "country", "locality"].map((field) => value(mention, field)).join(" "),
    ),
    figures: of("casualty_figures").map((figure) =>
      ["outcome", "who", "qualifier", "number"]
        .map((field) => value(figure, field))
        .filter((part) => part !== "-")
        .join(" "),
    ),
    statements: of("statements").map((said) =>
      [value(said, "speaker"), value(said, "mode"), bare(said.quote.exact)].join(" | "),
    ),
    agreements: of("cooperation_agreements").map(
      (act) => `${value(act, "kind")} ${value(act, "status")}: ${values(act, "parties").join(", ")}`,
    ),
  }
}

const value = (claim: Claim, field: string): string => values(claim, field)[0] ?? "-"

type Cell = Grounded<string | number> | ReadonlyArray<Grounded<string | number>> | null

function values({ fields }: Claim, field: string): ReadonlyArray<string> {
  const cells: Readonly<Record<string, Cell>> = fields
  const cell = cells[field] ?? []
  return ("value" in cell ? [cell] : cell).map(({ value }) => String(value))
}

/** Without quotation marks and punctuation at the ends, in one line. */
const bare = (words: string): string =>
  words
    .replace(/\s+/gu, " ")
    .replace(/^["“”'‘’\s]+/u, "")
    .replace(/["“”'‘’.,;\s]+$/u, "")
