/**
 * An unnamed official who is named further on: "a senior official from the Ministry of Trade said. … said Ana Ortiz, deputy
 * director of the ministry's export bureau". The noun phrase stands for that person when exactly one person named in the
 * two paragraphs after it has the same body, and, unless the noun is as general as "official", the same role; a bare "a spokesman said" needs the role alone.
 */
import type { ActorMention, AnnotatedArticle, Sentence, Token } from "../../annotated-article.ts"
import { within } from "../../spans-within.ts"
import { wordSets } from "../../words/word-facts.ts"
import { genericRoleNouns } from "./lexicon/roles.ts"
import { type Person, standIn } from "./person.ts"
import type { PersonIndex } from "./person-index.ts"
import { nameWords } from "./word-sets.ts"

const PARAGRAPHS_AHEAD = 2
const LINKS: ReadonlySet<string> = new Set(["of", "from", "at", "with", "for", "in"])
const GENERAL: ReadonlySet<string> = new Set(["official", "officer", "representative"])
const DETERMINERS: ReadonlySet<string> = new Set(["a", "an", "one", "the"])

export function foreseen(
  article: AnnotatedArticle,
  persons: PersonIndex,
  mentions: ReadonlyArray<ActorMention>,
  known: ReadonlyArray<ActorMention>,
): ReadonlyArray<ActorMention> {
  const found: Array<ActorMention> = []
  for (const sentence of article.sentences) {
    if (sentence.region !== "body") continue
    for (let at = sentence.first; at < sentence.last; at++) {
      if (roles.of(article.tokens[at]!) === 0) continue
      const phrase = unnamed(article.tokens, at, sentence)
      if (!phrase || within(mentions, phrase).length > 0) continue
      const person = theOneAhead(article, persons, known, phrase, sentence)
      if (person) found.push(standIn(phrase, person, "noun_phrase"))
    }
  }
  return found
}

const roles = wordSets([1, genericRoleNouns])

interface Phrase {
  readonly start: number
  readonly end: number
  readonly head: string
  /** The words after "of", lower case: of what. */
  readonly complement: ReadonlyArray<string>
  /** Nothing but the noun: "a spokesman said". */
  readonly isBare: boolean
}

/** "a senior official from the Ministry of Trade", "director of the executive committee": a role with a body, no name. */
function unnamed(tokens: ReadonlyArray<Token>, at: number, sentence: Sentence): Phrase | null {
  const { roleModifiers } = nameWords()
  const link = tokens[at + 1]
  if (!link || at + 1 >= sentence.last) return null
  const isBare = nameWords().speakingVerbs.has(link.lower)
  if (!LINKS.has(link.lower) && !isBare) return null
  let first = at
  const belongs = (token: Token): boolean => roleModifiers.has(token.lower) || (isBare && modifies(token))
  while (first > sentence.first && belongs(tokens[first - 1]!)) first--
  if (first > sentence.first && DETERMINERS.has(tokens[first - 1]!.lower)) first--
  const before = first > sentence.first ? tokens[first - 1]! : undefined
  // In apposition to a name it is no unnamed official: the comma of "Ana Ortiz, director of" has a capital before it.
  if (before?.text === "," && first - 2 >= sentence.first && /^\p{Lu}/u.test(tokens[first - 2]!.text)) return null
  if (isBare)
    return { start: tokens[first]!.start, end: tokens[at]!.end, head: tokens[at]!.lower, complement: [], isBare }
  let last = at + 2
  while (last < sentence.last && continues(tokens[last]!)) last++
  if (last === at + 2) return null
  const complement = tokens.slice(at + 2, last).map((token) => token.lower)
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    head: tokens[at]!.lower,
    complement,
    isBare,
  }
}

/** "a senior Trade Ministry (MoT) official": the body may stand before the noun. */
const modifies = (token: Token): boolean =>
  token.pos === "ADJ" ||
  token.pos === "NOUN" ||
  token.pos === "PROPN" ||
  token.lower === "of" ||
  token.text === "(" ||
  token.text === ")" ||
  token.text === "-"

const continues = (token: Token): boolean =>
  token.pos === "DET" ||
  token.pos === "ADJ" ||
  token.pos === "NOUN" ||
  token.pos === "PROPN" ||
  token.pos === "PART" ||
  token.lower === "of" ||
  token.text === "-"

function theOneAhead(
  article: AnnotatedArticle,
  persons: PersonIndex,
  known: ReadonlyArray<ActorMention>,
  phrase: Phrase,
  sentence: Sentence,
): Person | null {
  const limit = article.paragraphs[Math.min(sentence.paragraph + PARAGRAPHS_AHEAD, article.paragraphs.length - 1)]!.end
  const body = within(known, phrase).find(({ kind }) => kind !== "state")
  const bodiesOf = (person: Person): ReadonlyArray<string> =>
    person.roles.flatMap((role) => within(known, role).map(({ name }) => name))
  const suited = persons.within({ start: phrase.end, end: limit }).filter((person) => {
    const sameBody =
      body !== undefined && (person.organization?.name === body.name || bodiesOf(person).includes(body.name))
    if (GENERAL.has(phrase.head)) return sameBody
    return person.roles.some(
      (role) => role.head === phrase.head && (phrase.isBare || sameBody || endsAlike(article, phrase, role)),
    )
  })
  return suited.length === 1 ? suited[0]! : null
}

/** "director of the structure's executive committee", "director of RATS' executive committee": the same last two words. */
function endsAlike(
  article: AnnotatedArticle,
  phrase: Phrase,
  role: { readonly first: number; readonly last: number },
): boolean {
  const words = article.tokens.slice(role.first, role.last).map((token) => token.lower)
  const tail = phrase.complement.slice(-2)
  return tail.length === 2 && words.at(-1) === tail[1] && words.at(-2) === tail[0]
}
