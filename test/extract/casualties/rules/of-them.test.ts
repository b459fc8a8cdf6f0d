import { describe, expect, it } from "vitest"
import { figuresOf } from "../figures-of.ts"

describe("a part of those just counted, by who they are", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    [
      "More than 60 people died, eight of them Canadians and over 300 injured.",
      ["killed more_than 60 people (victims)", "killed exact 8 Canadians (victims)", "injured more_than 300 (victims)"],
    ],
    [
      "Six people were killed, two of whom teachers.",
      ["killed exact 6 people (victims)", "killed exact 2 teachers (victims)"],
    ],
  ])("%s", async (text, figures) => expect(await figuresOf(text)).toEqual(figures))

  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Nine of them were at home.", []],
    ["Six people were killed, two of them had come by bus.", ["killed exact 6 people (victims)"]],
  ])("another sentence's, or with a verb of its own: %s", async (text, figures) =>
    expect(await figuresOf(text)).toEqual(figures),
  )
})
