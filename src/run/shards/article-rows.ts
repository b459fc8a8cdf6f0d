/**
 * Articles as rows of a shard. What the text says of them is JSON with spans for anchors, UTF-16 code units, which are cut
 * out of the text again when it is read.
 */
import type { Finding } from "../../../schema/finding.ts"
import { type ArticleEntry, entryOf, type WrittenClaim, type WrittenEntry } from "../../cache/article-entry.ts"
import type { ClaimRow } from "./claim-rows.ts"
import type { ShardColumns, ShardRow } from "./shard-file.ts"

/**
 * The place of an article in the corpus: which of its unit, which unit. Of two articles with one source_id the lower counts.
 * Below 2^53 for thirty million units of a quarter of a billion articles.
 */
export const articleNumber = (unit: number, nth: number): number => unit * 2 ** 28 + nth

export const articleColumns = {
  article: "long",
  source_id: "text",
  file: "text",
  url: "text?",
  title: "text?",
  publisher: "text?",
  published: "text?",
  text: "text",
  text_sha256: "text",
  /** What else is known of the article, and what linking asks of its annotations. */
  known: "text",
  annotations: "text",
  findings: "text",
  /** How many rows it has in the shard of claims. */
  claims: "integer",
} as const satisfies ShardColumns

export type ArticleRow = ShardRow<typeof articleColumns>

export function articleRow(article: number, written: WrittenEntry): ArticleRow {
  const { source_id, text, article: known, annotations, findings, claims } = written
  const { file, url, text_sha256 } = known
  return {
    article,
    source_id,
    file,
    url,
    title: known.title?.value ?? null,
    publisher: known.publisher?.value ?? null,
    published: known.published?.value ?? null,
    text,
    text_sha256,
    known: JSON.stringify(known),
    annotations: JSON.stringify(annotations),
    findings: JSON.stringify(findings),
    claims: claims.length,
  }
}

/** An article again, with these of its claims. */
export function entryOfRows(
  row: Pick<ArticleRow, "source_id" | "text" | "known" | "annotations" | "findings">,
  claims: ReadonlyArray<Pick<ClaimRow, "claim">>,
): ArticleEntry {
  const { source_id, text, known, annotations, findings } = row
  // oxlint-disable typescript/no-unsafe-type-assertion -- the hash of the shard proves that the functions above wrote it, and the run's version that they were these.
  return entryOf({
    source_id,
    text,
    article: JSON.parse(known) as WrittenEntry["article"],
    annotations: JSON.parse(annotations) as WrittenEntry["annotations"],
    claims: claims.map(({ claim }) => JSON.parse(claim) as WrittenClaim),
    findings: JSON.parse(findings) as ReadonlyArray<Finding>,
  })
  // oxlint-enable typescript/no-unsafe-type-assertion
}
