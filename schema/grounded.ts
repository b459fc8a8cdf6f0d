/**
 * `Grounded<A>`: a value that cannot be written down without the words it rests on.
 *
 * The constructor is private and every way in asks for anchors, so the type checker and the runtime both refuse a claim
 * without a source. How the value follows from the words is the `basis`, and by which published rule is `rule`
 * (see `rules.ts`); `factloom check` proves each one again from the text alone.
 */
import type { Anchor } from "./anchor.ts"
import type { RuleName } from "./rules.ts"

export type Basis = "stated" | "resolved" | "inferred"
export type NonEmpty<A> = readonly [A, ...ReadonlyArray<A>]

/**
 * A value, its anchors, and how it follows from them.
 *
 * @example
 * ```ts
 * import { Anchor, Grounded, SourceText } from "factloom"
 *
 * const source = new SourceText("doc", "The blast killed 12 people.")
 * const twelve = Anchor.at(source, { start: 17, end: 19 })
 * const killed = Grounded.stated(12, "number_words", twelve)
 * killed.value // => 12
 * killed.infer(12, "figure_bounds").basis // => "inferred"
 * ```
 */
export class Grounded<out A> {
  readonly value: A
  readonly basis: Basis
  readonly rule: RuleName
  readonly anchors: NonEmpty<Anchor>

  private constructor(value: A, basis: Basis, rule: RuleName, anchors: NonEmpty<Anchor>) {
    this.value = value
    this.basis = basis
    this.rule = rule
    this.anchors = anchors
  }

  /** The anchor's own words say the value ("29" → 29). */
  static stated<A>(value: A, rule: RuleName, ...anchors: NonEmpty<Anchor>): Grounded<A> {
    return new Grounded(value, "stated", rule, anchors)
  }

  /** The words and a named context say it ("on Friday", published 2014-06-07 → 2014-06-06; "he" → the person named before). */
  static resolved<A>(value: A, rule: RuleName, ...anchors: NonEmpty<Anchor>): Grounded<A> {
    return new Grounded(value, "resolved", rule, anchors)
  }

  /** A named rule over other grounded values says it (the country of Kunming → CN). */
  static inferred<A>(value: A, rule: RuleName, ...anchors: NonEmpty<Anchor>): Grounded<A> {
    return new Grounded(value, "inferred", rule, anchors)
  }

  /** Another value that follows from the same words by a rule: its basis is `inferred`. */
  infer<B>(value: B, rule: RuleName): Grounded<B> {
    return new Grounded(value, "inferred", rule, this.anchors)
  }
}
