/**
 * Which claim of this build is which record of the ledger, within one source and table. In this order:
 *
 * 1. the same words at the same of their occurrences, with the same values;
 * 2. words that share characters with the record's, best overlap first, unless the values contradict it: a better rule moved
 *    the quote by a word, or read a value better. Where the text was edited, the record is looked for where the words
 *    around it have moved to;
 * 3. the same words elsewhere in the text, with the same values.
 *
 * Records that are in the last build come before those that had vanished, and no record is given to two claims.
 */
import { byCodeUnits } from "../by-code-units.ts"
import { groupBy } from "../group-by.ts"
import { type ClaimEntry, isLive } from "./ledger.ts"

/** A claim as the ledger knows it: an entry but for its id. */
export type ClaimFacts = Omit<ClaimEntry, "id" | "gone" | "to" | "split" | "after" | "utterance">

/** How far the words of a text have moved: offset then, offset now. */
export type Shift = (offset: number) => number

/** A claim of this build and the record that it is. */
export interface Pair<F extends ClaimFacts> {
  readonly claim: F
  readonly entry: ClaimEntry
}

/** Pairs by the first rule; whoever is in none of them is left for {@link alikeClaims}. */
export function sameClaims<F extends ClaimFacts>(
  claims: ReadonlyArray<F>,
  entries: ReadonlyArray<ClaimEntry>,
): ReadonlyArray<Pair<F>> {
  const known = groupBy(entries.toSorted(liveFirst), sameKey)
  return claims.flatMap((claim) => {
    const entry = known.get(sameKey(claim))?.shift()
    return entry === undefined ? [] : [{ claim, entry }]
  })
}

const sameKey = ({ words, nth = 0, twin = 0, values }: ClaimFacts): string =>
  JSON.stringify([words, nth, twin, Object.entries(values)])

/** Pairs by the second and third rules, among claims and records that the first one left over. */
export function alikeClaims<F extends ClaimFacts>(
  claims: ReadonlyArray<F>,
  entries: ReadonlyArray<ClaimEntry>,
  shift: Shift,
): ReadonlyArray<Pair<F>> {
  const found = claims.flatMap((claim, order) =>
    entries.flatMap((entry) => {
      const score = likenessOf(claim, entry, shift)
      return score === null ? [] : [{ claim, entry, score, order }]
    }),
  )
  found.sort((a, b) => liveFirst(a.entry, b.entry) || b.score - a.score || a.order - b.order || byId(a.entry, b.entry))
  const taken = new Set<F | ClaimEntry>()
  return found.filter(({ claim, entry }) => {
    if (taken.has(claim) || taken.has(entry)) return false
    taken.add(claim).add(entry)
    return true
  })
}

const byId = (a: ClaimEntry, b: ClaimEntry): number => byCodeUnits(a.id, b.id)
const liveFirst = (a: ClaimEntry, b: ClaimEntry): number => Number(isLive(b)) - Number(isLive(a))

/** How likely the claim is the record: overlap counts most, then agreement; null when it is another fact. */
function likenessOf(claim: ClaimFacts, entry: ClaimEntry, shift: Shift): number | null {
  const { agree, differ } = comparison(claim.values, entry.values)
  const shared = overlap(claim, entry, shift)
  const agreement = agree + differ === 0 ? 0.5 : agree / (agree + differ)
  if (shared === 1) return differ >= CONTRADICTION && agreement < 0.5 ? null : 2 + agreement
  if (shared > 0) return agreement < 0.5 ? null : 1 + shared / 2 + agreement / 4
  return claim.words === entry.words && differ === 0 ? agreement : null
}

/** So many values that differ make another fact of the same words, when fewer agree: those killed, and those injured. */
const CONTRADICTION = 3

/** Columns that both give, and that say the same or not. A value that only one of them gives contradicts nothing. */
function comparison(a: ClaimFacts["values"], b: ClaimFacts["values"]): { agree: number; differ: number } {
  const both = Object.keys(a).filter((column) => b[column] !== undefined)
  const agree = both.filter((column) => a[column] === b[column]).length
  return { agree, differ: both.length - agree }
}

/** Share of the characters of either quote that are in both, 0 to 1. */
export function overlap(claim: ClaimFacts, entry: ClaimFacts, shift: Shift): number {
  const [start, end] = [shift(entry.start), shift(entry.end)]
  const shared = Math.min(claim.end, end) - Math.max(claim.start, start)
  return shared <= 0 ? 0 : shared / (Math.max(claim.end, end) - Math.min(claim.start, start))
}

/** May the two be of one fact, by what they say? */
export function agrees(claim: ClaimFacts, entry: ClaimFacts): boolean {
  const { agree, differ } = comparison(claim.values, entry.values)
  return agree >= differ
}

/** Where words of the old text are in the new one, by those that are in both: as far moved as the nearest of these before it. */
export function shiftBy(moved: ReadonlyArray<readonly [before: number, now: number]>): Shift {
  const inOrder = moved.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  return (offset) => {
    let [low, high] = [0, inOrder.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (inOrder[middle]![0] <= offset) low = middle + 1
      else high = middle
    }
    const near = inOrder[low - 1] ?? inOrder[0]
    return near === undefined ? offset : offset + near[1] - near[0]
  }
}
