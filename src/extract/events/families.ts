/** Which kinds of telling may be of one event. */
import type { Family } from "./lexicon/event-words.ts"

/** Kinds that no "attack" of another sentence stands for. */
const apart: ReadonlySet<Family> = new Set(["unrest", "clash", "downing", "kidnapping", "hijacking"])

/** In one sentence an "attack" may be any of the others: "taken hostage when armed men attacked the vessel". */
export const familiesJoin = (a: Family, b: Family): boolean => a === b || a === "any" || b === "any"

/** Across sentences it may be a bombing, a shooting, a raid …, and not what has a name of its own. */
export const familiesAgree = (a: Family, b: Family): boolean =>
  a === b || (a === "any" && !apart.has(b)) || (b === "any" && !apart.has(a))
