import { describe, expect, it } from "vitest"
import { mentionsOf } from "../mentions-of.ts"

describe("what is attacked has no body", () => {
  it.each([
    "In Lyon on Monday the deputy attacked the new tax plan.",
    "The union saw the reform of 2014 as an assault on the rights of nurses in Lyon.",
    "Her attack on the mayor's record in Lyon on Monday was sharp.",
    "Someone hacked the computers of a bank in Lyon on Monday.",
    "The airline slashed 300 jobs in Lyon on Monday.",
  ])("no event: %s", async (text) => expect(await mentionsOf(text)).toEqual([]))

  it.each([
    ["Gunmen attacked a polling station in Lyon on Monday.", "m1 attack 2015-06-08 FR Lyon"],
    ["Men with machetes hacked a guard to death in Lyon on Monday.", "m1 stabbing 2015-06-08 FR Lyon"],
    ["A bomb attack on the elections killed two people in Lyon on Monday.", "m1 bombing 2015-06-08 FR Lyon"],
  ])("%s", async (text, mention) => expect((await mentionsOf(text))[0]).toBe(mention))
})
