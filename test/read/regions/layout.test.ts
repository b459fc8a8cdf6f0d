import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { layoutOf } from "../../../src/read/regions/layout.ts"

const P1 =
  "A bomb went off in the old market of Exampleville on Monday, killing 12 people and wounding dozens, the police said."
const P2 =
  "The blast tore through a row of stalls shortly after nine in the morning, when the market was full, witnesses said."
const P3 = "No group said that it had done it, and the mayor called on people to stay away from the centre until night."

/** Regions as lines: `kind: words`, words of several lines joined by " / ". */
const layout = (text: string) =>
  layoutOf(text).regions.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\s*\n\s*/gu, " / ")}`,
  )

describe("the header", () => {
  it("headline, byline, body", () => {
    expect(layout(`Blast in old market kills 12\nBy Ana Lopez and Jo Park\n\n${P1}\n${P2}`)).toEqual([
      "headline: Blast in old market kills 12",
      "byline: By Ana Lopez and Jo Park",
      `body: ${P1} / ${P2}`,
    ])
  })

  it("lines about the date, in several wordings", () => {
    for (const line of [
      "Updated: 2014-11-28 03:41",
      "Published: 3 March 2014",
      "2014-06-07 09:21 example.com Web Editor: Jo Park",
      "Last updated on March 3, 2014 at 10:22 am",
      "Monday, 3 March 2014",
      "3/13/2014 5:00 PM",
    ])
      expect(layout(`Blast in old market kills 12\n${line}\n\n${P1}`)).toContain(`byline: ${line}`)
  })

  it("author and date on one line, places before a time, names before an agency", () => {
    for (const line of [
      "Ana Lopez Published March 3, 2014 Updated March 4, 2014 10:21am",
      "EXAMPLEVILLE, March 3, 2014 00:12 IST",
      "ANA LOPEZ and JO PARK, Associated Press",
      "SPECIAL CORRESPONDENT",
    ])
      expect(layout(`Blast in old market kills 12\n${line}\n\n${P1}`)).toContain(`byline: ${line}`)
  })

  it("Markdown's marks are not of the words", () => {
    expect(layout(`# Blast in old market kills 12\n\n*By Ana Lopez*\n\n${P1}\n\n## What we know\n\n${P2}`)).toEqual([
      "headline: # Blast in old market kills 12",
      "byline: *By Ana Lopez*",
      `body: ${P1} / ## What we know / ${P2}`,
    ])
    const text = "# Blast in old market kills 12\n\n" + P1
    const { title } = layoutOf(text)
    expect(title && text.slice(title.start, title.end)).toBe("Blast in old market kills 12")
  })

  it("the title is the headline without the deck below it", () => {
    const text = `Blast in old market kills 12\nDozens are wounded in a morning attack\n\n${P1}`
    const { title } = layoutOf(text)
    expect(layout(text)[0]).toBe("headline: Blast in old market kills 12 / Dozens are wounded in a morning attack")
    expect(title && text.slice(title.start, title.end)).toBe("Blast in old market kills 12")
  })

  it("a picture's caption and labels are no headline", () => {
    expect(layout(`WORLD\nBlast in old market kills 12\n\nMARKET\nFiremen at the gate  Reuters\n\n${P1}`)).toEqual([
      "boilerplate: WORLD",
      "headline: Blast in old market kills 12",
      "boilerplate: MARKET / Firemen at the gate  Reuters",
      `body: ${P1}`,
    ])
  })

  it("a wire's header", () => {
    const text = `APW20010304.0001  NEWS STORY  03/04/2001 11:42:00
w0371 &Cx1f; wstm-
u i &Cx13;  &Cx11;  BC-Exampleland-Blast     03-04 0122
URGENT
BC-Exampleland-Blast, 5th Ld-Writethru
&UR; Blast in old market kills 12 &QL;  &UR; Eds: UPDATES with toll &QL;  &UR; By ANA LOPEZ &QC;

EXAMPLEVILLE, Exampleland (AP) _

${P1}`
    const regions = layout(text)
    expect(regions).toContain("headline: Blast in old market kills 12")
    expect(regions).toContain("byline: By ANA LOPEZ")
    expect(regions).toContain("dateline: EXAMPLEVILLE, Exampleland (AP) _")
    expect(regions.at(-1)).toBe(`body: ${P1}`)
    expect(regions.filter((region) => region.startsWith("body"))).toHaveLength(1)
  })

  it("a wire's mark before the headline is not of it", () => {
    expect(layout(`1st Ld Writethru: Blast in old market kills 12\n\n${P1}`)).toEqual([
      "boilerplate: 1st Ld Writethru:",
      "headline: Blast in old market kills 12",
      `body: ${P1}`,
    ])
  })

  it("a text that begins with prose has none", () => {
    expect(layout(`${P1}\n${P2}`)).toEqual([`body: ${P1} / ${P2}`])
    expect(layout(`It began at dawn.\n\n${P1}`)).toEqual([`body: It began at dawn. / ${P1}`])
    expect(layout(`The mayor said on Monday:\n\n${P1}`)).toEqual([`body: The mayor said on Monday: / ${P1}`])
    expect(layout(`By Monday, the death toll had risen to twelve, the police said.\n\n${P1}`)[0]).toMatch(/^body/u)
  })
})

