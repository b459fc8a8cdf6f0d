/**
 * Groups of states: "the member states of the SCO", "its five observer countries: …", "the two countries", "both sides".
 * Each stands for the states that the text itself lists or has just named; those words are kept with each member.
 */
import { oneLine } from "../../one-line.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { ActorMention, AnnotatedArticle, Sentence } from "../annotated-article.ts"
import { tokenAtOrAfter } from "../token-range.ts"
import { actorKey, type ActorIndex } from "./actor-index.ts"
import { wordSets } from "../words/word-facts.ts"
import { mention } from "./mention.ts"
import { type StateList, stateLists } from "./state-lists.ts"

type Member = ActorMention["members"][number]

export function stateGroups(
  article: AnnotatedArticle,
  named: ReadonlyArray<ActorMention>,
  index: ActorIndex,
): ReadonlyArray<ActorMention> {
  const sides = named.filter((actor) => actor.kind === "state" || isIntergovernmental(actor, index))
  const lists = stateLists(article, named)
  const found: Array<ActorMention> = []
  for (const sentence of article.sentences) {
    if (sentence.region !== "body" && sentence.region !== "headline") continue
    for (let i = sentence.first; i < sentence.last; i++) {
      if (groupNouns.of(article.tokens[i]!) === 0) continue
      const group = listedGroup(article, i, sentence, lists) ?? pair(article, i, sentence, sides, lists)
      if (group) found.push(group)
    }
  }
  return found
}

/** Organisations that states make agreements with: those of the lexicon that belong to no one state. */
function isIntergovernmental(actor: ActorMention, index: ActorIndex): boolean {
  const known = actor.kind === "organisation" ? index.known.get(actorKey(actor.name)) : undefined
  return known !== undefined && actor.via !== "noun_phrase"
}

const groupNouns = wordSets([
  1,
  ["states", "countries", "nations", "sides", "governments", "neighbours", "neighbors", "members", "powers"],
])

/** "the member states", "six members", "five observer countries", "signatory states": those of the list of that name. */
function listedGroup(
  article: AnnotatedArticle,
  noun: number,
  sentence: Sentence,
  lists: ReadonlyArray<StateList>,
): ActorMention | null {
  const { tokens } = article
  const label = tokens[noun]!.lower === "members" ? "member" : labelOf(tokens[noun - 1]?.lower)
  if (label === null || noun <= sentence.first) return null
  const of = lists.filter((list) => list.label === label)
  const end = tokens[noun]!.end
  const list =
    of.find(({ span }) => span.start >= end && span.end <= sentence.end) ??
    of.findLast(({ span }) => span.end <= tokens[noun]!.start) ??
    of[0]
  if (!list) return null
  const first = tokens[noun]!.lower === "members" ? noun : noun - 1
  return groupMention(article, { start: tokens[first]!.start, end }, list.members)
}

function labelOf(word: string | undefined): StateList["label"] | null {
  if (word === "member") return "member"
  return word === "observer" ? "observer" : null
}

/** "the two countries", "both sides", "the three nations": those named last, as many as it says. */
function pair(
  article: AnnotatedArticle,
  noun: number,
  sentence: Sentence,
  named: ReadonlyArray<ActorMention>,
  lists: ReadonlyArray<StateList>,
): ActorMention | null {
  const { tokens } = article
  let first = noun - 1
  while (first > sentence.first && BETWEEN.has(tokens[first]!.lower)) first--
  const count = COUNTS.get(tokens[first]?.lower ?? "")
  if (count === undefined || first < sentence.first) return null
  const isDefinite = tokens[first]!.lower === "both" || DEFINITE.has(tokens[first - 1]?.lower ?? "")
  if (!isDefinite) return null
  const span = { start: tokens[first]!.start, end: tokens[noun]!.end }
  const takesOrganisations = tokens[noun]!.lower === "sides"
  const members =
    count === 2 ? lastTwo(article, span.start, named, takesOrganisations) : ofLength(lists, count, span.start)
  return members && groupMention(article, span, members)
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
])
const DEFINITE: ReadonlySet<string> = new Set(["the", "these", "our", "those"])
const BETWEEN: ReadonlySet<string> = new Set(["neighboring", "neighbouring", "asian", "friendly", "arab", "allied"])

const ofLength = (lists: ReadonlyArray<StateList>, count: number, before: number): ReadonlyArray<Member> | null =>
  lists.findLast(({ members, span }) => members.length === count && span.end <= before)?.members ?? null

/**
 * The two actors named last in one sentence before an offset; of more than two in a sentence, those that the article
 * names most; of sentences with one each, the last two.
 */
function lastTwo(
  article: AnnotatedArticle,
  before: number,
  named: ReadonlyArray<ActorMention>,
  takesOrganisations: boolean,
): ReadonlyArray<Member> | null {
  const fits = (actor: ActorMention): boolean => actor.kind === "state" || takesOrganisations
  const earlier = named.filter((actor) => actor.end <= before && fits(actor))
  const counts = new Map<string, number>()
  for (const actor of named) if (fits(actor)) counts.set(actor.name, (counts.get(actor.name) ?? 0) + 1)
  const bySentence = new Map<number, Map<string, ActorMention>>()
  for (const actor of earlier) {
    const index = article.tokens[tokenAtOrAfter(article.tokens, actor.start)]!.sentence
    const inside = bySentence.get(index) ?? new Map<string, ActorMention>()
    inside.set(actor.name, actor)
    bySentence.set(index, inside)
  }
  const latest = [...bySentence.entries()].sort(([a], [b]) => b - a).map(([, inside]) => inside)
  const together = latest.find((inside) => inside.size >= 2) ?? new Map(earlier.map((actor) => [actor.name, actor]))
  if (together.size < 2) return null
  const ranked = [...together.values()]
    .sort((a, b) => counts.get(b.name)! - counts.get(a.name)! || a.start - b.start)
    .slice(0, 2)
    .sort((a, b) => a.start - b.start)
  return ranked.map(({ name, start, end }) => ({ name, span: { start, end } }))
}

function groupMention(article: AnnotatedArticle, span: Span, members: ReadonlyArray<Member>): ActorMention {
  const name = oneLine(article.article.source.slice(span)).toLowerCase()
  return mention(span, { name, kind: "group", country: null, via: "noun_phrase" }, { members })
}
