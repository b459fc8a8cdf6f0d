import { describe, expect, test } from "vitest"
import { topicsBetween, topicsOf } from "../../../src/extract/topics/topics.ts"
import { annotated } from "../../annotated.ts"

const topicsIn = async (sentence: string) => {
  const { article, tokens } = await annotated(sentence)
  return topicsBetween(tokens, 0, tokens.length).map(({ topic, span }) => [topic, article.source.slice(span)])
}

describe("topics, each once, with the first words that name it", () => {
  test.each([
    ["The ministers spoke of counter-terrorism and of terror.", [["terrorism", "counter-terrorism"]]],
    [
      "Law enforcement and the armed forces watch the border.",
      [
        ["law_enforcement", "Law enforcement"],
        ["military", "armed forces"],
        ["border", "border"],
      ],
    ],
    ["The harbour is open again.", []],
    ["The Security Council met.", []],
  ])("%s", async (sentence, topics) => {
    expect(await topicsIn(sentence)).toEqual(topics)
  })
})

describe("what words prove by the lexicon alone", () => {
  test.each([
    ["Counter-terrorism", "terrorism", true],
    ["intelligence sharing", "intelligence", true],
    ["harbour", "security", false],
    ["borderline", "border", false],
  ] as const)("%s: %s? %s", (words, topic, holds) => {
    expect(topicsOf(words).has(topic)).toBe(holds)
  })
})
