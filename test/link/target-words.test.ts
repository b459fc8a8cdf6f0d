import { expect, test } from "vitest"
import { targetWords } from "../../src/link/target-words.ts"

test.each([
  ["the U.S. embassies", ["embassy"]],
  ["an Embassy", ["embassy"]],
  ["churches and a bus depot", ["church", "depot"]],
  ["the compass works", ["compass", "work"]],
  ["several houses in the area", []],
  ["a crowd of people", []],
  [null, []],
])("%j: %j", (target, words) => expect(targetWords(target)).toEqual(words))
