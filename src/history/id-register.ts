/**
 * The register of one build: gives every record its id, the one that the ledger has for it or a new one, and keeps the
 * ledger that the next build reads. Stages ask it in the order in which records depend on each other: sources, claims,
 * utterances, events, actors, conflicts. What it gives is a function of the ledger and the records, in whatever order
 * articles come.
 */
import { groupBy } from "../group-by.ts"
import { mintIds, shortHash } from "./ids.ts"
import {
  type ClaimEntry,
  emptyLedger,
  type Entry,
  type GroupEntry,
  isLive,
  type Ledger,
  type SourceEntry,
  type ValueEntry,
} from "./ledger.ts"
import { claimMatches } from "./claim-matches.ts"
import type { ClaimFacts } from "./match-claims.ts"
import { holdersByName, matchGroups } from "./match-groups.ts"
import { type MatchedSource, matchSources, nameOf, type SourceFacts } from "./match-sources.ts"
import * as reasons from "./reasons.ts"

/** A record that needs an id: `identity` is what a new id is made from. */
interface Draft {
  readonly identity: string
}

export interface ClaimDraft extends Draft, ClaimFacts {
  readonly prefix: string
}

export interface GroupDraft extends Draft {
  readonly members: ReadonlyArray<string>
  readonly names?: ReadonlyArray<string>
}

export interface ValueDraft extends Draft {
  readonly of: ReadonlyArray<string>
}

export class IdRegister {
  readonly #before: Ledger
  readonly #release: string | null
  readonly #sources: Map<string, SourceEntry>
  readonly #claims: Map<string, ClaimEntry>
  readonly #groups: Map<string, GroupEntry>
  readonly #values: Map<string, ValueEntry>
  readonly #utterances: Set<string>
  #articles: ReadonlyMap<string, MatchedSource> = new Map()

  /** @param release the version of the last release; null before the first */
  constructor(ledger: Ledger = emptyLedger, release: string | null = null) {
    this.#before = ledger
    this.#release = release
    this.#sources = new Map(ledger.sources)
    this.#claims = new Map(ledger.claims)
    this.#groups = new Map(ledger.groups)
    this.#values = new Map(ledger.values)
    this.#utterances = new Set([...ledger.claims.values()].flatMap(({ utterance }) => utterance ?? []))
  }

