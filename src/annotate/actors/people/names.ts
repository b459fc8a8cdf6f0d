/**
 * Name candidates: runs of capitalised words, initials and particles, cut down to what may be a person's name. "Minister
 * of Public Security Guo Shengkun" → "Guo Shengkun"; "Foreign Ministry" → none; "Ali Hussein Ali al-Shamari" whole.
 */
import type { AnnotatedArticle, Sentence, Token } from "../../annotated-article.ts"
import { bare, nameWords } from "./word-sets.ts"

/** A candidate: tokens `first` to `last` (half-open). */
export interface NameRun {
  readonly first: number
  readonly last: number
  /** The words that can stand alone for the name: no particles, initials or numerals. */
  readonly words: ReadonlyArray<string>
}

const LONGEST_NAME = 9

/** Does a token belong to another actor's name? A nationality opens no name, but may be a surname ("Najib Danish"). */
type Taken = (index: number, isFirst: boolean) => boolean

/** The candidates of a sentence. `taken` says which tokens belong to other actors' names. */
export function nameRuns(article: AnnotatedArticle, sentence: Sentence, taken: Taken): ReadonlyArray<NameRun> {
  const found: Array<NameRun> = []
  let at = sentence.first
  while (at < sentence.last) {
    if (!isNameWord(article.tokens, at, sentence, taken, true)) {
      at++
      continue
    }
    const last = runEnd(article.tokens, at, sentence, taken)
    const run = trim(article.tokens, at, last)
    if (run) found.push(run)
    at = last
  }
  return found
}

/** The words of a run that name somebody by themselves. */
function speakingWords(tokens: ReadonlyArray<Token>, first: number, last: number): ReadonlyArray<string> {
  const { particles } = nameWords()
  const words: Array<string> = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (token.pos === "PUNCT" || particles.has(token.lower) || isInitials(token.text) || isNumeral(token.text)) continue
    words.push(token.lower)
  }
  return words
}

function isNameWord(
  tokens: ReadonlyArray<Token>,
  at: number,
  sentence: Sentence,
  taken: Taken,
  isFirst = false,
): boolean {
  const token = tokens[at]!
  // Most words are neither, and are told from names by this alone.
  if (!isCapitalised(token.text) && tokens[at + 1]?.text !== "-") return false
  if (taken(at, isFirst)) return false
  const { institutionWords, sentenceOpeners, titles, roleNouns, particles } = nameWords()
  const word = bare(token.lower)
  // "al" and "-" and "Alfi": a particle opens a name only when it is glued to the capitalised word after it.
  if (particles.has(word) && isGluedParticle(tokens, at)) return true
  if (!isCapitalised(token.text)) return false
  if (institutionWords.has(word) || titles.has(word) || roleNouns.has(word)) return false
  if (sentenceOpeners.has(word)) return isParticleOfName(tokens, at, sentence)
  if (
    at === sentence.first &&
    token.pos !== "PROPN" &&
    token.pos !== "NOUN" &&
    token.pos !== "X" &&
    token.pos !== "ADJ"
  )
    return isCapitalised(tokens[at + 1]?.text ?? "")
  return !isAcronym(token.text)
}

/** "An" and "To" are names when they follow a name's word and stand inside of a sentence. */
const isParticleOfName = (tokens: ReadonlyArray<Token>, at: number, sentence: Sentence): boolean =>
  at > sentence.first &&
  tokens[at]!.pos === "PROPN" &&
  isCapitalised(tokens[at - 1]!.text) &&
  tokens[at]!.text.length <= 3

function isGluedParticle(tokens: ReadonlyArray<Token>, at: number): boolean {
  const hyphen = tokens[at + 1]
  const next = tokens[at + 2]
  return hyphen?.text === "-" && hyphen.start === tokens[at]!.end && next !== undefined && isCapitalised(next.text)
}

function runEnd(tokens: ReadonlyArray<Token>, from: number, sentence: Sentence, taken: Taken): number {
  const { particles } = nameWords()
  let at = from
  let end = from
  while (at < sentence.last && end - from < LONGEST_NAME) {
    const token = tokens[at]!
    if (isNameWord(tokens, at, sentence, taken) || isNumeral(token.text)) end = at + 1
    else if (token.text === "-" || token.text === "\u2010") {
      // Inside of a name a hyphen has no space on its left; "al- Shamari" is how some wires break it.
      if (at === from || token.start !== tokens[at - 1]!.end) break
    } else if (!particles.has(token.lower) || at === from || taken(at, false)) break
    at++
  }
  return Math.max(end, from + 1)
}

/** A candidate out of a run, or null when too little is left of it. */
function trim(tokens: ReadonlyArray<Token>, first: number, last: number): NameRun | null {
  const words = speakingWords(tokens, first, last)
  return words.length === 0 ? null : { first, last, words }
}

export const isCapitalised = (word: string): boolean => {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const letter = word.charAt(0)
  return letter !== letter.toLowerCase()
}

/** "P.J.", "W.", "J": one to three letters with stops, or a single letter. */
export const isInitials = (word: string): boolean => /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u.test(word)

/** FBI, CPC, PLA: two capitals or more and no small letter. */
const isAcronym = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && !isInitials(word) && !isNumeral(word)

const isNumeral = (word: string): boolean =>
  word === "II" || word === "III" || word === "IV" || word === "Jr." || word === "Jr"
