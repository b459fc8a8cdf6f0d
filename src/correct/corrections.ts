/**
 * What people say in corrections.yaml, applied to one build: added facts before claims get their ids, judgements of claims
 * after that, merges and splits when events have been put together. It holds afterwards what was applied, what was rejected
 * and what could not be applied.
 */
import type { Finding } from "../../schema/finding.ts"
import type { Registry } from "../../schema/registry.ts"
import type { ArticleClaims } from "../extract/extractor.ts"
import { groupBy } from "../group-by.ts"
import type { EventTellings } from "../link/cluster-events.ts"
import type { DatasetRecord } from "../link/dataset.ts"
import type { LinkedClaim, LinkedClaims } from "../link/linked-claim.ts"
import { type AddedClaim, addedClaims } from "./added-claims.ts"
import type { Applied, SetCell } from "./applied.ts"
import { reportContradictions } from "./contradictions.ts"
import { correctClaims, type RejectedClaim } from "./correct-claims.ts"
import { correctEvents, type RegroupedEvents } from "./correct-events.ts"
import { correctionRecords } from "./correction-records.ts"
import { changedCells } from "./edit-claim.ts"
import type { Remembers } from "./former.ts"
import { namedRecords } from "./named-record.ts"
import { parseCorrections, type PlacedCorrection } from "./parse-corrections.ts"
import { Remarks } from "./remarks.ts"

export class Corrections {
  readonly #list: ReadonlyArray<PlacedCorrection>
  readonly #remembers: Remembers
  readonly #remarks = new Remarks()
  #added: ReadonlyArray<AddedClaim> = []
  #all: LinkedClaims | null = null
  #registry: Registry = []
  #applied: Array<Applied> = []
  #regrouped: ReadonlyArray<RegroupedEvents> = []
  #rejected: ReadonlyArray<RejectedClaim> = []

