/**
 * Is the violence of an event word only a way of speaking: "attacked his rival's record", "on the offensive", "hacked e-mails",
 * "a clash of cultures"? Each kind has a rule of its own; words of violence beside the trigger speak against those that weigh.
 */
import type { Passage } from "../passage.ts"
import type { EventWord } from "../lexicon/event-words.ts"
import { hitsNoBody } from "./no-body.ts"
import { isOtherSense } from "./other-sense.ts"
import { isSetPhrase } from "./set-phrase.ts"
import { isVerbal } from "./verbal.ts"

/** The event word, tokens of the passage, half-open, and where its noun phrase begins. */
export interface Said {
  readonly passage: Passage
  readonly word: EventWord
  readonly at: number
  readonly next: number
  readonly phraseAt: number
}

/** Does the event word tell of no violence? */
export const isFigurative = (said: Said): boolean =>
  isSetPhrase(said) || isOtherSense(said) || hitsNoBody(said) || isVerbal(said)
