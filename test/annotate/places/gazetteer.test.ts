import { readFile } from "node:fs/promises"
import { gunzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { compileGazetteer } from "../../../scripts/gazetteer/compile.ts"
import { loadGazetteer } from "../../../src/annotate/places/gazetteer.ts"
import { packageFile } from "../../../src/package-file.ts"

it("the committed gazetteer is what its sources give (else: npm run gazetteer)", async () => {
  const packed = await readFile(packageFile("data/gazetteer.txt.gz"))
  const committed = gunzipSync(packed).toString("latin1")
  const compiled = await compileGazetteer()
  expect(committed.length).toBe(compiled.length)
  expect(committed === compiled).toBe(true)
}, 30_000)

describe("looking up", () => {
  it("finds all that a name stands for, countries first", async () => {
    const { named } = await loadGazetteer()
    const found = named("georgia")
    expect(found[0]).toMatchObject({ level: "country", country: "GE" })
    expect(found.some(({ level, country }) => level === "admin1" && country === "US")).toBe(true)
  })

  it("finds the first and the last city of the index", async () => {
    const { named } = await loadGazetteer()
    expect(named("aachen")).toMatchObject([{ country: "DE" }])
    expect(named("zwickau")).toMatchObject([{ country: "DE", admin1: "Saxony" }])
  })

  it("does not take a part of a name for the name", async () => {
    const { named, begins } = await loadGazetteer()
    expect(named("dar es")).toEqual([])
    expect(begins("dar es")).toBe(true)
    expect(begins("dar ez salaa")).toBe(false)
  })

  it.each([
    ["kunming", "CN", "Yunnan"],
    ["mosul", "IQ", "Nineveh"],
    ["peshawar", "PK", "Khyber Pakhtunkhwa"],
    ["maiduguri", "NG", "Borno"],
    ["lashkar gah", "AF", "Helmand"],
    ["seville", "ES", "Andalusia"],
    ["austin", "US", "Texas"],
    ["srinagar", "IN", "Jammu and Kashmir"],
    ["grozny", "RU", "Chechnya"],
    ["naples", "IT", "Campania"],
  ])("%s, %s is in %s", async (key, country, admin1) => {
    const { named } = await loadGazetteer()
    const cities = named(key).filter((candidate) => candidate.country === country && candidate.level === "locality")
    expect(cities.map((city) => city.admin1)).toContain(admin1)
  })
})
