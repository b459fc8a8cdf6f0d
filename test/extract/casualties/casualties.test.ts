import { describe, expect, it } from "vitest"
import { Grounded } from "../../../schema/grounded.ts"
import { Anchor } from "../../../schema/anchor.ts"
import { EventMentions } from "../../../schema/event-mentions.ts"
import { Statements } from "../../../schema/statements.ts"
import type { Claim } from "../../../schema/table.ts"
import type { AnnotatedArticle } from "../../../src/annotate/annotated-article.ts"
import { casualties } from "../../../src/extract/casualties/casualties.ts"
import { events } from "../../../src/extract/events/events.ts"
import { annotated } from "../../annotated.ts"
import { figureClaims } from "./figures-of.ts"

const spanOf = (article: AnnotatedArticle, words: string) => {
  const start = article.article.source.text.indexOf(words)
  return { start, end: start + words.length }
}

describe("the claim of a figure", () => {
  it("grounds each value in the words that give it", async () => {
    const [claim] = await figureClaims("A bomb killed more than 120 people in the market.")
    const { number, qualifier, low, best, high, group_text, who, outcome } = claim!.fields
    expect(claim!.quote.exact).toBe("killed more than 120 people")
    expect([number?.value, number?.rule, number?.anchors[0].exact]).toEqual([120, "number_words", "120"])
    expect([qualifier.value, qualifier.rule, qualifier.anchors[0].exact]).toEqual([
      "more_than",
      "qualifier_words",
      "more than 120",
    ])
    expect([low?.value, best?.value, high]).toEqual([121, 121, null])
    expect(low?.rule).toBe("figure_bounds")
    expect([group_text?.value, group_text?.rule]).toEqual(["people", "verbatim"])
    expect([who.value, who.rule]).toEqual(["victims", "default_code"])
    expect([outcome.value, outcome.anchors[0].exact]).toEqual(["killed", "killed"])
  })

  it("gives a vague amount bounds and no number", async () => {
    const [claim] = await figureClaims("Dozens of people were wounded.")
    const { number, low, best, high } = claim!.fields
    expect([number, best]).toEqual([null, null])
    expect([low?.value, high?.value, low?.rule]).toEqual([24, 99, "vague_bounds"])
  })

  it("names the group by its words", async () => {
    const [claim] = await figureClaims("Three gunmen were shot dead.")
    const { who } = claim!.fields
    expect([who.value, who.rule, who.anchors[0].exact]).toEqual(["perpetrators", "group_words", "gunmen"])
  })

  it("is attributed to the speaker of the statement that it stands in, and to nobody else", async () => {
    const article = await annotated("Police said three people were killed. Two more were wounded.")
    const { source } = article.article
    const said = Anchor.at(source, spanOf(article, "three people were killed"))
    const speaker = Grounded.stated("Police", "verbatim", Anchor.at(source, spanOf(article, "Police")))
    const statement: Claim<typeof Statements> = {
      table: Statements.name,
      local: "s1",
      quote: said,
      fields: {
        speaker,
        speaker_role: null,
        speaker_organization: null,
        mode: Grounded.inferred("indirect", "quotation_marks", said),
        cue: null,
        said_on: null,
        said_on_precision: null,
        venue: null,
        channel: null,
        topics: [],
      },
      refs: {},
      confidence: 1,
      extractor: "statements/test",
    }
    const claims = casualties.extract(article, [statement])
    expect(claims.map(({ fields }) => fields.attributed_to?.value ?? null)).toEqual(["Police", null])
    expect(claims[0]!.fields.attributed_to?.rule).toBe("attribution")
  })
})

/** The place of the event that each figure of a text belongs to; null for none. */
async function eventsOfFigures(text: string): Promise<ReadonlyArray<string | null>> {
  const article = await annotated(text)
  const mentions = events.extract(article, [])
  return casualties.extract(article, mentions as ReadonlyArray<Claim>).map(({ refs }) => {
    const mention = mentions.find(({ local }) => local === refs["mention_id"])
    expect(mention === undefined).toBe(refs["mention_id"] === undefined)
    expect(mention?.table ?? EventMentions.name).toBe("event_mentions")
    return mention ? (mention.fields.locality?.value ?? mention.fields.country?.value ?? "nowhere") : null
  })
}

describe("the event of a figure", () => {
  it.each<readonly [string, ReadonlyArray<string | null>]>([
    ["A bomb exploded in Nairobi on Friday, killing 40 people.", ["Nairobi"]],
    ["A bomb exploded in Nairobi on Friday. Forty people were killed.", ["Nairobi"]],
    [
      "Bombs exploded in Nairobi and Lagos on Friday, killing 81 people. At least 74 were killed in Nairobi and seven died in Lagos.",
      [null, "Nairobi", "Lagos"],
    ],
    ["Gunmen attacked a bus in Karachi on Monday. Police arrested six people in Quetta.", [null]],
    ["A bomb exploded in Kabul on Monday. Over 3,000 people have been killed in the country this year.", [null]],
    ["A bomb exploded in Kabul on Monday. The death toll of the earthquake rose to 267.", [null]],
    ["Twelve people died.", [null]],
  ])("%s", async (text, places) => expect(await eventsOfFigures(text)).toEqual(places))
})
