/**
 * What may stand between commas behind a noun phrase and explain it: an age, an office, a party, a state, a name after its
 * role, a clause about it.
 */
import { nameWords } from "../../annotate/actors/people/word-sets.ts"
import type { Item, Range } from "./unit.ts"

/**
 * "Ana Ortiz, |at a later briefing|, said", "The ad, |paid by donors|, said": only after the first phrase of a sentence can
 * it be nothing else.
 */
export function isAdjunctOfSubject(items: ReadonlyArray<Item>, phrase: Range, first: number, floor: number): boolean {
  if (phrase.first !== floor) return false
  const { pos, lower } = items[first]!
  if (pos === "VERB") return /(?:ed|en|ing)$/u.test(lower)
  return (pos === "ADP" || pos === "ADV") && (pos === "ADV" || items[phrase.last - 1]!.pos === "PROPN")
}

/** "a teacher in Carthage, |Ill.|, said": a state after its town. */
export const isState = (items: ReadonlyArray<Item>, first: number, last: number): boolean =>
  last - first <= 2 && last > first && items[first]!.pos === "PROPN" && items[first - 2]?.pos === "PROPN"

/** "the group's leader, |Abu Bakr|": a name after its role. */
export function isNameOfRole(
  items: ReadonlyArray<Item>,
  role: Range,
  first: number,
  last: number,
  floor: number,
): boolean {
  for (let i = first; i < last; i++) if (items[i]!.pos !== "PROPN" && !/^[-\p{Lu}a]/u.test(items[i]!.text)) return false
  if (items[role.first]!.lower === "one" || items[role.first]!.lower === "another") return last - first <= 6
  const { roleNouns } = nameWords()
  for (let i = role.first; i < role.last; i++) {
    const { lower } = items[i]!
    if (roleNouns.has(lower) || roleNouns.has(lower.replace(/s$/u, ""))) return last - first <= 8
  }
  // "Her opponent, |Ana Ortiz|, said": at the front of a sentence a name explains whatever stands there.
  const head = items[role.last - 1]!
  return role.first === floor && (head.pos === "NOUN" || head.pos === "ADJ") && last - first <= 6
}

/** An age, or "of Lima": it explains the phrase before it and is no subject. */
export const isLight = (items: ReadonlyArray<Item>, range: Range): boolean =>
  range.last - range.first === 1 && items[range.first]!.pos === "NUM"

const OPENERS: ReadonlySet<string> = new Set(
  "the a an its his her their who which whose including of from one another now speaking also then both citing quoting whom".split(
    " ",
  ),
)

const POSSESSIVE_MARKS: ReadonlySet<string> = new Set(["'s", "’s", "'", "’"])

export function opensApposition(items: ReadonlyArray<Item>, at: number): boolean {
  const { roleNouns, roleModifiers } = nameWords()
  for (let i = at; i < items.length && i - at < 6; i++) {
    const item = items[i]!
    if (i === at && (OPENERS.has(item.lower) || item.pos === "NUM" || item.pos === "ADJ")) return true
    if (i === at && item.lower === "on" && items[i + 1]?.lower === "behalf") return true
    if (i === at && item.lower === "for" && items[i + 2]?.lower === "part") return true
    if (i > at && item.lower === "of" && (items[i - 1]!.pos === "NOUN" || items[i - 1]!.pos === "PROPN")) return true
    // "Sen. Ana Ortiz, R-Md.": party and state.
    if (i === at && item.text.length === 1 && items[i + 1]?.text === "-") return true
    if (roleNouns.has(item.lower)) return true
    if (i > at && POSSESSIVE_MARKS.has(item.text)) return true
    if (!roleModifiers.has(item.lower) && item.pos !== "PROPN" && item.pos !== "NOUN" && item.pos !== "ADJ")
      return false
  }
  return false
}
