/** Words that refer to past, present or future without a date: "now", "recently", "the future". */
import { type Guard, type Match, phraseStandsAt, type Rule } from "../expression.ts"
import { references } from "../lexicon/references.ts"

/** Entries by their first word, longest first. */
let byFirst: ReadonlyMap<string, ReadonlyArray<{ words: ReadonlyArray<string>; timex: string }>> | undefined

function entries(): NonNullable<typeof byFirst> {
  if (byFirst) return byFirst
  const made = new Map<string, Array<{ words: ReadonlyArray<string>; timex: string }>>()
  for (const [phrase, timex] of Object.entries(references)) {
    const words = phrase.split(" ")
    const list = made.get(words[0]!) ?? []
    list.push({ words, timex })
    made.set(words[0]!, list)
  }
  for (const list of made.values()) list.sort((a, b) => b.words.length - a.words.length)
  return (byFirst = made)
}

/** "as soon as they came", "soon after the vote" tell of no future. */
const isNoComparison: Guard = (found, first, next) =>
  found[first - 1]?.lower !== "as" && found[next]?.lower !== "after" && found[next]?.lower !== "as"

export const reference: Rule = (found, i) => {
  for (const { words, timex } of entries().get(found[i]!.lower) ?? [])
    if (phraseStandsAt(found, i, words))
      return {
        next: i + words.length,
        expression: { kind: "fixed", type: "DATE", timex },
        ...(words[0] === "soon" && { guard: isNoComparison }),
      } satisfies Match
  return null
}