  /**
   * @param text the text of corrections.yaml; null or empty where there is none
   * @param remembers what the ledger knows of ids that name no record any more
   */
  constructor(text: string | null = null, remembers: Remembers = () => null) {
    this.#list = text === null ? [] : parseCorrections(text, this.#remarks)
    this.#remembers = remembers
    reportContradictions(this.#list, this.#remarks)
  }

  /** The articles with the facts that people have added to them. */
  withAdded(articles: ReadonlyArray<ArticleClaims>, registry: Registry): ReadonlyArray<ArticleClaims> {
    this.#added = addedClaims(articles, this.#list, registry, this.#remarks)
    if (this.#added.length === 0) return articles
    const added = groupBy(this.#added, ({ source_id }) => source_id)
    return articles.map((own) => {
      const more = added.get(own.article.article.source.source_id)
      return more ? { ...own, claims: [...own.claims, ...more.map(({ claim }) => claim)] } : own
    })
  }

  /** The claims as people see them: without rejected ones, edited ones with their new values. */
  claims(claims: LinkedClaims, registry: Registry): LinkedClaims {
    this.#all = claims
    this.#registry = registry
    if (this.#list.length === 0) return claims
    const records = namedRecords(claims, registry, this.#remembers)
    const marked = this.#markAdded(claims, records)
    const corrected = correctClaims(marked, this.#list, registry, this.#remembers, this.#remarks)
    this.#applied.push(...corrected.applied)
    this.#rejected = corrected.rejected
    return corrected.claims
  }

  /** Claims that people have added carry that; a fact that a rule finds too is told of. */
  #markAdded(claims: LinkedClaims, records: ReturnType<typeof namedRecords>): LinkedClaims {
    const byClaim = new Map(this.#added.map((one) => [one.claim, one]))
    const marked = (table: string): ReadonlyArray<LinkedClaim> =>
      claims.of(table).map((one) => (byClaim.has(one.claim) ? { ...one, review_status: "added" as const } : one))
    const tables = new Map(
      [...new Set(this.#added.map(({ claim }) => claim.table))].map((table) => [table, marked(table)]),
    )
    for (const claim of [...tables.values()].flat()) {
      const added = byClaim.get(claim.claim)
      if (!added) continue
      const blank = { cells: {}, grounds: {} }
      const cells: ReadonlyArray<SetCell> = [...changedCells(blank, claim), ...referenceCells(claim)]
      const { missed_by } = added.by
      this.#applied.push({
        action: "add",
        claim,
        by: added.by,
        cells,
        ...(missed_by === undefined ? {} : { missed_by }),
      })
      this.#reportReference(claim, added, records)
      this.#reportFound(claim, added, claims)
    }
    return { of: (table) => tables.get(table) ?? claims.of(table), referred: claims.referred }
  }

  /** A reference of an added fact names a record of the same article. */
  #reportReference(claim: LinkedClaim, { by }: AddedClaim, records: ReturnType<typeof namedRecords>): void {
    const placed = this.#list.find(({ correction }) => correction === by)!
    for (const [column, id] of Object.entries(claim.claim.refs)) {
      const place = placed.placeOf(`values.${column}`)
      const target = records.named(id, place, this.#remarks)
      const { references } = claim.table.columns[column]!
      if (target === null || (target.table.name === references && target.source_id === claim.source_id)) continue
      const expected = `a record of ${references} of the article ${claim.source_id}`
      this.#remarks.refuse(
        "reference",
        place,
        { expected, found: id, cure: "Name a record of the same article." },
        claim.id,
      )
    }
  }

  #reportFound(claim: LinkedClaim, { by }: AddedClaim, claims: LinkedClaims): void {
    const placed = this.#list.find(({ correction }) => correction === by)!
    const { span } = claim.claim.quote
    const twin = claims
      .of(claim.table.name)
      .find(
        (other) =>
          other.id !== claim.id &&
          other.source_id === claim.source_id &&
          other.claim.extractor !== claim.claim.extractor &&
          other.claim.quote.span.start < span.end &&
          span.start < other.claim.quote.span.end &&
          Object.entries(claim.cells).every(
            ([column, cell]) => cell === null || JSON.stringify(cell) === JSON.stringify(other.cells[column]),
          ),
      )
    if (!twin) return
    const said = {
      expected: "a fact that no rule finds",
      found: `${twin.id}, which says the same by ${twin.claim.extractor}`,
      cure: `Accept ${twin.id} in place of adding it again.`,
    }
    this.#remarks.outdated("found-by-rule", placed.place, said, claim.id)
  }

  /** The events with merges and splits applied; `claims` are those that {@link claims} gave. */
  events(events: ReadonlyArray<EventTellings>, claims: LinkedClaims): ReadonlyArray<EventTellings> {
    const records = namedRecords(this.#all ?? claims, this.#registry, this.#remembers)
    const corrected = correctEvents(events, this.#list, claims, records, this.#remarks)
    this.#regrouped = corrected.applied
    return corrected.events
  }

  /** The rows of `corrections`. */
  records(eventOf: (mention: LinkedClaim) => string | null): ReadonlyArray<DatasetRecord> {
    const regrouped = this.#regrouped.flatMap(({ action, by, parts }) =>
      parts.flat().map((claim): Applied => {
        const cell = { column: "event_id", old: null, new: eventOf(claim), words: claim.claim.quote.exact }
        return { action, claim, by, cells: [cell] }
      }),
    )
    return correctionRecords([...this.#applied, ...regrouped])
  }

  /** Claims that people rejected, in the order of the file. */
  get rejected(): ReadonlyArray<RejectedClaim> {
    return this.#rejected
  }

  /** What makes the file unfit to build by: it contradicts itself, or names what never was. */
  get refused(): ReadonlyArray<Finding> {
    return this.#remarks.refused
  }

  /** Corrections that were not applied since what they judge is not there any more. */
  get stale(): ReadonlyArray<Finding> {
    return this.#remarks.stale
  }
}

const referenceCells = ({ claim }: LinkedClaim): ReadonlyArray<SetCell> =>
  Object.entries(claim.refs).map(([column, id]) => ({ column, old: null, new: id, words: null }))
