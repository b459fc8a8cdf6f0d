/** Noun phrases that take up an organisation named before: "the ministry", "the organization", "the militant group". */
import type { ActorMention, AnnotatedArticle } from "../annotated-article.ts"
import { WordFacts } from "../words/word-facts.ts"
import { mention } from "./mention.ts"
import { genericHeads, heads } from "./words.ts"

export function organisationAnaphora(
  article: AnnotatedArticle,
  named: ReadonlyArray<ActorMention>,
): ReadonlyArray<ActorMention> {
  const found: Array<ActorMention> = []
  const { tokens } = article
  for (const sentence of article.sentences) {
    if (sentence.region !== "body") continue
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const noun = tokens[i]!
      if (nouns.of(noun) === 0) continue
      const first = definiteStart(article, i, sentence.first)
      if (first === null || tokens[i + 1]?.lower === "of" || tokens[i + 1]?.pos === "NOUN") continue
      const actor = antecedentOf(article, noun.lower, tokens[first]!.start, named, i - first > 1)
      if (actor === null) continue
      const span = { start: tokens[first]!.start, end: noun.end }
      found.push(
        mention(span, { ...actor, via: "noun_phrase" }, { antecedent: { start: actor.start, end: actor.end } }),
      )
    }
  }
  return found
}

/** Head nouns, written small. */
const nouns = new WordFacts(({ text, lower }) =>
  text === lower && (heads().has(lower) || genericHeads().has(lower)) ? 1 : 0,
)

/** Index of "the" or "this" when the noun phrase is definite: "the ministry", "the militant group". */
function definiteStart(article: AnnotatedArticle, head: number, sentenceStart: number): number | null {
  for (let i = head - 1; i >= sentenceStart && head - i <= 2; i--) {
    const token = article.tokens[i]!
    if (token.lower === "the" || token.lower === "this") return i
    if (token.pos !== "ADJ" || !KINDS.has(token.lower)) return null
  }
  return null
}

/** Adjectives that say what kind of group it is. */
const KINDS: ReadonlySet<string> = new Set(
  "militant terrorist terror rebel armed jihadist islamist extremist separatist insurgent regional international security news".split(
    " ",
  ),
)

/** The last actor named before whose name has the noun as a word, else the last of a kind that the noun can stand for. */
function antecedentOf(
  article: AnnotatedArticle,
  noun: string,
  before: number,
  named: ReadonlyArray<ActorMention>,
  isModified: boolean,
): ActorMention | null {
  const wanted = spelling(noun)
  let other: ActorMention | null = null
  for (let i = named.length - 1; i >= 0; i--) {
    const actor = named[i]!
    if (actor.end > before || actor.kind === "state" || actor.kind === "person" || actor.kind === "group") continue
    const words = spelling(`${actor.name} ${article.article.source.slice(actor)}`.toLowerCase()).split(/[^a-z]+/)
    if (words.includes(wanted)) return actor
    if (other === null && genericHeads().get(noun)?.has(actor.kind)) other = actor
  }
  return isModified && other?.kind === "organisation" ? null : other
}

const spelling = (words: string): string => words.replaceAll("organis", "organiz").replaceAll("centre", "center")
