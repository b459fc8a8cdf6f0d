import { describe, expect, it } from "vitest"
import { readWrittenDate, writtenDates } from "../../../src/read/metadata/written-date.ts"

describe("full dates as headers write them", () => {
  it.each([
    ["Updated: 2014-11-28 03:41", "2014-11-28"],
    ["2014/3/2", "2014-03-02"],
    ["19980807", "1998-08-07"],
    ["27-07-2016", "2016-07-27"],
    ["0910 03.02.2014(updated 1145 03.02.2014)", "2014-02-03"],
    ["02.03.2014", "2014-03-02"],
    ["08/27/1998 06:18:00", "1998-08-27"],
    ["27/08/1998", "1998-08-27"],
    ["Sun 16 Apr 2017", "2017-04-16"],
    ["3rd of March 2014", "2014-03-03"],
    ["9 JAN 90", "1990-01-09"],
    ["July 27 2016", "2016-07-27"],
    ["Nov. 22 , 2006", "2006-11-22"],
    ["Sept 1st, 2014", "2014-09-01"],
    ["Dec 11 , 2006, 2006", "2006-12-11"],
  ])("%s → %s", (words, day) => {
    expect(readWrittenDate(words)).toBe(day)
  })

  it.each([
    "March 3",
    "March 2014",
    "2014-02-30",
    "30 February 2014",
    "08/07/1998",
    "99-99-2014",
    "Marching 12, 2014",
    "3.14.15",
    "1.2014-11-28",
    "tel. 120140302",
  ])("no date: %s", (words) => {
    expect(readWrittenDate(words)).toBeNull()
  })

  it("says where the words are, counting from the offset", () => {
    expect(writtenDates("Updated: 2014-11-28 03:41", 100)).toEqual([{ value: "2014-11-28", start: 109, end: 119 }])
  })
})
