import { describe, expect, it } from "vitest"
import { nameKey, soundKey, withoutArticle } from "../../../src/annotate/places/name-key.ts"

describe("nameKey folds typography", () => {
  it.each([
    ["Ürümqi", "Urumqi"],
    ["Xi’an", "Xian"],
    ["St. Louis", "Saint Louis"],
    ["Dar-es-Salaam", "Dar es Salaam"],
    ["São Paulo", "Sao Paulo"],
    ["Łódź", "Lodz"],
    ["U.S.", "US"],
  ])("%s and %s are one", (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b))
  })

  it.each([
    ["Niger", "Nigeria"],
    ["Basra", "Busra"],
  ])("%s and %s are two", (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b))
  })
})

describe("soundKey folds transliteration", () => {
  it.each([
    ["al-Qameshli", "Al Qamishli"],
    ["Hasakeh", "Hassaka"],
    ["Fallouja", "Fallujah"],
    ["Kunduz", "Konduz"],
    ["Mosul", "Mossoul"],
  ])("%s and %s are one", (a, b) => {
    expect(soundKey(nameKey(a))).toBe(soundKey(nameKey(b)))
  })

  it("keeps names apart that only share their consonants' first half", () => {
    expect(soundKey("homs")).not.toBe(soundKey("hama"))
  })
})

it("withoutArticle takes off the Arabic article and nothing else", () => {
  expect(withoutArticle("ar raqqah")).toBe("raqqah")
  expect(withoutArticle("aleppo")).toBe("aleppo")
})
