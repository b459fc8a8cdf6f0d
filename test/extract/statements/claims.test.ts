import { describe, expect, it } from "vitest"
import { statements } from "../../../src/extract/statements/statements.ts"
import { annotated } from "../../annotated.ts"

const TEXT =
  'The port will close, said Lin Meihua, deputy director of the harbour office, in a statement on Friday. "It is old," she said. "It must go."'

describe("a statement's claim", () => {
  it("names the speaker with role, date and channel", async () => {
    const [claim] = statements.extract(await annotated(TEXT, "2015-06-10"), [])
    expect(claim!.fields.speaker_role?.value).toBe("deputy director of the harbour office")
    expect(claim!.fields.channel?.value).toBe("in a statement")
    expect(claim!.fields.said_on?.value).toBe("2015-06-05")
    expect(claim!.fields.said_on_precision?.value).toBe("day")
    expect(claim!.extractor).toBe("statements/inverted-clause")
    expect(claim!.confidence).toBeGreaterThan(0)
  })

  it("anchors the speaker first in the words of the source beside the cue, then in the name", async () => {
    const claims = statements.extract(await annotated(TEXT), [])
    expect(claims.map(({ fields }) => fields.speaker?.anchors.map(({ exact }) => exact))).toEqual([
      ["Lin Meihua, deputy director of the harbour office", "Lin Meihua"],
      ["she", "Lin Meihua"],
      ["she", "Lin Meihua"],
    ])
    expect(claims.map(({ fields }) => fields.speaker?.rule)).toEqual(["coreference", "coreference", "coreference"])
  })

  it("gives the pieces of an interrupted quotation one utterance", async () => {
    const claims = statements.extract(await annotated(TEXT), [])
    expect(claims.map(({ local, refs }) => [local, refs["utterance_id"]])).toEqual([
      ["s1", "s1"],
      ["s2", "s2"],
      ["s3", "s2"],
    ])
  })

  it.each([
    ["Lin Meihua said Tuesday that she will run for mayor.", "2015-06-10", "2015-06-09"],
    ["Lin Meihua will say on Friday that she will run for mayor.", "2015-06-10", null],
    ["Lin Meihua said on June 20, 2015 that she will run for mayor.", "2015-06-10", null],
  ])("was said on a day that has come: %s", async (text, published, day) => {
    const claims = statements.extract(await annotated(text, published), [])
    expect(claims.map(({ fields }) => fields.said_on?.value ?? null)).toEqual([day])
    expect(claims.map(({ fields }) => fields.said_on_precision?.value ?? null)).toEqual([day && "day"])
  })

  it("has no date where the sentence of the cue has none", async () => {
    const claims = statements.extract(await annotated("Witnesses said the bridge fell on Friday."), [])
    expect(claims.map(({ fields }) => [fields.said_on, fields.said_on_precision])).toEqual([[null, null]])
  })

  it("lists the topics that its words name", async () => {
    const [claim] = statements.extract(
      await annotated("Ministers called for intelligence sharing and cooperation."),
      [],
    )
    expect(claim!.fields.topics.map(({ value }) => value)).toEqual(["intelligence", "cooperation"])
  })

  it("is the same whenever it is made", async () => {
    const article = await annotated(TEXT)
    expect(statements.extract(article, [])).toEqual(statements.extract(article, []))
  })
})
