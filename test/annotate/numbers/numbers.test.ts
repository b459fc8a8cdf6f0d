import { describe, expect, it } from "vitest"
import { boundsOf, readIndefinite, readNumber } from "../../../src/annotate/numbers/read-number.ts"
import { annotated } from "../../annotated.ts"

/** The numbers of a sentence as `words → number`, those that count nothing left out. */
async function counts(text: string): Promise<ReadonlyArray<string>> {
  const article = await annotated(text)
  return article.numbers
    .filter((mention) => mention.notCount === null)
    .map(({ start, end, number, upper, qualifier }) => {
      const amount = upper === null ? String(number) : `${number}..${upper}`
      return `${text.slice(start, end)} = ${qualifier} ${amount}`
    })
}

/** What each number of a sentence is when it is no count. */
async function kinds(text: string): Promise<ReadonlyArray<string>> {
  const article = await annotated(text)
  return article.numbers.map(({ core, notCount }) => `${text.slice(core.start, core.end)} ${notCount}`)
}

describe("numbers with their qualifier", () => {
  it.each([
    ["The blast killed 29 people.", ["29 = exact 29"]],
    ["The flood drove 1,200 families from home.", ["1,200 = exact 1200"]],
    ["Some 2.5 million voters stayed away.", ["Some 2.5 million = about 2500000"]],
    [
      "Twenty-nine miners and a hundred and five guests were saved.",
      ["Twenty-nine = exact 29", "a hundred and five = exact 105"],
    ],
    ["Two dozen rebels and a dozen soldiers fell.", ["Two dozen = exact 24", "a dozen = exact 12"]],
    ["Police held half a dozen men.", ["half a dozen = exact 6"]],
    ["At least 29 were hurt.", ["At least 29 = at_least 29"]],
    ["No fewer than ten died.", ["No fewer than ten = at_least 10"]],
    [
      "More than 120 people and well over 1,000 sheep drowned.",
      ["More than 120 = more_than 120", "well over 1,000 = more_than 1000"],
    ],
    ["More than a dozen fled.", ["More than a dozen = more_than 12"]],
    ["Nearly 5,000 marched and about 30 were held.", ["Nearly 5,000 = about 5000", "about 30 = about 30"]],
    ["An estimated 40 villagers are missing.", ["An estimated 40 = about 40"]],
    ["Up to 40, or as many as 50, were inside.", ["Up to 40 = up_to 40", "as many as 50 = up_to 50"]],
    ["Fewer than 40 came.", ["Fewer than 40 = fewer_than 40"]],
    ["Between 10 and 15 gunmen struck.", ["Between 10 and 15 = range 10..15"]],
    ["He saw 10 to 15 bodies and 29 or 30 stretchers.", ["10 to 15 = range 10..15", "29 or 30 = range 29..30"]],
    ["There were 10-15 people in the hall.", ["10-15 = range 10..15"]],
    ["It seats 1.5 to 2 million visitors.", ["1.5 to 2 million = range 1500000..2000000"]],
    [
      "Twenty or more guards, 30-odd drivers and 12-plus cooks were let go.",
      ["Twenty or more = at_least 20", "30-odd = about 30", "12-plus = at_least 12"],
    ],
    ["One soldier and one of three drivers died.", ["One = exact 1", "one = exact 1", "three = exact 3"]],
  ])("%s", async (text, expected) => expect(await counts(text)).toEqual(expected))

  it.each([
    ["Dozens were hurt and several hundred fled.", ["Dozens = vague null", "several hundred = vague null"]],
    ["Tens of thousands of people fled.", ["Tens of thousands = vague null"]],
    [
      "A number of houses burned; a few people and a couple of dogs were saved.",
      ["A number of = vague null", "a few = vague null", "a couple of = vague null"],
    ],
  ])("vague: %s", async (text, expected) => expect(await counts(text)).toEqual(expected))

  it.each([
    ["No one was hurt, and nobody knew how many came."],
    ["He is the one who called; the new one is better."],
    ["One of the men and none of the women spoke."],
    ["They looked at one another."],
    ["A soldier was killed by a mine."],
    ["As soon as they heard it, they left."],
  ])("no number: %s", async (text) => expect(await counts(text)).toEqual([]))

  it("reads a change as two numbers and not as a range", async () => {
    expect(await counts("The toll rose from 13 to 109.")).toEqual(["13 = exact 13", "109 = exact 109"])
    expect(await counts("Groups from 13 to 109 strong met.")).toEqual(["from 13 to 109 = range 13..109"])
  })
})

