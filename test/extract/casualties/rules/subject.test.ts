import { describe, expect, it } from "vitest"
import { figuresOf, rulesOf } from "../figures-of.ts"

const read: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Twenty-nine people were killed.", ["killed exact 29 people (victims)"]],
  [
    "At least 31 guests were killed and more than 90 others wounded in the blasts.",
    ["killed at_least 31 guests (victims)", "injured more_than 90 others (victims)"],
  ],
  ["12 dead, 30 injured in market blast", ["killed exact 12 (victims)", "injured exact 30 (victims)"]],
  ["Six of its drivers were taken hostage.", ["abducted exact 6 drivers (victims)"]],
  ["All 14 of the rebels inside the house were slain.", ["killed exact 14 rebels (perpetrators)"]],
  ["Scores of guests were killed and injured.", ["killed vague guests (victims)", "injured vague guests (victims)"]],
  ["The two guards who died that night were buried.", ["killed exact 2 guards (security_forces)"]],
  [
    "At least 74, including eight tourists, were killed.",
    ["killed at_least 74 (victims)", "killed exact 8 tourists (victims)"],
  ],
  ["Dozens of people were still missing.", ["missing vague people (victims)"]],
  ["One worker was killed and another injured.", ["killed exact 1 worker (victims)", "injured exact 1 (victims)"]],
  ["Scores of suspects were rounded up.", ["arrested vague suspects (perpetrators)"]],
  ["More than 3,000 villagers fled their homes.", ["displaced more_than 3000 villagers (victims)"]],
  ["Between 10 and 15 people were injured.", ["injured range 10 people (victims)"]],
  ["About 22 shoppers died.", ["killed about 22 shoppers (victims)"]],
  ["Two were reported dead.", ["killed exact 2 (victims)"]],
  ["Police said 15 of those arrested had confessed.", ["arrested exact 15 (unspecified)"]],
  [
    "Three attackers and a guard were shot dead.",
    ["killed exact 3 attackers (perpetrators)", "killed exact 1 guard (security_forces)"],
  ],
]

const unread: ReadonlyArray<string> = [
  "No one was killed.",
  "The farm burned 300 dead animals.",
  "A crew was killed.",
  "Up to 40 people may have been killed.",
  "Forty people could be dead.",
  "Ninety people a day die of it.",
  "Some 200 people die every year.",
  "Two relatives of those killed spoke in court.",
  "A lawyer of the homeless was elected.",
  "The 30,000 e-mails that are missing were never found.",
  "The five-member wing of the court died out.",
  "A 24-year-old woman was killed.",
  "The mayor, 52, was shot dead.",
  "Two hundred people attended the funeral of the minister, who was killed on Monday.",
  "Some people were injured.",
  "Thousands of people marched through the city.",
  "The two buses were hit and damaged.",
]

describe("subject", () => {
  it.each(read)("%s", async (text, figures) => {
    expect(await figuresOf(text)).toEqual(figures)
    expect(await rulesOf(text)).toEqual(["casualties/subject"])
  })
  it.each(unread)("reads no figure: %s", async (text) => {
    expect(await figuresOf(text)).toEqual([])
  })
  it("leaves the verb to its object", async () => {
    expect(await figuresOf("Forty militants killed three guards.")).toEqual(["killed exact 3 guards (security_forces)"])
  })
  it("does not count an apposition twice", async () => {
    expect(await figuresOf("One hostage, a judge, died.")).toEqual(["killed exact 1 hostage (victims)"])
  })
})
