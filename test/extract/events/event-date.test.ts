import { describe, expect, it } from "vitest"
import { mentionClaims } from "./mentions-of.ts"

const datesOf = async (text: string) =>
  (await mentionClaims(text)).map(({ fields }) => fields.date_start?.value ?? null)

// Published on Wednesday, 2015-06-10.
describe("the date of an event", () => {
  it.each<readonly [string, ReadonlyArray<string | null>]>([
    ["The mayor on Tuesday condemned Friday's bombing in Nairobi.", ["2015-06-05"]],
    ["The mayor on Tuesday condemned the bombing in Nairobi.", [null]],
    ["A bomb exploded in Nairobi, police said on Monday.", [null]],
    ["On Friday, gunmen attacked a bus in Karachi.", ["2015-06-05"]],
    ["At least 18 shoppers were killed Saturday in a bomb attack in Kabul.", ["2015-06-06"]],
    ["Kenya raised the alarm today, a day after a wave of attacks in Paris.", ["2015-06-09"]],
    ["The bombs exploded in Lagos far apart but on one day, Friday.", ["2015-06-05"]],
    ["Agents look into the bombing in Lagos but there was no word on Tuesday.", [null]],
    ["These are the figures as of Monday for the bombing in Lagos.", [null]],
    ["Spain condemned the bombing of a hospital in Sudan on Wednesday.", [null]],
    ["Spain on Tuesday condemned the bombing of a hospital in Sudan on Monday.", ["2015-06-08"]],
    ["Rebel forces Tuesday launched missile strikes against a camp in Libya, wounding six.", ["2015-06-09"]],
    ["His car was seen before the shooting in Lima, and was found in a port in December.", [null]],
    ["The 11th century tower in Lima was attacked.", [null]],
    ["Earlier in the day a bomb exploded in Aleppo.", ["2015-06-10"]],
    ["Bombs exploded outside the embassy of the United States in Lima on Friday.", ["2015-06-05"]],
    ["In June, deputies issued a report into the attack in Lima.", [null]],
    ["In 2003 the army said it had killed him in a raid in Pakistan.", ["2003"]],
  ])("%s", async (text, dates) => expect(await datesOf(text)).toEqual(dates))
})
