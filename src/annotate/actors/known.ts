/** Actors of the lexicons, found by name: "the Shanghai Cooperation Organisation", "ETIM", "Xinhua". */
import type { ActorMention, AnnotatedArticle, Token } from "../annotated-article.ts"
import { isShouted } from "../places/shouted.ts"
import { isCapitalised } from "../words/letters.ts"
import { actorKey, type ActorIndex, type KnownActor } from "./actor-index.ts"
import { mention } from "./mention.ts"

/** Longest name in tokens. */
const LONGEST = 14

export function knownActors(article: AnnotatedArticle, index: ActorIndex): ReadonlyArray<ActorMention> {
  const found: Array<ActorMention> = []
  for (const sentence of article.sentences) {
    if (sentence.region === "boilerplate") continue
    const shouted = isShouted(article, sentence)
    for (let i = sentence.first; i < sentence.last;) {
      const match = canBegin(article, i, index) ? longestAt(article, index, i, sentence.last, shouted) : null
      if (match) found.push(match.mention)
      i = match ? match.last : i + 1
    }
  }
  return found
}

function canBegin(article: AnnotatedArticle, i: number, index: ActorIndex): boolean {
  const token = article.tokens[i]!
  if (!isCapitalised(token) && !token.lower.startsWith("al") && token.lower !== "dpa") return false
  if (token.lower === "the") return false
  if (!index.opens(token.text) && article.tokens[i + 1]?.start !== token.end) return false
  return isCapitalised(token) || token.lower === "al" || token.lower.startsWith("al-") || token.lower === "dpa"
}

function longestAt(
  article: AnnotatedArticle,
  index: ActorIndex,
  first: number,
  end: number,
  shouted: boolean,
): { readonly mention: ActorMention; readonly last: number } | null {
  const { tokens } = article
  const text = article.article.source.text
  const start = tokens[first]!.start
  let best: { readonly mention: ActorMention; readonly last: number } | null = null
  for (let last = first + 1; last <= Math.min(end, first + LONGEST); last++) {
    const stop = tokens[last - 1]!.end
    const words = text.slice(start, stop)
    const key = actorKey(words)
    const actor = index.known.get(key)
    const isWord = shouted && last === first + 1 && isAnyWord(tokens[first]!)
    if (actor && !isWord && endsInWord(words) && isWrittenSo(words, actor) && isActing(article, first, actor))
      best = { mention: mention({ start, end: stop }, actor), last }
    if (!index.begins.has(key) && tokens[last]?.start !== stop) break
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
  if (written.includes(" ")) return true
  if (written === written.toUpperCase()) return words === words.toUpperCase()
  const isCamel = written.length <= 4 && written.slice(1) !== written.slice(1).toLowerCase()
  return !isCamel || words === written
}
