/** Actors of the lexicons, found by name: "the Shanghai Cooperation Organisation", "ETIM", "Xinhua". */
import type { ActorMention, AnnotatedArticle, Token } from "../annotated-article.ts"
import { shoutedIn } from "../places/shouted.ts"
import { remembered } from "../remembered.ts"
import { isJoined } from "../words/joined.ts"
import { isCapitalised } from "../words/letters.ts"
import { WordFacts } from "../words/word-facts.ts"
import { gapBetween } from "../words/run-memo.ts"
import type { ActorIndex, KnownActor } from "./actor-index.ts"
import { mention } from "./mention.ts"

/** Longest name in tokens. */
const LONGEST = 14

export function knownActors(article: AnnotatedArticle, index: ActorIndex): ReadonlyArray<ActorMention> {
  const found: Array<ActorMention> = []
  const { tokens } = article
  const facts = factsOf(index)
  const isShouted = shoutedIn(article)
  for (const sentence of article.sentences) {
    if (sentence.region === "boilerplate") continue
    const shouted = isShouted(sentence)
    for (let i = sentence.first; i < sentence.last; i++) {
      const its = facts.of(tokens[i]!)
      if (its === 0 || ((its & KNOWN) === 0 && !isJoined(tokens, i, sentence.last))) continue
      const match = longestAt(article, index, i, sentence.last, shouted)
      if (match === null) continue
      found.push(match.mention)
      i = match.last - 1
    }
  }
  return found
}

/** A name can begin with it as it is written. */
const STARTS = 1
/** It is a name by itself, or names begin with it. */
const KNOWN = 2

/** Most words begin no name: they have no capital, or the lexicons know no name that begins so. */
const factsOf = remembered(
  ({ openings }: ActorIndex) =>
    new WordFacts((word) => {
      const { lower } = word
      const isArabic = lower === "al" || lower.startsWith("al-")
      if (lower === "the" || !(isCapitalised(word) || isArabic || lower === "dpa")) return 0
      const { actor, begins } = openings.of(word).answer
      return actor !== undefined || begins ? STARTS | KNOWN : STARTS
    }),
)

function longestAt(
  article: AnnotatedArticle,
  { openings }: ActorIndex,
  first: number,
  end: number,
  shouted: boolean,
): { readonly mention: ActorMention; readonly last: number } | null {
  const { tokens } = article
  const text = article.article.source.text
  const { start } = tokens[first]!
  let best: { readonly mention: ActorMention; readonly last: number } | null = null
  const furthest = Math.min(end, first + LONGEST)
  let run = openings.of(tokens[first]!)
  for (let last = first + 1; ; last++) {
    const token = tokens[last - 1]!
    const stop = token.end
    const { actor, begins } = run.answer
    const isWord = shouted && last === first + 1 && isAnyWord(token)
    if (actor && !isWord) {
      const words = text.slice(start, stop)
      if (endsInWord(words) && isWrittenSo(words, actor) && isActing(article, first, actor))
        best = { mention: mention({ start, end: stop }, actor), last }
    }
    if (last >= furthest) break
    const next = tokens[last]!
    // A mark behind a name may be part of it: "(Maoist)".
    if (!begins && (actor ? next.start !== stop : !isJoined(tokens, last - 1, end))) break
    run = openings.extend(run, gapBetween(text, token, next), next, text, start)
  }
  return best
}

/** In text all in capitals one word may be any word: "IS", "WHO", "THE SITE". */
function isAnyWord(token: Token): boolean {
  return (token.pos !== "PROPN" && token.pos !== "NOUN" && token.pos !== "X") || WORDS_TOO.has(token.lower)
}

/** One-word names of the lexicons that are nouns. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  "site dawn amnesty petra tip mend let is who it time wagner fatah guardian sputnik antara bild aleph fars ria mit spa ansa car".split(
    " ",
  ),
)

/** Names end in a letter or digit, or in the dot of "U.N." or the bracket of "(Maoist)". */
function endsInWord(words: string): boolean {
  if (words.endsWith(")")) return words.includes("(")
  if (words.endsWith(".")) return /(?:^|[ .])(?:[A-Z]\.|Corp\.)$/.test(words)
  return /[\p{L}\p{N}]$/u.test(words)
}

/** A building stands for the government, but not in "at the White House". */
function isActing(article: AnnotatedArticle, first: number, actor: KnownActor): boolean {
  if (actor.via !== "capital") return true
  const the = article.tokens[first - 1]?.lower === "the" ? 1 : 0
  return !INSIDE.has(article.tokens[first - 1 - the]?.lower ?? "")
}

const INSIDE: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "outside",
  "inside",
  "around",
  "to",
  "into",
  "leave",
  "left",
])

/** Abbreviations are told from words by their capitals: "WHO", "IS", "SITE". */
function isWrittenSo(words: string, actor: KnownActor): boolean {
  const { written } = actor
  // "visited Russia today" names no broadcaster.
  if (written.endsWith(" Today")) return words.endsWith("Today") || words.endsWith("TODAY")
  if (written.includes(" ")) return true
  if (written === written.toUpperCase()) return words === words.toUpperCase()
  const isCamel = written.length <= 4 && written.slice(1) !== written.slice(1).toLowerCase()
  return !isCamel || words === written
}
