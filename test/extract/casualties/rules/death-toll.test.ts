import { describe, expect, it } from "vitest"
import { figuresOf } from "../figures-of.ts"

const read: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["The death toll rose to 143.", ["killed exact 143 (victims)"]],
  ["Death toll in market blast hits 43", ["killed exact 43 (victims)"]],
  ["Death toll from dam collapse at least 112", ["killed at_least 112 (victims)"]],
  ["The number of victims is at least 70.", ["killed at_least 70 (victims)"]],
  ["The number of injured reached 300.", ["injured exact 300 (victims)"]],
  ["Officials raised the death toll to 12.", ["killed exact 12 (victims)"]],
  ["The ministry gave a death toll of 31.", ["killed exact 31 (victims)"]],
  ["The previous death toll was 17 with 80 more injured.", ["killed exact 17 (victims)", "injured exact 80 (victims)"]],
  [
    "The death toll climbed to 52 from 47 as three of the wounded died.",
    ["killed exact 52 (victims)", "killed exact 3 wounded (victims)"],
  ],
]

const unread: ReadonlyArray<string> = [
  "The death toll is expected to rise.",
  "The death toll could reach 100.",
  "The toll booth charges 12 dollars.",
  "The number of visitors rose to 143.",
]

describe("death-toll", () => {
  it.each(read)("%s", async (text, figures) => expect(await figuresOf(text)).toEqual(figures))
  it.each(unread)("reads no figure: %s", async (text) => {
    expect(await figuresOf(text)).toEqual([])
  })
})
