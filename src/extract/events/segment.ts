/** The part of a passage that belongs to a trigger: from the trigger before it to the noun phrase of the one after it. */
import type { Span } from "../../../schema/source-text.ts"
import { type Passage, spanOf } from "./passage.ts"
import type { Trigger } from "./trigger.ts"

export interface Segment extends Span {
  readonly passage: Passage
  readonly trigger: Trigger
  /** Noun phrase of the trigger, up to its last word. */
  readonly phrase: Span
}

export function segments(passage: Passage, triggers: ReadonlyArray<Trigger>): ReadonlyArray<Segment> {
  const { tokens, sentence } = passage
  return triggers.map((trigger, i) => {
    const before = triggers[i - 1]
    const after = triggers[i + 1]
    return {
      passage,
      trigger,
      phrase: spanOf(tokens, trigger.phraseAt, trigger.next),
      start: before ? before.end : sentence.start,
      end: after ? tokens[Math.max(after.phraseAt, trigger.next)]!.start : sentence.end,
    }
  })
}
