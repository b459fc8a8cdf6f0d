/** Words of violence that tell of none: things, bombs that did not go off, games and plays. */
import { describe, expect, it } from "vitest"
import { mentionsOf } from "./mentions-of.ts"

describe("what an event word says", () => {
  it.each([
    "Riot police in helmets stood along the road in Quito.",
    "The gunman bought two assault rifles in Dallas.",
    "The school in Leeds was closed after a bomb attack threat.",
    "Soldiers seized a car bomb in Mosul on Monday.",
    "A truck bomb was defused in Kirkuk on Monday.",
    "City launched an attack in the second half in Bristol on Saturday.",
    "In the film a bomb explodes in a London bank; the movie opens on Friday.",
  ])("no event: %s", async (text) => expect(await mentionsOf(text)).toEqual([]))

  it.each([
    ["A riot broke out in Quito on Monday.", "m1 unrest 2015-06-08 EC Quito"],
    ["A car bomb exploded in Mosul on Monday.", "m1 bombing 2015-06-08 IQ Mosul"],
    ["A bomb ripped through a market in Mosul on Monday.", "m1 bombing 2015-06-08 IQ Mosul"],
    ["A grenade was thrown at a bus stop in Lagos on Monday.", "m1 bombing 2015-06-08 NG Lagos"],
    ["There was an attack in Bristol in the second half of 2013.", "m1 attack 2013-07 GB Bristol"],
  ])("%s", async (text, mention) => expect(await mentionsOf(text)).toEqual([mention]))
})
