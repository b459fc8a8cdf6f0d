import { describe, expect, test } from "vitest"
import { EventType } from "../../schema/codes.ts"
import { mostSpecificType, typesCompatible } from "../../src/link/event-type.ts"
import { typeSpecificity } from "../../src/link/lexicon/event-types.ts"

describe("typesCompatible", () => {
  test.each([
    ["attack", "bombing"],
    ["attack", "stabbing"],
    ["assassination", "shooting"],
    ["military", "bombing"],
    ["unrest", "unrest"],
  ])("%s and %s may be one event", (a, b) => {
    expect(typesCompatible(a, b)).toBe(true)
    expect(typesCompatible(b, a)).toBe(true)
  })
  test.each([
    ["bombing", "stabbing"],
    ["shooting", "arson"],
    ["unrest", "kidnapping"],
    ["military", "stabbing"],
  ])("%s and %s may not", (a, b) => {
    expect(typesCompatible(a, b)).toBe(false)
    expect(typesCompatible(b, a)).toBe(false)
  })
  test("every type of the code list has its rank", () => {
    expect(Object.keys(typeSpecificity).toSorted()).toEqual(Object.keys(EventType.codes).toSorted())
  })
})

describe("mostSpecificType", () => {
  test.each([
    [["attack", "bombing", "attack"], "bombing"],
    [["other", "attack"], "attack"],
    [["assassination", "shooting"], "assassination"],
    [["shooting", "assassination"], "shooting"],
    [["unrest", "attack"], "unrest"],
  ])("of %j: %s", (types, expected) => expect(mostSpecificType(types)).toBe(expected))
  test("several means at once are an attack", () => {
    expect(mostSpecificType(["bombing", "attack", "shooting"])).toBe("attack")
  })
})
