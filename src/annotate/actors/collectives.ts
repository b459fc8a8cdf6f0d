/**
 * Bodies and groups that are named by a common noun: "police", "Kenyan police", "the Cuban government", "rights groups",
 * "witnesses". The name is the source's words; a nationality in them gives the country, and one said before carries on
 * ("Kenyan police … the police").
 */
import { oneLine } from "../../one-line.ts"
import type { ActorMention, AnnotatedArticle, Sentence } from "../annotated-article.ts"
import { shoutedIn } from "../places/shouted.ts"
import { tokensIn } from "../token-range.ts"
import { WordFacts } from "../words/word-facts.ts"
import { mention } from "./mention.ts"
import { countryTokens } from "./organisations.ts"
import { collectives } from "./words.ts"

export function commonActors(
  article: AnnotatedArticle,
  named: ReadonlyArray<ActorMention>,
): ReadonlyArray<ActorMention> {
  const taken = tokensOfNames(article, named)
  const countries = countryTokens(article)
  const lastWithCountry = new Map<string, ActorMention>()
  const found: Array<ActorMention> = []
  const isShouted = shoutedIn(article)
  for (const sentence of article.sentences) {
    if (sentence.region !== "body" && sentence.region !== "headline") continue
    const shouted = isShouted(sentence)
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = article.tokens[i]!
      if (heads.of(token) === 0) continue
      const kind = collectives().get(token.lower)
      if (
        kind === undefined ||
        (token.text !== token.lower && i > sentence.first && token.lower !== "tv" && !shouted) ||
        token.pos === "VERB" ||
        modifiesNext(article, i, sentence)
      )
        continue
      if (taken.has(i) || taken.has(i - 1)) continue
      const first = phraseStart(article, i, sentence, countries, taken)
      const span = { start: article.tokens[first]!.start, end: token.end }
      const own = countryIn(first, i, countries)
      const before = own === null && first === i ? lastWithCountry.get(token.lower) : undefined
      if (own === null && before === undefined && first === i && EMPTY_ALONE.has(token.lower)) continue
      const name = oneLine(article.article.source.slice(span))
      const actor = before
        ? mention(span, { ...before, via: "noun_phrase" }, { antecedent: { start: before.start, end: before.end } })
        : mention(span, {
            name:
              shouted && own === null
                ? name.toLowerCase()
                : decapitalised(name, first === sentence.first && own === null),
            kind,
            country: own,
            via: "noun_phrase",
          })
      found.push(actor)
      if (own !== null && kind === "government_body") lastWithCountry.set(token.lower, actor)
    }
  }
  return found
}

const heads = new WordFacts(({ lower }) => (collectives().has(lower) ? 1 : 0))

/** Nouns that name nobody unless something before them says which. */
const EMPTY_ALONE: ReadonlySet<string> = new Set(
  "ministry embassy consulate cabinet prosecutors administration television tv radio media newspapers sources reports groups forces troops soldiers hostages".split(
    " ",
  ),
)

/** "police station", "government building", "army base": the noun only says what kind of thing follows. */
function modifiesNext(article: AnnotatedArticle, i: number, sentence: Sentence): boolean {
  const next = i + 1 < sentence.last ? article.tokens[i + 1]! : undefined
  return next !== undefined && (next.pos === "NOUN" || next.pos === "PROPN" || next.text === "-")
}

/** First token of the noun phrase, determiners left out: nationalities, adjectives and nouns before the head. */
function phraseStart(
  article: AnnotatedArticle,
  head: number,
  sentence: Sentence,
  countries: ReadonlyMap<number, string>,
  taken: ReadonlySet<number>,
): number {
  let first = head
  while (first > sentence.first && head - first < 4) {
    const token = article.tokens[first - 1]!
    if (token.lower === "'s" && countries.has(first - 2)) return first - 2
    const isModifier = countries.has(first - 1) || token.pos === "ADJ" || token.pos === "NOUN" || token.pos === "PROPN"
    const isInner = token.text === "-" && article.tokens[first]!.start === token.end
    if (!isModifier && !isInner) break
    if (LIMITS.has(token.lower) || taken.has(first - 1)) break
    first--
  }
  return article.tokens[first]!.text === "-" ? first + 1 : first
}

/** Adjectives that say how many or which, not who. */
const LIMITS: ReadonlySet<string> = new Set(
  "other many several some more most two three four five such own same first new".split(" "),
)

function countryIn(first: number, last: number, countries: ReadonlyMap<number, string>): string | null {
  for (let i = first; i <= last; i++) {
    const country = countries.get(i)
    if (country !== undefined) return country
  }
  return null
}

const decapitalised = (name: string, isFirst: boolean): string =>
  isFirst && name.charAt(1) === name.charAt(1).toLowerCase() ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** Tokens of names of organisations and groups: "Taliban militants" are the Taliban, and need no name of their own. */
function tokensOfNames(article: AnnotatedArticle, named: ReadonlyArray<ActorMention>): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const actor of named) {
    if (actor.kind === "state") continue
    const { first, last } = tokensIn(article.tokens, actor)
    for (let i = first; i < last; i++) taken.add(i)
  }
  return taken
}
