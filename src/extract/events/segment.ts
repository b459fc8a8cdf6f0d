/**
 * The part of a passage that belongs to a trigger: up to where the clause of the next trigger begins, from where the clause
 * of the one before ends. "the attack in Rivertown on May 3 and the blast in Hillview" has two.
 */
import type { Token } from "../../annotate/annotated-article.ts"
import { happeningVerbs } from "./lexicon/clause-words.ts"
import { killingVerbs } from "./lexicon/event-words.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { Passage } from "./passage.ts"
import { spanOf } from "../words-among.ts"
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
  let { start } = sentence
  return triggers.map((trigger, i) => {
    const next = triggers[i + 1]
    const cut = next ? tokens[cutBetween(passage, trigger, next)]!.start : sentence.end
    const end = Math.min(cut, clauseEnd(tokens, trigger.next) ?? sentence.end)
    const segment = { passage, trigger, phrase: spanOf(tokens, trigger.phraseAt, trigger.next), start, end }
    start = cut
    return segment
  })
}

/** How far the verb of a joined clause may stand from its "and". */
const REACH = 8

/** "the robbery|, and its van turned up in Lima in May": where a joined clause begins that tells of something else. */
function clauseEnd(tokens: ReadonlyArray<Token>, from: number): number | null {
  for (let i = from; i + 2 < tokens.length; i++) {
    if (tokens[i]!.lower !== "," || (tokens[i + 1]!.lower !== "and" && tokens[i + 1]!.lower !== "but")) continue
    for (let at = i + 2; at < tokens.length && at <= i + REACH; at++) {
      const { pos, lower } = tokens[at]!
      if (lower === "," || lower === "-") break
      if (pos === "AUX" || pos === "VERB") {
        if (pos === "VERB" && (lower.endsWith("ing") || happeningVerbs.has(lower) || killingVerbs.has(lower))) break
        if (pos === "AUX" && happeningVerbs.has(tokens[at + 1]?.lower ?? "")) break
        return tokens[i]!.start
      }
    }
  }
  return null
}

/** Index of the token at which the second trigger's part begins: its last boundary, else its noun phrase. */
function cutBetween({ tokens }: Passage, first: Trigger, second: Trigger): number {
  const latest = Math.max(first.next, second.phraseAt)
  for (let i = latest - 1; i >= first.next; i--) if (boundaries.has(tokens[i]!.lower)) return i
  return latest
}
