/**
 * What people say in corrections.yaml, applied to one build: added facts before claims get their ids, judgements of claims
 * after that, merges and splits when events have been put together. It holds afterwards what was applied, what was rejected
 * and what could not be applied.
 */
import type { Finding } from "../../schema/finding.ts"
import type { Registry } from "../../schema/registry.ts"
import type { Claim } from "../../schema/table.ts"
import type { ArticleClaims } from "../extract/extractor.ts"
import { groupBy } from "../group-by.ts"
import { overlaps } from "../annotate/ground.ts"
import { claimReader } from "../link/claim-cells.ts"
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
  readonly #added: Array<AddedClaim> = []
  /** Claims of rules that say what a person wants to add. */
  readonly #found = new Map<Claim, AddedClaim>()
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
    const known = new Map(articles.map((own) => [own.article.article.source.source_id, own.claims]))
    for (const one of addedClaims(articles, this.#list, registry, this.#remarks)) {
      const twin = twinOf(one.claim, known.get(one.source_id) ?? [], registry)
      if (twin) this.#found.set(twin, one)
      else this.#added.push(one)
    }
    if (this.#added.length === 0) return articles
    const added = groupBy(this.#added, ({ source_id }) => source_id)
    return articles.map((own) => {
      const more = added.get(own.article.article.source.source_id)
      return more ? { ...own, claims: [...own.claims, ...more.map(({ claim }) => claim)] } : own
    })
  }

  /** Has nobody corrected anything? */
  get areNone(): boolean {
    return this.#list.length === 0
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
    }
    this.#reportFound(claims)
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

  /** Facts to be added that rules find by themselves: they are not added again. */
  #reportFound(claims: LinkedClaims): void {
    for (const [twin, { by }] of this.#found) {
      const placed = this.#list.find(({ correction }) => correction === by)!
      const id = claims.of(twin.table).find(({ claim }) => claim === twin)?.id ?? null
      const said = {
        expected: "a fact that no rule finds",
        found: `${id ?? "a record"}, which says the same by ${twin.extractor}`,
        cure: `Accept ${id ?? "that record"} in place of adding it.`,
      }
      this.#remarks.outdated("found-by-rule", placed.place, said, id)
    }
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

/** The claim of a rule that has overlapping words and all values of the one that a person wants to add. */
function twinOf(added: Claim, claims: ReadonlyArray<Claim>, registry: Registry): Claim | null {
  const table = registry.find(({ name }) => name === added.table)!
  const read = claimReader(table)
  const wanted = Object.entries(read(added).cells).filter(([, cell]) => cell !== null)
  const twin = claims.find((claim) => {
    if (claim.table !== added.table || !overlaps(claim.quote.span, added.quote.span)) return false
    const { cells } = read(claim)
    return wanted.every(([column, cell]) => JSON.stringify(cell) === JSON.stringify(cells[column]))
  })
  return twin ?? null
}

const referenceCells = ({ claim }: LinkedClaim): ReadonlyArray<SetCell> =>
  Object.entries(claim.refs).map(([column, id]) => ({ column, old: null, new: id, words: null }))
