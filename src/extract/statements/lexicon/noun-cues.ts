/**
 * Nouns that attribute, and what they go on with. From a count of noun cues in the training part of PolNeAR, a corpus of news
 * attributions, and beside the nouns found there others of their kind.
 */

/** "the claim that …": a clause. */
export const clauseNouns = [
  "claim",
  "claims",
  "assertion",
  "assertions",
  "suggestion",
  "suggestions",
  "complaint",
  "complaints",
  "belief",
  "allegation",
  "allegations",
  "accusation",
  "accusations",
  "warning",
  "warnings",
  "argument",
  "arguments",
  "fear",
  "fears",
  "concern",
  "concerns",
  "doubt",
  "doubts",
  "contention",
  "conclusion",
  "prediction",
  "predictions",
  "speculation",
  "rumor",
  "rumors",
  "rumours",
  "charge",
  "charges",
  "insistence",
  "acknowledgment",
  "admission",
  "promise",
  "promises",
  "vow",
  "pledge",
  "hope",
  "hopes",
  "view",
  "opinion",
  "conviction",
  "announcement",
  "demand",
  "demands",
] as const

/** "Ortiz's criticism of …": a phrase behind a preposition, where a possessor stands before the noun. */
export const phraseNouns = {
  criticism: ["of"],
  condemnation: ["of"],
  denunciation: ["of"],
  endorsement: ["of"],
  praise: ["of", "for"],
  rejection: ["of"],
  attack: ["on"],
  attacks: ["on"],
} as const

/** "her refusal to …": an infinitive, where a possessor stands before the noun. */
export const infinitiveNouns = [
  "refusal",
  "decision",
  "promise",
  "promises",
  "pledge",
  "vow",
  "claim",
  "threat",
] as const
