import { describe, expect, it } from "vitest"
import { eventCount } from "./mentions-of.ts"

describe("one event", () => {
  it.each([
    "A bomb exploded in Baghdad on Monday, killing 12 people. The blast in Baghdad also wounded 30.",
    "Gunmen attacked a bus in Karachi on Monday. The attack in Karachi killed 12 people.",
    "Seven workers were taken hostage when gunmen attacked a ship off Nigeria on Monday.",
    "The attack in Kunming killed 29 people on March 1. The March attack was the worst.",
    "A bomb exploded in Nairobi on Friday. At least 74 people were killed in Nairobi.",
  ])("%s", async (text) => expect(await eventCount(text)).toBe(1))
})

describe("two events", () => {
  it.each([
    "A bomb exploded in Baghdad on Monday. A bomb exploded in Kabul on Monday.",
    "A bomb exploded in Baghdad on Monday. A bombing in Baghdad on May 3 killed 12 people.",
    "A bomb killed 12 people in Baghdad on Monday. Another bomb attack in Baghdad on Monday killed two.",
    "A bomb exploded in Baghdad on Monday. Gunmen kidnapped three workers in Baghdad on Monday.",
    "From the attack in Beijing on October 28, 2013 to the attack in Kunming in March 2014 it went on.",
    "Bombs exploded in Kenya and Tanzania on Friday. The bombings killed 200 people.",
    "A bomb exploded in Baghdad on Monday. In 2012 an attack in Baghdad killed 30 people.",
  ])("%s", async (text) => expect(await eventCount(text)).toBe(2))
})
