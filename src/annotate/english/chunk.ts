/**
 * Cuts what stands between two spaces into words: marks off its ends, contractions apart, hyphens and stops by the shapes
 * of wink's model. The order of the attempts is wink's (https://winkjs.org/wink-nlp/, MIT), so that the words are those
 * that the model was made for.
 */
import type { Core } from "./language-model.ts"
import { KIND, type Lexicon, type Word } from "./lexicon.ts"
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

  return (chunk) => {
    const entry = lexicon.entry(chunk)
    if (entry) return entry
    const kind = kindOf(chunk)
    if (kind !== KIND.unknown) return ofKind(chunk, kind)
    const match = before!.exec(chunk) ?? after!.exec(chunk) ?? around!.exec(chunk)
    if (!match) return parts(chunk)
    const isMarkFirst = match[3] !== undefined || !before!.test(chunk)
    const core = inner(match[isMarkFirst ? 2 : 1]!)
    if (!core) return parts(chunk)
    const last = match[isMarkFirst ? 3 : 2]
    return [...(isMarkFirst ? [mark(match[1]!)] : []), ...core, ...(last === undefined ? [] : [mark(last)])]
  }
}

const shape = ([source, flags, kind]: readonly [string, string, ...ReadonlyArray<number>]): Shape => ({
  pattern: new RegExp(source, flags),
  kind: kind ?? KIND.unknown,
})
