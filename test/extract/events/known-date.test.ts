import { describe, expect, it } from "vitest"
import { knownDate } from "../../../src/extract/events/known-date.ts"
import { events } from "../../../src/extract/events/events.ts"
import { loadAnnotator } from "../../../src/annotate/annotator.ts"
import { articleOf } from "../../annotated.ts"
import { mentionClaims } from "./mentions-of.ts"

describe("a day that is the name of an event", () => {
  it("has the year of the event", async () => {
    const [claim] = await mentionClaims("The Sept. 11 attacks on the United States changed policing.")
    expect([claim!.fields.date_start?.value, claim!.fields.date_start?.rule]).toEqual([
      "2001-09-11",
      "known_event_date",
    ])
  })

  it("also where the day follows the name", async () => {
    const [claim] = await mentionClaims("Since the attacks of September 11 the two states share intelligence.")
    expect(claim!.fields.date_start?.value).toBe("2001-09-11")
  })

  it.each([
    ["A bomb exploded in Kabul on Sept. 11.", "2015-09-12", "2015-09-11"],
    ["Gunmen attacked a base in Kabul on September 11.", "2014-09-13", "2014-09-11"],
    ["An attack on September 11 killed two guards in Lima.", "2009-10-02", "2009-09-11"],
    ["The September 11 attack in Lima killed two guards.", "1997-09-20", "1997-09-11"],
  ])("is a day of the article's own time elsewhere: %s", async (sentence, published, date) => {
    const [claim] = await mentionClaims(sentence, published)
    expect(claim!.fields.date_start?.value).toBe(date)
  })

  it.each(["September 12", "March 11", "", "Sept. 11, 2014"])("reads no other words: %s", (words) => {
    expect(knownDate(words)).toBeNull()
  })

  it.each([
    ["The Sept. 11 attacks on the United States changed policing.", "2001-09-11"],
    ["The June 12 attack in Lima changed the 2016 campaign.", null],
    ["The June 12 attack in Lima came up again in 2016.", null],
  ])("where it is not known when the article was published: %s", async (sentence, date) => {
    const annotate = await loadAnnotator()
    const [claim] = events.extract(annotate(articleOf(sentence)), [])
    expect(claim!.fields.date_start?.value ?? null).toBe(date)
  })
})
