import { describe, expect, it } from "vitest"
import { mentionsOf } from "../mentions-of.ts"

describe("event words in another sense", () => {
  it.each([
    "He made offensive remarks in Lyon on Monday.",
    "The deputy, who blasts free trade in Lyon on Monday, won.",
    "Lyon has seen an explosion of interest in 2014.",
    "The dispute exploded into a crisis in Lyon on Monday.",
    "The festival in Lyon went off without a hitch on Monday.",
    "There were fireworks shooting over the lake in Geneva on Monday.",
    "The note accused Number 10 Downing Street on Monday.",
  ])("no event: %s", async (text) => expect(await mentionsOf(text)).toEqual([]))

  it.each([
    ["Two blasts shook Lyon on Monday.", "m1 bombing 2015-06-08 FR Lyon"],
    ["The explosion of a gas tank in Lyon on Monday hurt six.", "m1 bombing 2015-06-08 FR Lyon"],
    ["A device went off in Lyon on Monday.", "m1 bombing 2015-06-08 FR Lyon"],
    ["A shooting in Lyon on Monday left one dead.", "m1 shooting 2015-06-08 FR Lyon"],
    ["The downing of a jet near Lyon on Monday is a mystery.", "m1 military 2015-06-08 FR Lyon"],
  ])("%s", async (text, mention) => expect(await mentionsOf(text)).toEqual([mention]))
})
