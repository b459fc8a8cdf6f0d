/**
 * A part of a figure counted for itself: "killed 12 people, including two children and a teacher". It has the outcome of the
 * figure before it.
 */
import type { FigureRule } from "../figure.ts"
import { outcomeAt } from "../outcome.ts"

const leading: ReadonlySet<string> = new Set(["including", "include", "includes", "included"])

export const subCount: FigureRule = {
  name: "sub-count",
  read: ({ passage: { tokens }, quantities, index, earlier }) => {
    const quantity = quantities[index]!
    const whole = earlier.at(-1)
    if (!whole || quantity.head === null || outcomeAt(tokens, quantity.next)?.isParticiple) return []
    const before = tokens[quantity.first - 1]?.lower ?? ""
    const isLed = leading.has(before) && !tokens.slice(whole.quantity.next, quantity.first - 1).some(parts)
    const isNext =
      (before === "and" || before === ",") && whole.rule === "sub-count" && whole.quantity === quantities[index - 1]
    const isBesideIt = isNext && whole.quantity.next === quantity.first - 1
    if (!isLed && !isBesideIt) return []
    const wholes = earlier.filter((figure) => figure.quantity === whole.quantity)
    return wholes.slice(0, 1).map(({ outcome, said }) => ({ outcome, said }))
  },
}

/** A new clause parts the figure from the "including" that follows. */
const parts = ({ lower }: { readonly lower: string }): boolean => lower === ";" || lower === "but" || lower === "while"
