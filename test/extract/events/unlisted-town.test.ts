import { describe, expect, it } from "vitest"
import { mentionClaims } from "./mentions-of.ts"

const townOf = async (text: string) => {
  const locality = (await mentionClaims(text))[0]?.fields.locality
  return locality ? [locality.value, locality.rule] : null
}

describe("a town that no gazetteer lists", () => {
  it.each([
    ["A bomb exploded in the center of Urdalek district of Kenya on Sunday.", "Urdalek"],
    ["Gunmen attacked the village of Urdalek in Kenya on Sunday.", "Urdalek"],
    ["Gunmen attacked a convoy in Urdalek, about 15 km north of Nairobi, on Sunday.", "Urdalek"],
  ])("%s", async (text, town) => expect(await townOf(text)).toEqual([town, "verbatim"]))

  it.each(["A bomb exploded in Ramadan on Sunday.", "A bomb exploded during the Urdalek Festival in Kenya on Sunday."])(
    "is not made of other names: %s",
    async (text) => expect(await townOf(text)).toBeNull(),
  )

  it("gives way to a listed one", async () => {
    expect(await townOf("A bomb exploded in Nairobi, Kenya, on Sunday.")).toEqual(["Nairobi", "gazetteer"])
  })
})
