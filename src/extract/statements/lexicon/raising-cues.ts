/**
 * Cues without a source of their own, whose subject is part of what is attributed: "The port seems to be old", "Ortiz is
 * expected to resign", "He is accused of fraud". From a count of such cues in the training part of PolNeAR, a corpus of
 * news attributions, and beside the verbs found there others of their kind.
 */

/** Active verbs: lemma, and the words or forms that what is attributed goes on with ("ADJ" for an adjective or participle). */
export const seemingVerbs = {
  seem: ["to", "like", "as", "ADJ", "a", "an", "the", "so", "most", "more", "less", "certain"],
  appear: ["to", "ADJ", "more", "most", "less"],
} as const

/** Participles after a form of "be"; the words that may follow. */
export const attributedParticiples = {
  expected: ["to", "in", "this", "next"],
  said: ["to"],
  believed: ["to"],
  thought: ["to"],
  reported: ["to"],
  alleged: ["to"],
  rumored: ["to"],
  rumoured: ["to"],
  projected: ["to"],
  predicted: ["to"],
  estimated: ["to", "at"],
  known: ["to", "for", "as"],
  seen: ["as", "to"],
  viewed: ["as"],
  regarded: ["as"],
  perceived: ["as"],
  described: ["as"],
  considered: ["a", "an", "the", "to", "ADJ"],
  deemed: ["a", "an", "to", "ADJ"],
  accused: ["of"],
  suspected: ["of"],
  charged: ["with"],
  criticized: ["for"],
  criticised: ["for"],
  remembered: ["for", "as"],
} as const

/** Prepositions that belong to the cue: "is accused of", "is known as". */
export const cuePrepositions = ["of", "with", "for", "as"] as const
