/**
 * Who takes part where the clause does not say it in full: "the two countries", "we", a clause without a subject of its
 * own, a definite "the agreement". Each looks back in the article and is anchored in what it finds there.
 */
import { Grounded } from "../../../schema/grounded.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { ActorMention, AnnotatedArticle, Sentence } from "../../annotate/annotated-article.ts"
import { within } from "../../annotate/spans-within.ts"
import { anchor } from "../../annotate/ground.ts"
import { remembered } from "../../annotate/remembered.ts"
import { tokensIn } from "../../annotate/token-range.ts"
import { clauseParties } from "./clause-parties.ts"
import type { Clause } from "./clauses.ts"
import type { Head } from "./head.ts"
import { authorities, bothSides, officeNouns, unnamedPartners } from "./lexicon/parties.ts"
import { distinct, type Party, partiesOf } from "./party.ts"
import { type PersonStates, personStates } from "./person-states.ts"
import { type PrincipalPair, principalPair } from "./principal-pair.ts"
import { type PhraseIndex, phraseIndex } from "../phrases.ts"

const unnamed: ReadonlySet<string> = new Set(unnamedPartners)
const ours = new Set(["us", "we"])
const shared = new Set(["cooperation", "governments", "nations", "partners", "requests", "two"])
const mutual = new Set(["bilateral", "mutual"])
const authorityWords: ReadonlySet<string> = new Set(authorities)
const offices: ReadonlySet<string> = new Set(officeNouns)

let sides: PhraseIndex<true> | undefined
const sidesIndex = (): PhraseIndex<true> => (sides ??= phraseIndex(bothSides.map((phrase) => [phrase, true] as const)))

/** Who the article is about: looked up once an article. */
export interface Cast {
  readonly pair: PrincipalPair
  readonly people: PersonStates
}

export const castOf = remembered((article: AnnotatedArticle): Cast => {
  const people = personStates(article)
  return { pair: principalPair(article, people), people }
})

export interface Place {
  readonly sentence: Sentence
  readonly clauses: ReadonlyArray<Clause>
  /** Index of the clause among them. */
  readonly at: number
  /** The parties of the act before, where it stands in this sentence or the one before. */
  readonly before: ReadonlyArray<Party>
}

/** The parties of an act; empty where fewer take part than cooperation needs. */
export function partiesOfAct(
  article: AnnotatedArticle,
  { sentence, clauses, at, before }: Place,
  head: Head,
  { pair, people }: Cast,
): ReadonlyArray<Party> {
  const clause = clauses[at]!
  let found = clauseParties(article, people, clause, head)
  if (head.needsObject && !hasPartyObject(article, head, clause)) return []
  const enough = () => found.length >= 2 || (head.rule !== "commitment" && found.some((party) => !party.isState))
  if (enough()) return found

  for (let i = at; i > 0 && clauses[i]!.link === "shares-subject" && found.length < 2; i--)
    found = distinct([...clauseParties(article, people, clauses[i - 1]!, head), ...found])
  const parent = clauses[at - 1]
  if (clause.link === "that" && parent && !parent.isReporting && found.length < 2)
    found = distinct([...clauseParties(article, people, parent, head), ...found])
  if (enough()) return found

  const words = standInWords(article, clause)
  if (words.ours) {
    const speaker = clauses.find((other) => other.isReporting && other !== clause)
    const said = speaker ? speakersState(article, people, speaker) : []
    found = distinct([...found, ...said.map((party) => standsFor(article, words.ours!, party))])
  }
  if (words.they && found.length === 0) {
    const { they } = words
    const meant = article.article.source.slice(they).toLowerCase() === "it" ? before.slice(0, 1) : before
    found = meant.map((party) => standsFor(article, they, party))
    if (enough()) return found
  }
  if (words.sides && found.length < 2) {
    const named = earlierInSentence(article, people, clauses, at, head)
    if (named.length >= 2) found = named.map((party) => standsFor(article, words.sides!, party))
  }
  if (pair && found.length < 2) {
    const isOfPair = found.every((party) => pair.some((side) => side.name === party.name))
    const office = head.rule === "assistance" ? null : words.office
    const tie = words.sides ?? words.ours ?? office ?? implicitTie(article, sentence, head, found, pair)
    if (tie && isOfPair && (found.length > 0 || tie !== office))
      found = distinct([...found, ...pairAt(article, people, tie, pair)])
  }
  if (enough()) return found
  if (found.length !== 1 || head.rule === "commitment") return []
  const isTwoSided = head.rule === "meeting" ? meetsOfficial(article, people, clause) : words.unnamed
  return isTwoSided ? found : []
}

/** "The Peruvian envoys met |President Duval|": the other side is a head of state or government, of a state that no word tells. */
function meetsOfficial(article: AnnotatedArticle, people: PersonStates, clause: Clause): boolean {
  const { tokens } = article
  const from = tokens[clause.first]!.start
  const to = tokens[clause.last - 1]!.end
  return within(article.actors, { start: from, end: to }).some(
    ({ kind, name, role }) =>
      kind === "person" && !people.has(name) && role !== null && HEADS.has(headOf(article, role)),
  )
}

/** The last word of a role. */
const headOf = ({ tokens }: AnnotatedArticle, role: Span): string => tokens[tokensIn(tokens, role).last - 1]!.lower

const HEADS: ReadonlySet<string> = new Set(["president", "premier", "minister", "chancellor", "king", "queen", "emir"])

