import { describe, expect, it } from "vitest"
import { mentionsOf } from "../mentions-of.ts"

describe("phrases that borrow a word of violence", () => {
  it.each([
    "In Lyon on Monday she found a new line of attack on the mayor.",
    "The minister went on the offensive in Lyon on Monday.",
    "Both candidates remained on the attack in Lyon on Monday.",
    "His book of 2014 speaks of a clash of civilizations in Lyon.",
    "The court in Lyon on Monday called the search an invasion of privacy.",
  ])("no event: %s", async (text) => expect(await mentionsOf(text)).toEqual([]))

  it.each([
    ["The army launched an offensive near Mosul on Monday.", "m1 military 2015-06-08 IQ Mosul"],
    ["A clash of rival gangs in Lyon on Monday left two dead.", "m1 military 2015-06-08 FR Lyon"],
    ["The report on the attack in Lyon on Monday is out.", "m1 attack 2015-06-08 FR Lyon"],
  ])("%s", async (text, mention) => expect(await mentionsOf(text)).toEqual([mention]))
})
