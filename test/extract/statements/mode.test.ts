import { describe, expect, it } from "vitest"
import { inflections } from "../../../src/extract/statements/cue-index.ts"
import { readMode } from "../../../src/extract/statements/mode.ts"

describe("the mode of words", () => {
  it.each([
    ['"We will stay,"', "direct"],
    ["“We will stay. We must.”", "direct"],
    ["``We will stay''", "direct"],
    ["“He said ‘go’ to me”", "direct"],
    ["“We stay", "direct"],
    ["they will stay", "indirect"],
    ["the ministers’ view isn't known", "indirect"],
    ["they will “stay” there", "mixed"],
    ['"A great day" for "all of us"', "mixed"],
    ['"We will stay" in the town', "mixed"],
  ])("%s → %s", (words, mode) => {
    expect(readMode(words)).toBe(mode)
  })
})

describe("the forms of a verb", () => {
  it.each([
    ["say", ["say", "says", "said", "saying"]],
    ["deny", ["deny", "denies", "denied", "denying"]],
    ["urge", ["urge", "urges", "urged", "urging"]],
    ["stress", ["stress", "stresses", "stressed", "stressing"]],
    ["admit", ["admit", "admits", "admitted", "admitting"]],
  ])("%s", (lemma, forms) => {
    expect(inflections(lemma).map(({ form }) => form)).toEqual(forms)
  })
})
