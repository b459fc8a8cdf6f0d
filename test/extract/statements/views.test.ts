/** Attributions that are no statements: what somebody thinks, feels or does by words, and what a count of opinions gives. */
import { describe, expect, it } from "vitest"
import { attributed, type Row } from "./attributed.ts"
import { said } from "./read.ts"

const isOne = async (text: string, ...row: Row): Promise<void> => {
  expect(await attributed(text)).toEqual([row])
  expect(await said(text)).toEqual([])
}

describe("verbs with a complement that attributes", () => {
  it.each<[string, ...Row]>([
    ["Ana Ortiz backed the new bridge.", "Ana Ortiz", "backed", "the new bridge"],
    ["Ana Ortiz voted against the budget.", "Ana Ortiz", "voted against", "the budget"],
    ["Ana Ortiz announced her resignation.", "Ana Ortiz", "announced", "her resignation"],
    ["Ana Ortiz intends to leave the port.", "Ana Ortiz", "intends", "to leave the port"],
  ])("%s", isOne)

  it.each([["The truck backed into the bridge."], ["The name of the ship was long."], ["Ana Ortiz sees well."]])(
    "not: %s",
    async (text) => {
      expect(await attributed(text)).toEqual([])
    },
  )

  it("a verb that gives words stays a statement where it does", async () => {
    expect(await said("Ana Ortiz announced that the port would close.")).toHaveLength(1)
  })
})

describe("adjectives of mind", () => {
  it.each<[string, ...Row]>([
    ["Ana Ortiz is confident that the port is safe.", "Ana Ortiz", "is confident", "that the port is safe"],
    ["Ana Ortiz was eager to leave the port.", "Ana Ortiz", "was eager", "to leave the port"],
    ["Ana Ortiz is critical of the bridge.", "Ana Ortiz", "is critical of", "the bridge"],
  ])("%s", isOne)

  it.each([
    ["It is certain that the port is old."],
    ["A proud city of the north lay there."],
    ["The road is clear at night."],
  ])("not: %s", async (text) => {
    expect(await attributed(text)).toEqual([])
  })
})

describe("light verbs", () => {
  it.each<[string, ...Row]>([
    ["Ana Ortiz raised questions about the bridge.", "Ana Ortiz", "raised questions about", "the bridge"],
    ["Ana Ortiz took issue with the plan.", "Ana Ortiz", "took issue with", "the plan"],
    ["Ana Ortiz made the case that the port was safe.", "Ana Ortiz", "made the case", "that the port was safe"],
  ])("%s", isOne)

  it("a verb of speech keeps its statement, and has the noun in its wider cue", async () => {
    const text = "Ana Ortiz expressed grave concern about the bridge."
    expect(await attributed(text)).toEqual([["Ana Ortiz", "expressed grave concern about", "the bridge"]])
    expect((await said(text)).map(({ what }) => what)).toEqual(["grave concern about the bridge"])
  })

  it.each([["The crane raised boxes of questions."], ["Ana Ortiz took the road at noon."]])("not: %s", async (text) => {
    expect(await attributed(text)).toEqual([])
  })
})

describe("chains", () => {
  it.each<[string, ...Row]>([
    ["Ana Ortiz has continued to push for the bridge.", "Ana Ortiz", "has continued to push for", "the bridge"],
    ["Ana Ortiz went on to praise the bridge.", "Ana Ortiz", "went on to praise", "the bridge"],
  ])("%s", isOne)

  it("not: what is only allowed", async () => {
    expect(await attributed("Ana Ortiz stayed to praise the bridge.")).toEqual([])
  })
})

describe("what seems so to nobody named", () => {
  it.each<[string, ...Row]>([
    ["It seems that the port is old.", null, "seems", "that the port is old"],
    ["It appears the port is old.", null, "appears", "the port is old"],
    ["It is believed that the port is old.", null, "is believed", "that the port is old"],
  ])("%s", isOne)

  it("not: a thing that shows itself", async () => {
    expect(await attributed("It appeared on Friday.")).toEqual([])
  })
})

describe("polls", () => {
  it("give what follows them", async () => {
    const text = "In a poll of 900 voters, the mayor led by 12 points."
    await isOne(text, "a poll of 900 voters", "In", "the mayor led by 12 points")
    expect(await attributed("In a hall of 900 seats, the mayor led by 12 points.")).toEqual([])
  })

  it("show, before and after what they show", async () => {
    await isOne("Polls show Ortiz ahead of the mayor.", "Polls", "show", "Ortiz ahead of the mayor")
    await isOne("The bridge was sound, records show.", "records", "show", "The bridge was sound")
    expect(await attributed("The visitors left the long dog show.")).toEqual([])
  })
})

describe("an attribution inside of another", () => {
  it.each([
    ["Ana Ortiz said that voters want a new bridge.", 1],
    ["Ana Ortiz said that the mayor is confident that the bridge will stand.", 1],
    ["Ana Ortiz said the port was old, and voters want a new one, said Lena Lind.", 2],
  ])("is part of what is said: %s", async (text, count) => {
    const found = await attributed(text)
    expect(found).toHaveLength(count)
    expect(found.every(([, cue]) => cue === "said")).toBe(true)
  })

  it("but stands beside it where its words are not inside", async () => {
    expect(await attributed("Voters want a new bridge. Ana Ortiz said that the old one was safe.")).toHaveLength(2)
  })
})

describe("a question or cry before its speaker", () => {
  it.each([
    ['"Is that all we get from this port?" Ana Ortiz asked.', "Ana Ortiz", "Is that all we get from this port?"],
    ['"We will never leave this old port!" Ortiz said on Friday.', "Ortiz", "We will never leave this old port!"],
    ['"Who will pay for the bridge?" Ortiz told a Lima paper.', "Ortiz", "Who will pay for the bridge?"],
  ])("%s", async (text, who, what) => {
    expect((await said(text)).map((row) => [row.who, row.what])).toEqual([[who, what]])
  })

  it("not where the next sentence gives words of its own", async () => {
    const found = await said('"Who will pay for the bridge?" Ana Ortiz said the port would.')
    expect(found.map(({ what }) => what)).toEqual(["the port would"])
  })
})

describe("a question to somebody", () => {
  it("begins after who is asked", async () => {
    expect(await attributed("Ana Ortiz asked the mayor whether the port was safe.")).toEqual([
      ["Ana Ortiz", "asked", "whether the port was safe"],
    ])
  })
})

describe("what somebody calls somebody or something", () => {
  it("of themselves is a view", async () => {
    await isOne("Ana Ortiz described herself as a medic.", "Ana Ortiz", "described", "herself as a medic")
    expect(await attributed("Ana Ortiz found herself alone.")).toEqual([])
  })

  it("may stand before them as a relative pronoun", async () => {
    const text = "He closed the port, which Ana Ortiz described as a mistake."
    await isOne(text, "Ana Ortiz", "described", "which … as a mistake")
  })
})

describe("a clause that its speaker stands behind with 'as'", () => {
  it.each([["The port was old, as Ana Ortiz said on Friday."], ["The port was old, as Ana Ortiz has acknowledged."]])(
    "is said: %s",
    async (text) => {
      expect((await said(text)).map(({ who, what }) => [who, what])).toEqual([["Ana Ortiz", "The port was old"]])
    },
  )

  it("but not where 'as' tells the time", async () => {
    expect(await said("The port was old as Ana Ortiz left.")).toEqual([])
  })
})
