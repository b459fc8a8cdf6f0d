import { describe, expect, it } from "vitest"
import { eventTypesOf, weaponTypesOf } from "../../../src/extract/events/codes-of-words.ts"
import { mentionClaims } from "./mentions-of.ts"

describe("the kind and the weapon of a mention follow from the words of their anchors", () => {
  it.each([
    "A car bomb exploded in Baghdad on Monday.",
    "Troops stormed the building in Lima on Tuesday.",
    "Unknown gunmen attacked a police station in Karachi on Monday.",
    "Knife-wielding men killed 29 people in Kunming on March 1.",
    "The aide was killed by government forces in Iraq this year.",
    "A suicide bomber struck a market in Peshawar on Friday.",
    "The rebels are holding 12 hostages in Lima.",
    "A bomb exploded in Nairobi on Friday. At least 74 people were killed in Nairobi.",
  ])("%s", async (text) => {
    const claims = await mentionClaims(text)
    expect(claims.length).toBeGreaterThan(0)
    for (const { fields } of claims) {
      const { event_type, weapon_type } = fields
      expect(eventTypesOf(event_type.anchors[0].exact)).toContain(event_type.value)
      if (weapon_type) expect(weaponTypesOf(weapon_type.anchors[0].exact)).toContain(weapon_type.value)
    }
  })

  it("do not follow from other words", () => {
    expect([...eventTypesOf("the meeting in Lima")]).toEqual([])
    expect([...weaponTypesOf("the meeting in Lima")]).toEqual([])
  })
})
