import { describe, expect, it } from "vitest"
import { knownDate } from "../../../src/extract/events/known-date.ts"
import { mentionClaims } from "./mentions-of.ts"

describe("a day that is the name of an event", () => {
  it("has the year of the event", async () => {
    const [claim] = await mentionClaims("The Sept. 11 attacks on the United States changed policing.")
    expect([claim!.fields.date_start?.value, claim!.fields.date_start?.rule]).toEqual([
      "2001-09-11",
      "known_event_date",
    ])
  })

  it("is a day of this year elsewhere", async () => {
    const [claim] = await mentionClaims("A bomb exploded in Kabul on Sept. 11.", "2015-09-12")
    expect(claim!.fields.date_start?.value).toBe("2015-09-11")
  })

  it.each(["September 12", "March 11", "", "Sept. 11, 2014"])("reads no other words: %s", (words) => {
    expect(knownDate(words)).toBeNull()
  })
})
