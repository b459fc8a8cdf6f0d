/**
 * The part of a passage that belongs to a trigger: up to where the clause of the next trigger begins, from where the clause
 * of the one before ends. "the attack in Rivertown on May 3 and the blast in Hillview" has two.
 */
import type { Span } from "../../../schema/source-text.ts"
import { type Passage, spanOf } from "./passage.ts"
import type { Trigger } from "./trigger.ts"

export interface Segment extends Span {
  readonly passage: Passage
  readonly trigger: Trigger
  /** Noun phrase of the trigger, up to its last word. */
  readonly phrase: Span
}

/** Words at which a new clause or conjunct begins. */
const boundaries: ReadonlySet<string> = new Set(
  ", ; : -- and but or when while after before as to because that which who where although though following".split(" "),
)

export function segments(passage: Passage, triggers: ReadonlyArray<Trigger>): ReadonlyArray<Segment> {
  const { tokens, sentence } = passage
  const cuts = triggers.slice(1).map((next, i) => tokens[cutBetween(passage, triggers[i]!, next)]!.start)
  return triggers.map((trigger, i) => ({
    passage,
    trigger,
    phrase: spanOf(tokens, trigger.phraseAt, trigger.next),
    start: cuts[i - 1] ?? sentence.start,
    end: cuts[i] ?? sentence.end,
  }))
}

/** Index of the token at which the second trigger's part begins: its last boundary, else its noun phrase. */
function cutBetween({ tokens }: Passage, first: Trigger, second: Trigger): number {
  const latest = Math.max(first.next, second.phraseAt)
  for (let i = latest - 1; i >= first.next; i--) if (boundaries.has(tokens[i]!.lower)) return i
  return latest
}
