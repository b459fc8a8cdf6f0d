import { describe, expect, test } from "vitest"
import { undescribed } from "../../../schema/dataset-description.ts"
import { parseDescription } from "../../../src/read/description/parse-description.ts"

test("what is said is taken, what is not said has a default", () => {
  const text = `# Harbour
name: harbour-facts
title: Facts from the harbour
licence: { name: CC0-1.0, title: CC0, path: "https://example.org/cc0" }
contributors: [The Harbour Desk]
`
  expect(parseDescription(text)).toEqual({
    description: {
      ...undescribed,
      name: "harbour-facts",
      title: "Facts from the harbour",
      licence: { name: "CC0-1.0", title: "CC0", path: "https://example.org/cc0" },
      contributors: ["The Harbour Desk"],
    },
    findings: [],
  })
})

test.each(["", "# nothing yet\n", "---\n"])("%j says nothing, which is fine", (text) => {
  expect(parseDescription(text)).toEqual({ description: undescribed, findings: [] })
})

describe("what is wrong is told with its place, and loses that key alone", () => {
  test.each([
    ["title: A\ntitlle: B\n", 2, "dataset/unknown-key", "Did you mean `title`?"],
    ["title: A\nname: Harbour Facts\n", 2, "dataset/wrong-value", "Correct the value."],
    ["title: A\nhomepage: ftp://example.org\n", 2, "dataset/wrong-value", "Correct the value."],
    ["title: A\nkeywords: harbour\n", 2, "dataset/wrong-value", "Correct the value."],
    ["title: A\nlicence: CC0-1.0\n", 2, "dataset/wrong-value", "Correct the value."],
    ["title: A\ntitle: B\n", 2, "dataset/wrong-type", "Write it out, once."],
    ["keywords: &all [a]\ntitle: A\ncontributors: *all\n", 3, "dataset/wrong-type", "Write it out, once."],
  ])("%j", (text, line, code, cure) => {
    const { description, findings } = parseDescription(text)
    expect(findings[0]).toMatchObject({ file: "dataset.yaml", line, code, cure })
    expect(description.title).toBe("A")
  })

  test.each([
    ["- a\n", "dataset/not-a-map"],
    ["title: [A\n", "dataset/syntax"],
  ])("%j is no description at all", (text, code) => {
    const { description, findings } = parseDescription(text)
    expect(findings[0]).toMatchObject({ code, file: "dataset.yaml" })
    expect(description).toEqual(undescribed)
  })
})