describe("the dateline", () => {
  it.each([
    ["NAIROBI, Kenya (AP) _", ""],
    ["JAKARTA, Nov. 22 , 2006 (Xinhua)", "\n\n"],
    ["WASHINGTON -", " "],
    ["BEIRUT (Reuters) -", " "],
    ["DAR ES SALAAM, Tanzania (AP)_", " "],
    ["NEW DELHI:", " "],
    ["BEIJING, March 3 (Xinhua) --", " "],
    ["   SAN SALVADOR, 3 JAN 90 (EFE) -- [TEXT]", " "],
    ["Cairo, 2 April 1997 (AFP) –", " "],
    ["Exampleville (CNN)", " "],
    ["ROME (ITALY), 11 JAN 90 --", " "],
    ["MIAMI _", "\n\n"],
    ["AMHERST, N.Y. (AP) --", "\n\n"],
  ])("%s", (words, gap) => {
    const text = `${words}${gap || " "}${P1}\n${P2}`
    expect(layout(text)[0]).toBe(`dateline: ${words.trim()}`)
  })

  it("no dateline", () => {
    for (const start of [
      "Police - Two men were held on Monday after the blast in the old market, a spokesman said.",
      "NATO said on Monday that it had not been told of the raid - a charge that the mayor denies.",
      "Paris (the capital) was quiet on Monday, two days after the attacks that killed more than a hundred people.",
      "March 3 was the day on which the market was to be opened again, the mayor of the town said.",
      "ETIM, a group that the government blames, did not say anything about the attack on Monday.",
    ])
      expect(layout(`${start}\n${P2}`)).toEqual([`body: ${start} / ${P2}`])
  })
})

describe("lists of other stories", () => {
  it("a heading and its headlines, to the end", () => {
    expect(
      layout(
        `${P1}\n${P2}\nRelated Stories\nQuake kills 300 elsewhere 2014-11-27 11:27\nWill it rain?\nHot Topics\nRain , Floods, Snow,`,
      ),
    ).toEqual([
      `body: ${P1} / ${P2}`,
      "boilerplate: Related Stories / Quake kills 300 elsewhere 2014-11-27 11:27 / Will it rain? / Hot Topics / Rain , Floods, Snow,",
    ])
  })

  it("bullets with teasers, to the end", () => {
    const text = `${P1}\n\n    Most Popular\n  • Quake kills 300\n\n    The quake shook the coast at dawn, and 300 people died in the ruins, the radio said.\n\n    It was the worst in years, and more rain was on its way to the coast.\n\n  • Rain to come\n\n    More rain is expected on the coast by Tuesday.`
    expect(layout(text).map((region) => region.split(":")[0])).toEqual(["body", "boilerplate"])
  })

  it("a heading alone in the midst of an article: only that line", () => {
    expect(layout(`${P1}\nAlso Read\n${P2}\n${P3}`)).toEqual([
      `body: ${P1}`,
      "boilerplate: Also Read",
      `body: ${P2} / ${P3}`,
    ])
  })

  it("the article goes on after the list", () => {
    expect(layout(`${P1}\nRead also\nQuake kills 300 elsewhere\n${P2}\n${P3}`)).toEqual([
      `body: ${P1}`,
      "boilerplate: Read also / Quake kills 300 elsewhere",
      `body: ${P2} / ${P3}`,
    ])
  })

  it("prose that speaks of what is most popular is prose", () => {
    const prose = "Most popular with shoppers is the old market, where twelve people were killed on Monday."
    expect(layout(`${P1}\n${prose}\n${P2}`)).toEqual([`body: ${P1} / ${prose} / ${P2}`])
  })
})

