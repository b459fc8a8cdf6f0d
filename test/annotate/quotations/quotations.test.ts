import { describe, expect, it } from "vitest"
import { wordsOf } from "../../../src/annotate/ground.ts"
import { annotated } from "../../annotated.ts"

const quoted = async (text: string): Promise<ReadonlyArray<string>> => {
  const article = await annotated(text)
  return article.quotations.map((quotation) => wordsOf(article, quotation))
}

describe("what stands between quotation marks", () => {
  it.each([
    ['"We will stay," the mayor said.', ["We will stay,"]],
    ["“We will stay,” the mayor said.", ["We will stay,"]],
    ["``We will stay,'' the mayor said.", ["We will stay,"]],
    ["«We will stay», the mayor said.", ["We will stay"]],
    ["„We will stay“, the mayor said.", ["We will stay"]],
    ["‘We will stay,’ the mayor said.", ["We will stay,"]],
    ["The mayor called it 'a good day' for all.", ["a good day"]],
    ['"We will stay," she said. "We have no choice."', ["We will stay,", "We have no choice."]],
    ['She called it " awful" and left.', [" awful"]],
    ['“We have mixed marks," she said.', ["We have mixed marks,"]],
  ])("%s", async (text, expected) => {
    expect(await quoted(text)).toEqual(expected)
  })

  it("reads a quotation within a quotation", async () => {
    const article = await annotated("“He told me ‘go home’ and left,” the driver said.")
    expect(article.quotations.map((quotation) => [wordsOf(article, quotation), quotation.inside])).toEqual([
      ["He told me ‘go home’ and left,", null],
      ["go home", 0],
    ])
  })

  it.each([
    ["the farmers' market and the ministers’ cars"],
    ["It doesn't matter, it’s over, and the '90s are gone."],
    ["The drivers' union met the teachers' union."],
    ["No marks at all."],
  ])("finds none in: %s", async (text) => {
    expect(await quoted(text)).toEqual([])
  })

  it("keeps an apostrophe inside of single marks", async () => {
    expect(await quoted("‘I don’t know the drivers’ names,’ she said.")).toEqual(["I don’t know the drivers’ names,"])
  })
})

describe("a quotation over paragraphs", () => {
  it("goes on where the next paragraph opens with a mark", async () => {
    const article = await annotated("“We stayed for an hour.\n\n“Then we left,” the driver said.")
    expect(article.quotations.map((quotation) => [wordsOf(article, quotation), quotation.continuedBy])).toEqual([
      ["We stayed for an hour.", 1],
      ["Then we left,", null],
    ])
  })

  it("stops with its paragraph where the next has no mark", async () => {
    const article = await annotated('"We stayed for an hour.\n\nThe driver left.')
    expect(article.quotations.map((quotation) => [wordsOf(article, quotation), quotation.continuedBy])).toEqual([
      ["We stayed for an hour.", null],
    ])
  })
})

describe("utterance or phrase", () => {
  it.each([
    ['"We are safe," he said.', true],
    ['He vowed to "hunt down those who did it".', true],
    ['"Long live the harbour!" they shouted.', true],
    ['He spoke of a "people\'s march for bread".', false],
    ['The "so-called experts" left.', false],
    ['It was "unfair".', false],
  ])("%s → %s", async (text, isUtterance) => {
    const article = await annotated(text)
    expect(article.quotations.map((quotation) => quotation.isUtterance)).toEqual([isUtterance])
  })
})
