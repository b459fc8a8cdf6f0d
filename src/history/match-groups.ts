/**
 * Which group of this build (an event of mentions, an actor of names) is which of the ledger: the one that holds most of
 * an old group's members is it. When old groups have come together, one lives on and the others point to it; when one has
 * come apart, its largest part is it and the other parts are new.
 */
import { byCodeUnits } from "../by-code-units.ts"

export interface GroupMatch {
  /** For each group, in their order, the old one that it is; null for a new one. */
  readonly is: ReadonlyArray<string | null>
  /** Old groups that are no group any more, and the index of the group that most of their members are in now. */
  readonly merged: ReadonlyMap<string, number>
  /** For each group that is new, the old one, living on, that some of its members were in. */
  readonly splitFrom: ReadonlyMap<number, string>
}

interface Claimant {
  readonly old: string
  readonly group: number
  readonly count: number
}

/**
 * @param groups members of each group
 * @param holderOf the old group that holds a member
 * @param isLive was the old group in the last build? Those come first: theirs is the id that people use
 */
export function matchGroups(
  groups: ReadonlyArray<ReadonlyArray<string>>,
  holderOf: (member: string) => string | undefined,
  isLive: (old: string) => boolean,
): GroupMatch {
  const claimants = groups.flatMap((members, group) => claimantsOf(members, group, holderOf))
  // Of parts that are equally large, the one with the first member: groups come in any order, members do not.
  const firsts = groups.map((members) => members.toSorted(byCodeUnits)[0] ?? "")
  claimants.sort(
    (a, b) =>
      Number(isLive(b.old)) - Number(isLive(a.old)) ||
      b.count - a.count ||
      byCodeUnits(a.old, b.old) ||
      byCodeUnits(firsts[a.group]!, firsts[b.group]!),
  )
  const is: Array<string | null> = groups.map(() => null)
  const living = new Set<string>()
  for (const { old, group } of claimants) {
    if (is[group] !== null || living.has(old)) continue
    is[group] = old
    living.add(old)
  }
  const merged = new Map<string, number>()
  const splitFrom = new Map<number, string>()
  for (const { old, group } of claimants) {
    if (!living.has(old) && !merged.has(old)) merged.set(old, group)
    if (living.has(old) && is[group] === null && !splitFrom.has(group)) splitFrom.set(group, old)
  }
  return { is, merged, splitFrom }
}

function claimantsOf(
  members: ReadonlyArray<string>,
  group: number,
  holderOf: (member: string) => string | undefined,
): ReadonlyArray<Claimant> {
  const counts = new Map<string, number>()
  for (const member of members) {
    const old = holderOf(member)
    if (old !== undefined) counts.set(old, (counts.get(old) ?? 0) + 1)
  }
  return [...counts].map(([old, count]) => ({ old, group, count }))
}

/** A group that also goes by names, and others may go by the same. */
export interface NamedGroup {
  readonly members: ReadonlyArray<string>
  readonly names?: ReadonlyArray<string> | undefined
}

/**
 * For members of groups that no old group holds: the old one of the same name, when none of its own members is there any
 * more and no other group on either side goes by these names. A better rule calls an actor by its full name.
 */
export function holdersByName(
  groups: ReadonlyArray<NamedGroup>,
  known: ReadonlyArray<NamedGroup & { readonly id: string }>,
): ReadonlyMap<string, string> {
  const present = new Set(groups.flatMap(({ members }) => members))
  const held = new Set(known.flatMap(({ members }) => members))
  const left = known.filter(({ members }) => !members.some((member) => present.has(member)))
  const fresh = groups.filter(({ members }) => !members.some((member) => held.has(member)))
  const [oldByName, newByName] = [byName(left), byName(fresh)]
  const holders = new Map<string, string>()
  for (const group of fresh) {
    const [old, second] = alike(group, oldByName)
    if (old === undefined || second !== undefined) continue
    if (alike(old, newByName).length === 1) for (const member of group.members) holders.set(member, old.id)
  }
  return holders
}

/** Groups under each of their names; people, bodies and others are kept apart, as their members begin. */
function byName<G extends NamedGroup>(groups: ReadonlyArray<G>): ReadonlyMap<string, ReadonlyArray<G>> {
  const found = new Map<string, Array<G>>()
  for (const group of groups)
    for (const name of namesOf(group)) {
      const others = found.get(name)
      if (others) others.push(group)
      else found.set(name, [group])
    }
  return found
}

const alike = <G extends NamedGroup>(
  group: NamedGroup,
  named: ReadonlyMap<string, ReadonlyArray<G>>,
): ReadonlyArray<G> => [...new Set(namesOf(group).flatMap((name) => named.get(name) ?? []))]

const namesOf = ({ members, names = [] }: NamedGroup): ReadonlyArray<string> => {
  const kind = members[0]?.split(" ", 1)[0] ?? ""
  return names.map((name) => `${kind} ${name}`)
}
