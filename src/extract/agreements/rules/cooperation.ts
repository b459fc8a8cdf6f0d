/** Cooperation in general: "enhanced law enforcement cooperation", "cooperate", "work closely together", "join forces". */
import { ahead, type Head, type HeadRule } from "../head.ts"
import { cooperationNouns, cooperationVerbs } from "../lexicon/heads.ts"

const nouns: ReadonlySet<string> = new Set(cooperationNouns)
const together = new Set(["together", "jointly"])
const joined = new Set(["forces", "hands"])
const between = new Set(["between"])

export const cooperation: HeadRule = {
  name: "cooperation",
  kinds: ["mechanism", "agreement", "joint_operation"],
  words: [...cooperationNouns, ...cooperationVerbs, "work", "working", "worked", "join", "joined", "joining"],
  match(tokens, at, _from, to) {
    const { lower, pos } = tokens[at]!
    if (nouns.has(lower)) return head(at, at + 1, false)
    if (lower.startsWith("work")) {
      if (pos === "NOUN") return tokens[at + 1]?.lower === "between" && at + 1 < to ? jointWork(at) : null
      const end = ahead(tokens, at, to, 3, together)
      return end < 0 ? null : head(at, end + 1, true)
    }
    if (lower.startsWith("join")) {
      const end = ahead(tokens, at, to, 1, joined)
      return end < 0 ? null : head(at, end + 1, true)
    }
    return pos === "VERB" || ahead(tokens, at, to, 1, between) > 0 ? head(at, at + 1, true) : null
  },
}

const head = (first: number, last: number, isVerb: boolean): Head => ({
  rule: "cooperation",
  kind: "mechanism",
  first,
  last,
  isVerb,
  isGeneral: true,
  isSecurity: false,
})

/** "work between China and Japan": done together. */
const jointWork = (at: number): Head => ({ ...head(at, at + 2, false), kind: "joint_operation", isGeneral: false })
