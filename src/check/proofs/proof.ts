/**
 * A proof: does a published value follow from the words of its anchors, by the rule that its evidence names? A proof looks
 * at nothing else: the words, the record they belong to, the date of publication, and the lexicons that the dictionary
 * publishes.
 */
import type { ActorIndex } from "../../annotate/actors/actor-index.ts"
import type { Gazetteer } from "../../annotate/places/gazetteer.ts"
import type { Cell } from "../../link/dataset.ts"
import type { PublishedDataset } from "../published-dataset.ts"
import type { RejectedRow } from "../rejected-rows.ts"

/** The anchors by which one value of one record is said to follow by one rule. */
export interface Claimed {
  readonly table: string
  readonly record_id: string
  readonly field: string
  readonly value: string
  readonly anchors: ReadonlyArray<ClaimedAnchor>
  /** The record's cells. */
  readonly record: Readonly<Record<string, Cell>>
}

export interface ClaimedAnchor {
  readonly exact: string
  readonly source_id: string
  readonly char_start: number
  readonly char_end: number
  /** ISO date of publication of the source. */
  readonly published: string | null
}

/** What proofs look things up in. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly actors: ActorIndex
  readonly dataset: PublishedDataset
  /** Names of actors and surnames of people, folded: words that name somebody. */
  readonly names: ReadonlySet<string>
  /** Evidence by anchor: which other values rest on the same words. */
  readonly byAnchor: ReadonlyMap<string, ReadonlyArray<Claimed>>
  /** Claims that people rejected, on whose words other values may rest. */
  readonly rejected: ReadonlyArray<RejectedRow>
}

/** Does the value follow? `anchor` is one of the claimed anchors; each is proved. */
export type Proof = (claimed: Claimed, anchor: ClaimedAnchor, knowledge: Knowledge) => boolean

export const anchorKey = ({ source_id, char_start, char_end }: ClaimedAnchor): string =>
  `${source_id} ${char_start} ${char_end}`

/** A proof that holds for the anchors together as soon as it holds for one of them. */
export const once =
  (proof: Proof): Proof =>
  (claimed, _anchor, knowledge) =>
    claimed.anchors.some((anchor) => proof(claimed, anchor, knowledge))
