import { describe, expect, it } from "vitest"
import { figuresOf, rulesOf } from "../figures-of.ts"

describe("sub-count", () => {
  it.each([
    ["The blast killed 200 people, including 12 tourists.", ["killed exact 12 tourists (victims)"]],
    [
      "The blast killed nine people, including two children and a teacher.",
      ["killed exact 2 children (victims)", "killed exact 1 teacher (victims)"],
    ],
    ["Gunmen kidnapped seven workers including one engineer.", ["abducted exact 1 engineer (victims)"]],
  ])("%s", async (text, figures) => {
    expect((await figuresOf(text)).slice(1)).toEqual(figures)
    expect(await rulesOf(text)).toContain("casualties/sub-count")
  })
  it.each([
    "The convoy carried 500 people including 40 children.",
    "Ten parties, including three new ones, took part.",
  ])("counts no part of what is no figure: %s", async (text) => expect(await figuresOf(text)).toEqual([]))
})