  /** The ledger as it is after this build. */
  get ledger(): Ledger {
    return { sources: this.#sources, claims: this.#claims, groups: this.#groups, values: this.#values }
  }

  /** Takes in the articles of this build: whatever their files are called, a known text is a known source. */
  sources(articles: ReadonlyArray<SourceFacts>): void {
    this.#articles = matchSources(articles, this.#before.sources)
    const present = new Set<string>()
    for (const { entry } of this.#articles.values()) {
      const before = this.#before.sources.get(entry.id)
      const isRenamed = before !== undefined && nameOf(before) !== nameOf(entry)
      const after = isRenamed ? (this.#release ?? undefined) : entry.names && before?.after
      this.#sources.set(entry.id, { ...entry, ...(after === undefined ? {} : { after }) })
      present.add(entry.id)
    }
    for (const entry of this.#before.sources.values())
      if (!present.has(entry.id) && isLive(entry))
        this.#sources.set(entry.id, this.#gone(entry, reasons.ARTICLE_REMOVED))
  }

  /** The id of a source in the ledger: the source_id under which its text was first read. */
  origin(source_id: string): string {
    return this.#articles.get(source_id)?.entry.id ?? source_id
  }

  /**
   * Ids for the claims of all tables, in their order.
   *
   * @param tables names of the tables of claims of this build; records of others stay as they are
   */
  claims(drafts: ReadonlyArray<ClaimDraft>, tables: ReadonlySet<string>): ReadonlyArray<string> {
    const present = new Map([...this.#articles.values()].map((matched) => [matched.entry.id, matched]))
    const known = [...this.#before.claims.values()].filter(({ table }) => tables.has(table))
    const matches = claimMatches(drafts, known, (source) => present.get(source)?.isEdited ?? false)
    const ids = new Map<ClaimDraft, string>([...matches.same].map(([draft, { id }]) => [draft, id]))
    for (const fresh of groupBy(
      drafts.filter((draft) => !ids.has(draft)),
      ({ prefix }) => prefix,
    ).values())
      this.#mint(fresh[0]!.prefix, fresh).forEach((id, i) => ids.set(fresh[i]!, id))
    for (const draft of drafts) this.#enter(ids.get(draft)!, draft)
    for (const [draft, old] of matches.partOf) this.#split(this.#claims, old.id, ids.get(draft)!)
    for (const entry of matches.left) {
      if (!isLive(entry)) continue
      const whole = matches.wholeOf.get(entry)
      if (whole) this.#claims.set(entry.id, this.#merged(entry, ids.get(whole)!))
      else this.#claims.set(entry.id, this.#gone(entry, reasons.claimGone(entry, present.get(entry.source))))
    }
    return drafts.map((draft) => ids.get(draft)!)
  }

  #enter(id: string, { identity: _identity, prefix: _prefix, ...facts }: ClaimDraft): void {
    const before = this.#before.claims.get(id)
    this.#claims.set(id, { id, ...facts, ...(before ? carriedOver(before) : {}), ...utteranceOf(before) })
  }

  /** Ends records that an extractor found and a person rejected. */
  withdraw(ids: Iterable<string>, reason: string): void {
    for (const id of ids) {
      const entry = this.#claims.get(id)
      if (!entry) continue
      const before = this.#before.claims.get(id)
      const { after: _after, ...rest } = entry
      const since = before && !isLive(before) ? before.after : (this.#release ?? undefined)
      this.#claims.set(id, { ...rest, gone: reason, ...(since === undefined ? {} : { after: since }) })
    }
  }

  /** Ids for utterances, whose members are statements: no records of a table, so that none of them is redirected. */
  utterances(drafts: ReadonlyArray<GroupDraft>): ReadonlyArray<string> {
    const before = this.#before.claims
    const { is } = matchGroups(
      drafts.map(({ members }) => members),
      (member) => before.get(member)?.utterance,
      () => true,
    )
    const fresh = drafts.filter((_, i) => is[i] === null)
    const minted = new Map(this.#mint("utt", fresh).map((id, i) => [fresh[i]!, id]))
    const ids = drafts.map((draft, i) => is[i] ?? minted.get(draft)!)
    drafts.forEach(({ members }, i) => {
      this.#utterances.add(ids[i]!)
      for (const member of members) {
        const entry = this.#claims.get(member)
        if (entry) this.#claims.set(member, { ...entry, utterance: ids[i]! })
      }
    })
    return ids
  }

  /** Ids for events (of mentions) or actors (of names). */
  groups(table: string, prefix: string, drafts: ReadonlyArray<GroupDraft>): ReadonlyArray<string> {
    const known = [...this.#before.groups.values()].filter((entry) => entry.table === table)
    const holders = new Map(known.flatMap(({ id, members }) => members.map((member) => [this.#follow(member), id])))
    const named = holdersByName(drafts, known.filter(isLive))
    const { is, merged, splitFrom } = matchGroups(
      drafts.map(({ members }) => members),
      (member) => holders.get(member) ?? named.get(member),
      (old) => isLive(this.#before.groups.get(old)!),
    )
    const fresh = drafts.filter((_, i) => is[i] === null)
    const minted = new Map(this.#mint(prefix, fresh).map((id, i) => [fresh[i]!, id]))
    const ids = drafts.map((draft, i) => is[i] ?? minted.get(draft)!)
    const heldNow = new Map(drafts.flatMap(({ members }, i) => members.map((member) => [member, ids[i]!])))
    const living = new Set(is)
    for (const old of known) {
      // A member that is in another group now is that one's; one that has vanished comes back to the group it was in.
      const members = old.members.filter((member) => !heldNow.has(member) || heldNow.get(member) === old.id)
      const entry = { ...old, members }
      const into = merged.get(entry.id)
      if (into !== undefined) this.#groups.set(entry.id, this.#merged(entry, ids[into]!))
      else if (living.has(entry.id) || !isLive(entry)) this.#groups.set(entry.id, entry)
      else this.#groups.set(entry.id, this.#gone(entry, this.#whyGone(entry)))
    }
    drafts.forEach(({ members, names }, i) => this.#enterGroup(ids[i]!, table, members, names))
    for (const [group, old] of splitFrom) this.#split(this.#groups, old, ids[group]!)
    return ids
  }

  #enterGroup(id: string, table: string, now: ReadonlyArray<string>, names?: ReadonlyArray<string>): void {
    const before = this.#groups.get(id)
    const members = [...new Set([...(before?.members ?? []), ...now])].toSorted()
    const carried = before ? carriedOver(this.#before.groups.get(id) ?? before) : {}
    this.#groups.set(id, { id, table, members, ...(names ? { names } : {}), ...carried })
  }

  /** Ids for records that are named by values: the same values, or the same when redirects are followed. */
  values(table: string, prefix: string, drafts: ReadonlyArray<ValueDraft>): ReadonlyArray<string> {
    const known = [...this.#before.values.values()].filter((entry) => entry.table === table)
    const byValues = new Map(known.map((entry) => [JSON.stringify(entry.of), entry.id]))
    const ids = new Map<string, string>()
    for (const { of } of drafts) {
      const id = byValues.get(JSON.stringify(of))
      if (id !== undefined) ids.set(JSON.stringify(of), id)
    }
    const kept = new Set(ids.values())
    const left = known.filter((entry) => !kept.has(entry.id))
    const wanted = new Set(drafts.map(({ of }) => JSON.stringify(of)))
    for (const entry of left.filter(isLive)) {
      const followed = JSON.stringify(entry.of.map((value) => this.#follow(value)))
      if (wanted.has(followed) && !ids.has(followed)) ids.set(followed, entry.id)
    }
    const fresh = drafts.filter(({ of }) => !ids.has(JSON.stringify(of)))
    this.#mint(prefix, fresh).forEach((id, i) => ids.set(JSON.stringify(fresh[i]!.of), id))
    const present = new Set(ids.values())
    for (const entry of left) {
      if (present.has(entry.id) || !isLive(entry)) continue
      const into = ids.get(JSON.stringify(entry.of.map((value) => this.#follow(value))))
      this.#values.set(
        entry.id,
        into === undefined ? this.#gone(entry, this.#whyGone(entry)) : this.#merged(entry, into),
      )
    }
    for (const { of } of drafts) {
      const id = ids.get(JSON.stringify(of))!
      this.#values.set(id, { id, table, of })
    }
    return drafts.map(({ of }) => ids.get(JSON.stringify(of))!)
  }

  #mint(prefix: string, drafts: ReadonlyArray<Draft>): ReadonlyArray<string> {
    const isTaken = (id: string): boolean =>
      this.#claims.has(id) || this.#groups.has(id) || this.#values.has(id) || this.#utterances.has(id)
    return mintIds(
      prefix,
      drafts.map(({ identity }) => identity),
      shortHash,
      isTaken,
    )
  }

  #gone<E extends Entry>(entry: E, reason: string): E {
    return { ...this.#ended(entry), gone: reason }
  }

  #merged<E extends Entry>(entry: E, to: string): E {
    return { ...this.#ended(entry), to }
  }

  /** The line without what it said of its end or of its parts. */
  #ended<E extends Entry>(entry: E): E {
    const { split: _split, after: _after, gone: _gone, to: _to, ...rest } = entry
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was taken out may be missing from any entry.
    return { ...rest, ...(this.#release === null ? {} : { after: this.#release }) } as E
  }

  #split<E extends Entry>(entries: Map<string, E>, old: string, part: string): void {
    const entry = entries.get(old)
    if (!entry || entry.split?.includes(part)) return
    const split = [...(entry.split ?? []), part].toSorted()
    entries.set(old, { ...entry, split, ...(this.#release === null ? {} : { after: this.#release }) })
  }

  /** The record that an id names now, through all redirects. */
  #follow(id: string): string {
    let now = id
    for (let entry = this.#find(now); entry?.to !== undefined; entry = this.#find(now)) now = entry.to
    return now
  }

  #find = (id: string): Entry | undefined => this.#claims.get(id) ?? this.#groups.get(id) ?? this.#values.get(id)

  /** Why a group or a conflict ended: as all that it consisted of did. */
  #whyGone(entry: GroupEntry | ValueEntry): string {
    const parts = "members" in entry ? entry.members : entry.of
    const found = new Set(parts.flatMap((part) => this.#find(part)?.gone ?? []))
    return found.size === 1 ? [...found][0]! : reasons.emptied(entry)
  }
}

/** What a living record keeps of its line: the parts that once split off. */
const carriedOver = ({ split, after }: Entry): Pick<Entry, "split" | "after"> =>
  split === undefined ? {} : { split, ...(after === undefined ? {} : { after }) }

const utteranceOf = (before: ClaimEntry | undefined): Pick<ClaimEntry, "utterance"> =>
  before?.utterance === undefined ? {} : { utterance: before.utterance }
