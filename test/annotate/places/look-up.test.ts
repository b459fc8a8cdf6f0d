import { describe, expect, it } from "vitest"
import { datelinePlace } from "../../../src/annotate/places/dateline.ts"
import { loadGazetteer } from "../../../src/annotate/places/gazetteer.ts"
import { placesNamed } from "../../../src/annotate/places/look-up.ts"
import { annotated } from "../../annotated.ts"

describe("placesNamed: what the check may accept", () => {
  it.each([
    ["Kunming", "CN", "Kunming"],
    ["Kunming railway station", "CN", "Kunming"],
    ["the Hague", "NL", "The Hague"],
    ["al-Hasakah", "SY", "Hasakah"],
    ["Sadr City", "IQ", "Baghdad"],
  ])("%s is in %s", async (words, country, locality) => {
    const found = placesNamed(words, await loadGazetteer())
    expect(found.some((place) => place.country === country && place.locality === locality)).toBe(true)
  })

  it("takes nationalities for their country", async () => {
    expect(placesNamed("Chinese", await loadGazetteer())).toMatchObject([{ level: "country", country: "CN" }])
  })

  it("hears a spelling only in the countries given", async () => {
    const gazetteer = await loadGazetteer()
    expect(placesNamed("Manbidj", gazetteer, ["SY"]).map(({ name }) => name)).toContain("Manbij")
    expect(placesNamed("Manbidj", gazetteer)).toEqual([])
    expect(placesNamed("Manbidj", gazetteer, ["YE"])).toEqual([])
  })

  it("finds nothing for words that name no place", async () => {
    expect(placesNamed("Xyzzyville", await loadGazetteer())).toEqual([])
  })
})

describe("datelinePlace", () => {
  it.each([
    ["NAIROBI, Kenya (AP) _ A bomb exploded downtown.", "Nairobi"],
    ["JAKARTA, Nov. 22, 2006 (Xinhua) -- Two ministers met here.", "Jakarta"],
    ["LIMA — Troops stormed the house.", "Lima"],
  ])("%s", async (text, name) => {
    expect(datelinePlace(await annotated(text))?.name).toBe(name)
  })

  it.each(["Nairobi has seen worse, the mayor said.", "Two ministers met in Jakarta (the capital)."])(
    "%s",
    async (text) => {
      expect(datelinePlace(await annotated(text))).toBeNull()
    },
  )
})
