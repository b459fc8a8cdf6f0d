/**
 * Commitments: "agreed to reopen its borders to peacekeepers", "promised to release". Asked last: where what is agreed on
 * is cooperation by another rule, that rule names it.
 */
import type { HeadRule } from "../head.ts"
import { commitmentVerbs } from "../lexicon/heads.ts"

export const commitment: HeadRule = {
  name: "commitment",
  kinds: ["agreement"],
  words: commitmentVerbs,
  match(tokens, at, _from, to) {
    if (tokens[at]!.pos !== "VERB" || at + 1 >= to) return null
    const next = tokens[at + 1]!.lower
    const isOn = (next === "on" || next === "upon") && tokens[at + 2]?.pos !== "PROPN"
    if (next !== "to" && !isOn) return null
    return {
      rule: "commitment",
      kind: "agreement",
      first: at,
      last: at + 2,
      isVerb: true,
      isGeneral: false,
      isSecurity: false,
    }
  },
}
