import { describe, expect, it } from "vitest"
import { groupsOf, outcomesOf } from "../../../src/extract/casualties/codes-of-words.ts"
import { figureClaims } from "./figures-of.ts"

describe("outcome and group of a figure follow from the words of their anchors", () => {
  it.each([
    "The blast killed 29 people and wounded dozens.",
    "Rescuers recovered at least 12 bodies.",
    "The hospital received the remains of 44 victims.",
    "The bombings claimed at least 217 lives.",
    "The fire claimed the lives of 14 workers.",
    "The men took seven people hostage.",
    "Rebels seized 43 peacekeepers.",
    "The death toll rose to 143.",
    "The toll rose to 143.",
    "Officers rounded up six men.",
    "Among the dead were two children.",
    "Total dead: 192",
    "Three gunmen and a policeman were shot dead.",
  ])("%s", async (text) => {
    const claims = await figureClaims(text)
    expect(claims.length).toBeGreaterThan(0)
    for (const { fields } of claims) {
      expect(outcomesOf(fields.outcome.anchors[0].exact)).toContain(fields.outcome.value)
      if (fields.who.rule === "group_words") expect(groupsOf(fields.who.anchors[0].exact)).toContain(fields.who.value)
    }
  })

  it("do not follow from other words", () => {
    expect([...outcomesOf("29 people met")]).toEqual([])
    expect([...groupsOf("29 people")]).toEqual([])
  })
})
