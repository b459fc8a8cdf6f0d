import { expect, it } from "vitest"
import { clausesOf } from "../../../src/extract/agreements/clauses.ts"
import { annotated } from "../../annotated.ts"

async function clauses(text: string): Promise<ReadonlyArray<string>> {
  const article = await annotated(text)
  return clausesOf(article, article.sentences[0]!).map(({ first, last, link }) => {
    const { start } = article.tokens[first]!
    return `${link}: ${article.article.source.slice({ start, end: article.tokens[last - 1]!.end })}`
  })
}

it.each([
  [
    "Chad said that Niger signed the treaty and will train the police.",
    ["start: Chad said", "that: that Niger signed the treaty and", "shares-subject: will train the police."],
  ],
  ["Chad told reporters it would wait.", ["start: Chad told reporters", "reported: it would wait."]],
  [
    "Chad has ships, and Niger has planes, he said.",
    ["start: Chad has ships,", "new-subject: and Niger has planes,", "new-subject: he said."],
  ],
  ["Chad and Niger signed a treaty with Mali and Togo.", ["start: Chad and Niger signed a treaty with Mali and Togo."]],
])("%s", async (text, expected) => {
  expect(await clauses(text)).toEqual(expected)
})
