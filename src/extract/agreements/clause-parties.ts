/** The parties that the words of a clause name: its subject, "with X", "between X and Y", "authorities in X". */
import type { ActorMention, AnnotatedArticle } from "../../annotate/annotated-article.ts"
import type { Clause } from "./clauses.ts"
import type { Head } from "./head.ts"
import { authorities, placePrepositions } from "./lexicon/parties.ts"
import { distinct, partiesOf, type Party } from "./party.ts"

const places: ReadonlySet<string> = new Set(placePrepositions)
const offices: ReadonlySet<string> = new Set(authorities)
/** A state after one of these is what it is about, or compared with. */
const others = new Set(["about", "against", "despite", "into", "like", "of", "on", "over", "than", "toward", "towards"])
const articles = new Set([
  "a",
  "an",
  "the",
  "neighboring",
  "neighbouring",
  "western",
  "eastern",
  "northern",
  "southern",
])
/** "in relation to X", "in response to X": what it is about. */
const isAbout = new Set(["reference", "regard", "relation", "response"])
/** Help is given in a place to those who live there: "restore peace in X". */
const takesPlaces = (head: Head): boolean => head.kind === "assistance"

export function clauseParties(article: AnnotatedArticle, clause: Clause, head: Head): ReadonlyArray<Party> {
  const from = article.tokens[clause.first]!.start
  const to = article.tokens[clause.last - 1]!.end
  return distinct(
    mentionsIn(article.actors, from, to)
      .filter((mention) => isParticipant(article, mention, head))
      .flatMap((mention) => partiesOf(article, mention)),
  )
}

/** The mentions within a range; mentions are in order. */
export function mentionsIn(
  mentions: ReadonlyArray<ActorMention>,
  from: number,
  to: number,
): ReadonlyArray<ActorMention> {
  return mentions.filter((mention) => mention.start >= from && mention.end <= to)
}

/** The index of the first token at or after an offset. */
export function tokenAt(article: AnnotatedArticle, offset: number): number {
  let low = 0
  let high = article.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (article.tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Is the mention one who takes part, and not where it happens or what it is about? */
export function isParticipant(article: AnnotatedArticle, mention: ActorMention, head: Head): boolean {
  const { tokens } = article
  let i = tokenAt(article, mention.start) - 1
  while (i >= 0 && articles.has(tokens[i]!.lower)) i--
  // A list shares the preposition of its first member: "in Kenya and Tanzania".
  for (let step = 0; step < 8 && i >= 0; step++) {
    const { lower, pos } = tokens[i]!
    if (pos !== "PROPN" && lower !== "and" && lower !== "," && lower !== "the") break
    if (pos === "PUNCT" && tokens[i - 1]?.pos !== "PROPN") break
    i--
  }
  const word = tokens[i]?.lower ?? ""
  if (places.has(word)) return offices.has(tokens[i - 1]?.lower ?? "") || takesPlaces(head)
  if (word === "to" && isAbout.has(tokens[i - 1]?.lower ?? "")) return false
  return !others.has(word) || (word === "of" && offices.has(tokens[i - 1]?.lower ?? ""))
}
