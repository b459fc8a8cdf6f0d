/** The claims that the extractor makes: each value with the words that it rests on. */
import { describe, expect, it } from "vitest"
import { agreements } from "../../../src/extract/agreements/agreements.ts"
import { annotated, articleOf } from "../../annotated.ts"
import { loadAnnotator } from "../../../src/annotate/annotator.ts"
import { told } from "./told.ts"

describe("agreements", () => {
  it("grounds kind, status, parties, topics, date and venue", async () => {
    const article = await annotated(
      "Spain and Morocco signed an extradition treaty in Madrid in 2009, a spokesman said.",
    )
    const [claim, ...more] = agreements.extract(article, [])
    expect(more).toEqual([])
    expect(claim).toMatchObject({ table: "cooperation_agreements", local: "a1", extractor: "agreements/instrument" })
    expect(claim!.quote.exact).toBe("Spain and Morocco signed an extradition treaty in Madrid in 2009")
    const { kind, status, parties, topics, date, date_precision, venue } = claim!.fields
    expect(kind).toMatchObject({ value: "agreement", rule: "lexicon", anchors: [{ exact: "extradition treaty" }] })
    expect(status).toMatchObject({ value: "signed", rule: "lexicon", anchors: [{ exact: "signed" }] })
    expect(parties.map((party) => party.value)).toEqual(["Spain", "Morocco"])
    expect(topics).toMatchObject([{ value: "extradition", rule: "topic_words", anchors: [{ exact: "extradition" }] }])
    expect(date).toMatchObject({ value: "2009", anchors: [{ exact: "2009" }] })
    expect(date_precision).toMatchObject({ value: "year" })
    expect(venue).toMatchObject({ value: "Madrid", rule: "verbatim" })
  })

  it("tells each of several acts in a sentence", async () => {
    expect(
      await told(
        "Iraq and Jordan agreed to begin an exchange of information and joint border patrols and to train Iraqi police.",
      ),
    ).toEqual([
      "information_sharing agreed: Iraq; Jordan",
      "joint_operation agreed: Iraq; Jordan",
      "assistance agreed: Iraq; Jordan",
    ])
  })

  it("reads no boilerplate", async () => {
    const annotate = await loadAnnotator()
    const text = "Iraq and Jordan signed a defence pact."
    expect(agreements.extract(annotate(articleOf(text)), [])).toHaveLength(1)
    expect(agreements.extract(annotate(articleOf(text, { region: "boilerplate" })), [])).toEqual([])
  })

  it.each([
    "Iraq and Jordan play each other in the cup on Friday.",
    "Iraq and Jordan condemned the bombing.",
    "Jordan agreed with the view that terrorism is a threat to Iraq.",
    "Iraqi and Jordanian companies signed a deal on dates and olives.",
  ])("none: %s", async (sentence) => {
    expect(await told(sentence)).toEqual([])
  })
})
