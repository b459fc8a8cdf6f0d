import { describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { IdRegister } from "../../src/history/id-register.ts"
import { clusterEvents } from "../../src/link/cluster-events.ts"
import { link } from "../../src/link/link.ts"
import { linkedClaims } from "../../src/link/linked-claim.ts"
import { tellings } from "../../src/link/telling.ts"
import { written, type WrittenArticle } from "./written.ts"

/**
 * An article out of lines "bombing | 2016-04-02 | XX/North/Marwen | killed 12 | the mosque": type, date, place, an exact
 * figure and what was struck, "-" where nothing is known. Its text is the lines.
 */
function tells(id: string, published: string, ...lines: ReadonlyArray<string>): WrittenArticle {
  const claims = lines.flatMap((line, i) => {
    const [type = "attack", date = "-", at = "-", figure = "-", target = "-"] = line.split(" | ")
    const [country = "-", admin1 = "-", locality = "-"] = at.split("/")
    const known = (text: string) => (text === "-" ? null : text)
    const mention = {
      table: "event_mentions",
      local: `m${i}`,
      quote: line,
      fields: {
        event_type: type,
        date_start: known(date),
        country: known(country),
        admin1: known(admin1),
        locality: known(locality),
        target: known(target),
      },
    }
    if (figure === "-") return [mention]
    const [outcome = "", number] = figure.split(" ")
    const count = Number(number)
    const fields = { outcome, who: "victims", number: count, low: count, best: count, high: count, qualifier: "exact" }
    return [mention, { table: "casualty_figures", local: `f${i}`, quote: line, fields, refs: { mention_id: `m${i}` } }]
  })
  return { id, published, text: lines.join("\n"), claims }
}

/** The articles of each event, sorted: [["a", "b"], ["c"]]. */
function together(...articles: ReadonlyArray<WrittenArticle>): ReadonlyArray<ReadonlyArray<string>> {
  const { tables } = link(articles.map(written), registry)
  const events = tables.get("events")!.map(({ id }) =>
    tables
      .get("event_mentions")!
      .filter(({ row }) => row["event_id"] === id)
      .map(({ row }) => String(row["source_id"]))
      .toSorted(),
  )
  return events.toSorted((a, b) => (a.join() < b.join() ? -1 : 1))
}

describe("one event of several articles", () => {
  test("day and month in one town", () => {
    expect(
      together(
        tells("a", "2016-04-03", "stabbing | 2016-04-02 | XX/North/Marwen"),
        tells("b", "2016-09-01", "attack | 2016-04 | XX/-/Marwen"),
      ),
    ).toEqual([["a", "b"]])
  })

  test("no date, weeks after, and a general word", () => {
    expect(
      together(
        tells("a", "2016-04-03", "attack | 2016-04-02 | XX/North/Marwen"),
        tells("b", "2016-04-14", "shooting | - | XX/-/Marwen"),
      ),
    ).toEqual([["a", "b"]])
  })

  test("a region on the day, when one town of it was struck", () => {
    expect(
      together(
        tells("a", "2016-04-03", "stabbing | 2016-04-02 | XX/North/Marwen"),
        tells("b", "2016-04-03", "attack | 2016-04-02 | XX/North"),
      ),
    ).toEqual([["a", "b"]])
  })
})

describe("one event told loosely", () => {
  const known = tells("a", "2016-04-03", "bombing | 2016-04-02 | XX/North/Marwen | - | the embassy")
  const loose = tells("b", "2016-05-03", "bombing | 2016-04 | XX | - | an Embassy")

  test("the same thing struck, in that month and country", () => {
    expect(together(known, loose)).toEqual([["a", "b"]])
  })
  test("the same thing struck, by the words of an article that joined before", () => {
    const bare = tells("a", "2016-04-03", "bombing | 2016-04-02 | XX/North/Marwen")
    const joined = tells("c", "2016-04-03", "bombing | 2016-04-02 | XX | - | the embassy")
    expect(together(bare, joined, loose)).toEqual([["a", "b", "c"]])
  })
  test("not when two events fit", () => {
    const other = tells("c", "2016-04-09", "bombing | 2016-04-08 | XX/North/Sundal | - | two embassies")
    expect(together(known, loose, other)).toEqual([["a"], ["b"], ["c"]])
  })
  test("neither has a date, but kind, town, number and week are the same", () => {
    expect(
      together(
        tells("a", "2016-04-03", "bombing | - | XX/-/Marwen | killed 12"),
        tells("b", "2016-04-04", "bombing | - | XX/-/Marwen | killed 12"),
        tells("c", "2016-04-04", "bombing | - | XX/-/Marwen | killed 19"),
      ),
    ).toEqual([["a", "b"], ["c"]])
  })
})

describe("events that stay apart", () => {
  test("two attacks on one day in two towns, and a third article that could mean either", () => {
    expect(
      together(
        tells("a", "2016-04-03", "attack | 2016-04-02 | XX/North/Marwen", "attack | 2016-04-02 | XX/North/Sundal"),
        tells("b", "2016-04-03", "attack | 2016-04-02 | XX/North"),
      ),
    ).toEqual([["a"], ["a"], ["b"]])
  })

  test("two in one town months apart; a third article without a date means the recent one", () => {
    expect(
      together(
        tells("a", "2016-04-03", "bombing | 2016-04-02 | XX/North/Marwen"),
        tells("b", "2016-07-10", "bombing | 2016-07-09 | XX/North/Marwen"),
        tells("c", "2016-07-20", "attack | - | XX/-/Marwen"),
      ),
    ).toEqual([["a"], ["b", "c"]])
  })

  test("a month in which two events fit", () => {
    expect(
      together(
        tells("a", "2016-04-03", "bombing | 2016-04-02 | XX/North/Marwen"),
        tells("b", "2016-04-10", "bombing | 2016-04-09 | XX/North/Marwen"),
        tells("c", "2016-09-01", "bombing | 2016-04 | XX/-/Marwen"),
      ),
    ).toEqual([["a"], ["b"], ["c"]])
  })

  test("no date, and a general word that two recent events fit", () => {
    expect(
      together(
        tells("a", "2016-04-03", "bombing | 2016-04-02 | XX/North/Marwen"),
        tells("b", "2016-04-10", "shooting | 2016-04-09 | XX/North/Marwen"),
        tells("c", "2016-04-20", "attack | - | XX/-/Marwen"),
      ),
    ).toEqual([["a"], ["b"], ["c"]])
  })

  test("two events that one article tells apart, on one day in one town", () => {
    expect(
      together(
        tells("a", "2016-04-03", "bombing | 2016-04-02 | XX/North/Marwen", "bombing | 2016-04-02 | XX/North/Marwen "),
      ),
    ).toEqual([["a"], ["a"]])
  })
})

describe("two capitals on one day", () => {
  const both = [
    "bombing | 1998-08-07 | KE/-/Nairobi | - | the embassy",
    "bombing | 1998-08-07 | TZ/-/Dar es Salaam | - | the embassy",
  ]
  test("stay two, also where an article names countries only, and weeks", () => {
    const week = ["bombing | 1998-08 | KE | - | the U.S. embassies", "bombing | 1998-08 | TZ | - | the U.S. embassies"]
    expect(
      together(
        tells("a", "1998-08-08", ...both),
        tells("b", "1998-08-08", "bombing | 1998-08-07 | KE", "bombing | 1998-08-07 | TZ"),
        tells("c", "1998-08-12", ...week),
      ),
    ).toEqual([
      ["a", "b", "c"],
      ["a", "b", "c"],
    ])
  })
  test("and an article without a country means neither", () => {
    expect(
      together(
        tells("a", "1998-08-08", ...both),
        tells("b", "1998-08-12", "bombing | 1998-08-07 | - | - | two embassies"),
      ),
    ).toEqual([["a"], ["a"], ["b"]])
  })
})

describe("a town with many events", () => {
  const days = Array.from({ length: 28 }, (_, i) => String(i + 1).padStart(2, "0"))
  const busy = [5, 6, 7].flatMap((month) =>
    days.map((day, i) =>
      tells(
        `${month}-${day}`,
        `2016-0${month}-${day}`,
        `bombing | 2016-0${month}-${day} | XX/-/Marwen | killed ${100 + i + 40 * month}`,
      ),
    ),
  )
  const eventOf = (told: WrittenArticle) => together(...busy, told).find((event) => event.includes("x"))
  test("a month and a number single out one of them", () => {
    expect(eventOf(tells("x", "2016-09-01", "bombing | 2016-06 | XX/-/Marwen | killed 345"))).toEqual(["6-06", "x"])
  })
  test("and a number that of the last days", () => {
    expect(eventOf(tells("x", "2016-07-06", "bombing | - | XX/-/Marwen | killed 384"))).toEqual(["7-05", "x"])
  })
  test("also where there are more in the month than are looked at", () => {
    const stabbings = days.map((day) => tells(`s-${day}`, `2016-06-${day}`, `stabbing | 2016-06-${day} | XX/-/Marwen`))
    const all = [...busy, ...stabbings, tells("x", "2016-09-01", "bombing | 2016-06 | XX/-/Marwen | killed 345")]
    expect(together(...all).find((event) => event.includes("x"))).toEqual(["6-06", "x"])
    const { effort } = clusterEvents(tellings(linkedClaims(all.map(written), registry, new IdRegister())))
    expect(effort).toMatchObject({ crowded: 1, unlisted: 0 })
  })
  test("a month does not, nor does the day before", () => {
    expect(eventOf(tells("x", "2016-09-01", "bombing | 2016-06 | XX/-/Marwen"))).toEqual(["x"])
    expect(eventOf(tells("x", "2016-07-02", "bombing | - | XX/-/Marwen"))).toEqual(["x"])
  })
})

describe("a report without a place", () => {
  const known = tells("a", "2016-04-03", "bombing | 2016-04-02 | XX/-/Marwen | killed 43 | the evacuees")
  test("by the day and what was struck, or by the day and the number", () => {
    expect(together(known, tells("b", "2016-04-03", "bombing | 2016-04-02 | - | - | evacuees"))).toEqual([["a", "b"]])
    expect(together(known, tells("b", "2016-04-03", "bombing | 2016-04-02 | - | killed 43"))).toEqual([["a", "b"]])
  })
  test("not by the day alone, nor by another thing struck", () => {
    expect(together(known, tells("b", "2016-04-03", "bombing | 2016-04-02 | -"))).toEqual([["a"], ["b"]])
    expect(together(known, tells("b", "2016-04-03", "bombing | 2016-04-02 | - | - | a bridge"))).toEqual([["a"], ["b"]])
  })
})

describe("types of an event", () => {
  test("have to go together, all of them", () => {
    expect(
      together(
        tells("a", "2016-04-03", "assassination | 2016-04-02 | XX/-/Marwen"),
        tells("b", "2016-04-04", "shooting | 2016-04-02 | XX/-/Marwen"),
        tells("c", "2016-04-05", "bombing | 2016-04-02 | XX/-/Marwen"),
      ),
    ).toEqual([["a", "b"], ["c"]])
  })
})

describe("what singles out one of several", () => {
  test("what an article leads with, when it counts its dead as the other does", () => {
    const two = tells(
      "a",
      "2016-04-03",
      "bombing | 2016-04-02 | XX/-/Marwen | killed 153",
      "bombing | 2016-04-02 | XX/-/Marwen | injured 3",
    )
    expect(together(two, tells("b", "2016-04-04", "bombing | 2016-04-02 | XX/-/Marwen | killed 200"))).toEqual([
      ["a"],
      ["a", "b"],
    ])
    expect(together(two, tells("b", "2016-04-04", "bombing | 2016-04-02 | XX/-/Marwen"))).toEqual([["a"], ["a"], ["b"]])
  })
  const two = tells(
    "a",
    "2016-04-03",
    "bombing | 2016-04-02 | XX/North/Marwen | killed 12",
    "bombing | 2016-04-02 | XX/North/Marwen | killed 30",
  )
  test("an exact figure that both give", () => {
    expect(together(two, tells("b", "2016-04-04", "bombing | 2016-04-02 | XX/North/Marwen | killed 30"))).toEqual([
      ["a"],
      ["a", "b"],
    ])
  })
  test("another figure does not", () => {
    expect(together(two, tells("b", "2016-04-04", "bombing | 2016-04-02 | XX/North/Marwen | killed 31"))).toEqual([
      ["a"],
      ["a"],
      ["b"],
    ])
  })
  test("the same kind of event on the day", () => {
    const kinds = tells("a", "2016-04-03", "bombing | 2016-04-02 | XX/-/Marwen", "shooting | 2016-04-02 | XX/-/Marwen")
    expect(together(kinds, tells("b", "2016-04-04", "shooting | 2016-04-02 | XX/-/Marwen"))).toEqual([
      ["a"],
      ["a", "b"],
    ])
    expect(together(kinds, tells("b", "2016-04-04", "attack | 2016-04-02 | XX/-/Marwen"))).toEqual([
      ["a"],
      ["a"],
      ["b"],
    ])
  })
})

describe("mentions of one article", () => {
  test("are one event when they refer to the same main mention, also through another", () => {
    const article = tells("a", "2016-04-03", "attack | 2016-04-02 | XX/-/Marwen", "attack | - | -", "bombing | - | - ")
    const claims = article.claims!.map((claim, i) => (i === 0 ? claim : { ...claim, refs: { event: `m${i - 1}` } }))
    const { tables } = link([written({ ...article, claims })], registry)
    expect(tables.get("events")!.map(({ row }) => row)).toMatchObject([{ event_type: "bombing", mention_count: 3 }])
  })
  test("that refer to each other in a circle do not hang the build", () => {
    const article = tells("a", "2016-04-03", "attack | 2016-04-02 | XX/-/Marwen", "attack | - | -")
    const claims = article.claims!.map((claim, i) => ({ ...claim, refs: { event: `m${1 - i}` } }))
    expect(link([written({ ...article, claims })], registry).tables.get("event_mentions")).toHaveLength(2)
  })
})
