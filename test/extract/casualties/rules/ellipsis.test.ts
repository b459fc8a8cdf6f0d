import { describe, expect, it } from "vitest"
import { figuresOf } from "../figures-of.ts"

describe("a number whose verb stands with the one before it", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    [
      "The storm killed 24 people in Kenya and six in Uganda.",
      ["killed exact 24 people (victims)", "killed exact 6 (victims)"],
    ],
    [
      "Thirty people were injured in Lima, four in Cusco.",
      ["injured exact 30 people (victims)", "injured exact 4 (victims)"],
    ],
  ])("%s", async (text, figures) => expect(await figuresOf(text)).toEqual(figures))

  it.each<readonly [string, ReadonlyArray<string>]>([
    ["The storm killed 24 people in Kenya and two cars burned.", ["killed exact 24 people (victims)"]],
    ["The storm killed 24 people in Kenya and opened 10 in Uganda.", ["killed exact 24 people (victims)"]],
    ["The storm killed 24 people and flooded ten in Uganda.", ["killed exact 24 people (victims)"]],
  ])("no figure: %s", async (text, figures) => expect(await figuresOf(text)).toEqual(figures))
})
