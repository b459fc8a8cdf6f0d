/** Standing ways of working together: "security mechanisms", "communication channels", "a hotline". */
import type { HeadRule } from "../head.ts"
import { mechanisms } from "../lexicon/heads.ts"

/** What makes a plain "framework" or "controls" one between states. */
const kindsOfFramework = new Set(["border", "cooperation", "security", "communication", "diplomatic", "coordination"])
const plain = new Set(["channel", "channels", "framework"])

export const mechanism: HeadRule = {
  name: "mechanism",
  kinds: ["mechanism"],
  words: mechanisms,
  match(tokens, at) {
    if (plain.has(tokens[at]!.lower) && !kindsOfFramework.has(tokens[at - 1]?.lower ?? "")) return null
    return {
      rule: "mechanism",
      kind: "mechanism",
      first: at,
      last: at + 1,
      isVerb: false,
      isGeneral: true,
      isSecurity: false,
    }
  },
}