describe("numbers that count nothing", () => {
  it.each([
    ["A 35-year-old man, Li Wei, 42, and a girl aged 7 were hurt.", ["35 age", "42 age", "7 age"]],
    [
      "Children under 12, voters under 45, and the Group of Seven stayed out of World War Two.",
      ["12 age", "45 age", "Seven identifier", "Two identifier"],
    ],
    ["It cost $20 million, or 18 million euros.", ["20 million money", "18 million money"]],
    ["He paid 2 million U.S. dollars.", ["2 million money"]],
    ["Some 30 percent, 5% and 12 per cent agreed.", ["30 percent", "5 percent", "12 percent"]],
    ["It began at 10:30, not at 8 a.m. as planned.", ["10 time", "30 time", "8 time"]],
    ["The town lies 40 km from here, 20 miles from the sea.", ["40 distance", "20 distance"]],
    ["They carried 50 kg for three hours.", ["50 measure", "three measure"]],
    ["It was the 5th visit and the twenty-third talk.", ["5 ordinal", "twenty ordinal"]],
    ["Spain won 2-1 and lost 1-3.", ["2 score", "1 score", "1-3 score"]],
    ["Flight MH370 and an F-16 left Gate 4.", ["370 identifier", "16 identifier", "4 identifier"]],
    ["Resolution 1373 and No. 4 on the list.", ["1373 identifier", "4 identifier"]],
    ["Message 0122 of account 747986907162 went out.", ["0122 identifier", "747986907162 identifier"]],
    ["In 2013, on March 14, it opened.", ["2013 date", "14 date"]],
  ])("%s", async (text, expected) => expect(await kinds(text)).toEqual(expected))

  it.each([
    ["The bombing killed 12 and hurt 40.", ["12 null", "40 null"]],
    ["A gang of 15 stormed Room 4.", ["15 null", "4 identifier"]],
  ])("counts: %s", async (text, expected) => expect(await kinds(text)).toEqual(expected))
})

describe("readNumber", () => {
  it.each([
    ["29", { low: 29, best: 29, high: 29 }],
    ["at least 29", { low: 29, best: 29, high: null }],
    ["more than 120", { low: 121, best: 121, high: null }],
    ["about 30", { low: null, best: 30, high: null }],
    ["up to 40", { low: null, best: null, high: 40 }],
    ["fewer than 40", { low: null, best: null, high: 39 }],
    ["between 10 and 15", { low: 10, best: null, high: 15 }],
    ["dozens", { low: 24, best: null, high: 99 }],
    ["hundreds", { low: 200, best: null, high: 999 }],
    ["several hundred", { low: 300, best: null, high: 999 }],
    ["at least several", { low: 3, best: null, high: null }],
    ["scores", { low: 40, best: null, high: null }],
  ])("%s", (words, bounds) => {
    const read = readNumber(words)
    expect(read).toMatchObject(bounds)
    expect(boundsOf(read!.number, read!.upper, read!.qualifier, words)).toEqual(bounds)
  })

  it.each(["29 people", "people", "", "at least", "more than 120 and"])("reads nothing else: %s", (words) =>
    expect(readNumber(words)).toBeNull(),
  )

  it("reads an article as one only when asked to", () => {
    expect(readIndefinite("A")?.number).toBe(1)
    expect(readIndefinite("one of")?.low).toBe(1)
    expect(readIndefinite("the")).toBeNull()
    expect(readNumber("a")).toBeNull()
  })
})

describe("what the annotator read, the checker reads again", () => {
  it.each([
    "More than 120 people, among them at least a dozen children aged 3 to 5, and dozens of guards died; 10-15 are missing.",
    "The toll rose from 13 to 109 and may pass 1.5 to 2 million, or several hundred a day, an official said.",
    "No. 4 won 2-1 on Friday before 40,000-plus fans, 30-odd officials and tens of thousands of viewers.",
  ])("%s", async (text) => {
    const { numbers } = await annotated(text)
    expect(numbers.length).toBeGreaterThan(2)
    for (const { start, end, number, upper, qualifier, low, best, high } of numbers)
      expect(readNumber(text.slice(start, end))).toEqual({ number, upper, qualifier, low, best, high })
  })
})
