/**
 * Name candidates: runs of capitalised words, initials and particles, cut down to what may be a person's name. "Minister
 * of Public Security Guo Shengkun" → "Guo Shengkun"; "Foreign Ministry" → none; "Ali Hussein Ali al-Shamari" whole.
 */
import type { Sentence, Token } from "../../annotated-article.ts"
import { isCapitalised } from "../../words/letters.ts"
import { WordFacts } from "../../words/word-facts.ts"
import { bare, nameWords } from "./word-sets.ts"

/** A candidate: tokens `first` to `last` (half-open). */
export interface NameRun {
  readonly first: number
  readonly last: number
  /** The words that can stand alone for the name: no particles, initials or numerals. */
  readonly words: ReadonlyArray<string>
}

const LONGEST_NAME = 9

/** By token: bits of what the words of other actors and of places are to a name. */
export type Taken = Uint8Array

/** It belongs to the name of another actor. */
export const TAKEN = 1
/** It is a nationality, which opens no name but may be a surname ("Najib Danish"). */
export const DEMONYM = 2
/** It can stand before the noun of a role: "Kabul police chief". */
export const MODIFIER = 4

/** The candidates of a sentence. */
export function nameRuns(tokens: ReadonlyArray<Token>, sentence: Sentence, taken: Taken): ReadonlyArray<NameRun> {
  const found: Array<NameRun> = []
  let at = sentence.first
  while (at < sentence.last) {
    if (!isNameWord(tokens, at, sentence, taken, true)) {
      at++
      continue
    }
    const last = runEnd(tokens, at, sentence, taken)
    const run = trim(tokens, at, last)
    if (run) found.push(run)
    at = last
  }
  return found
}

/** The words of a run that name somebody by themselves. */
function speakingWords(tokens: ReadonlyArray<Token>, first: number, last: number): ReadonlyArray<string> {
  const words: Array<string> = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (token.pos === "PUNCT" || (nameFacts.of(token) & (PARTICLE | INITIALS | NUMERAL)) !== 0) continue
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
  const its = nameFacts.of(token)
  if ((its & (CAPITAL | OPENING_PARTICLE)) === 0) return false
  if ((taken[at]! & (isFirst ? TAKEN | DEMONYM : TAKEN)) !== 0) return false
  // "al" and "-" and "Alfi": a particle opens a name only when it is glued to the capitalised word after it.
  if ((its & OPENING_PARTICLE) !== 0 && isGluedParticle(tokens, at)) return true
  if ((its & CAPITAL) === 0 || (its & NO_NAME) !== 0) return false
  if ((its & SENTENCE_OPENER) !== 0) return isParticleOfName(tokens, at, sentence)
  if (
    at === sentence.first &&
    token.pos !== "PROPN" &&
    token.pos !== "NOUN" &&
    token.pos !== "X" &&
    token.pos !== "ADJ"
  )
    return isCapitalised(tokens[at + 1])
  return (its & ACRONYM) === 0
}

const CAPITAL = 1
const PARTICLE = 2
/** A particle, with a stop or without. */
const OPENING_PARTICLE = 4
/** A word of institutions, a title or a noun of a role. */
const NO_NAME = 8
const SENTENCE_OPENER = 16
/** FBI, CPC, PLA: two capitals or more and no small letter. */
const ACRONYM = 32
const INITIALS = 64
const NUMERAL = 128

const nameFacts = new WordFacts((token) => {
  const { institutionWords, sentenceOpeners, titles, roleNouns, particles } = nameWords()
  const { text, lower } = token
  const word = bare(lower)
  const isAcronym = text.length > 1 && text === text.toUpperCase() && !isInitials(text) && !isNumeral(text)
  return (
    (isCapitalised(token) ? CAPITAL : 0) |
    (particles.has(lower) ? PARTICLE : 0) |
    (particles.has(word) ? OPENING_PARTICLE : 0) |
    (institutionWords.has(word) || titles.has(word) || roleNouns.has(word) ? NO_NAME : 0) |
    (sentenceOpeners.has(word) ? SENTENCE_OPENER : 0) |
    (isAcronym ? ACRONYM : 0) |
    (isInitials(text) ? INITIALS : 0) |
    (isNumeral(text) ? NUMERAL : 0)
  )
})

/** "An" and "To" are names when they follow a name's word and stand inside of a sentence. */
const isParticleOfName = (tokens: ReadonlyArray<Token>, at: number, sentence: Sentence): boolean =>
  at > sentence.first && tokens[at]!.pos === "PROPN" && isCapitalised(tokens[at - 1]) && tokens[at]!.text.length <= 3

function isGluedParticle(tokens: ReadonlyArray<Token>, at: number): boolean {
  const hyphen = tokens[at + 1]
  const next = tokens[at + 2]
  return hyphen?.text === "-" && hyphen.start === tokens[at]!.end && isCapitalised(next)
}

function runEnd(tokens: ReadonlyArray<Token>, from: number, sentence: Sentence, taken: Taken): number {
  let at = from
  let end = from
  while (at < sentence.last && end - from < LONGEST_NAME) {
    const token = tokens[at]!
    const its = nameFacts.of(token)
    if ((its & NUMERAL) !== 0 || isNameWord(tokens, at, sentence, taken)) end = at + 1
    else if (token.text === "-" || token.text === "\u2010") {
      // Inside of a name a hyphen has no space on its left; "al- Shamari" is how some wires break it.
      if (at === from || token.start !== tokens[at - 1]!.end) break
    } else if ((its & PARTICLE) === 0 || at === from || (taken[at]! & TAKEN) !== 0) break
    at++
  }
  return Math.max(end, from + 1)
}

/** A candidate out of a run, or null when too little is left of it. */
function trim(tokens: ReadonlyArray<Token>, first: number, last: number): NameRun | null {
  const words = speakingWords(tokens, first, last)
  return words.length === 0 ? null : { first, last, words }
}

/** "P.J.", "W.", "J": one to three letters with stops, or a single letter. */
export const isInitials = (word: string): boolean => /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u.test(word)

const isNumeral = (word: string): boolean =>
  word === "II" || word === "III" || word === "IV" || word === "Jr." || word === "Jr"
