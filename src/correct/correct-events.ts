/**
 * Merges and splits of events, by their mentions: a merge says of mentions of several events that they tell of one, a split of
 * mentions of one event that they tell of several. Mentions are named and not events, since mentions outlast every merge.
 *
 * Splits come first and merges after them; a merge that joins what a split has parted is a contradiction, and so is one that
 * joins what others have joined already.
 */
import type { EventTellings } from "../link/cluster-events.ts"
import type { LinkedClaim, LinkedClaims } from "../link/linked-claim.ts"
import type { Telling } from "../link/telling.ts"
import type { Merge, Split, Values } from "./correction.ts"
import { holdsGuard } from "./guard.ts"
import type { NamedRecords } from "./named-record.ts"
import type { PlacedCorrection } from "./parse-corrections.ts"
import type { Remarks } from "./remarks.ts"

/** A merge or split that was applied, and the mentions that it names, list by list. */
export interface RegroupedEvents {
  readonly action: "merge" | "split"
  readonly by: Merge | Split
  readonly placed: PlacedCorrection
  readonly parts: ReadonlyArray<ReadonlyArray<LinkedClaim>>
}

export interface CorrectedEvents {
  readonly events: ReadonlyArray<EventTellings>
  readonly applied: ReadonlyArray<RegroupedEvents>
}

/** The events with merges and splits applied. `claims` are those left after judgements of claims. */
export function correctEvents(
  events: ReadonlyArray<EventTellings>,
  corrections: ReadonlyArray<PlacedCorrection>,
  claims: LinkedClaims,
  records: NamedRecords,
  remarks: Remarks,
): CorrectedEvents {
  const named = corrections.flatMap((placed) => regrouping(placed, claims, records, remarks) ?? [])
  if (named.length === 0) return { events, applied: [] }
  // Which event a mention is in, by number; parts that are split off get numbers of their own.
  const eventOf = new Map(
    events.flatMap((event, i) => event.flatMap(({ mentions }) => mentions.map(({ id }) => [id, i] as const))),
  )
  const found = new Map(eventOf)
  const applied: Array<RegroupedEvents> = []
  let count = events.length
  for (const one of named.filter(({ action }) => action === "split")) {
    const [first, ...others] = one.parts
    const event = eventOf.get(first![0]!.id)
    if (one.parts.flat().some(({ id }) => eventOf.get(id) !== event)) {
      reportOther(one, found, remarks)
      continue
    }
    for (const part of others) {
      for (const { id } of part) eventOf.set(id, count)
      count++
    }
    applied.push(one)
  }
  const joined = Array.from({ length: count }, (_, i) => i)
  const rootOf = (event: number): number => (joined[event] === event ? event : rootOf(joined[event]!))
  for (const one of named.filter(({ action }) => action === "merge")) {
    const numbers = one.parts.flat().map(({ id }) => eventOf.get(id)!)
    const roots = new Set(numbers.map(rootOf))
    if (roots.size === 1) {
      if (new Set(numbers).size === 1) reportOne(one, remarks)
      else reportCircle(one, applied, remarks)
      continue
    }
    const [keeper = 0, ...ended] = roots
    for (const root of ended) joined[root] = keeper
    applied.push(one)
  }
  for (const one of applied)
    if (
      one.action === "split" &&
      new Set(one.parts.map(([mention]) => rootOf(eventOf.get(mention!.id)!))).size < one.parts.length
    )
      reportRejoined(one, remarks)
  return { events: regrouped(events, (id) => rootOf(eventOf.get(id)!)), applied }
}

/** The mentions that a merge or split names; null for another correction, or where one of them is no mention any more. */
function regrouping(
  placed: PlacedCorrection,
  claims: LinkedClaims,
  records: NamedRecords,
  remarks: Remarks,
): RegroupedEvents | null {
  const { correction } = placed
  const isMerge = "merge" in correction
  if (!isMerge && !("split" in correction)) return null
  const lists = isMerge ? correction.merge.map((id) => [id]) : correction.split
  const ids = lists.flat()
  const mentions = ids.map((id, i) =>
    mentionNamed(id, ids.indexOf(id) < i, placed, claims, records, remarks, correction.expect),
  )
  if (mentions.includes(null)) return null
  const byId = new Map(mentions.map((mention) => [mention!.id, mention!]))
  const parts = lists.map((list) => list.map((id) => byId.get(id)!))
  return { action: isMerge ? "merge" : "split", by: correction, placed, parts }
}

