/** Why a record is in no table any more, in the words that `id_redirects` publishes. */
import type { ClaimEntry, GroupEntry, ValueEntry } from "./ledger.ts"
import type { MatchedSource } from "./match-sources.ts"

export const ARTICLE_REMOVED = "article removed"
export const REJECTED = "rejected by a correction"

/** A claim that no extractor makes any more. */
export function claimGone({ rule }: ClaimEntry, source: MatchedSource | undefined): string {
  if (!source) return ARTICLE_REMOVED
  return source.isEdited ? "no longer in the text, which was edited" : `no longer extracted by ${rule}`
}

/** A group or conflict that ended, but not for one reason that all its parts share. */
export function emptied(entry: GroupEntry | ValueEntry): string {
  if ("of" in entry) return "the figures do not differ any more"
  return entry.table === "actors" ? "no longer named by any article" : "no mention is left"
}
