/** What the rules find: a quantity of people and what happened to them. */
import type { Outcome } from "../../../schema/codes.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { Passage } from "../events/passage.ts"
import type { Quantity } from "./quantity.ts"

export interface Figure {
  readonly quantity: Quantity
  readonly outcome: Outcome
  /** The words that say the outcome. */
  readonly said: Span
  /** Name of the rule, as in `casualties/verb-object`. */
  readonly rule: FigureRuleName
}

export type FigureRuleName =
  | "verb-object"
  | "subject"
  | "attributive"
  | "death-toll"
  | "bodies"
  | "count-noun"
  | "deed-noun"
  | "held-people"
  | "among"
  | "sub-count"
  | "ellipsis"
  | "tally"

/** What a rule sees: the passage, one of its quantities, and the figures of the quantities before it. */
export interface Reading {
  readonly passage: Passage
  readonly quantities: ReadonlyArray<Quantity>
  readonly index: number
  readonly earlier: ReadonlyArray<Figure>
}

export interface FigureRule {
  readonly name: FigureRuleName
  /** The figures that the quantity makes by this rule: more than one where outcomes share it ("killed and injured"). */
  readonly read: (reading: Reading) => ReadonlyArray<Omit<Figure, "rule" | "quantity">>
}
