/**
 * Blocks of tellings that are too large to be clustered at once are split by further keys, one after the other where one is
 * not enough: year, month, town, day, and at last by the hash of their texts. What is in two parts is never compared, which
 * can cost a join and never makes a false one; so every split is told of.
 */
import { byCodeUnits } from "../by-code-units.ts"
import { groupBy } from "./order.ts"
import type { Told } from "./told.ts"

/** Tellings that are clustered at once, at most. Fixed, so that what is found hangs on no machine's memory. */
export const MOST_IN_BLOCK = 100_000

/** By what a block is split. */
export type SplitKey = "year" | "month" | "town" | "day" | "hash"

/** In this order. */
export const splitKeys = ["year", "month", "town", "day", "hash"] as const satisfies ReadonlyArray<SplitKey>

/** What keeps together when a block is split: a telling, or an event with those that have joined it. */
export interface BlockUnit {
  /** First day of what happened, else day of the report; empty where neither is known. */
  readonly day: string
  readonly town: string
  readonly text_sha256: string
  readonly tellings: number
}

/** That a block, or a part of one, was split. */
export interface Split {
  /** The block's name, and those of the parts that this is a part of, joined by slashes: "IQ/2006". */
  readonly block: string
  readonly tellings: number
  readonly by: SplitKey
  readonly parts: number
}

export interface Parts<Unit> {
  readonly parts: ReadonlyArray<ReadonlyArray<Unit>>
  readonly splits: ReadonlyArray<Split>
}

/** The day by which a telling's block is split. */
export const splitDay = ({ date, reported_on }: Pick<Told, "date" | "reported_on">): string =>
  date?.first ?? reported_on ?? ""

/** The parts of a block, in no particular order; the block itself when it is small enough. */
export function splitBlock<Unit>(
  block: string,
  units: ReadonlyArray<Unit>,
  unitOf: (unit: Unit) => BlockUnit,
  most: number,
): Parts<Unit> {
  const splits: Array<Split> = []
  const parts: Array<ReadonlyArray<Unit>> = []
  const split = (name: string, own: ReadonlyArray<Unit>, depth: number): void => {
    const tellings = own.reduce((sum, unit) => sum + unitOf(unit).tellings, 0)
    const by = splitKeys[depth]
    if (tellings <= most || by === undefined) {
      parts.push(own)
      return
    }
    const groups = groupBy(own, (unit) => partName(unitOf(unit), by, Math.ceil(tellings / most)))
    if (groups.size > 1) splits.push({ block: name, tellings, by, parts: groups.size })
    for (const [part, each] of groups) split(`${name}/${part}`, each, depth + 1)
  }
  split(block, units, 0)
  return { parts, splits: splits.toSorted((a, b) => byCodeUnits(a.block, b.block) || depthOf(a) - depthOf(b)) }
}

const depthOf = ({ by }: Split): number => splitKeys.indexOf(by)

function partName({ day, town, text_sha256 }: BlockUnit, by: SplitKey, parts: number): string {
  switch (by) {
    case "year":
      return day.slice(0, 4)
    case "month":
      return day.slice(0, 7)
    case "day":
      return day
    case "town":
      return town
    default:
      return String((Number.parseInt(text_sha256.slice(0, 8), 16) || 0) % parts)
  }
}
