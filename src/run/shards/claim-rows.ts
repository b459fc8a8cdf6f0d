/**
 * Claims as rows of a shard: what people ask for in columns, and all of it as JSON. A claim has the id that follows from
 * what it quotes; where another article's claim has the same hash, `factloom link` gives one of them another.
 */
import { registry } from "../../../schema/registry.ts"
import { isClaimTable } from "../../../schema/table.ts"
import type { ArticleEntry, WrittenEntry } from "../../cache/article-entry.ts"
import { shortHash } from "../../history/ids.ts"
import type { LinkedClaims } from "../../link/linked-claim.ts"
import { utterancesOf } from "../../link/utterances.ts"
import type { ShardColumns, ShardRow } from "./shard-file.ts"

export const claimColumns = {
  article: "long",
  source_id: "text",
  /** Which of the article's claims. */
  seq: "integer",
  table: "text",
  /** Id of the claim where no other claim has it: `factloom link` sees to those. */
  id: "text",
  /** What the id is made from. */
  identity: "text",
  /** Of a statement: its utterance, and what that id is made from. */
  utterance: "text?",
  utterance_identity: "text?",
  local: "text",
  /** Code points, half-open. */
  char_start: "integer",
  char_end: "integer",
  quote: "text",
  confidence: "decimal",
  extractor: "text",
  /** The claim as it was made, as JSON. */
  claim: "text",
} as const satisfies ShardColumns

export type ClaimRow = ShardRow<typeof claimColumns>

/**
 * @param linked the claims of the article alone, linked
 * @param written the same article, whose claims are in the order of the entry's
 */
export function claimRows(
  article: number,
  { claims }: ArticleEntry,
  linked: LinkedClaims,
  written: WrittenEntry,
): ReadonlyArray<ClaimRow> {
  const byClaim = new Map(claimTables.flatMap(({ name }) => linked.of(name).map((one) => [one.claim, one] as const)))
  const utteranceOf = new Map(
    utterancesOf(linked).flatMap(({ pieces, identity }) => {
      const row = { utterance: `utt_${shortHash(identity)}`, utterance_identity: identity }
      return pieces.map((piece) => [piece, row] as const)
    }),
  )
  return claims.flatMap((claim, seq) => {
    const own = byClaim.get(claim)
    if (own === undefined) return []
    const { table, local, quote, confidence, extractor } = claim
    const { utterance = null, utterance_identity = null } = utteranceOf.get(own) ?? {}
    return {
      article,
      source_id: quote.source_id,
      seq,
      table,
      id: own.id,
      identity: own.identity,
      utterance,
      utterance_identity,
      local,
      char_start: quote.char_start,
      char_end: quote.char_end,
      quote: quote.exact,
      confidence,
      extractor,
      claim: JSON.stringify(written.claims[seq]),
    }
  })
}

const claimTables = registry.filter(isClaimTable)
