import { beforeAll, describe, expect, it } from "vitest"
import { loadTokenizer, type Tokenizer } from "../../src/annotate/tokens.ts"

let tokenize: Tokenizer
beforeAll(async () => {
  tokenize = await loadTokenizer()
})

const sentencesOf = (text: string): ReadonlyArray<string> =>
  tokenize(text, [{ start: 0, end: text.length, region: "body" }]).sentences.map(({ start, end }) =>
    text.slice(start, end),
  )

describe("sentences", () => {
  it.each([
    ["a full stop", "Rain fell. Rivers rose.", ["Rain fell.", "Rivers rose."]],
    ["all in capitals", "RAIN FELL ON MONDAY. RIVERS ROSE.", ["RAIN FELL ON MONDAY.", "RIVERS ROSE."]],
    ["a quotation with its cue", '"Stop!" she said. He did not.', ['"Stop!" she said.', "He did not."]],
    ["an abbreviation", "The Mt. Kona road is shut.", ["The Mt. Kona road is shut."]],
    ["a clock time", "It opened at 3.10pm.\nThe doors were shut.", ["It opened at 3.10pm.", "The doors were shut."]],
  ])("%s", (_, text, expected) => expect(sentencesOf(text)).toEqual(expected))

  it("no run of words without a stop is longer than any sentence is", () => {
    const text = "rain and ".repeat(1_000)
    const { tokens, sentences } = tokenize(text, [{ start: 0, end: text.length, region: "body" }])
    expect(sentences.map(({ first, last }) => last - first)).toEqual([400, 400, 400, 400, 400])
    expect(tokens.at(-1)!.sentence).toBe(4)
  })
})
