/** The figures of one passage: each quantity of people is read by the first rule that knows what happened to them. */
import { remembered } from "../../annotate/remembered.ts"
import { OUTCOME } from "../events/clues.ts"
import { isNotNews } from "../events/not-news.ts"
import type { Passage } from "../events/passage.ts"
import type { Figure, FigureRule } from "./figure.ts"
import { saysOutcome } from "./outcome.ts"
import { quantities } from "./quantity.ts"
import { among } from "./rules/among.ts"
import { attributive } from "./rules/attributive.ts"
import { bodies } from "./rules/bodies.ts"
import { countNoun } from "./rules/count-noun.ts"
import { deathToll } from "./rules/death-toll.ts"
import { deedNoun } from "./rules/deed-noun.ts"
import { ellipsis } from "./rules/ellipsis.ts"
import { heldPeopleRule } from "./rules/held-people.ts"
import { ofThem } from "./rules/of-them.ts"
import { subCount } from "./rules/sub-count.ts"
import { subject } from "./rules/subject.ts"
import { tally } from "./rules/tally.ts"
import { verbObject } from "./rules/verb-object.ts"

/** Narrow rules first: each quantity is read once. */
const rules: ReadonlyArray<FigureRule> = [
  tally,
  bodies,
  countNoun,
  attributive,
  verbObject,
  deedNoun,
  among,
  deathToll,
  ofThem,
  ellipsis,
  subject,
  subCount,
  heldPeopleRule,
]

export const figures = (passage: Passage): ReadonlyArray<Figure> =>
  (passage.clues & OUTCOME) === 0 ? none : figuresIn(passage)

const figuresIn = remembered((passage: Passage): ReadonlyArray<Figure> => {
  if (!mayCount(passage)) return none
  const counted = quantities(passage)
  const found: Array<Figure> = []
  counted.forEach((quantity, index) => {
    const reading = { passage, quantities: counted, index, earlier: found }
    for (const rule of rules) {
      const read = rule.read(reading)
      for (const { outcome, said } of read) found.push({ quantity, outcome, said, rule: rule.name })
      if (read.length > 0) return
    }
  })
  return found
})

const none: ReadonlyArray<Figure> = []

/** A passage without any word of an outcome is left alone. */
function mayCount(passage: Passage): boolean {
  const { tokens } = passage
  for (let i = 0; i < tokens.length; i++) if (saysOutcome(tokens, i)) return !isNotNews(passage)
  return false
}
