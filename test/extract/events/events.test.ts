import { describe, expect, it } from "vitest"
import { mentionClaims, mentionsOf } from "./mentions-of.ts"

// The tests' articles are published on Wednesday, 2015-06-10.
describe("an event is told with kind, date and place", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["A car bomb exploded in Baghdad on Monday.", ["m1 bombing 2015-06-08 IQ Baghdad"]],
    ["Gunmen opened fire on a bus in Karachi yesterday.", ["m1 shooting 2015-06-09 PK Karachi"]],
    ["A man stabbed three people in Munich on Tuesday morning.", ["m1 stabbing 2015-06-09 DE Munich"]],
    ["Pirates hijacked a tanker off the coast of Yemen on Tuesday.", ["m1 hijacking 2015-06-09 YE"]],
    ["Militants abducted 12 workers in Nigeria last week.", ["m1 kidnapping 2015-06-01 NG"]],
    ["Riots in Nairobi left 40 dead in June 2010.", ["m1 unrest 2010-06 KE Nairobi"]],
    ["Troops stormed the building in Lima on Tuesday.", ["m1 military 2015-06-09 PE Lima"]],
    ["A suicide bomber struck a market in Peshawar on Friday.", ["m1 bombing 2015-06-05 PK Peshawar"]],
    ["Knife-wielding men killed 29 people in Kunming on March 1.", ["m1 stabbing 2015-03-01 CN Kunming"]],
    ["The aide was killed by government forces in Iraq this year.", ["m1 military 2015 IQ"]],
    ["Hundreds of people have died in unrest in Kenya.", ["m1 unrest KE"]],
    ["The attacks of September 11, 2001 changed much.", ["m1 attack 2001-09-11"]],
    ["She was the first woman to carry out a bombing in Baghdad.", ["m1 bombing IQ Baghdad"]],
    ["They managed to carry out an attack in Baghdad on Monday.", ["m1 attack 2015-06-08 IQ Baghdad"]],
  ])("%s", async (text, mentions) => expect(await mentionsOf(text)).toEqual(mentions))
})

describe("what did not happen, or not at one time, is no event", () => {
  it.each([
    "Police foiled a plot to bomb a market in Nairobi.",
    "The ministry wants to prevent any attack in Paris.",
    "Some fighters return home and plan to carry out attacks in Paris.",
    "If militants attacked Nairobi on Friday, the army would answer.",
    "The minister died of a heart attack in Cairo on Monday.",
    "The two armies held an exercise in Kenya on Monday with a mock bomb attack.",
    "Attacks are increasingly aimed at soft targets.",
    "The region has seen violent attacks in the past.",
    "Militants attack government targets frequently in Kenya.",
    "The fight against terrorism goes on in Paris.",
    "Some people fired into the air in Baghdad.",
    "They attack us in Baghdad because they fear us.",
    "He urged his followers to carry out bomb attacks in Baghdad.",
    "The army in Baghdad wants to prevent the next attack.",
    "The guards in Baghdad were worried about an ambush on Monday.",
    "He was accused of plotting at least two attacks in Baghdad in 2014.",
    "The judge was targeted for assassination in Lima in 2014.",
    "The assault-weapons ban of 2014 was debated in Baghdad.",
  ])("%s", async (text) => expect(await mentionsOf(text)).toEqual([]))
})

describe("the values of a mention", () => {
  it("name the hand and the target in the source's words", async () => {
    const [claim] = await mentionClaims("Unknown gunmen attacked a police station in Karachi on Monday.")
    const { perpetrator, target, weapon_type } = claim!.fields
    expect([perpetrator?.value, target?.value]).toEqual(["Unknown gunmen", "a police station"])
    expect(weapon_type?.value).toBe("firearms")
    expect(claim!.quote.exact).toBe("attacked a police station in Karachi on Monday")
  })

  it("ground the date in its words and the place in the gazetteer", async () => {
    const [claim] = await mentionClaims("A bomb exploded in Baghdad on Monday.")
    const { date_start, country, locality } = claim!.fields
    expect([date_start?.rule, date_start?.anchors[0].exact]).toEqual(["relative_date", "Monday"])
    expect([locality?.rule, locality?.basis]).toEqual(["gazetteer", "stated"])
    expect([country?.rule, country?.basis]).toEqual(["place_container", "inferred"])
  })

  it("come from another mention of the same event where its own words lack them", async () => {
    const [first, second] = await mentionClaims("A bomb exploded in Baghdad on Monday. The blast killed 12 people.")
    expect(second!.refs).toEqual({ event: first!.local })
    const { date_start, locality } = second!.fields
    expect([date_start?.value, date_start?.rule]).toEqual(["2015-06-08", "context_date"])
    expect(locality?.anchors[0].exact).toBe("Baghdad")
  })

  it("are quoted without what stands far between two words for one event", async () => {
    const [claim] = await mentionClaims(
      "The attack in Karachi on Monday showed, as the mayor had warned for years and as the press had written in many reports, that a bombing costs little.",
    )
    expect(claim!.quote.exact).toBe("The attack in Karachi on Monday")
  })

  it("leave out what nothing tells", async () => {
    const [claim] = await mentionClaims("The bombing killed 12 people.")
    const { date_start, date_precision, country, locality, target, perpetrator } = claim!.fields
    expect([date_start, date_precision, country, locality, target, perpetrator]).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
