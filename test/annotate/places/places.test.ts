import { describe, expect, it } from "vitest"
import { annotated } from "../../annotated.ts"

/** The places of a text, nationalities left out: words → name, region, country. */
async function placesOf(text: string): Promise<ReadonlyArray<string>> {
  const article = await annotated(text)
  return article.places
    .filter(({ isDemonym }) => !isDemonym)
    .map(
      (place) =>
        `${article.article.source.slice(place)} → ${place.locality ?? place.admin1 ?? place.name}, ${place.country}`,
    )
}

describe("which place a name stands for", () => {
  it.each([
    ["the largest, when nothing says otherwise", "The ministers met in Paris on Tuesday.", ["Paris → Paris, FR"]],
    [
      "the one in the region named after it",
      "A fire broke out in Paris, Texas.",
      ["Paris → Paris, US", "Texas → Texas, US"],
    ],
    [
      "the one in the country named after it",
      "Fighting resumed in Tripoli, Lebanon.",
      ["Tripoli → Tripoli, LB", "Lebanon → Lebanon, LB"],
    ],
    [
      "the one in the country that the article is about",
      "Lebanon sent troops. Gunmen clashed in Tripoli, and Lebanon's army sealed it off.",
      ["Lebanon → Lebanon, LB", "Tripoli → Tripoli, LB", "Lebanon → Lebanon, LB"],
    ],
    [
      "a region before a country of the same name after its city",
      "He was arrested in Atlanta, Georgia.",
      ["Atlanta → Atlanta, US", "Georgia → Georgia, US"],
    ],
    [
      "the region when the noun after it says so",
      "Two villages in Hasaka province, Syria, were shelled.",
      ["Hasaka → Hasakah, SY", "Syria → Syria, SY"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await placesOf(text)).toEqual(expected)
  })

  it("a city carries its region and coordinates", async () => {
    const { places } = await annotated("The train left Kunming, capital of Yunnan province, at noon.")
    expect(places[0]).toMatchObject({ name: "Kunming", precision: "locality", country: "CN", admin1: "Yunnan" })
    expect(places[0]!.latitude).toBeCloseTo(25.04, 1)
    expect(places[0]!.longitude).toBeCloseTo(102.72, 1)
    expect(places[1]).toMatchObject({ name: "Yunnan", precision: "admin1", locality: null })
  })

  it("a site is exact and lies in its city", async () => {
    const { places } = await annotated("A bomb went off at Lahore railway station.")
    expect(places).toMatchObject([
      { name: "Lahore railway station", precision: "exact", locality: "Lahore", country: "PK" },
    ])
  })

  it("a district that everybody knows lies in its city", async () => {
    const { places } = await annotated("Mortars hit Sadr City on Monday.")
    expect(places).toMatchObject([{ name: "Sadr City", precision: "exact", locality: "Baghdad", country: "IQ" }])
  })

  it("a nationality names its country without being a place in it", async () => {
    const { places } = await annotated("Kenyan and Afghan officials spoke.")
    expect(places).toMatchObject([
      { country: "KE", isDemonym: true, precision: "country" },
      { country: "AF", isDemonym: true, precision: "country" },
    ])
  })
})

describe("spellings", () => {
  it.each([
    ["The blast hit al-Qameshli in Syria.", "Qamishli"],
    ["The blast hit Qamishlo in Syria.", "Qamishli"],
    ["Riots shook Ürümqi.", "Urumqi"],
    ["Riots shook Urumqi.", "Urumqi"],
    ["He was born in Xi'an.", "Xi'an"],
    ["He was born in Xi’an.", "Xi'an"],
    ["They met in St. Petersburg, Russia.", "St. Petersburg"],
    ["They met in Sao Paulo.", "Sao Paulo"],
    ["Syrian rebels left Tel Rifat; Syrian planes bombed Manbidj and fighters in Manbidj fled.", "Manbij"],
    ["SANAA, Yemen (AP) - A car exploded.", "Sanaa"],
  ])("%s", async (text, locality) => {
    const { places } = await annotated(text)
    expect(places.map((place) => place.locality)).toContain(locality)
  })
})

describe("countries", () => {
  it.each([
    ["The U.S. and the UK agreed.", ["US", "GB"]],
    ["The US warned the DPRK.", ["US", "KP"]],
    ["The UAE and Turkey signed.", ["AE", "TR"]],
    ["Myanmar and the Democratic Republic of Congo voted.", ["MM", "CD"]],
    ["It told us to go.", []],
    ["Turkeys were sold at Christmas.", []],
  ])("%s", async (text, expected) => {
    const { places } = await annotated(text)
    expect(places.map(({ country }) => country)).toEqual(expected)
  })
})

describe("a place that a person of the article is called after", () => {
  it.each([
    ["Phil Houston came home. He was born in Houston.", ["Houston"]],
    [
      "Mary Bolton reported live from the town of Bolton in Britain. She left Bolton on Monday.",
      ["Bolton", null, "Bolton"],
    ],
    ["Bands played in the streets of Nice in France.", ["Nice", null]],
  ])("%s", async (text, expected) => {
    const { places } = await annotated(text)
    expect(places.map(({ locality }) => locality)).toEqual(expected)
  })
})

describe("what is no place", () => {
  it.each([
    "Paris Hilton waved.",
    "Mr. London refused to answer.",
    "The Bank of China lent the money.",
    "The New York Times reported it.",
    "In March 2015 the offer was renewed.",
    "He spoke in May.",
    "It was a nice Reading of the law.",
    "Janet Reno declined to comment. Reno left early.",
    "Jordan Smith scored twice.",
    "He works at Columbia University.",
    "Most of them left. Of those, two died.",
    "Ann Carson spoke. He attacked Carson, and anger at Carson grew in Carson's own camp.",
    "Mary Bolton won. He took directions from Bolton.",
  ])("%s", async (text) => {
    const { places } = await annotated(text)
    expect(places).toEqual([])
  })
})

it("boilerplate is not read", async () => {
  const { articleOf } = await import("../../annotated.ts")
  const { loadAnnotator } = await import("../../../src/annotate/annotator.ts")
  const annotate = await loadAnnotator()
  expect(annotate(articleOf("Police in Nairobi, Kenya.", { region: "boilerplate" })).places).toEqual([])
})
