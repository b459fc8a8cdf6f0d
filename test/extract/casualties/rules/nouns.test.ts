/** The rules that read figures out of noun phrases: attributive, bodies, count-noun, deed-noun, held-people, among, tally. */
import { describe, expect, it } from "vitest"
import { figuresOf, rulesOf } from "../figures-of.ts"

const read: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
  ["attributive", "The clinic received 140 injured people.", ["injured exact 140 (victims)"]],
  ["attributive", "Divers looked for six missing sailors.", ["missing exact 6 (victims)"]],
  ["bodies", "Rescuers recovered at least 12 bodies.", ["killed at_least 12 bodies (victims)"]],
  ["bodies", "The clinic took in the bodies of 44 victims.", ["killed exact 44 victims (victims)"]],
  ["count-noun", "The ministry counted 12 deaths.", ["killed exact 12 deaths (victims)"]],
  ["count-noun", "The bombings claimed at least 217 lives.", ["killed at_least 217 lives (victims)"]],
  ["count-noun", "The fire claimed the lives of 14 workers.", ["killed exact 14 workers (victims)"]],
  ["deed-noun", "He condemned the killing of 12 villagers.", ["killed exact 12 villagers (victims)"]],
  ["held-people", "The rebels are holding 72 hostages.", ["abducted exact 72 hostages (victims)"]],
  ["held-people", "The men took seven people hostage.", ["abducted exact 7 people (victims)"]],
  ["among", "Among the dead were two children.", ["killed exact 2 children (victims)"]],
  [
    "among",
    "Among the fatalities are over 30 foreign sailors.",
    ["killed more_than 30 foreign sailors (security_forces)"],
  ],
  ["tally", "Total dead: 192", ["killed exact 192 (victims)"]],
  ["tally", "Injured: 4,877", ["injured exact 4877 (victims)"]],
]

const unread: ReadonlyArray<string> = [
  "The council has two bodies: the assembly and the board.",
  "The treaty covers 12 international bodies.",
  "The troops freed 71 of the hostages.",
  "The rebels released 12 hostages.",
  "Doctors hope to save 300 lives.",
  "They demanded no further arrests.",
  "Hospitalized: 542",
  "Dead: 0",
]

describe("figures in noun phrases", () => {
  it.each(read)("%s: %s", async (rule, text, figures) => {
    expect(await figuresOf(text)).toEqual(figures)
    expect(await rulesOf(text)).toEqual([`casualties/${rule}`])
  })
  it.each(unread)("reads no figure: %s", async (text) => {
    expect(await figuresOf(text)).toEqual([])
  })
})
