import { describe, expect, it } from "vitest"
import type { DateMention } from "../../../src/annotate/annotated-article.ts"
import { dateReadings, readDate } from "../../../src/annotate/dates/read-date.ts"
import { annotated } from "../../annotated.ts"

/** Wednesday. */
const PUBLISHED = "2015-06-10"

async function found(text: string, published = PUBLISHED): Promise<ReadonlyArray<string>> {
  const { dates } = await annotated(text, published)
  return dates.map((mention) => `${text.slice(mention.start, mention.end)} = ${tableDate(mention)}`)
}

const tableDate = ({ value, endValue }: DateMention): string =>
  endValue === null ? String(value) : `${value}/${endValue}`

async function timexes(text: string): Promise<ReadonlyArray<string>> {
  const { dates } = await annotated(text, PUBLISHED)
  return dates.map(({ start, end, type, timex }) => `${text.slice(start, end)} = ${type} ${timex}`)
}

/** Each row: a sentence, and the dates in it as `words = date`. */
const resolved: Readonly<Record<string, ReadonlyArray<readonly [string, ReadonlyArray<string>]>>> = {
  "calendar dates": [
    ["It opened on October 28, 2013.", ["October 28, 2013 = 2013-10-28"]],
    ["It opened on 28 October 2013.", ["28 October 2013 = 2013-10-28"]],
    ["After Sept 11, 2001, it closed.", ["Sept 11, 2001 = 2001-09-11"]],
    ["JAKARTA, Nov. 22 , 2006 (Newswire)", ["Nov. 22 , 2006 = 2006-11-22"]],
    ["The 22nd of May was calm.", ["The 22nd of May = 2015-05-22"]],
    ["They met in March 2014.", ["March 2014 = 2014-03"]],
    ["On March 1 a bomb went off.", ["March 1 = 2015-03-01"]],
    ["On December 26 a bomb went off.", ["December 26 = 2014-12-26"]],
    ["The trial will open on September 4.", ["September 4 = 2015-09-04"]],
    ["They have met since January.", ["January = 2015-01"]],
    ["It was signed this March and read again last July.", ["this March = 2015-03", "last July = 2014-07"]],
  ],
  "days of one month": [
    ["They met from June 3-5, 2014.", ["June 3-5, 2014 = 2014-06-03/2014-06-05"]],
    ["The visit of 3-5 June 2014 went well.", ["3-5 June 2014 = 2014-06-03/2014-06-05"]],
    ["They met from March 28 to March 31.", ["March 28 = 2015-03-28", "March 31 = 2015-03-31"]],
  ],
  "text in capitals": [
    ["SIX HELD IN MAY RAID; TRIAL MAY OPEN FRIDAY", ["MAY = 2015-05", "FRIDAY = 2015-06-05"]],
    [
      "LIMA, 3 JAN 90 -- THREE WERE HELD ON 30 DECEMBER 1989.",
      ["3 JAN 90 = 1990-01-03", "30 DECEMBER 1989 = 1989-12-30"],
    ],
  ],
  "dates without a year": [
    ["The boy should go home by June 30, the court ruled.", ["June 30 = 2015-06-30"]],
    ["The May 30 blasts will be remembered.", ["May 30 = 2015-05-30"]],
    ["A gunman shot four on Tuesday, December 30.", ["Tuesday, December 30 = 2014-12-30"]],
  ],
  "words that lost their apostrophe, and clocks": [
    ["Saturdays blast was the worst.", ["Saturdays = 2015-06-06"]],
    ["The bell rang at 7:15 a.m. (0415 GMT) Thursday.", ["7:15 a.m. (0415 GMT) Thursday = 2015-06-04"]],
    ["It went off on Friday, at about 10 p.m. local time.", ["Friday = 2015-06-05", "10 p.m. local time = 2015-06-05"]],
  ],
  "dates in digits": [
    ["Updated: 2014-11-28 03:41", ["2014-11-28 03:41 = 2014-11-28"]],
    ["Posted 27-07-2016 by the desk.", ["27-07-2016 = 2016-07-27"]],
    ["Filed 08/07/1998 in Nairobi.", ["08/07/1998 = 1998-08-07"]],
    ["Filed 15.04.2017 in Bonn.", ["15.04.2017 = 2017-04-15"]],
    ["Much has changed since 9/11.", ["9/11 = 2001-09-11"]],
  ],
  weekdays: [
    ["He was shot on Friday.", ["Friday = 2015-06-05"]],
    ["He was shot on Wednesday.", ["Wednesday = 2015-06-10"]],
    ["He will speak on Friday.", ["Friday = 2015-06-12"]],
    ["On Friday he will speak.", ["Friday = 2015-06-12"]],
    ["The blast on Monday night killed two.", ["Monday night = 2015-06-08"]],
    ["It began early Friday.", ["early Friday = 2015-06-05"]],
    ["They meet this Friday and met this Monday.", ["this Friday = 2015-06-12", "this Monday = 2015-06-08"]],
    ["The next vote is next Tuesday.", ["next Tuesday = 2015-06-16"]],
    ["The clash of Friday, May 29, went on.", ["Friday, May 29 = 2015-05-29"]],
  ],
  "relative dates": [
    ["He left yesterday and is here today.", ["yesterday = 2015-06-09", "today = 2015-06-10"]],
    ["It happened late yesterday.", ["late yesterday = 2015-06-09"]],
    [
      "They rose last year, fell this year and met last month.",
      ["last year = 2014", "this year = 2015", "last month = 2015-05"],
    ],
    ["Ten years ago it was a village.", ["Ten years ago = 2005"]],
    ["Over the past three years it grew.", ["the past three years = 2012/2015"]],
    ["The visit comes two weeks after the vote.", ["two weeks after = 2015-05-25/2015-05-31"]],
    ["It grew in recent years.", ["recent years = null"]],
    ["They talked last week.", ["last week = 2015-06-01/2015-06-07"]],
    ["They fought over the weekend.", ["the weekend = 2015-06-06/2015-06-07"]],
    ["It rose from 13 in 2011 to 109 last year.", ["2011 = 2011", "last year = 2014"]],
    ["The 1990s were calm.", ["The 1990s = 1990/1999"]],
  ],
  "dates that count from one before": [
    [
      "A bomb went off on May 3, 2014. The next day a second one followed.",
      ["May 3, 2014 = 2014-05-03", "The next day = 2014-05-04"],
    ],
    [
      "He fled on May 3, 2014. The same day his brother was held.",
      ["May 3, 2014 = 2014-05-03", "The same day = 2014-05-03"],
    ],
    [
      "He fled on May 3, 2014 and was caught two days later.",
      ["May 3, 2014 = 2014-05-03", "two days later = 2014-05-05"],
    ],
    [
      "The town was on alert today, a day after a wave of attacks killed 20.",
      ["today = 2015-06-10", "a day after = 2015-06-09"],
    ],
  ],
}

