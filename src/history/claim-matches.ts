/** The claims of a build and the records of the ledger, matched source by source and table by table. */
import { groupBy } from "../group-by.ts"
import { type ClaimEntry, isLive } from "./ledger.ts"
import {
  agrees,
  alikeClaims,
  type ClaimFacts,
  overlap,
  type Pair,
  sameClaims,
  type Shift,
  shiftBy,
} from "./match-claims.ts"

export interface ClaimMatches<F extends ClaimFacts> {
  readonly same: ReadonlyMap<F, ClaimEntry>
  /** Records that no claim is. */
  readonly left: ReadonlyArray<ClaimEntry>
  /** Of those left: the claim that most of its words are in now. */
  readonly wholeOf: ReadonlyMap<ClaimEntry, F>
  /** New claims whose words were part of a record that has kept other words. */
  readonly partOf: ReadonlyMap<F, ClaimEntry>
}

export function claimMatches<F extends ClaimFacts>(
  claims: ReadonlyArray<F>,
  entries: ReadonlyArray<ClaimEntry>,
  isEdited: (source: string) => boolean,
): ClaimMatches<F> {
  const same = new Map<F, ClaimEntry>()
  const left: Array<ClaimEntry> = []
  const wholeOf = new Map<ClaimEntry, F>()
  const partOf = new Map<F, ClaimEntry>()
  const known = groupBy(entries, ({ source }) => source)
  const bySource = groupBy(claims, ({ source }) => source)
  for (const source of new Set([...known.keys(), ...bySource.keys()])) {
    const tables = groupBy(bySource.get(source) ?? [], ({ table }) => table)
    const records = groupBy(known.get(source) ?? [], ({ table }) => table)
    const names = [...new Set([...tables.keys(), ...records.keys()])]
    const first = names.flatMap((table) => sameClaims(tables.get(table) ?? [], records.get(table) ?? []))
    const shift = isEdited(source) ? shiftBy(first.map(({ claim, entry }) => [entry.start, claim.start])) : unmoved
    enter(same, first)
    const taken = new Set(first.map(({ entry }) => entry))
    for (const table of names) {
      const rest = (tables.get(table) ?? []).filter((claim) => !same.has(claim))
      const free = (records.get(table) ?? []).filter((entry) => !taken.has(entry))
      if (free.length === 0) continue
      const alike = alikeClaims(rest, free, shift)
      enter(same, alike)
      const used = new Set(alike.map(({ entry }) => entry))
      const gone = free.filter((entry) => !used.has(entry))
      left.push(...gone)
      const own = tables.get(table) ?? []
      for (const entry of gone.filter(isLive)) {
        const whole = own.find((claim) => covers(claim, entry, shift, entry))
        if (whole) wholeOf.set(entry, whole)
      }
      for (const claim of rest.filter((claim) => !same.has(claim))) {
        const old = alike.find((pair) => isPart(claim, pair, shift))
        if (old) partOf.set(claim, old.entry)
      }
    }
  }
  return { same, left, wholeOf, partOf }
}

const unmoved: Shift = (offset) => offset

function enter<F extends ClaimFacts>(same: Map<F, ClaimEntry>, pairs: ReadonlyArray<Pair<F>>): void {
  for (const { claim, entry } of pairs) same.set(claim, entry)
}

/** Are half or more of the characters of `part` in both, and may both be of one fact? */
function covers(claim: ClaimFacts, entry: ClaimFacts, shift: Shift, part: ClaimFacts): boolean {
  const shared = Math.min(claim.end, shift(entry.end)) - Math.max(claim.start, shift(entry.start))
  return shared * 2 >= part.end - part.start && agrees(claim, entry)
}

/** Was the claim in the words of a record that is in other words now? */
function isPart<F extends ClaimFacts>(claim: F, pair: Pair<F>, shift: Shift): boolean {
  const isBeside = overlap(claim, pair.claim, unmoved) === 0
  return isBeside && isLive(pair.entry) && covers(claim, pair.entry, shift, claim)
}
