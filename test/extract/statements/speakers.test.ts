import { describe, expect, it } from "vitest"
import { saidBy } from "./read.ts"

const speakers = async (text: string): Promise<ReadonlyArray<string | undefined>> =>
  (await saidBy(text)).map(([who]) => who)

describe("who later words stand for", () => {
  it.each([
    ["Mayor Ana Ortiz said the port was safe. She said ships could enter.", ["Ana Ortiz", "Ana Ortiz"]],
    ["Mayor Ana Ortiz said the port was safe. The bridge is not, Ortiz said.", ["Ana Ortiz", "Ana Ortiz"]],
    [
      "The bridge fell, a port official said. Nobody was hurt, the official said.",
      ["a port official", "a port official"],
    ],
    ["The bridge fell, a port official said. Nobody was hurt, he added.", ["a port official", "a port official"]],
    ["Villagers said the bridge fell. They said nobody was hurt.", ["villagers", "villagers"]],
  ])("%s", async (text, expected) => {
    expect(await speakers(text)).toEqual(expected)
  })

  it("goes on with the one who has the floor, not with one whom he names", async () => {
    expect(
      await speakers("The bridge fell, said Mayor Ana Ortiz. Gen. Karim Daudov was among the wounded, she added."),
    ).toEqual(["Ana Ortiz", "Ana Ortiz"])
  })

  it("does not take one speaker's words for another's", async () => {
    expect(await speakers("Mayor Ana Ortiz said the port was safe. Gen. Karim Daudov said it was not.")).toEqual([
      "Ana Ortiz",
      "Karim Daudov",
    ])
  })
})

describe("whom a pronoun cannot stand for", () => {
  it.each([
    [
      "Prosecutor Linda Hayes said the port was safe. Peter Novak listened. It is closed, she said.",
      ["Linda Hayes", "Linda Hayes"],
    ],
    [
      "Linda Hayes said the port was safe. Peter Novak said it was not. It is closed, she said.",
      ["Linda Hayes", "Peter Novak", "Linda Hayes"],
    ],
    [
      "Peter Novak's sister said the port was safe. It is closed, she added.",
      ["Peter Novak's sister", "Peter Novak's sister"],
    ],
  ])("%s", async (text, expected) => expect(await speakers(text)).toEqual(expected))
})

describe("what a source's words are about", () => {
  it.each([
    ["Officers who watch the border said the port was safe.", "Officers"],
    ["Linda Hayes, who once worked for Peter Novak, said the port was safe.", "Linda Hayes"],
    ["Linda Hayes, at a later briefing, said the port was safe.", "Linda Hayes"],
    ["The White House said the port was safe.", "White House"],
    ["The FBI said the port was safe.", "FBI"],
    ["The Federal Bureau of Investigation came. The FBI said the port was safe.", "Federal Bureau of Investigation"],
    ["Supporters of Mayor Ana Ortiz said the port was safe.", "Supporters of Mayor Ana Ortiz"],
    ["Mayor Ana Ortiz and Gen. Karim Daudov said the port was safe.", "Mayor Ana Ortiz and Gen. Karim Daudov"],
    ["Ortiz supporters said the port was safe.", "Ortiz supporters"],
    ["A statement released by the Agro company said the port was safe.", "Agro company"],
    ["The prosecutor, Paula Wils, said the port was safe.", "Paula Wils"],
  ])("%s", async (text, who) => {
    expect(await speakers(text)).toEqual([who])
  })

  it("is nobody for a pronoun that stands for no one, and the words are kept", async () => {
    expect(await saidBy("She said the port was safe.")).toEqual([[undefined, "the port was safe"]])
  })

  it("is no body that only does", async () => {
    expect(await saidBy("The storm praised nobody. The wave welcomed the ships.")).toEqual([])
  })
})

describe("quotations that are announced", () => {
  it("belong to whoever is named before the colon", async () => {
    expect(await saidBy('Mayor Ana Ortiz said in a statement:\n\n"We will stay."')).toEqual([
      ["Ana Ortiz", "We will stay."],
    ])
  })

  it("need a verb of speaking", async () => {
    expect(await saidBy('Mayor Ana Ortiz left a note:\n\n"We will stay."')).toEqual([])
  })
})

describe("quotations that go on", () => {
  it("belong to the speaker before, in the paragraph", async () => {
    expect(await saidBy('"We will stay," Mayor Ana Ortiz said. "We have no choice."')).toEqual([
      ["Ana Ortiz", "We will stay"],
      ["Ana Ortiz", "We have no choice."],
    ])
  })

  it("belong to the speaker before, over paragraphs", async () => {
    expect(await saidBy('Mayor Ana Ortiz said: "We will stay.\n\n"We have no choice."')).toEqual([
      ["Ana Ortiz", "We will stay."],
      ["Ana Ortiz", "We have no choice."],
    ])
  })

  it("are nobody's when nobody spoke before", async () => {
    expect(await saidBy('The sign read like this. "We have no choice."')).toEqual([])
  })
})
