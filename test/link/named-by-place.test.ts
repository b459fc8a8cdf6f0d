import { expect, test } from "vitest"
import { isNamedByPlace } from "../../src/link/named-by-place.ts"

/** Is an event named by its town, where `word` is the word for it and "Marwen" the town? */
function isNamed(text: string, word: string): boolean {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  return isNamedByPlace(text, [at(word)], [at("Marwen")])
}

test.each([
  ["It must learn from the Marwen shootings.", "shootings"],
  ["It must learn from the Marwen terror attacks.", "attacks"],
  ["After the recent terrorist attacks in Marwen it acted.", "attacks"],
])("named by its place: %s", (text, word) => expect(isNamed(text, word)).toBe(true))

test.each([
  ["A bombing in Marwen shut the road.", "bombing"],
  ["There were 15 attacks in Marwen.", "attacks"],
  ["The men were kidnapped in Marwen.", "kidnapped"],
  ["Marwen saw two more attacks.", "attacks"],
  ["The attack, made by men from Marwen, failed.", "attack"],
  ["The attack, which nobody had foreseen, shook all of Marwen.", "attack"],
])("not: %s", (text, word) => expect(isNamed(text, word)).toBe(false))
