/** Of which sex a person is, by the given name or the title before it: whom "she" cannot stand for. */
import { mensNames, womensNames } from "./lexicon/given-names.ts"

export type Gender = "f" | "m"

const TITLES: ReadonlyMap<string, Gender> = new Map([
  ["mr", "m"],
  ["mrs", "f"],
  ["ms", "f"],
  ["miss", "f"],
  ["sir", "m"],
  ["lady", "f"],
  ["queen", "f"],
  ["king", "m"],
])

let names: ReadonlyMap<string, Gender> | undefined

/** The sex that a name tells, by its first word; null where it tells none. */
export function genderOfName(name: string): Gender | null {
  names ??= new Map([
    ...mensNames.map((word) => [word, "m"] as const),
    ...womensNames.map((word) => [word, "f"] as const),
    ...TITLES,
  ])
  const gap = name.search(/[\s.-]/u)
  // A single name may be a surname.
  return gap < 0 ? null : (names.get(name.slice(0, gap).toLowerCase()) ?? null)
}

/** The sex of the person that a pronoun stands for; null for other words. */
export function genderOfPronoun(lower: string): Gender | null {
  if (lower === "she" || lower === "her") return "f"
  return lower === "he" || lower === "him" || lower === "his" ? "m" : null
}
