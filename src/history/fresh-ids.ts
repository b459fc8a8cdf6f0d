/**
 * Ids that follow from what records are made of alone, for whoever knows of no other records: neither of those of former
 * builds, nor of others with the same hash.
 */
import { shortHash } from "./ids.ts"
import type { IdRegister } from "./id-register.ts"

export type FreshIds = Pick<IdRegister, "origin" | "claims" | "utterances">

/** @param others ids that are known to be others, by what they are made from */
export function freshIds(others: ReadonlyMap<string, string> = new Map()): FreshIds {
  const idOf = (prefix: string, identity: string): string => others.get(identity) ?? `${prefix}_${shortHash(identity)}`
  return {
    origin: (source_id) => source_id,
    claims: (drafts) => drafts.map(({ prefix, identity }) => idOf(prefix, identity)),
    utterances: (drafts) => drafts.map(({ identity }) => idOf("utt", identity)),
  }
}