describe("page furniture", () => {
  it.each([
    "Text: | Print|",
    "|||||||||||",
    "* * *",
    "Comments (0)",
    "Share on Facebook",
    "Facebook | Twitter | WhatsApp",
    "Archived Content",
    "Media partners:",
    "Copyright ©1999-2018 Example News. All rights reserved.",
    "(c) 2014 Example News",
    "Reproduction in whole or in part without permission is prohibited.",
    "Contact the writer at ana@news.example",
    "(Reporting by Ana Lopez; Editing by Jo Park)",
    "Additional reporting by Ana Lopez in Exampleville",
    "Photo: A fireman stands in the ruins of the market on Monday.",
    "Read more: Quake kills 300 elsewhere",
    "1 2 3 Next",
    "ENDS",
    "Jo Park in Exampleville contributed to this report.",
    "The author is a professor at the Institute of Examples, where she teaches history to many students.",
    "People leave the market after the blast. (AP Photo/Jo Park)",
  ])("%s", (line) => {
    expect(layout(`${P1}\n${P2}\n${line}`)).toEqual([`body: ${P1} / ${P2}`, `boilerplate: ${line}`])
  })

  it.each([
    "Comments by the mayor on Monday did not help to calm the town, a shopkeeper said.",
    "The author of the attack is not known, the police said on Monday, and nobody has been held.",
    "Photographs of the market were shown on television on Monday night, hours after the attack.",
    "Reporting by witnesses that the police had said nothing was wrong, the mayor told the radio on Monday.",
    "The gunmen, he said, had contributed to this report of a war between the two towns.",
    "Dead: 12",
    "12",
    "Related charges were brought against four men, the court said on Monday, after a long inquiry.",
    "Share prices fell on Monday after the attack, and traders said that more falls were to come.",
    "He was seen near the gate (in the picture) and was held by the police an hour after the blast.",
  ])("not: %s", (line) => {
    expect(layout(`${P1}\n${line}\n${P2}`)).toEqual([`body: ${P1} / ${line} / ${P2}`])
  })

  it("a line about the date below the last paragraph", () => {
    expect(layout(`${P1}\n${P2}\nPublished in Example News, March 3rd, 2014`).at(-1)).toBe(
      "byline: Published in Example News, March 3rd, 2014",
    )
  })

  it("an agency's name after the last sentence", () => {
    expect(layout(`${P1}\n${P2} --Reuters`).at(-1)).toBe("byline: --Reuters")
  })
})

describe("a page flattened to one line", () => {
  const title = "Blast in old market kills 12"
  it.each([
    [`Sun 16 Apr 2017 ${title}. `, ["byline: Sun 16 Apr 2017", `headline: ${title}.`]],
    ["Published July 27 2016 ", ["byline: Published July 27 2016"]],
    [`27-07-2016 ${title}. `, ["byline: 27-07-2016", `headline: ${title}.`]],
    [`27-07-2016 ${title} AP `, ["byline: 27-07-2016", `headline: ${title}`, "byline: AP"]],
    ["", []],
  ])("before the first sentence: %j", (before, expected) => {
    expect(layout(`${title}\n\n${before}${P1} ${P2}`)).toEqual([`headline: ${title}`, ...expected, `body: ${P1} ${P2}`])
  })

  it("another story's headline between two sentences, and buttons at the end", () => {
    const many = `${P1} ${P2} ${P3} ${P1} ${P2} ${P3}`
    const text = `${many} Quake Shakes Coast of Far Land Over 300 Dead in Ruins of Old Town The mayor spoke at noon. ${P1} ... 832 Community standards Comment via Facebook`
    expect(layout(text)).toEqual([
      `body: ${many}`,
      "boilerplate: Quake Shakes Coast of Far Land Over 300 Dead in Ruins of Old Town",
      `body: The mayor spoke at noon. ${P1}`,
      "boilerplate: ... 832 Community standards Comment via Facebook",
    ])
  })

  it("a picture's caption between two sentences", () => {
    const caption = "People leave the market after the blast. (EX Photo)"
    expect(layout(`${P1} ${P2} ${P3} ${P1} ${caption} ${P3}`)).toEqual([
      `body: ${P1} ${P2} ${P3} ${P1}`,
      `boilerplate: ${caption}`,
      `body: ${P3}`,
    ])
  })

  it("a date that begins a sentence is part of it", () => {
    const prose = "March 3, 2014 was the day on which the market was to be opened again, the mayor of the town said."
    expect(layout(`${title}\n\n${prose} ${P1}`).at(-1)).toBe(`body: ${prose} ${P1}`)
  })
})

describe("a hard-wrapped text", () => {
  it("takes a line that begins like a byline in the midst of a sentence for prose", () => {
    const text = `   THE POLICE SAID ON MONDAY THAT THE SHOP IN THE OLD MARKET HAD BEEN SET ON FIRE
BY ANA LOPEZ AND JO PARK, WHO WERE HELD AN HOUR AFTER THE BLAST IN THE
CENTRE OF THE TOWN.

   THE MAYOR SAID NOTHING ABOUT IT.`
    expect(layout(text).map((region) => region.split(":")[0])).toEqual(["body"])
  })
})

describe("for any text", () => {
  const line = fc.oneof(
    fc.constantFrom(
      P1,
      P2,
      P3,
      "",
      "Most Popular",
      "Also Read",
      "• Quake kills 300",
      "|||",
      "By Ana Lopez",
      "Blast kills 12",
    ),
    fc.constantFrom(
      "PARIS (AP) -- A bomb went off.",
      "&UR; x &QL; &UR; Eds: y",
      "(AP Photo/x)",
      "2014-03-02 10:00",
      "\u{1f600}",
    ),
    fc.string({ unit: "grapheme" }),
  )
  const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join("\n"))

  it("regions are in order, do not overlap, are not empty and leave out nothing but white space", () => {
    fc.assert(
      fc.property(text, (words) => {
        let at = 0
        for (const { start, end } of layoutOf(words).regions) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(words.slice(at, start).trim()).toBe("")
          at = end
        }
        expect(words.slice(at).trim()).toBe("")
      }),
      { numRuns: 500 },
    )
  })
})
