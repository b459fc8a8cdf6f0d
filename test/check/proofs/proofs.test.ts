import { describe, expect, test } from "vitest"
import { ruleNames, type RuleName } from "../../../schema/rules.ts"
import { claim, type Given, holds } from "./claim.ts"

/** Column, value, words of the anchors, and what else is known. */
type Row = readonly [column: string, value: string, words: ReadonlyArray<string>, given?: Given]

interface Proved {
  readonly holds: ReadonlyArray<Row>
  readonly fails: ReadonlyArray<Row>
}

const figure = (number: number | null, low: number | null, best: number | null, high: number | null): Given => ({
  record: { number, low, best, high },
})
const place = (country: string | null, admin1: string | null, locality: string | null): Given => ({
  record: { country, admin1, locality },
})
const actor = (name: string, text?: string): Given => ({ record: { name }, ...(text === undefined ? {} : { text }) })

const actors = (...names: ReadonlyArray<string>): Given => ({
  files: {
    "csv/actors.csv": `actor_id,name,kind,country,aliases,mention_count,source_count\n${names.map((name, i) => `act_${i},${name},person,,,1,1\n`).join("")}`,
  },
})

/** A mention, and a figure of another outcome, of event `rec_1`, both on the words. */
const ofEvent = (column: string, value: string, words: string): Given => ({
  others: [{ ...claim(column, value, [words]), record_id: "men_1" }],
  files: {
    "csv/event_mentions.csv": "mention_id,event_id\nmen_1,rec_1\n",
    "csv/casualty_figures.csv": "figure_id,event_id,outcome,who\nmen_1,rec_1,killed,victims\n",
  },
})

const toll: Proved = {
  holds: [["events.killed_best", "29", ["29"], ofEvent("casualty_figures.best", "29", "29")]],
  fails: [
    ["events.injured_best", "29", ["29"], ofEvent("casualty_figures.best", "29", "29")],
    ["events.killed_best", "29", ["29"]],
  ],
}

/** The table of corrections with one row for the record. */
const correctedBy = (action: string, field: string, value: string, words: string): Given => ({
  files: {
    "csv/corrections.csv": `correction_id,action,table,record_id,field,old,new,words\ncor_1,${action},event_mentions,rec_1,${field},,${value},${words}\n`,
  },
})

const mention: Proved = {
  holds: [
    ["events.locality", "Urumqi", ["Urumqi"], ofEvent("event_mentions.locality", "Urumqi", "Urumqi")],
    ["events.event_type", "attack", ["bomb"], ofEvent("event_mentions.event_type", "bombing", "bomb")],
  ],
  fails: [
    ["events.locality", "Kashgar", ["Urumqi"], ofEvent("event_mentions.locality", "Urumqi", "Urumqi")],
    ["events.event_type", "shooting", ["bomb"], ofEvent("event_mentions.event_type", "bombing", "bomb")],
    ["events.locality", "Urumqi", ["Urumqi"]],
  ],
}

const otherDate: Proved = {
  holds: [
    ["event_mentions.date_start", "2015-06-08", ["Monday"]],
    ["event_mentions.date_start", "2014-03-02", ["the next day", "March 1, 2014"]],
  ],
  fails: [["event_mentions.date_start", "2015-06-09", ["Monday"]]],
}

