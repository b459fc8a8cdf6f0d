/** An attribution: who (the words), by what cue, said what (the words). All spans are UTF-16 code units. */
import type { Span } from "../../../schema/source-text.ts"
import type { CueKind } from "./cue-index.ts"

export interface Attribution {
  /** The rule that found it: "trailing-quotation". */
  readonly rule: string
  readonly kind: CueKind
  readonly lemma: string
  /** The words of the source in this sentence; null when it has none of its own there. */
  readonly source: Span | null
  /** The source with what closes it: the comma after an apposition, a relative clause behind the name. */
  readonly sourceOuter: Span | null
  readonly cue: Span
  /** The cue with the colon, or the preposition, that joins it to what was said. */
  readonly cueOuter: Span
  /** What was said: one piece, or two where the attribution interrupts it. In order. */
  readonly pieces: ReadonlyArray<ContentPiece>
  readonly paragraph: number
  readonly isNegated: boolean
  /** It stands inside of what another attribution gives. */
  readonly isNested: boolean
  /** It only hands on that somebody else said something: "the agency reported that the minister denied it". */
  readonly handsOn: boolean
}

export interface ContentPiece extends Span {
  /** Where it is a quotation and nothing else: its index. */
  readonly quotation: number | null
  /** The span with "that" and the quotation marks around it. */
  readonly outer: Span
}

/** An attribution by a noun or a mark, whose spans are no wider for anybody. */
export const nounAttribution = (
  found: Pick<Attribution, "rule" | "lemma" | "source" | "cue" | "pieces" | "paragraph">,
): Attribution => ({
  ...found,
  kind: "noun",
  sourceOuter: found.source,
  cueOuter: found.cue,
  isNegated: false,
  isNested: false,
  handsOn: false,
})
