/** Names of actors and people, and words that stand for them. */
import { isAcronymOf } from "../../annotate/actors/acronyms.ts"
import { canonicalActor } from "../../annotate/actors/canonical.ts"
import { actorKey } from "../../annotate/actors/actor-index.ts"
import { foldName } from "../../link/fold-name.ts"
import { type Claimed, type ClaimedAnchor, anchorKey, folded, type Knowledge, type Proof } from "./proof.ts"

export const verbatim: Proof = ({ value }, { exact }) => folded(exact) === value

/** The words are the actor's name, an alias that the lexicons list, or an acronym of the name. */
const names = (value: string, words: string, { actors }: Knowledge): boolean =>
  canonicalActor(words, actors) === value ||
  actorKey(words) === actorKey(value) ||
  isAcronymOf(folded(words), value) ||
  endsWith(actorKey(value), actorKey(words)) ||
  endsWith(actorKey(words), actorKey(value))

/** "Ministry of Public Security" is named by "China's Ministry of Public Security". */
const endsWith = (long: string, short: string): boolean => short !== "" && long.endsWith(` ${short}`)

export const actorName: Proof = ({ field, value, record }, anchor, knowledge) => {
  if (field === "name" || record["name"] === undefined) return names(value, anchor.exact, knowledge)
  // Kind and country are the actor's, whom the same words name.
  return names(String(record["name"]), anchor.exact, knowledge)
}

export const capitalForGovernment: Proof = ({ value }, { exact }, { actors }) => canonicalActor(exact, actors) === value

/** The words are the person's name, whole, or with a title or a shorter form of it. */
export const personName: Proof = ({ field, value, record }, { exact }) => {
  const name = field === "kind" || field === "country" ? String(record["name"]) : value
  const words = foldName(folded(exact)).split(" ")
  return foldName(name)
    .split(" ")
    .some((part, index, parts) => words.includes(part) && (index === parts.length - 1 || words.length > 0))
}

/**
 * One anchor gives the name; the others stand for it: a pronoun, a surname, a noun phrase. That they stand for this one is
 * the extractor's reading of the text, which a person can judge by the two quotes.
 */
export const coreference: Proof = (claimed, _anchor, knowledge) =>
  claimed.anchors.some(
    ({ exact }) =>
      foldName(folded(exact)) === foldName(claimed.value) ||
      names(claimed.value, exact, knowledge) ||
      foldName(folded(exact)).includes(foldName(claimed.value)),
  )

/** One anchor lists the member by name; the other stands for them all. */
export const membersOfGroup: Proof = ({ value, anchors }, _anchor, knowledge) =>
  anchors.some(({ exact }) => names(value, exact, knowledge) || listed(value, exact, knowledge))

function listed(value: string, words: string, knowledge: Knowledge): boolean {
  const parts = folded(words).split(/,|;|\band\b|&/u)
  return parts.some((part) => names(value, part.trim(), knowledge))
}

/** The value is that of another claim which rests on these very words. */
export function sameWords(claimed: Claimed, anchor: ClaimedAnchor, { byAnchor }: Knowledge, field: string): boolean {
  return (byAnchor.get(anchorKey(anchor)) ?? []).some(
    (other) => other.field === field && other.value === claimed.value && other.record_id !== claimed.record_id,
  )
}
