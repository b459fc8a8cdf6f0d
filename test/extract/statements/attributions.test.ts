import { describe, expect, it } from "vitest"
import { statements } from "../../../src/extract/statements/statements.ts"
import { annotated } from "../../annotated.ts"
import { attributed } from "./attributed.ts"

const claims = async (text: string) => statements.extract(await annotated(text), [])

describe("a source with what closes it", () => {
  it.each([
    ["Ana Ortiz, the mayor of Lima, said the port was old.", "Ana Ortiz, the mayor of Lima,"],
    ["Ortiz, who had just left, said the port was old.", "Ortiz"],
    ["Ana Ortiz, however, said the port was old.", "Ana Ortiz"],
    ["Ana Ortiz said the port was old.", "Ana Ortiz"],
    [
      "The port is old, said Ana Ortiz, a teacher in Lima who lives near it.",
      "Ana Ortiz, a teacher in Lima who lives near it",
    ],
    ["The port is old, said Ana Ortiz in a statement.", "Ana Ortiz"],
    [
      "The port is old, according to a report released by the harbour office.",
      "a report released by the harbour office",
    ],
  ])("%s", async (text, source) => {
    expect((await attributed(text))[0]![0]).toBe(source)
  })
})

describe("a cue with what joins it to the content", () => {
  it.each([
    ['Ana Ortiz said: "We will stay at the port."', "said:", '"We will stay at the port."'],
    ["Ana Ortiz warned of a long strike.", "warned of", "a long strike"],
    ["Ana Ortiz talked about the old port.", "talked about", "the old port"],
    ["Ana Ortiz also said that the port was old.", "also said", "that the port was old"],
    ["Ana Ortiz said on Friday that the port was old.", "said", "that the port was old"],
    ['Ana Ortiz said that "we will stay at the port."', "said", 'that "we will stay at the port."'],
  ])("%s", async (text, cue, content) => {
    expect(await attributed(text)).toEqual([["Ana Ortiz", cue, content]])
  })
})

describe("cues without a source", () => {
  it.each([
    ["The old port seems to be safe.", "seems", "The old port … to be safe"],
    ["Ana Ortiz is expected to resign.", "is expected", "Ana Ortiz … to resign"],
    ["Ana Ortiz was accused of fraud.", "was accused of", "Ana Ortiz … fraud"],
    ["Asked whether the port was safe, Ana Ortiz left.", "Asked", "whether the port was safe"],
  ])("%s", async (text, cue, content) => {
    expect(await attributed(text)).toEqual([[null, cue, content]])
    expect(await claims(text)).toEqual([])
  })

  it.each([["The ship appeared at noon."], ["The seat was charged to the office."], ["Nothing happened as expected."]])(
    "not: %s",
    async (text) => {
      expect(await attributed(text)).toEqual([])
    },
  )
})

describe("nouns", () => {
  it.each([
    ["The belief that the port is safe has gone.", null, "belief"],
    ["Ana Ortiz's claim that the port is safe has gone.", "Ana Ortiz's", "claim"],
    ["His sharp criticism of the port went on.", "His", "criticism of"],
    ["Her refusal to close the port went on.", "Her", "refusal"],
  ])("%s", async (text, source, cue) => {
    expect((await attributed(text)).map((row) => row.slice(0, 2))).toEqual([[source, cue]])
    expect(await claims(text)).toEqual([])
  })

  it.each([
    ["The insurance claim that was paid is old."],
    ["The film won praise of every kind."],
    ["The decision to the left was wrong."],
  ])("not: %s", async (text) => {
    expect(await attributed(text)).toEqual([])
  })
})

describe("labels", () => {
  it("give what follows the colon to the name", async () => {
    expect(await attributed("The talk.\n\nORTIZ: The port is old. It must go.")).toEqual([
      ["ORTIZ", ":", "The port is old. It must go"],
    ])
  })

  it.each([["The list: ships are old."], ["Ortiz: 12 ships."], ["He said one thing: it is old."]])(
    "not: %s",
    async (text) => {
      expect((await attributed(`The talk.\n\n${text}`)).filter((row) => row[1] === ":")).toEqual([])
    },
  )
})

describe("attitudes", () => {
  it.each([
    ["Ana Ortiz pointed to the old bridge.", "pointed to"],
    ["Ana Ortiz touted the new bridge.", "touted"],
    ["Polls show that voters like the bridge.", "show"],
    ["Ana Ortiz went on to say that the bridge was old.", "went on to say"],
  ])("%s", async (text, cue) => {
    expect((await attributed(text)).map((row) => row[1])).toContain(cue)
    expect(await claims(text)).toEqual([])
  })

  it.each([["The talks about the port ended."], ["They won by supporting small towns."], ["The show was long."]])(
    "not: %s",
    async (text) => {
      expect(await attributed(text)).toEqual([])
    },
  )
})

describe("a relative pronoun that is the subject of what was said", () => {
  it("belongs to the attribution and not to the statement", async () => {
    const text = "He closed the port, which critics said was unsafe."
    expect((await attributed(text))[0]).toEqual(["critics", "said", "which … was unsafe"])
    expect((await claims(text)).map(({ quote }) => quote.exact)).toEqual(["was unsafe"])
  })
})
