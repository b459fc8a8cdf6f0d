/** Sharing of information: "share intelligence", "exchange of information", "providing military intelligence". */
import { ahead, type Head, type HeadRule } from "../head.ts"
import { sharedThings, sharingVerbs } from "../lexicon/heads.ts"

const things: ReadonlySet<string> = new Set(sharedThings)
/** A website provides information; intelligence and evidence are provided to somebody. */
const secrets = new Set(["evidence", "intelligence"])
const nounsOfSharing = new Set(["exchange", "exchanges", "sharing"])

export const informationSharing: HeadRule = {
  name: "information-sharing",
  kinds: ["information_sharing"],
  words: [...sharingVerbs, ...sharedThings, "exchanges"],
  match(tokens, at, _from, to) {
    const { lower, pos } = tokens[at]!
    if (things.has(lower)) {
      const end = ahead(tokens, at, to, 1, nounsOfSharing)
      return end < 0 ? null : head(at, end + 1, false, lower === "intelligence")
    }
    const isTaggedNoun = lower === "share" && things.has(tokens[at + 1]?.lower ?? "")
    if (pos !== "VERB" && !nounsOfSharing.has(lower) && !isTaggedNoun) return null
    const end = ahead(tokens, at, to, 6, lower.startsWith("provid") ? secrets : things)
    return end < 0 ? null : head(at, end + 1, pos === "VERB", tokens[end]!.lower === "intelligence")
  },
}

const head = (first: number, last: number, isVerb: boolean, isSecurity: boolean): Head => ({
  rule: "information-sharing",
  kind: "information_sharing",
  first,
  last,
  isVerb,
  isGeneral: false,
  isSecurity,
})
