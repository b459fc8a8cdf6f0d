import { describe, expect, it } from "vitest"
import { figuresOf, rulesOf } from "../figures-of.ts"

const read: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Rebels killed six people a day after the vote.", ["killed exact 6 people (victims)"]],
  ["The blast killed 29 people.", ["killed exact 29 people (victims)"]],
  [
    "A car bomb exploded outside the court, killing at least 44 people and injuring 130.",
    ["killed at_least 44 people (victims)", "injured exact 130 (victims)"],
  ],
  ["Bomb kills 12, wounds more than 30", ["killed exact 12 (victims)", "injured more_than 30 (victims)"]],
  ["The shelling wounded dozens.", ["injured vague (victims)"]],
  ["Pirates have kidnapped seven Danish engineers.", ["abducted exact 7 Danish engineers (victims)"]],
  ["Police arrested an engineer.", ["arrested exact 1 engineer (unspecified)"]],
  [
    "The blast killed three soldiers and two policemen.",
    ["killed exact 3 soldiers (security_forces)", "killed exact 2 policemen (security_forces)"],
  ],
  [
    "The mine killed and injured scores of travellers.",
    ["killed vague travellers (victims)", "injured vague travellers (victims)"],
  ],
  ["The guards shot dead two attackers.", ["killed exact 2 attackers (perpetrators)"]],
  ["Officers rounded up six men.", ["arrested exact 6 men (unspecified)"]],
  ["The fighting displaced 10,000 villagers.", ["displaced exact 10000 villagers (victims)"]],
  ["Rebels seized 43 peacekeepers.", ["abducted exact 43 peacekeepers (security_forces)"]],
]

const unread: ReadonlyArray<string> = [
  "The group threatened to kill 40 passengers.",
  "A larger bomb could have killed hundreds of people.",
  "The blast did not kill 12 people.",
  "The bomb killed two days before the vote.",
  "The storm killed 300 sheep.",
  "Police seized 43 kilograms of cocaine.",
  "The attack destroyed 12 houses.",
  "The company paid 3 million dollars.",
  "The mayor, 52, was there.",
]

describe("verb-object", () => {
  it.each(read)("%s", async (text, figures) => {
    expect(await figuresOf(text)).toEqual(figures)
    expect(await rulesOf(text)).toEqual(["casualties/verb-object"])
  })
  it.each(unread)("reads no figure: %s", async (text) => {
    expect(await figuresOf(text)).toEqual([])
  })
  it("ends a list at a new clause", async () => {
    const text = "The blast wounded two people, a spokesman for the hospital told reporters."
    expect(await figuresOf(text)).toEqual(["injured exact 2 people (victims)"])
  })
})
