/**
 * An active verb with the quantity as its object: "killed 29 people", "killing at least 44 and injuring 130", "kidnapped
 * seven foreign workers", "rounded up six men", "killed three soldiers and two policemen".
 */
import { readsAs, spanOf } from "../../words-among.ts"
import type { Token } from "../../../annotate/annotated-article.ts"
import { isReal } from "../../events/reality.ts"
import type { FigureRule, Reading } from "../figure.ts"
import { takesPeople, transitivePhrases } from "../lexicon/outcome-words.ts"
import { look, outcomeAt } from "../outcome.ts"
import { isPersonWord } from "../quantity.ts"
import { isPassive } from "../passive.ts"

/** Words that may stand between verb and quantity. */
const between: ReadonlySet<string> = new Set(
  "the all some also his her their its these those up further total an estimated another other both".split(" "),
)

export const verbObject: FigureRule = {
  name: "verb-object",
  read: (reading) => {
    const { passage, quantities, index } = reading
    const { tokens } = passage
    const quantity = quantities[index]!
    const at = verbBefore(reading)
    if (at === null) return [...seizure(reading), ...sharedObject(reading)]
    const phrase = phraseBefore(tokens, at)
    if (phrase) {
      const from = at + 1 - phrase.words.length
      if (isPassive(tokens, from) || !isReal(tokens, from)) return []
      return [{ outcome: phrase.outcome, said: spanOf(tokens, from, at + 1) }]
    }
    const word = outcomeAt(tokens, at)
    if (!word?.isTransitive || isPassive(tokens, at) || !isReal(tokens, at)) return []
    // "12 killed 30 wounded": the number has a participle of its own.
    if (word.isParticiple && outcomeAt(tokens, quantity.next)?.isParticiple && quantities.some((q) => q.next === at))
      return []
    const own = { outcome: word.outcome, said: spanOf(tokens, at, word.next) }
    // "killed and wounded 30": both verbs have the object.
    const first = tokens[at - 1]?.lower === "and" ? outcomeAt(tokens, at - 2) : null
    if (!first?.isTransitive || isPassive(tokens, at - 2)) return [own]
    return [{ outcome: first.outcome, said: spanOf(tokens, at - 2, at - 1) }, own]
  },
}

/** Index of the last token of what stands before the quantity, where that is a verb. */
function verbBefore({ passage: { tokens }, quantities, index }: Reading): number | null {
  let at = quantities[index]!.first - 1
  while (at >= 0 && between.has(tokens[at]!.lower)) {
    if (phraseBefore(tokens, at)) return at
    at--
  }
  if (at < 0) return null
  return phraseBefore(tokens, at) || outcomeAt(tokens, at)?.isTransitive ? at : null
}

const lastWords: ReadonlySet<string> = new Set(transitivePhrases.map(({ words }) => words.at(-1)!))

/** The verb phrase whose last word is token `at`. */
const phraseBefore = (tokens: ReadonlyArray<Token>, at: number): (typeof transitivePhrases)[number] | undefined =>
  lastWords.has(tokens[at]!.lower)
    ? transitivePhrases.find(({ words }) => readsAs(tokens, at + 1 - words.length, words))
    : undefined

/** "seized 43 peacekeepers": a verb that takes things too, with people as its object. */
function seizure({ passage: { tokens }, quantities, index }: Reading) {
  const quantity = quantities[index]!
  const at = quantity.first - 1
  const outcome = look(takesPeople, tokens[at]?.lower ?? "")
  const isOfPeople = quantity.head !== null && isPersonWord(quantity.head)
  if (!outcome || !isOfPeople || isPassive(tokens, at) || !isReal(tokens, at)) return []
  return [{ outcome, said: spanOf(tokens, at, at + 1) }]
}

/** "killed three soldiers and two policemen": joined to an object by "and", with no verb of its own. */
function sharedObject({ passage: { tokens }, quantities, index, earlier }: Reading) {
  const quantity = quantities[index]!
  const joint = tokens[quantity.first - 1]?.lower
  if (joint !== "and" && joint !== ",") return []
  if (quantity.isPartOf || outcomeAt(tokens, quantity.next)) return []
  // "two people, an official said": only a list goes on after a comma.
  const after = tokens[quantity.next]?.lower
  if (joint === "," && after !== "," && after !== "and") return []
  const before = quantities[index - 1]
  const end = joint === "and" && tokens[quantity.first - 2]?.lower === "," ? quantity.first - 2 : quantity.first - 1
  if (!before || before.next !== end) return []
  return earlier
    .filter((figure) => figure.quantity === before && figure.rule === "verb-object")
    .map(({ outcome, said }) => ({ outcome, said }))
}
