import { describe, expect, it } from "vitest"
import { isAcronymOf } from "../../../src/annotate/actors/acronyms.ts"
import { loadActorIndex } from "../../../src/annotate/actors/actor-index.ts"
import { canonicalActor } from "../../../src/annotate/actors/canonical.ts"

describe("canonicalActor", () => {
  it.each([
    ["the SCO", "Shanghai Cooperation Organization"],
    ["East Turkistan\nIslamic Movement", "East Turkestan Islamic Movement"],
    ["the U.S.", "United States"],
    ["Chinese", "China"],
    ["Beijing", "China"],
    ["Chinese Ministry of Public Security", "Ministry of Public Security"],
    ["White House", "United States"],
  ])("%s is %s", async (words, name) => {
    expect(canonicalActor(words, await loadActorIndex())).toBe(name)
  })

  it.each(["the man", "Guo", "Kunming", ""])("%s names no actor", async (words) => {
    expect(canonicalActor(words, await loadActorIndex())).toBeNull()
  })
})

describe("isAcronymOf", () => {
  it.each([
    ["RATS", "Regional Anti-Terrorist Structure"],
    ["MPS", "Ministry of Public Security"],
    ["MINDEF", "Ministry of Defence"],
    ["ETIM", "East Turkestan Islamic Movement"],
  ])("%s is one of %s", (acronym, name) => {
    expect(isAcronymOf(acronym, name)).toBe(true)
  })

  it.each([
    ["RATS", "Ministry of Public Security"],
    ["the", "The Health Executive"],
    ["Mr", "Ministry of Rivers"],
    ["2014", "Ministry of Public Security"],
  ])("%s is none of %s", (acronym, name) => {
    expect(isAcronymOf(acronym, name)).toBe(false)
  })
})
