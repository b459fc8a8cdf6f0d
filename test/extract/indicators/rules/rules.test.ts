/** Each rule with sentences that it reads and sentences, near to those, that it must not. */
import { describe, expect, it } from "vitest"
import { read } from "../read.ts"

type Row = readonly [sentence: string, ...indicators: ReadonlyArray<string>]

const rules: Readonly<Record<string, ReadonlyArray<Row>>> = {
  change: [
    [
      "The number of seized boats has risen from 21 in 2012 to 64 last year.",
      "seized boats = 21 boats (2012..2012)",
      "seized boats = 64 boats (2014..2014)",
    ],
    ["Ship inspections rose 15 percent last year.", "Ship inspections rose = 15 percent (2014..2014)"],
    ["The bank said applications fell to 300 in 2013.", "applications = 300 applications (2013..2013)"],
    ["The death toll rose to 34."],
    ["Temperatures rose on Monday in 12 provinces."],
    ["The sun rose at 6 a.m. over the port."],
  ],
  "counted-subject": [
    ["So far 24 sessions have been held.", "sessions have been held = 24 sessions"],
    [
      "More than 90 accounts spreading threats were closed in 2013.",
      "accounts spreading threats were closed = 90 accounts (2013..2013)",
    ],
    ["In the raid 24 people were found."],
    ["The 24 miles of road were closed."],
    ["Two parcels, which were found by a guard, exploded."],
  ],
  "counted-object": [
    ["Customs officers seized 120 kg of explosives in 2014.", "seized 120 kg of explosives = 120 kg (2014..2014)"],
    ["The ministry deleted about 3,000 illegal websites.", "deleted about 3,000 illegal websites = 3000 websites"],
    ["The rebels seized 40 hostages."],
    ["The team opened 3-1."],
    ["The office received 5 million dollars."],
    ["The talks opened 12 days ago."],
  ],
}

describe.each(Object.entries(rules))("%s", (_rule, rows) => {
  it.each(rows)("%s", async (sentence, ...indicators) => {
    expect(await read(sentence)).toEqual(indicators)
  })
})