for (const [title, rows] of Object.entries(resolved))
  describe(title, () => {
    it.each(rows)("%s", async (text, expected) => expect(await found(text)).toEqual(expected))

    it.each(rows)("read again from the words alone: %s", async (text) => {
      const { dates } = await annotated(text, PUBLISHED)
      for (const { start, end, context, value, endValue, precision, rule } of dates) {
        const before = context && text.slice(context.start, context.end)
        const readings = dateReadings(text.slice(start, end), { published: PUBLISHED, context: before })
        expect(readings).toContainEqual({ value, endValue, precision, rule })
      }
    })
  })

describe("without a date of publication", () => {
  it("stated dates stand, relative ones have no value", async () => {
    const { annotateUndated } = await import("./undated.ts")
    expect(await annotateUndated("He left on Friday, May 1, 2015, and came back last year.")).toEqual([
      "2015-05-01",
      null,
    ])
  })
})

describe("a time counted from an event", () => {
  it.each([
    ["Two weeks after his release he fled.", ["Two weeks after = null"]],
    ["A day before the vote he fled.", ["A day before = null"]],
  ])("gives no date when nothing says what it counts from: %s", async (text, expected) =>
    expect(await found(text)).toEqual(expected),
  )
})

describe("words that are no dates", () => {
  it.each([
    ["Ms. May said they may march on."],
    ["The troops March past."],
    ["He read The Sun on a bench."],
    ["Some 2000 people came, and 1,998 stayed."],
    ["He came second and had a second thought."],
    ["The 35-year-old was held."],
    ["They won three-quarters of the seats."],
    ["It fell over the wall in the fall."],
    ["Black Friday sales and the Days Inn made the China Daily."],
    ["They may come, and he may march."],
    ["It was in the Las Vegas Sun."],
    ["As soon as they came, they left, soon after the vote."],
    ["It pays $2 million a year to 700 people a week."],
    ["The constructor of the building was named."],
    ["It was updated at 2033 15 times."],
    ["Flight 1990 and Resolution No. 2011 were named."],
  ])("%s", async (text) => expect(await found(text)).toEqual([]))

  it.each([["May is near in the May Day parade"], [""], ["Friday people"], ["the"], ["9/11/2001/4"]])(
    "readDate reads nothing else: %s",
    (words) => expect(readDate(words, { published: PUBLISHED })).toBeNull(),
  )
})

describe("TIMEX3", () => {
  it.each([
    ["They fought for three years.", ["three years = DURATION P3Y"]],
    ["The two-week siege lasted several days.", ["two-week = DURATION P2W", "several days = DURATION PXD"]],
    ["They meet every Monday and each year.", ["every Monday = SET XXXX-WXX-1", "each year = SET P1Y"]],
    ["It struck at 10:35 a.m. on Friday.", ["10:35 a.m. on Friday = TIME 2015-06-05T10:35"]],
    ["It is now 1990s music.", ["now = DATE PRESENT_REF", "1990s = DATE 199"]],
    ["He was seen recently.", ["recently = DATE PAST_REF"]],
    ["Sales rose in the third quarter.", ["the third quarter = DATE 2014-Q3"]],
    ["It closed last week.", ["last week = DATE 2015-W23"]],
    ["They dined on Christmas Eve.", ["Christmas Eve = DATE 2014-12-24"]],
  ])("%s", async (text, expected) => expect(await timexes(text)).toEqual(expected))

  it.each([["She is 29 years old."], ["It holds 24 gallons."]])("nothing: %s", async (text) =>
    expect(await timexes(text)).toEqual([]),
  )
})

describe("readDate", () => {
  it("gives both days that a weekday may name", () => {
    expect(dateReadings("Friday", { published: PUBLISHED }).map(({ value }) => value)).toEqual([
      "2015-06-05",
      "2015-06-12",
    ])
    expect(dateReadings("May 1, 2014", { published: PUBLISHED })).toHaveLength(1)
  })

  it("reads an anaphoric date from the words of the one before", () => {
    const read = readDate("the next day", { published: PUBLISHED, context: "March 1, 2014" })
    expect(read).toEqual({ value: "2014-03-02", endValue: null, precision: "day", rule: "anaphoric_date" })
    expect(readDate("the next day", { published: PUBLISHED })?.value).toBeNull()
  })

  it("gives no day that the calendar does not have", () => {
    expect(readDate("February 30, 2014", { published: PUBLISHED })).toBeNull()
    expect(readDate("2014-13-01", { published: PUBLISHED })).toBeNull()
  })
})
