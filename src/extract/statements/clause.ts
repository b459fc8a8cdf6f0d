/** What a run of items is: does it hold a finite verb, where does an adjunct begin, where does a clause end. */
import { dayWords, subordinators } from "./lexicon/words.ts"
import type { Item } from "./unit.ts"

const SUBORDINATORS: ReadonlySet<string> = new Set(subordinators)
const DAYS: ReadonlySet<string> = new Set(dayWords)

/** Is the item a finite verb, as far as its tag and its neighbours tell? */
export function isFinite(items: ReadonlyArray<Item>, at: number): boolean {
  const item = items[at]!
  if (item.pos === "AUX")
    return item.lower !== "be" && item.lower !== "being" && item.lower !== "been" && item.lower !== "to"
  // "The drill simulated a fire": the tagger takes the verb for an adjective.
  if (item.pos === "ADJ") return isPastVerb(items, at)
  if (item.pos !== "VERB") return false
  if (item.lower.endsWith("ing")) return false
  const before = items[at - 1]
  if (!before) return true
  if (before.lower === "to" || before.pos === "DET" || before.text === "-") return false
  return true
}

const isPastVerb = (items: ReadonlyArray<Item>, at: number): boolean =>
  items[at]!.lower.endsWith("ed") && items[at - 1]?.pos === "NOUN" && items[at + 1]?.pos === "DET"

export function hasFinite(items: ReadonlyArray<Item>, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (items[i]!.pos === "QUOTE" || isFinite(items, i)) return true
  return false
}

/** Does an adjunct of a cue begin here: "in a statement", "on Friday", "late Monday", "during a visit"? */
export function opensAdjunct(items: ReadonlyArray<Item>, at: number): boolean {
  const item = items[at]!
  if (DAYS.has(item.lower)) return true
  if (SUBORDINATORS.has(item.lower)) return true
  const next = items[at + 1]
  if (!next) return false
  if (item.lower === "on") return DAYS.has(next.lower) || next.pos === "PROPN" || next.lower === "condition"
  if (item.lower !== "in" && item.lower !== "at" && item.lower !== "during" && item.lower !== "by") return false
  for (let i = at + 1; i < items.length && i - at <= 8; i++) {
    if (CHANNELS.has(items[i]!.lower)) return true
    if (items[i]!.pos === "VERB" || items[i]!.text === ",") return false
  }
  return false
}

/** Through or at what people speak to the press. Compiled by hand. */
const CHANNELS: ReadonlySet<string> = new Set(
  (
    "statement interview conference briefing speech address email e-mail letter phone telephone tweet post message news " +
    "release remarks report article editorial broadcast appearance ceremony meeting rally debate memo communique " +
    "website page account facebook twitter television radio video op-ed blog testimony call dispatch note reply response"
  ).split(" "),
)

export const isChannelNoun = (lower: string): boolean => CHANNELS.has(lower)
export const isDayWord = (lower: string): boolean => DAYS.has(lower)
export const isSubordinator = (lower: string): boolean => SUBORDINATORS.has(lower)
export const isStop = (item: Item | undefined): boolean =>
  item === undefined || item.text === "." || item.text === "!" || item.text === "?" || item.text === ";"
