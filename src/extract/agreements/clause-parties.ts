/** The parties that the words of a clause name: its subject, "with X", "between X and Y", "authorities in X". */
import type { ActorMention, AnnotatedArticle, Token } from "../../annotate/annotated-article.ts"
import { within } from "../../annotate/spans-within.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import type { Clause } from "./clauses.ts"
import type { Head } from "./head.ts"
import { authorities, officeNouns, partyNouns, placePrepositions } from "./lexicon/parties.ts"
import { distinct, partiesOf, type Party } from "./party.ts"
import type { PersonStates } from "./person-states.ts"

const places: ReadonlySet<string> = new Set(placePrepositions)
const offices: ReadonlySet<string> = new Set(authorities)
/** A state after one of these is what it is about, or compared with. */
const others = new Set([
  "about",
  "against",
  "besides",
  "despite",
  "except",
  "excluding",
  "into",
  "like",
  "of",
  "on",
  "over",
  "than",
  "toward",
  "towards",
])
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
/** "relations with X": what the talk is about. */
const isTie = new Set(["border", "conflict", "dispute", "links", "relations", "ties", "war"])
/** Help is given in a place to those who live there: "restore peace in X". */
const takesPlaces = (head: Head): boolean => head.kind === "assistance"

export function clauseParties(
  article: AnnotatedArticle,
  people: PersonStates,
  clause: Clause,
  head: Head,
): ReadonlyArray<Party> {
  const from = article.tokens[clause.first]!.start
  const to = article.tokens[clause.last - 1]!.end
  return distinct(
    within(article.actors, { start: from, end: to })
      .filter((mention) => isParticipant(article, mention, head) && !isAccordingTo(article, mention, clause))
      .flatMap((mention) => partiesOf(article, people, mention)),
  )
}

/** Is the mention one who takes part, and not where it happens or what it is about? */
function isParticipant(article: AnnotatedArticle, mention: ActorMention, head: Head): boolean {
  const { tokens } = article
  let i = tokenAtOrAfter(tokens, mention.start) - 1
  while (i >= 0 && articles.has(tokens[i]!.lower)) i--
  i = beforeList(tokens, i, tokenAtOrAfter(tokens, mention.end))
  const word = tokens[i]?.lower ?? ""
  if (places.has(word)) return offices.has(tokens[i - 1]?.lower ?? "") || takesPlaces(head)
  if (mention.via === "demonym" && !isOfParty(article, mention)) return false
  if (mention.kind === "organisation" && ownsGroup(article, mention)) return false
  if (word === "with" && isTie.has(tokens[i - 1]?.lower ?? "")) return false
  if (word === "to" && isAbout.has(tokens[i - 1]?.lower ?? "")) return false
  if (word === "of" && mention.kind !== "state") return true
  return !others.has(word) || (word === "of" && offices.has(tokens[i - 1]?.lower ?? ""))
}

/** A list shares the preposition of its first member: "in Kenya, Uganda and Tanzania". The token before the list. */
function beforeList(tokens: ReadonlyArray<Token>, before: number, after: number): number {
  const next = tokens[after]?.lower ?? ""
  let isList = (next === "and" || next === ",") && tokens[after + 1]?.pos === "PROPN"
  let i = before
  while (i > 0) {
    const { lower } = tokens[i]!
    if (lower === "and") isList = true
    const isLink = lower === "and" || (lower === "," && isList)
    if (!isLink || tokens[i - 1]!.pos !== "PROPN") return i
    while (i > 0 && tokens[i - 1]!.pos === "PROPN") i--
    i--
    while (i > 0 && articles.has(tokens[i]!.lower)) i--
  }
  return i
}

/** "NATO's partner countries" are the partners, not NATO. */
function ownsGroup({ tokens, actors }: AnnotatedArticle, mention: ActorMention): boolean {
  const after = tokens[tokenAtOrAfter(tokens, mention.end)]
  if (after?.lower !== "'s") return false
  return actors.some(({ members, start }) => members.length > 0 && start >= mention.end && start - mention.end < 20)
}

const partyWords: ReadonlySet<string> = new Set([...authorities, ...officeNouns, ...partyNouns])
/** Words between a nationality and its noun: "Russian and Greek intelligence officials". */
const LONGEST_PHRASE = 5

/** Is the nationality of somebody who acts ("Egyptian officials", "the Chinese"), not of a thing ("an Egyptian daily")? */
function isOfParty({ tokens }: AnnotatedArticle, mention: ActorMention): boolean {
  const after = tokenAtOrAfter(tokens, mention.end)
  for (let i = after; i < after + LONGEST_PHRASE; i++) {
    const token = tokens[i]
    if (!token) return true
    const { lower, pos } = token
    if (partyWords.has(lower)) return true
    const goesOn = pos === "ADJ" || pos === "NOUN" || pos === "PROPN" || lower === "and" || lower === ","
    if (!goesOn) return i === after || tokens[i - 1]!.pos === "PROPN"
  }
  return false
}

/** "According to the agreement of the member states, meetings are held": whose words they are. */
function isAccordingTo({ tokens }: AnnotatedArticle, mention: ActorMention, clause: Clause): boolean {
  for (let i = tokenAtOrAfter(tokens, mention.start) - 1; i > clause.first; i--) {
    const { lower } = tokens[i]!
    if (lower === ",") return false
    if (lower === "to" && tokens[i - 1]!.lower === "according") return true
  }
  return false
}