const objects = new Set(["each", "it", "one", "them", "us"])

/** Does the object of the verb name a party ("assisted us", "helping Kenyan police"), or is it passive ("assisted by")? */
function hasPartyObject(article: AnnotatedArticle, head: Head, clause: Clause): boolean {
  const { tokens } = article
  const clauseEnd = tokens[clause.last - 1]!.end
  for (let i = head.last; i < clause.last && i <= head.last + 2; i++) {
    const { lower, start, pos } = tokens[i]!
    if (lower === "by" || objects.has(lower)) return true
    if (pos === "ADP") return false
    const mention = within(article.actors, { start: start, end: clauseEnd }).find(
      (actor) => actor.start === start && isParty(actor),
    )
    if (mention) return mention.via !== "demonym" || authorityWords.has(tokens[i + 1]?.lower ?? "")
  }
  return false
}

const isParty = ({ kind, members }: ActorMention): boolean =>
  kind === "state" || kind === "government_body" || kind === "organisation" || members.length > 0

interface StandIns {
  readonly sides: Span | null
  readonly ours: Span | null
  /** A pronoun for the parties of the act before. */
  readonly they: Span | null
  /** Words for an office or a person, of a state that the clause does not name: "the ministry", "the king". */
  readonly office: Span | null
  readonly unnamed: boolean
}

function standInWords(article: AnnotatedArticle, clause: Clause): StandIns {
  const { tokens } = article
  const match = sidesIndex().all(tokens, clause.first, clause.last)[0]
  let sidesSpan: Span | null = match ? { start: tokens[match.first]!.start, end: tokens[match.last - 1]!.end } : null
  let oursSpan: Span | null = null
  let they: Span | null = null
  let office: Span | null = null
  let isUnnamed = false
  for (let i = clause.first; i < clause.last; i++) {
    const token = tokens[i]!
    if (token.lower === "they" || token.lower === "it") they ??= token
    if (mutual.has(token.lower)) sidesSpan ??= token
    // "US" in capitals is a state, "us" is not.
    if (token.lower === "our" && shared.has(tokens[i + 1]?.lower ?? "")) oursSpan ??= token
    if (ours.has(token.lower) && (token.lower !== "us" || token.text === "us")) oursSpan ??= token
    if (offices.has(token.lower) && tokens[i - 1]?.lower === "the") office ??= token
    if (unnamed.has(token.lower) && token.pos !== "PROPN") isUnnamed = true
  }
  const from = tokens[clause.first]!.start
  const to = tokens[clause.last - 1]!.end
  const person = within(article.actors, { start: from, end: to }).find(({ kind }) => kind === "person")
  return { sides: sidesSpan, ours: oursSpan, they, office: office ?? person ?? null, unnamed: isUnnamed }
}

function speakersState(article: AnnotatedArticle, people: PersonStates, clause: Clause): ReadonlyArray<Party> {
  const from = article.tokens[clause.first]!.start
  const to = article.tokens[clause.last - 1]!.end
  const found = within(article.actors, { start: from, end: to }).flatMap((mention) =>
    partiesOf(article, people, mention),
  )
  return found.slice(0, 1)
}

/** The parties of the nearest clause before this one in the sentence that names two or more. */
function earlierInSentence(
  article: AnnotatedArticle,
  people: PersonStates,
  clauses: ReadonlyArray<Clause>,
  at: number,
  head: Head,
): ReadonlyArray<Party> {
  for (let i = at - 1; i >= 0; i--) {
    const named = clauseParties(article, people, clauses[i]!, head)
    if (named.length >= 2) return named
  }
  return []
}

/** The party again, with the words here that stand for it. */
function standsFor(article: AnnotatedArticle, words: Span, party: Party): Party {
  const named = party.ground.anchors.at(-1)!
  return { ...party, span: words, ground: Grounded.resolved(party.name, "coreference", anchor(article, words), named) }
}

/**
 * Words of the act that tie it to the pair without naming both: an instrument, a meeting or a mechanism that is spoken of
 * as known, or one of the two in a sentence that names the other.
 */
function implicitTie(
  article: AnnotatedArticle,
  sentence: Sentence,
  head: Head,
  found: ReadonlyArray<Party>,
  pair: NonNullable<PrincipalPair>,
): Span | null {
  if (head.rule === "assistance" || head.rule === "joint-body") return null
  const { tokens } = article
  const words = { start: tokens[head.first]!.start, end: tokens[head.last - 1]!.end }
  if (found.length === 1) {
    const names = pair.map((side) => side.name)
    const inSentence = within(article.actors, { start: sentence.start, end: sentence.end })
    return names.every((name) => inSentence.some((mention) => mention.name === name)) ? words : null
  }
  const paragraph = article.paragraphs[sentence.paragraph]!
  const near = within(article.actors, { start: paragraph.start, end: sentence.end })
  const others = near.some((mention) => mention.kind === "state" && !pair.some((side) => side.name === mention.name))
  if (others && head.rule !== "instrument") return null
  return head.rule === "cooperation" || head.isVerb ? null : words
}

function pairAt(
  article: AnnotatedArticle,
  people: PersonStates,
  words: Span,
  pair: NonNullable<PrincipalPair>,
): ReadonlyArray<Party> {
  return pair.flatMap(({ mentions }) => {
    const before = mentions.filter((mention) => mention.start <= words.start)
    const nearest = before.at(-1) ?? mentions[0]!
    return partiesOf(article, people, nearest).map((party) => standsFor(article, words, party))
  })
}
