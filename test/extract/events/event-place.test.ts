import { describe, expect, it } from "vitest"
import { mentionClaims } from "./mentions-of.ts"

const placesOf = async (text: string) =>
  (await mentionClaims(text)).map(({ fields }) => fields.locality?.value ?? fields.country?.value ?? null)

describe("the place of an event", () => {
  it.each<readonly [string, ReadonlyArray<string | null>]>([
    ["The blast in Nairobi killed 12 people.", ["Nairobi"]],
    ["Paris attacks kill 12", ["Paris"]],
    ["Blast rocks Kabul, kills 12", ["Kabul"]],
    ["A bomb killed 12 people near the U.S. embassy in Nairobi.", ["Nairobi"]],
    ["A bomb exploded outside the U.S. embassy, killing 12 people.", [null]],
    ["The bombing killed 12 people, a spokesman said in Washington.", [null]],
    ["Turkish police said the bombing killed 12 people.", [null]],
    ["Gunmen attacked a ship off the Nigerian coast on Monday.", ["NG"]],
    ["The invasion of the islands in 1982 changed much.", [null]],
    ["Bombs exploded in Kenya and Tanzania on Friday.", ["KE", "TZ"]],
    ["Bombs exploded in Oslo, Norway, and Malmo, Sweden, on Friday.", ["Oslo", "Malmö"]],
    ["In Kabul, gunmen attacked a guesthouse on Monday.", ["Kabul"]],
    ["Gunmen attacked the U.S. trade office in Kabul on Monday.", ["Kabul"]],
    ["The attack on Monday angered those who had fled the war in Syria.", [null]],
    ["The attack on Monday was one that happened in Kabul.", ["Kabul"]],
  ])("%s", async (text, places) => expect(await placesOf(text)).toEqual(places))
})
