import { expect, it } from "vitest"
import { timelineData } from "../../../src/chart/data/timeline.ts"
import { timelineTitle } from "../../../src/chart/data/timeline-title.ts"
import { event, noTables } from "../fixture.ts"

const titleOf = (dates: ReadonlyArray<string>): string => {
  const events = dates.map((date_start, index) => event(`evt_${index}`, `Attack, ${date_start}`, { date_start }))
  return timelineTitle(timelineData({ ...noTables, events }).all)
}

it.each([
  [["2014-03-01"], "The one dated event: Attack, 1 March 2014"],
  [["2014-03-01", "2014-05", "2014-12-31"], "All 3 dated events fall in 2014"],
  [["2014-03-01", "2014-03-09"], "Both dated events fall in March 2014"],
  [["2001-09-11", "2014-03-01", "2014-05-22", "2014-11-02"], "3 of 4 dated events fall in 2014"],
  // What the title says must hold of every event, also of one outside of the shortest stretch.
  [
    ["2001-09-11", "2014-03-01", "2014-05-01", "2014-05-02", "2014-05-03", "2014-12-30"],
    "5 of 6 dated events fall in 2014",
  ],
  [
    ["2001-09-11", "2013-10-28", "2014-03-01", "2015-11-13"],
    "3 of 4 dated events fall between October 2013 and November 2015",
  ],
  [["2001", "2005", "2010", "2015"], "4 dated events, from 2001 to 2015"],
  [["2001-05", "2015-05-02"], "2 dated events, from May 2001 to 2 May 2015"],
])("%j", (dates, title) => expect(titleOf(dates)).toBe(title))
