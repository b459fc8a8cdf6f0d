import { describe, expect, it } from "vitest"
import { genderOfName, genderOfPronoun } from "../../../../src/annotate/actors/people/gender.ts"
import { mensNames, womensNames } from "../../../../src/annotate/actors/people/lexicon/given-names.ts"

describe("the sex that a name tells", () => {
  it.each([
    ["Maria Lopez", "f"],
    ["Ahmed al-Masri", "m"],
    ["Mrs. Doe", "f"],
    ["Xiu Doe", null],
    // By itself it may be a surname.
    ["Grace", null],
  ])("%s", (name, gender) => expect(genderOfName(name)).toBe(gender))

  it("is that of a pronoun", () => {
    expect(["she", "he", "they"].map(genderOfPronoun)).toEqual(["f", "m", null])
  })

  it("has no name under both", () => {
    expect(womensNames.filter((name) => mensNames.includes(name))).toEqual([])
  })
})
