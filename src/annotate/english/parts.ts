/**
 * Cuts a chunk that is no word with marks at its ends: shape after shape of the model's list is taken out of it, and what
 * is left between is cut by the shapes that come next.
 */
import type { Shape } from "./chunk.ts"
import type { Core } from "./language-model.ts"
import { KIND, type Lexicon } from "./lexicon.ts"
import type { Word } from "./vocabulary.ts"

type Piece = readonly [text: string, kind: number]

export function partsOf(
  shapes: ReadonlyArray<Shape>,
  lexicon: Lexicon,
  preserve: Core["preserve"],
): (chunk: string) => ReadonlyArray<Word> {
  const cut = (text: string, from: number, found: Array<Word>): void => {
    const shape = shapes[from]
    if (!shape) {
      found.push(lexicon.word(text, KIND.unknown))
      return
    }
    const { pattern, kind } = shape
    const matches = text.match(pattern)
    if (!matches) {
      cut(text, from + 1, found)
      return
    }
    const between = text.split(pattern)
    between.forEach((rest, i) => {
      if (rest !== "") cut(rest, from + 1, found)
      const match = matches[i]
      if (match === undefined) return
      const pieces: ReadonlyArray<Piece> = kind === KIND.word ? atStops(match) : [[match, kind]]
      for (const [piece, its] of pieces) found.push(...(lexicon.entry(piece) ?? [lexicon.word(piece, its)]))
    })
  }

  /** A word with stops in it is cut at them, but for initials ("U.S.") and listed abbreviations. */
  const atStops = (text: string): ReadonlyArray<Piece> => {
    if (lexicon.has(text) || INITIALS.test(text)) return [[text, KIND.word]]
    if (!text.includes(".")) return atHyphens(text)
    const found: Array<Piece> = []
    const holds = (build: string): boolean => INITIALS_AND_END.test(build) || (build.length > 2 && lexicon.has(build))
    let build = ""
    const words = text.split(".")
    words.forEach((word, i) => {
      if (build === "" || holds(build + word)) build += word
      else {
        found.push(...atHyphens(build))
        build = word
      }
      if (i === words.length - 1) return
      if (holds(`${build}.`)) build += "."
      else {
        found.push(...atHyphens(build), [".", KIND.punctuation])
        build = ""
      }
    })
    if (build !== "") found.push(...atHyphens(build))
    return found
  }

  /** A word is cut at its hyphens, but when it is listed, has a digit, or begins or ends with an affix: "anti-war". */
  const atHyphens = (text: string): ReadonlyArray<Piece> => {
    const hyphens = text.match(HYPHENS)
    if (hyphens === null || lexicon.has(text) || /\d/.test(text)) return text === "" ? [] : [[text, KIND.word]]
    const words = text.split(HYPHENS)
    if (preserve.prefix[words[0]!] || preserve.suffix[words.at(-1)!]) return [[text, KIND.word]]
    return words.flatMap((word, i): ReadonlyArray<Piece> => {
      const hyphen = hyphens[i]
      return [
        ...(word === "" ? [] : ([[word, KIND.word]] satisfies ReadonlyArray<Piece>)),
        ...(hyphen === undefined ? [] : ([[hyphen, KIND.punctuation]] satisfies ReadonlyArray<Piece>)),
      ]
    })
  }

  return (chunk) => {
    const found: Array<Word> = []
    cut(chunk, 0, found)
    return found
  }
}

const INITIALS = /^(?:[a-z]\.)+$/i
const INITIALS_AND_END = /^(?:[a-z]\.)+[a-z]?$/i
const HYPHENS = /[-–—]/g
