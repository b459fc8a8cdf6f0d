/** An act or state of cooperation, as the words of one clause tell it. */
import type { AnnotatedArticle, Sentence, Token } from "../../annotate/annotated-article.ts"
import { type TokenRange, tokensIn } from "../../annotate/token-range.ts"
import { type Clause, clausesOf } from "./clauses.ts"
import type { Head } from "./head.ts"
import { headsOf, mayHaveHead } from "./heads.ts"
import { castOf, partiesOfAct } from "./partners.ts"
import type { Party } from "./party.ts"
import { type StatusReading, statusOf } from "./status.ts"

export interface Act {
  readonly sentence: Sentence
  readonly clause: Clause
  readonly head: Head
  readonly reading: StatusReading
  readonly parties: ReadonlyArray<Party>
  /** The tokens that tell it, half-open: the clause, or its part of a clause that tells several. */
  readonly told: TokenRange
  /** End, in tokens, of the clause and of the clauses that say more of its nouns ("the battle that …"). */
  readonly qualifiedTo: number
}

/** Every act of cooperation that an article tells, on security or not, in order. */
export function actsOf(article: AnnotatedArticle): ReadonlyArray<Act> {
  let named: ReadonlySet<number> | undefined
  const isNamed = (token: number) => (named ??= namedTokens(article)).has(token)
  const acts: Array<Act> = []
  for (const sentence of article.sentences) {
    if (sentence.region !== "body" && sentence.region !== "headline") continue
    if (!mayHaveHead(article.tokens, sentence.first, sentence.last)) continue
    const clauses = clausesOf(article, sentence)
    clauses.forEach((clause, at) => {
      if (tellsContent(article, clause)) return
      const read = (head: Head) => statusOf(article.tokens, clauses, at, head)
      const found: Array<Omit<Act, "told">> = []
      for (const head of headsOf(article.tokens, clause, isNamed, (other) => read(other) !== null)) {
        const reading = read(head)
        if (!reading) continue
        const parties = partiesOfAct(
          article,
          { sentence, clauses, at, before: partiesBefore(acts.at(-1), sentence) },
          head,
          castOf(article),
        )
        if (parties.length === 0) continue
        found.push({ sentence, clause, head, reading, parties, qualifiedTo: qualifiedTo(clauses, at) })
      }
      acts.push(...found.map((act, i) => ({ ...act, told: partOf(article.tokens, clause, found, i) })))
    })
  }
  return acts
}

/** The part of a clause that tells one of its acts: up to the noun phrase that names the next. */
function partOf(
  tokens: ReadonlyArray<Token>,
  clause: Clause,
  acts: ReadonlyArray<Pick<Act, "head">>,
  at: number,
): TokenRange {
  const startOf = (act: Pick<Act, "head">): number => {
    let i = act.head.first
    while (i > clause.first && !act.head.isVerb && phraseParts.has(tokens[i - 1]!.pos)) i--
    return i
  }
  const next = acts[at + 1]
  return { first: at === 0 ? clause.first : startOf(acts[at]!), last: next ? startOf(next) : clause.last }
}

const phraseParts: ReadonlySet<string> = new Set(["ADJ", "DET", "NOUN", "NUM", "PROPN"])

function qualifiedTo(clauses: ReadonlyArray<Clause>, at: number): number {
  let i = at
  while (clauses[i + 1]?.link === "that" || clauses[i + 1]?.link === "relative") i++
  return clauses[i]!.last
}

/** The parties of the last act, where a pronoun of this sentence may mean them. */
function partiesBefore(last: Act | undefined, sentence: Sentence): ReadonlyArray<Party> {
  if (!last) return []
  const isNear = last.sentence === sentence || last.sentence.last === sentence.first
  return isNear ? last.parties : []
}

const contentPrepositions = new Set(["by", "in", "under"])

/** "a pact under which both agree to …": what the pact says is no act beside it. */
const tellsContent = ({ tokens }: AnnotatedArticle, { first, link }: Clause): boolean =>
  link === "relative" && tokens[first]!.lower === "which" && contentPrepositions.has(tokens[first - 1]?.lower ?? "")

/** The tokens of names of organisations and agencies: their words name no act. */
function namedTokens({ tokens, actors }: AnnotatedArticle): ReadonlySet<number> {
  const named = new Set<number>()
  for (const actor of actors) {
    if (actor.via !== "name" || actor.kind === "person" || actor.kind === "state") continue
    const { first, last } = tokensIn(tokens, actor)
    for (let i = first; i < last; i++) named.add(i)
  }
  return named
}
