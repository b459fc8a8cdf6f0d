/**
 * Instruments: "signed an extradition treaty", "a security pact", "a memorandum of understanding". One that is only
 * referred to ("under the agreement", "according to the treaty") is no act.
 */
import type { HeadRule } from "../head.ts"
import { instruments } from "../lexicon/heads.ts"

const references = new Set(["under", "per"])
const referencesTo = new Set(["according", "accordance", "line", "violation", "breach", "terms"])

export const instrument: HeadRule = {
  name: "instrument",
  kinds: ["agreement"],
  words: instruments,
  match(tokens, at, from) {
    if (tokens[at]!.pos === "VERB") return null
    for (let i = at - 1; i >= from && i >= at - 6; i--) {
      const { lower, pos } = tokens[i]!
      if (references.has(lower) || referencesTo.has(lower)) return null
      if (pos === "VERB" || pos === "PUNCT") break
    }
    return {
      rule: "instrument",
      kind: "agreement",
      first: at,
      last: at + 1,
      isVerb: false,
      isGeneral: false,
      isSecurity: false,
    }
  },
}
