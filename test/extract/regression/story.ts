/**
 * A made-up article of one kind, with everything that an annotator would find in it, and nothing else: a claim that is not
 * listed is as much a mistake as one that is missed. A table that is left out is not looked at, where annotators would
 * differ.
 */
export interface Story {
  readonly published: string
  readonly text: string
  /** `bombing 2012-03-14 KE Garissa`; `-` where the article gives none. One line an event, in any order. */
  readonly events?: ReadonlyArray<string>
  /** `killed victims at_least 6`, in the order of the text. */
  readonly figures?: ReadonlyArray<string>
  /** `speaker | mode | words`, in the order of the text; words without marks at their ends. */
  readonly statements?: ReadonlyArray<string>
  /** `agreement signed: China, Mongolia`, in the order of the text. */
  readonly agreements?: ReadonlyArray<string>
}
