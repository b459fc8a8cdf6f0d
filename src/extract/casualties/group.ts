/**
 * Who is counted: by the words of the group where they say it ("three gunmen", "two policemen"); else victims, for what
 * violence does to people, and unspecified for arrests.
 */
import type { Outcome, Who } from "../../../schema/codes.ts"
import { Grounded } from "../../../schema/grounded.ts"
import { anchor } from "../../annotate/ground.ts"
import type { Passage } from "../events/passage.ts"
import type { Figure } from "./figure.ts"
import { perpetrators, securityForces } from "./lexicon/group-words.ts"

/** The documented default of the column `who`. */
export const defaultWho = (outcome: Outcome): Who => (outcome === "arrested" ? "unspecified" : "victims")

/** The group that a word names; null where it names none. */
export function whoOf(word: string): Who | null {
  const lower = word.toLowerCase()
  if (perpetrators.has(lower)) return "perpetrators"
  return securityForces.has(lower) ? "security_forces" : null
}

export function whoIsCounted({ article, tokens }: Passage, { quantity, outcome, said }: Figure): Grounded<Who> {
  const { group } = quantity
  if (group) {
    // The last word that names a group is its head: "Taliban policemen" are policemen.
    const words = tokens.filter(({ start, end }) => group.start <= start && end <= group.end)
    for (const word of words.reverse()) {
      const who = whoOf(word.lower)
      if (who) return Grounded.inferred(who, "group_words", anchor(article, word))
    }
  }
  return Grounded.inferred(defaultWho(outcome), "default_code", anchor(article, group ?? said))
}
