import { describe, expect, it } from "vitest"
import { said, saidBy } from "./read.ts"

describe("source, cue, what was said", () => {
  it.each([
    ["Mayor Ana Ortiz said the port would close.", "Ana Ortiz", "said", "the port would close"],
    ["Mayor Ana Ortiz said on Friday that the port would close.", "Ana Ortiz", "said", "the port would close"],
    ["Mayor Ana Ortiz told reporters she would resign.", "Ana Ortiz", "told", "she would resign"],
    [
      "Mayor Ana Ortiz acknowledged in a statement that the port was late.",
      "Ana Ortiz",
      "acknowledged",
      "the port was late",
    ],
    ["Lin Meihua, for her part, said the port would stay.", "Lin Meihua", "said", "the port would stay"],
    ["A spokesman for the port, Karim Daudov, said the bridge was old.", "Karim Daudov", "said", "the bridge was old"],
    ["Witnesses said the bridge fell.", "witnesses", "said", "the bridge fell"],
    ["Earlier reports said the bridge was closed.", "reports", "said", "the bridge was closed"],
  ])("%s", async (text, who, cue, what) => {
    const [row, ...more] = await said(text)
    expect(more).toEqual([])
    expect(row).toMatchObject({ cue, mode: "indirect", what })
    expect(row!.who).toContain(who)
  })
})

describe("what was said, source, cue", () => {
  it.each([
    ["The port will close, Mayor Ana Ortiz said.", "Ana Ortiz", "The port will close"],
    [
      "The port will close, a senior port official told the paper on condition of anonymity.",
      "a senior port official",
      "The port will close",
    ],
    ["In addition, the port will close, the mayor's office said.", "mayor's office", "the port will close"],
    ["The port will close, local media quoted witnesses as saying.", "witnesses", "The port will close"],
    ["The port will close, said an official who asked not to be named.", "an official", "The port will close"],
    ["The bridge fell at noon the harbour master said.", "harbour master", "The bridge fell at noon"],
    ["The port will close, according to witnesses.", "witnesses", "The port will close"],
    ["According to witnesses, the bridge fell at noon.", "witnesses", "the bridge fell at noon"],
    ["The bridge, which was old, fell, said Lin Meihua, a teacher.", "Lin Meihua", "The bridge, which was old, fell"],
  ])("%s", async (text, who, what) => {
    expect(await saidBy(text)).toEqual([[who, what]])
  })
})

describe("a participle has the subject of its clause, or one of its own", () => {
  it.each([
    ["Ana Ortiz issued a statement saying the port would close.", "Ana Ortiz", "the port would close"],
    ["Ana Ortiz left early, adding that the port would close.", "Ana Ortiz", "the port would close"],
    ["There were raids - and Peru accusing Chile of lying.", "Peru", "Chile of lying"],
    ["There were raids, Chile denying that it knew and Peru accusing Chile of lying.", "Peru", "Chile of lying"],
  ])("%s", async (text, who, what) => {
    expect((await saidBy(text)).at(-1)).toEqual([who, what])
  })
})

describe("nouns and infinitives after the cue", () => {
  it.each([
    ["Mayor Ana Ortiz called for calm at the port.", "calm at the port"],
    ["Mayor Ana Ortiz urged all drivers to stay at home.", "all drivers to stay at home"],
    ["Mayor Ana Ortiz condemned the attack on the port on Friday.", "the attack on the port"],
    ["Mayor Ana Ortiz vowed to rebuild the port.", "to rebuild the port"],
    ["Mayor Ana Ortiz denied taking money.", "taking money"],
    ["The Northern Front claimed responsibility for the blast, which hurt nobody.", "responsibility for the blast"],
    [
      "Mayor Ana Ortiz expressed condolences to the families after the flood killed dozens.",
      "condolences to the families",
    ],
  ])("%s", async (text, what) => {
    expect((await said(text)).map((row) => row.what)).toEqual([what])
  })
})

describe("quotations", () => {
  it("gives what is between the marks, without the comma", async () => {
    expect(await said('"We will stay," Mayor Ana Ortiz said.')).toEqual([
      { who: "Ana Ortiz", cue: "said", mode: "direct", what: "We will stay" },
    ])
  })

  it("finds the speaker behind the verb, with what is in apposition", async () => {
    expect(await saidBy('"We will stay," said Lin Meihua, deputy director of the harbour office.')).toEqual([
      ["Lin Meihua", "We will stay"],
    ])
  })

  it("reads a speaker whose apposition lacks its second comma", async () => {
    expect(await saidBy('"We will stay," Lin Meihua, the head of the harbour office said at the port.')).toEqual([
      ["Lin Meihua", "We will stay"],
    ])
  })

  it("reads one that is quoted as saying", async () => {
    expect(await said('"We will stay," Mayor Ana Ortiz was quoted as saying by a local paper.')).toMatchObject([
      { who: "Ana Ortiz", cue: "was quoted as saying", what: "We will stay" },
    ])
  })

  it("keeps sentences of one quotation together", async () => {
    expect(await saidBy('"We will stay. We have no choice," Mayor Ana Ortiz said.')).toEqual([
      ["Ana Ortiz", "We will stay. We have no choice"],
    ])
  })

  it("leaves out what follows a quotation and is not said", async () => {
    expect(await saidBy('Mayor Ana Ortiz said, "we will stay at home" in an interview with a local paper.')).toEqual([
      ["Ana Ortiz", "we will stay at home"],
    ])
  })

  it("takes words with a quoted part as mixed", async () => {
    expect(await said('Mayor Ana Ortiz said the port was "a great shame" for the town.')).toMatchObject([
      { mode: "mixed", what: 'the port was "a great shame" for the town' },
    ])
  })
})

describe("two statements in a sentence", () => {
  it("parts them at the conjunction, with one speaker", async () => {
    expect(await saidBy('Mayor Ana Ortiz said the port was safe, but warned that "the bridge is not".')).toEqual([
      ["Ana Ortiz", "the port was safe"],
      ["Ana Ortiz", "the bridge is not"],
    ])
  })

  it("parts a participle", async () => {
    expect(await saidBy("Mayor Ana Ortiz said the port was safe, adding that ships could enter.")).toEqual([
      ["Ana Ortiz", "the port was safe"],
      ["Ana Ortiz", "ships could enter"],
    ])
  })

  it("parts a quotation from the participle after it", async () => {
    expect(await saidBy('"We will stay," Mayor Ana Ortiz said in Lima, adding that ships could enter.')).toEqual([
      ["Ana Ortiz", "We will stay"],
      ["Ana Ortiz", "ships could enter"],
    ])
  })

  it("gives a report of somebody's words to that somebody", async () => {
    expect(await saidBy("Radio Harbour reported that Mayor Ana Ortiz condemned the attack.")).toEqual([
      ["Ana Ortiz", "the attack"],
    ])
  })
})

describe("no statement", () => {
  it.each([
    ["Mayor Ana Ortiz did not say when the port would open."],
    ["No group has claimed responsibility for it."],
    ["The blast claimed 12 lives and destroyed the port."],
    ["Mayor Ana Ortiz believes the port is safe."],
    ["The claims were settled and the reports were filed."],
    ["The port is said to be safe."],
    ["The members met according to the agreement of the two towns."],
    ["The calls were made from the port."],
  ])("%s", async (text) => {
    expect(await said(text)).toEqual([])
  })
})
