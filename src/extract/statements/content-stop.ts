/** Where the content of a leading attribution must stop: where the next attribution begins that is not part of it. */
import { isFinite, isSubordinator } from "./clause.ts"
import { complementOf } from "./complement.ts"
import type { Cue } from "./cues.ts"
import { RELATIVES } from "./noun-phrase.ts"
import type { Item, Range } from "./unit.ts"

export function stopOf(
  items: ReadonlyArray<Item>,
  cues: ReadonlyArray<Cue>,
  subjects: ReadonlyArray<Range | null>,
  at: number,
): number {
  const relative = relativeStop(items, cues[at]!, subjects[at] ?? null)
  for (let next = at + 1; next < cues.length; next++) {
    const stop = boundary(items, cues, subjects, at, next)
    if (stop !== null) return Math.min(stop, relative)
  }
  for (let i = cues[at]!.last; i + 1 < items.length; i++)
    if (items[i]!.lower === "according" && items[i + 1]!.lower === "to" && items[i - 1]!.text === ",")
      return Math.min(i - 1, relative)
  return relative
}

/** A relative clause ends at the comma before its main verb: "Ortiz, who called herself a medic, said …". */
function relativeStop(items: ReadonlyArray<Item>, cue: Cue, subject: Range | null): number {
  if (cue.form === "gerund" && cue.first === 0) return openingStop(items)
  if (!subject || !RELATIVES.has(items[subject.first]!.lower)) return items.length
  for (let i = cue.last; i + 1 < items.length; i++)
    if (
      items[i]!.text === "," &&
      (items[i + 1]!.pos === "VERB" || items[i + 1]!.pos === "AUX") &&
      isFinite(items, i + 1)
    )
      return i
  return items.length
}

/** "Calling the talks useful|, Ortiz said …": an opening participle ends at the comma before the main clause. */
function openingStop(items: ReadonlyArray<Item>): number {
  for (let comma = 1; comma < items.length; comma++) {
    if (items[comma]!.text !== ",") continue
    for (let i = comma + 2; i < items.length && i - comma < 12 && items[i]!.text !== ","; i++)
      if (isFinite(items, i)) return comma
  }
  return items.length
}

function boundary(
  items: ReadonlyArray<Item>,
  cues: ReadonlyArray<Cue>,
  subjects: ReadonlyArray<Range | null>,
  at: number,
  next: number,
): number | null {
  const cue = cues[next]!
  const subject = subjects[next] ?? null
  const start = subject?.first ?? cue.first
  const mark = items[start - 1]
  const before = items[start - 2]
  if (!mark) return null
  const isJoined = mark.lower === "but" || mark.lower === "and" || mark.lower === "while"
  if (cue.form === "gerund" && mark.lower === "and" && cues[at]!.form === "gerund" && cues[at]!.verb.frames.has("c"))
    return start - 1
  if (cue.verb.kind !== "speech") return null
  if (subject) {
    // "While Ortiz said one thing, Lind said another."
    if (mark.text === "," && opensSubordinate(items, subjects[at] ?? null)) return start - 1
    if (isAside(items, cue, subject)) return commaBefore(items, start, cues[at]!.last)
    if (isJoined && (before?.text === "," || before?.pos === "QUOTE")) return start - 1
    return mark.text === "," && complementOf(items, cue, true) === null ? start - 1 : null
  }
  return (cue.form === "gerund" ? mark.text === "," : isJoined || mark.text === ",") ? start - 1 : null
}

const opensSubordinate = (items: ReadonlyArray<Item>, subject: Range | null): boolean =>
  subject !== null && subject.first === 1 && isSubordinator(items[0]!.lower)

/** ", a group it says has ties to …": what follows "it says" is another attribution, and so is what it explains. */
export const isAside = (items: ReadonlyArray<Item>, cue: Cue, subject: Range): boolean =>
  subject.last - subject.first === 1 &&
  items[subject.first]!.pos === "PRON" &&
  !RELATIVES.has(items[subject.first]!.lower) &&
  items[cue.last] !== undefined &&
  isFinite(items, cue.last)

function commaBefore(items: ReadonlyArray<Item>, start: number, floor: number): number | null {
  for (let i = start - 1; i > floor && start - i < 8; i--) if (items[i]!.text === ",") return i
  return null
}
