/**
 * Cuts what stands between two spaces into words: marks off its ends, contractions apart, hyphens and stops by the shapes
 * of wink's model. The order of the attempts is wink's (https://winkjs.org/wink-nlp/, MIT), so that the words are those
 * that the model was made for.
 */
import type { Core } from "./language-model.ts"
import { KIND, type Lexicon } from "./lexicon.ts"
import type { Word } from "./vocabulary.ts"
import { partsOf } from "./parts.ts"

/** `cut("Kunming,")` is `Kunming` and `,`. */
export type Cutter = (chunk: string) => ReadonlyArray<Word>

export interface Shape {
  readonly pattern: RegExp
  readonly kind: number
}

export function cutter(core: Core, lexicon: Lexicon): Cutter {
  const { trex } = core
  const whole = trex.ltc.map(shape)
  const within = trex.rtc.map(shape)
  const [before, after, around] = ["anyWithRP", "anyWithLP", "LPanyRP"].map(
    (name) => new RegExp(trex.helpers[name]![0]),
  )
  const kindOf = (text: string): number => whole.find(({ pattern }) => pattern.test(text))?.kind ?? KIND.unknown
  const parts = partsOf(within, lexicon, core.preserve)

  /** A text of a known kind; a mark behind a word is a word of its own, but for that of an initial. */
  const ofKind = (text: string, kind: number): ReadonlyArray<Word> => {
    if (kind !== KIND.wordWithMark) return [lexicon.word(text, kind)]
    if (text.length === 2 && text.endsWith(".")) return [lexicon.word(text, KIND.word)]
    return [lexicon.word(text.slice(0, -1), KIND.word), mark(text.slice(-1))]
  }
  const mark = (text: string): Word => lexicon.word(text, KIND.punctuation)
  const inner = (text: string): ReadonlyArray<Word> | null => {
    const entry = lexicon.entry(text)
    if (entry) return entry
    const kind = kindOf(text)
    return kind === KIND.unknown ? null : ofKind(text, kind)
  }

  /** A word with a mark behind it, before it or around it; null where what is between the marks is no one word. */
  const withMarks = (chunk: string): ReadonlyArray<Word> | null => {
    const ending = before!.exec(chunk)
    const [, opening, word, closing] = ending
      ? [chunk, undefined, ending[1], ending[2]]
      : (after!.exec(chunk) ?? around!.exec(chunk) ?? [])
    const within = word === undefined ? null : inner(word)
    if (within === null) return null
    return [opening, ...within, closing].flatMap((part) =>
      part === undefined ? [] : [typeof part === "string" ? mark(part) : part],
    )
  }

  return (chunk) => {
    const entry = lexicon.entry(chunk)
    if (entry) return entry
    const kind = kindOf(chunk)
    if (kind !== KIND.unknown) return ofKind(chunk, kind)
    return withMarks(chunk) ?? parts(chunk)
  }
}

const shape = ([source, flags, kind]: readonly [string, string, ...ReadonlyArray<number>]): Shape => ({
  pattern: new RegExp(source, flags),
  kind: kind ?? KIND.unknown,
})
