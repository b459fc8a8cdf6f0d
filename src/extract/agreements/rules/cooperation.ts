/** Cooperation in general: "enhanced law enforcement cooperation", "cooperate", "work closely together", "join forces". */
import type { Token } from "../../../annotate/annotated-article.ts"
import { ahead, type Head, type HeadRule } from "../head.ts"
import { cooperationIn, cooperationNouns, cooperationVerbs } from "../lexicon/heads.ts"

const nouns: ReadonlySet<string> = new Set(cooperationNouns)
const together = new Set(["together", "jointly"])
const joined = new Set(["forces", "hands"])
const between = new Set(["between"])
const withSomebody = new Set(["with"])

/** "work with |Egypt|", "working closely with |the Egyptian side|"; not "work with wood". */
const mayBeParty = (tokens: ReadonlyArray<Token>, at: number): boolean =>
  tokens[at]?.pos === "PROPN" || (tokens[at]?.lower === "the" && tokens[at + 1]?.pos === "PROPN")

export const cooperation: HeadRule = {
  name: "cooperation",
  kinds: ["mechanism", "agreement", "joint_operation", "assistance"],
  words: [...cooperationNouns, ...cooperationVerbs, "work", "working", "worked", "join", "joined", "joining"],
  match(tokens, at, _from, to) {
    const { lower, pos } = tokens[at]!
    if (nouns.has(lower)) return ofKind(head(at, at + 1, false), tokens, to)
    if (lower.startsWith("work")) {
      if (pos === "NOUN") return tokens[at + 1]?.lower === "between" && at + 1 < to ? jointWork(at) : null
      const end = ahead(tokens, at, to, 3, together)
      if (end >= 0) return head(at, end + 1, true)
      const partner = ahead(tokens, at, to, 2, withSomebody)
      return partner < 0 || !mayBeParty(tokens, partner + 1) ? null : head(at, partner + 1, true)
    }
    if (lower.startsWith("join")) {
      const end = ahead(tokens, at, to, 1, joined)
      return end < 0 ? null : head(at, end + 1, true)
    }
    return pos === "VERB" || ahead(tokens, at, to, 1, between) > 0 ? ofKind(head(at, at + 1, true), tokens, to) : null
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

const investigations: ReadonlySet<string> = new Set(cooperationIn.joint_operation)
const deliveries: ReadonlySet<string> = new Set(cooperationIn.assistance)
/** From the head to what it is in, past the parties: "cooperation from Chad and Niger in probing". */
const REACH = 10

function ofKind(general: Head, tokens: ReadonlyArray<Token>, to: number): Head {
  const probe = ahead(tokens, general.last, to, REACH, investigations)
  if (probe > 0) return { ...general, kind: "joint_operation", kindTo: probe + 1 }
  const delivery = ahead(tokens, general.last, to, REACH, deliveries)
  return delivery > 0 ? { ...general, kind: "assistance", kindTo: delivery + 1 } : general
}