const table: { readonly [Rule in RuleName]: Proved } = {
  verbatim: {
    holds: [["statements.cue", "also said", ["also\n said"]]],
    fails: [["statements.cue", "said", ["claimed"]]],
  },
  number_words: {
    holds: [
      ["casualty_figures.number", "29", ["29"]],
      ["casualty_figures.number", "1200", ["1,200"]],
      ["casualty_figures.number", "12", ["a dozen"]],
      ["casualty_figures.number", "1", ["another"]],
      ["casualty_figures.number", "10", ["10 to 15"]],
    ],
    fails: [
      ["casualty_figures.number", "30", ["29"]],
      ["casualty_figures.number", "15", ["10 to 15"]],
      ["casualty_figures.number", "29", ["29 people"]],
      ["casualty_figures.number", "29", ["people"]],
    ],
  },
  qualifier_words: {
    holds: [
      ["casualty_figures.qualifier", "exact", ["29"], figure(29, 29, 29, 29)],
      ["casualty_figures.qualifier", "more_than", ["more than 120"], figure(120, 121, 121, null)],
      ["casualty_figures.qualifier", "vague", ["dozens"], figure(null, 24, null, 99)],
    ],
    fails: [
      ["casualty_figures.qualifier", "at_least", ["29"], figure(29, 29, 29, null)],
      ["casualty_figures.qualifier", "exact", ["29"], figure(29, 29, 29, null)],
      ["casualty_figures.qualifier", "exact", ["more than 120"], figure(120, 120, 120, 120)],
      ["casualty_figures.qualifier", "exact", ["29"], figure(null, 29, 29, 29)],
    ],
  },
  figure_bounds: {
    holds: [["casualty_figures.low", "121", ["more than 120"]]],
    fails: [
      ["casualty_figures.low", "120", ["more than 120"]],
      ["casualty_figures.high", "null", ["more than 120"]],
      ["casualty_figures.number", "29", ["29"]],
    ],
  },
  vague_bounds: {
    holds: [["casualty_figures.high", "99", ["Dozens"]]],
    fails: [["casualty_figures.high", "100", ["Dozens"]]],
  },
  lexicon: {
    holds: [
      ["event_mentions.event_type", "bombing", ["bomb attack"]],
      ["event_mentions.event_type", "stabbing", ["attacked", "knives"]],
      ["casualty_figures.outcome", "killed", ["shot dead"]],
      ["cooperation_agreements.kind", "dialogue", ["held talks"]],
    ],
    fails: [
      ["event_mentions.event_type", "attack", ["bomb attack"]],
      ["event_mentions.event_type", "bombing", ["attack"]],
      ["casualty_figures.outcome", "injured", ["shot dead"]],
      ["cooperation_agreements.kind", "body", ["held talks"]],
      ["statements.cue", "said", ["said"]],
    ],
  },
  default_code: {
    holds: [
      ["casualty_figures.who", "victims", ["people"], { record: { outcome: "killed" } }],
      ["casualty_figures.who", "unspecified", ["people"], { record: { outcome: "arrested" } }],
    ],
    fails: [
      ["casualty_figures.who", "perpetrators", ["people"], { record: { outcome: "killed" } }],
      ["casualty_figures.who", "victims", ["gunmen"], { record: { outcome: "killed" } }],
      ["statements.mode", "direct", ["people"]],
    ],
  },
  gazetteer: {
    holds: [
      ["event_mentions.locality", "Kunming", ["Kunming railway station"], place("CN", "Yunnan", "Kunming")],
      ["event_mentions.country", "NG", ["Nigerian"], place("NG", null, null)],
      ["event_mentions.admin1", "Xinjiang", ["Xinjiang"], place("CN", "Xinjiang", null)],
    ],
    fails: [
      ["event_mentions.locality", "Urumqi", ["Kunming"], place("CN", "Xinjiang", "Urumqi")],
      ["event_mentions.country", "US", ["Lima"], place("US", "Lima", "Lima")],
      ["event_mentions.country", "CM", ["Nigerian"], place("CM", null, null)],
      ["event_mentions.locality", "Nowhere at all", ["Qwrtpsd"], place("CN", null, "Nowhere at all")],
    ],
  },
  place_container: {
    holds: [["event_mentions.admin1", "Yunnan", ["Kunming"], place("CN", "Yunnan", "Kunming")]],
    fails: [["event_mentions.admin1", "Sichuan", ["Kunming"], place("CN", "Sichuan", "Kunming")]],
  },
  dateline_place: {
    holds: [["event_mentions.country", "PE", ["LIMA"], place("PE", "Lima", "Lima")]],
    fails: [["event_mentions.country", "CL", ["LIMA"], place("CL", "Lima", "Lima")]],
  },
  place_coordinates: {
    holds: [
      [
        "events.latitude",
        "43.801",
        ["Urumqi"],
        { record: { country: "CN", admin1: "Xinjiang", locality: "Urumqi", latitude: 43.801, longitude: 87.6 } },
      ],
    ],
    fails: [
      [
        "events.latitude",
        "43.9",
        ["Urumqi"],
        { record: { country: "CN", admin1: "Xinjiang", locality: "Urumqi", latitude: 43.9, longitude: 87.6 } },
      ],
      [
        "events.latitude",
        "43.801",
        ["Urumqi"],
        { record: { country: "CN", admin1: "Xinjiang", locality: "Urumqi", latitude: 43.801, longitude: 0 } },
      ],
    ],
  },
  place_precision: {
    holds: [
      ["events.place_precision", "locality", ["Lima"], place("PE", "Lima", "Lima")],
      ["events.place_precision", "admin1", ["Xinjiang"], place("CN", "Xinjiang", null)],
      ["events.place_precision", "country", ["China"], place("CN", null, null)],
    ],
    fails: [
      ["events.place_precision", "exact", ["Lima"], place("PE", "Lima", "Lima")],
      ["events.place_precision", "locality", ["China"], place("CN", null, null)],
    ],
  },
  stated_date: {
    holds: [
      ["event_mentions.date_start", "2013-10-28", ["October 28, 2013"]],
      ["event_mentions.date_start", "2014-03", ["March 2014"]],
      ["sources.published", "2014-03-01", ["20140301"]],
    ],
    fails: [
      ["event_mentions.date_start", "2013-10-29", ["October 28, 2013"]],
      ["event_mentions.date_start", "2015-03-01", ["March 1"]],
      ["event_mentions.date_start", "2013", ["October 28, 2013"]],
    ],
  },
  relative_date: {
    holds: [
      ["event_mentions.date_start", "2015-06-09", ["yesterday"]],
      ["event_mentions.date_start", "2015-06-08", ["Monday"]],
      ["cooperation_agreements.date", "2015-06-15", ["Monday"]],
    ],
    fails: [
      ["event_mentions.date_start", "2015-06-10", ["yesterday"]],
      ["event_mentions.date_start", "2015-06-15", ["Monday"]],
      ["event_mentions.date_start", "2015-06-08", ["Monday"], { published: null }],
    ],
  },
  anaphoric_date: {
    holds: [["event_mentions.date_start", "2014-03-02", ["the next day", "March 1, 2014"]]],
    fails: [
      ["event_mentions.date_start", "2014-03-03", ["the next day", "March 1, 2014"]],
      ["event_mentions.date_start", "2014-03-02", ["the next day"]],
    ],
  },
  statement_date: {
    holds: [["statements.said_on", "2015-06-08", ["Monday"]]],
    fails: [
      ["statements.said_on", "2015-06-15", ["Monday"]],
      ["statements.said_on", "2015-06-09", ["Monday"]],
    ],
  },
  date_precision: {
    holds: [
      ["event_mentions.date_precision", "day", ["yesterday"], { record: { date_start: "2015-06-09", date_end: null } }],
      ["statements.said_on_precision", "day", ["Monday"], { record: { said_on: "2015-06-08" } }],
      ["cooperation_agreements.date_precision", "month", ["March 2014"], { record: { date: "2014-03" } }],
    ],
    fails: [
      ["event_mentions.date_precision", "month", ["yesterday"], { record: { date_start: "2015-06-09" } }],
      ["event_mentions.date_precision", "day", ["March 2014"], { record: { date_start: "2014-03" } }],
      ["event_mentions.date_precision", "range", ["yesterday"], { record: { date_start: "2015-06-09" } }],
    ],
  },
  context_date: otherDate,
  story_date: otherDate,
  period_words: {
    holds: [
      ["indicators.period_start", "2014", ["last year"]],
      ["indicators.period_end", "2014", ["last year"]],
    ],
    fails: [["indicators.period_start", "2013", ["last year"]]],
  },
  known_event_date: {
    holds: [["event_mentions.date_start", "2001-09-11", ["Sept. 11"]]],
    fails: [["event_mentions.date_start", "2014-09-11", ["Sept. 11"]]],
  },
  actor_name: {
    holds: [
      ["actors.name", "China", ["China"]],
      ["actors.name", "East Turkestan Islamic Movement", ["ETIM"]],
      ["actors.name", "Ministry of Public Security", ["China's Ministry of Public Security"]],
      ["actors.name", "Harbour Rescue League", ["HRL"], { text: "The Harbour Rescue League (HRL) met. HRL" }],
      ["actors.kind", "armed_group", ["Taliban"], actor("Taliban")],
      ["actors.kind", "state", ["Chile"], actor("Chile")],
      ["actors.kind", "government_body", ["Ministry of Ferries"], actor("Ministry of Ferries")],
      ["actors.country", "CL", ["Chile"], actor("Chile")],
      ["actors.country", "TR", ["Turkish Ferry Bureau"], actor("Turkish Ferry Bureau")],
      ["actors.country", "SY", ["Ferry Bureau"], actor("Ferry Bureau", "Syria's Ferry Bureau")],
      ["actors.country", "KE", ["Nairobi Hospital"], actor("Nairobi Hospital")],
    ],
    fails: [
      ["actors.name", "Peru", ["Chile"]],
      ["actors.name", "United States", ["us"]],
      ["actors.name", "Uzbekistan", ["US"]],
      ["actors.name", "China", ["People's Public Security University of China"]],
      ["actors.name", "Harbour Rescue League", ["HRL"], { text: "HRL met." }],
      ["actors.name", "Turkish Ferry Bureau", ["Greek Ferry Bureau"]],
      ["actors.kind", "media", ["Taliban"], actor("Taliban")],
      ["actors.kind", "organisation", ["Chile"], actor("Chile")],
      ["actors.kind", "armed_group", ["Ministry of Ferries"], actor("Ministry of Ferries")],
      ["actors.country", "PE", ["Chile"], actor("Chile")],
      ["actors.country", "GR", ["Turkish Ferry Bureau"], actor("Turkish Ferry Bureau")],
      ["actors.country", "UG", ["Nairobi Hospital"], actor("Nairobi Hospital")],
      ["actors.country", "SY", ["Ferry Bureau"], actor("Ferry Bureau", "The Ferry Bureau")],
    ],
  },
  capital_for_government: {
    holds: [
      ["actors.name", "China", ["Beijing"]],
      ["actors.name", "China", ["Chinese"]],
    ],
    fails: [
      ["actors.name", "Russia", ["Beijing"]],
      ["actors.name", "China", ["Valparaiso"]],
    ],
  },
  person_name: {
    holds: [
      ["actors.name", "Ana Ortiz", ["Ana Ortiz"]],
      ["actors.name", "Ana Ortiz", ["ANA  ORTIZ"]],
      ["actors.name", "John Kerry", ["John F. Kerry"]],
      ["statements.speaker", "Abdullah II", ["Abdullah"]],
      ["actors.kind", "person", ["Ortiz"], actor("Ana Ortiz")],
    ],
    fails: [
      ["actors.name", "Ana Ortiz", ["Ana Molina"]],
      ["actors.name", "Hosni Mubarak", ["Sajida Mubarak Atrous"]],
      ["actors.name", "Ana Ortiz", ["the mayor"]],
      ["actors.kind", "group", ["Ana Ortiz"], actor("Ana Ortiz")],
      ["actors.country", "PE", ["Ana Ortiz"], actor("Ana Ortiz")],
    ],
  },
  coreference: {
    holds: [
      ["statements.speaker", "Ana Ortiz", ["she", "Ana Ortiz"], actors("Ana Ortiz")],
      ["statements.speaker", "Ana Ortiz", ["Ortiz", "Ana Ortiz, the mayor"], actors("Ana Ortiz", "Luis Vega")],
      ["statements.speaker", "Ana Ortiz", ["the official", "Mayor Ana Ortiz"], actors("Ana Ortiz")],
      ["cooperation_agreements.parties", "Chile", ["Foreign Minister Luis Vega", "Chile"], actors("Luis Vega")],
    ],
    fails: [
      ["statements.speaker", "Ana Ortiz", ["she"], actors("Ana Ortiz")],
      ["statements.speaker", "Ana Ortiz", ["she", "Luis Vega"], actors("Ana Ortiz", "Luis Vega")],
      ["statements.speaker", "Ana Ortiz", ["Vega", "Ana Ortiz"], actors("Ana Ortiz", "Luis Vega")],
      ["statements.speaker", "Ana Ortiz", ["Luis Vega", "Ana Ortiz"], actors("Ana Ortiz", "Luis Vega")],
      ["statements.speaker", "a source", ["he", "a source in Hasaka"]],
    ],
  },
  apposition: {
    holds: [
      ["statements.speaker_role", "mayor of Lima", ["mayor of\nLima"]],
      ["actors.country", "TR", ["Turkish Foreign Minister"], actor("Ana Ortiz")],
    ],
    fails: [
      ["statements.speaker_role", "president", ["mayor"]],
      ["actors.country", "GR", ["Turkish Foreign Minister"], actor("Ana Ortiz")],
      ["actors.country", "GR", ["mayor"], actor("Ana Ortiz")],
    ],
  },
  quotation_marks: {
    holds: [
      ["statements.mode", "direct", ['"We stay."'], { record: { char_start: 1, char_end: 9 } }],
      ["statements.mode", "indirect", ["they stay"], { record: { char_start: 0, char_end: 9 } }],
      ["statements.mode", "mixed", ["they “stay” here"], { record: { char_start: 0, char_end: 16 } }],
    ],
    fails: [
      ["statements.mode", "indirect", ['"We stay."'], { record: { char_start: 1, char_end: 9 } }],
      ["statements.mode", "direct", ["they stay"], { record: { char_start: 0, char_end: 9 } }],
      ["statements.mode", "indirect", ["We stay"], { record: { char_start: 1, char_end: 8 }, text: '"We stay"' }],
      ["statements.mode", "indirect", ["they stay"], { record: { char_start: 0, char_end: 40 } }],
    ],
  },
  attribution: {
    holds: [
      [
        "casualty_figures.attributed_to",
        "police",
        ["police"],
        {
          record: { char_start: 10, char_end: 20 },
          others: [{ ...claim("statements.speaker", "police", ["police"]), record_id: "sta_1" }],
          files: { "csv/statements.csv": "statement_id,char_start,char_end\nsta_1,0,30\n" },
        },
      ],
    ],
    fails: [
      ["casualty_figures.attributed_to", "police", ["police"], { record: { char_start: 10, char_end: 20 } }],
      [
        "casualty_figures.attributed_to",
        "police",
        ["police"],
        {
          record: { char_start: 90, char_end: 99 },
          others: [{ ...claim("statements.speaker", "police", ["police"]), record_id: "sta_1" }],
          files: { "csv/statements.csv": "statement_id,char_start,char_end\nsta_1,0,30\n" },
        },
      ],
    ],
  },
  group_words: {
    holds: [["casualty_figures.who", "perpetrators", ["gunmen"]]],
    fails: [["casualty_figures.who", "victims", ["gunmen"]]],
  },
  topic_words: {
    holds: [["statements.topics", "intelligence", ["intelligence"]]],
    fails: [["statements.topics", "religion", ["intelligence"]]],
  },
  unit_words: {
    holds: [["indicators.unit", "videos", ["videos"]]],
    fails: [["indicators.unit", "films", ["videos"]]],
  },
  members_of_group: {
    holds: [["cooperation_agreements.parties", "Peru", ["the two countries", "Peru"]]],
    fails: [
      ["cooperation_agreements.parties", "Bolivia", ["the two countries", "Peru"]],
      ["cooperation_agreements.parties", "Peru", ["the two countries"]],
    ],
  },
  only_figure: toll,
  latest_exact: toll,
  latest_figure: toll,
  most_sources: toll,
  widest_bounds: toll,
  largest_part: toll,
  earliest_mention: mention,
  most_precise_mention: mention,
  event_name: {
    holds: [["events.name", "Attack in Lima", ["Lima"], ofEvent("event_mentions.locality", "Lima", "Lima")]],
    fails: [
      ["events.name", "Attack in Lima", ["a school"], ofEvent("event_mentions.target", "a school", "a school")],
      ["events.name", "Attack in Lima", ["Lima"]],
    ],
  },
  corrected: {
    holds: [
      ["event_mentions.target", "a barracks", ["the base"], correctedBy("edit", "target", "a barracks", "the base")],
    ],
    fails: [
      ["event_mentions.target", "a barracks", ["the base"]],
      ["event_mentions.target", "a barracks", ["a base"], correctedBy("edit", "target", "a barracks", "the base")],
      ["event_mentions.target", "a barracks", ["the base"], correctedBy("edit", "target", "a depot", "the base")],
      ["event_mentions.target", "a barracks", ["the base"], correctedBy("edit", "locality", "a barracks", "the base")],
      ["event_mentions.target", "a barracks", ["the base"], correctedBy("accept", "target", "a barracks", "the base")],
    ],
  },
  manifest: { holds: [], fails: [["sources.title", "A flood", ["A flood"]]] },
}

const rowsOf = (side: "holds" | "fails") =>
  ruleNames.flatMap((rule) =>
    table[rule][side].map(
      ([column, value, words, given = {}]): readonly [RuleName, string, string, ReadonlyArray<string>, Given] => [
        rule,
        column,
        value,
        words,
        given,
      ],
    ),
  )

describe("follows", () => {
  test.each(rowsOf("holds"))("%s: %s %j ← %j", async (rule, column, value, words, given) => {
    expect(await holds(rule, claim(column, value, words, given), given)).toBe(true)
  })
})

describe("does not follow", () => {
  test.each(rowsOf("fails"))("%s: %s %j ← %j", async (rule, column, value, words, given) => {
    expect(await holds(rule, claim(column, value, words, given), given)).toBe(false)
  })
})
