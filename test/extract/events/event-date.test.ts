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
    // A date of another thing.
    ["The attacks in Lima upended the 2016 campaign.", [null]],
    ["The bombing in Lima came up at Tuesday's hearing.", [null]],
    ["It was the deadliest attack in Lima since May 3, 2009.", [null]],
    ["The attack in Lima came on the anniversary of the flood of May 3, 2009.", [null]],
    ["He spoke of the attack in Lima in his testimony on May 3.", [null]],
    ["The bombing in Lima angered those who had fled the war in 2009.", [null]],
    ["Since Monday rebels have shelled the town of Aleppo.", ["2015-06-08"]],
    ["The 2009 attack in Lima was the worst.", ["2009"]],
    ["In 2009 gunmen attacked a bank in Lima.", ["2009"]],
    ["Peru mourns the collapse of 2009 and the bombings in Lima.", [null]],
    ["He was charged in the May 3, 2009, bombing of a bus in Lima.", ["2009-05-03"]],
    // Told as past, it was before the article.
    ["A bomb exploded in Lima on June 12, 2015.", [null]],
    ["A bomb exploded in Lima in July 2015.", [null]],
    ["A bomb exploded in Lima in June 2015.", ["2015-06"]],
  ])("%s", async (text, dates) => expect(await datesOf(text)).toEqual(dates))
})