function mentionNamed(
  id: string,
  isNamedTwice: boolean,
  placed: PlacedCorrection,
  claims: LinkedClaims,
  records: NamedRecords,
  remarks: Remarks,
  expect: Readonly<Record<string, Values>>,
): LinkedClaim | null {
  const place = placed.placeOf(placed.kind)
  if (isNamedTwice) {
    const said = { expected: "each mention once", found: `${id} again`, cure: "Remove one of the two." }
    remarks.refuse("named-twice", place, said, id)
    return null
  }
  const claim = records.named(id, place, remarks)
  if (claim === null) return null
  if (claim.table.name !== "event_mentions") {
    const said = {
      expected: "the id of a mention, as event_mentions.csv has it",
      found: `${id}, of ${claim.table.name}`,
      cure: "Name the mention that it stands with.",
    }
    remarks.refuse("not-a-mention", place, said, id)
    return null
  }
  const left = claims.of("event_mentions").find((mention) => mention.id === id)
  if (!left) {
    const said = { expected: "a mention that stands", found: `${id}, which is rejected`, cure: "Name another mention." }
    remarks.refuse("contradiction", place, said, id)
    return null
  }
  const guard = { claim: left, expect: expect[id] ?? {}, path: `expect.${id}`, claims, placed }
  return holdsGuard(guard, remarks) ? left : null
}

/** The events by the number that each mention has now; a telling whose mentions have several is cut. */
function regrouped(
  events: ReadonlyArray<EventTellings>,
  eventOf: (mention: string) => number,
): ReadonlyArray<EventTellings> {
  const groups = new Map<number, Array<Telling>>()
  for (const telling of events.flat()) {
    const numbers = new Set(telling.mentions.map(({ id }) => eventOf(id)))
    for (const number of numbers) {
      const own =
        numbers.size === 1
          ? telling
          : { ...telling, mentions: telling.mentions.filter(({ id }) => eventOf(id) === number) }
      const group = groups.get(number)
      if (group) group.push(own)
      else groups.set(number, [own])
    }
  }
  return [...groups.values()]
}

const namesOf = ({ parts }: RegroupedEvents): string =>
  parts
    .flat()
    .map(({ id }) => id)
    .join(", ")

function reportOther(one: RegroupedEvents, eventOf: ReadonlyMap<string, number>, remarks: Remarks): void {
  const [first, ...others] = one.parts.flat()
  const other = others.find(({ id }) => eventOf.get(id) !== eventOf.get(first!.id))
  const found = other
    ? `${other.id}, which is of another event than ${first!.id}`
    : "mentions that another split has parted"
  const cure = "Remove the correction, or name mentions of one event."
  remarks.outdated("not-of-event", one.placed.placeOf("split"), { expected: "mentions of one event", found, cure })
}

function reportOne(one: RegroupedEvents, remarks: Remarks): void {
  remarks.outdated("one-already", one.placed.placeOf("merge"), {
    expected: "mentions of several events",
    found: `${namesOf(one)}, which the rules take for one event`,
    cure: "Remove the correction: it is not needed any more.",
  })
}

function reportCircle(one: RegroupedEvents, applied: ReadonlyArray<RegroupedEvents>, remarks: Remarks): void {
  const lines = applied.flatMap(({ action, placed }) => (action === "merge" ? [placed.place.line] : []))
  remarks.refuse("merge-circle", one.placed.placeOf("merge"), {
    expected: "events that are not merged yet",
    found: `${namesOf(one)}, which merges above (line ${lines.join(", ")}) have joined already`,
    cure: "Remove this merge, or those that go in a circle with it.",
  })
}

function reportRejoined(one: RegroupedEvents, remarks: Remarks): void {
  remarks.refuse("contradiction", one.placed.placeOf("split"), {
    expected: "events that stay apart",
    found: `${namesOf(one)}, which a merge joins again`,
    cure: "Remove the split or the merge.",
  })
}
