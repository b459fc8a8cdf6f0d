import { describe, expect, it } from "vitest"
import { mentionClaims } from "./mentions-of.ts"

const datesOf = async (text: string) =>
  (await mentionClaims(text)).map(({ fields }) => [fields.date_start?.value ?? null, fields.date_start?.rule ?? null])

// Published on Wednesday, 2015-06-10.
describe("an event told without a date in the day's news of a town", () => {
  it("has the date of the event told before it there", async () => {
    const text = "Car bombs killed 40 people in Baghdad on Tuesday. Meanwhile, gunmen attacked a ministry in Baghdad."
    expect(await datesOf(text)).toEqual([
      ["2015-06-09", "relative_date"],
      ["2015-06-09", "story_date"],
    ])
  })

  it.each([
    // Another town, an old story, no deed, words for a date that say too little.
    "Car bombs killed 40 people in Baghdad on Tuesday. Gunmen attacked a ministry in Kabul.",
    "Car bombs killed 40 people in Baghdad on May 3. Gunmen attacked a ministry in Baghdad.",
    "Car bombs killed 40 people in Baghdad on Tuesday. The kidnapping of a mayor in Baghdad goes on.",
    "Car bombs killed 40 people in Baghdad on Tuesday. Recently, gunmen attacked a ministry in Baghdad.",
  ])("%s", async (text) => expect((await datesOf(text)).at(-1)).toEqual([null, null]))
})
