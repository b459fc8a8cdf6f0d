import { readFileSync, statSync } from "node:fs"
import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { Effect } from "effect"
import { beforeAll, describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { findingsOf } from "../../src/check.ts"
import { checkRules } from "../../src/check/check-rules.ts"
import { publishedDataset } from "../../src/check/published-dataset.ts"
import { build } from "../../src/index.ts"
import { lastingFolder } from "../folders.ts"
import { articles } from "./articles.ts"
import {
  add,
  both,
  cell,
  cellAndEvidence,
  type Damage,
  type Files,
  foundAt,
  remove,
  replace,
  rewrite,
  rowsOf,
  toldOf,
  withRows,
} from "./damage.ts"

const folder = lastingFolder(
  Object.fromEntries(Object.entries(articles).map(([name, text]) => [`seeds/${name}`, text])),
)

let valid: Files

beforeAll(async () => {
  const out = join(folder, "out")
  await build({ seeds: join(folder, "seeds"), out })
  const names = (await readdir(out, { recursive: true })).sort().filter((name) => statSync(join(out, name)).isFile())
  valid = new Map(names.map((name) => [name, readFileSync(join(out, name))]))
})

/** What the rules find; charts and page are made again only where they are what is looked at. */
const found = (files: Files, isOfMade = false) =>
  Effect.runPromise(
    findingsOf(
      publishedDataset(files, registry),
      checkRules.filter(({ name }) => isOfMade || !["generated/charts", "generated/explorer"].includes(name)),
    ),
  )

test("a dataset as it was built: nothing is found", async () => {
  expect(await found(valid, true)).toEqual([])
})

const twelve = { table: "casualty_figures", where: { quote: "killing 12 people" } } as const
const bombing = { event_type: "bombing" }
/** A link between mentions of two articles. */
const acrossArticles = (files: Files) => ({
  link_id: rowsOf(files, "event_links").find(([, , , , , reasons]) => reasons!.includes("same_day"))![0]!,
})
const mayor = { speaker: "Rosa Molina", mode: "indirect" }

describe.each<[string, ReadonlyArray<[string, string, Damage]>]>([
  [
    "files",
    [
      ["a missing table", "file/readable", remove("csv/statements.csv")],
      [
        "bytes that are not UTF-8",
        "file/readable",
        (files) => ({
          files: new Map(files).set("csv/actors.csv", new Uint8Array([0x61, 0xff, 0x0a])),
          at: { file: "csv/actors.csv", line: null, column: null },
        }),
      ],
      ["a cut-off table", "csv/form", rewrite("csv/actors.csv", (text) => text.slice(0, -9))],
      ["a byte order mark", "csv/form", rewrite("csv/events.csv", (text) => `\ufeff${text}`)],
      ["CRLF", "csv/form", rewrite("csv/events.csv", (text) => text.replaceAll("\n", "\r\n"))],
      [
        "an unclosed quotation mark",
        "csv/syntax",
        toldOf(replace("csv/conflicts.csv", '"12 (', '12" ('), "csv/conflicts.csv", 2),
      ],
      ["a column too many", "csv/columns", rewrite("csv/actors.csv", (text) => text.replaceAll("\n", ",x\n"), 1)],
      [
        "columns in another order",
        "csv/columns",
        rewrite("csv/actors.csv", (text) => text.replace("name,kind", "kind,name"), 1),
      ],
      [
        "a column renamed",
        "csv/columns",
        rewrite("csv/events.csv", (text) => text.replace("killed_low", "deaths_low"), 1),
      ],
      ["a cell too many in a row", "csv/cells", replace("csv/agreement_parties.csv", ",party\n", ",party,\n")],
      ["a table of no declaration", "file/unexpected", add("csv/people.csv", "person_id\n")],
      ["an edited README", "generated/readme", replace("README.md", "from 4 articles", "from 5 articles")],
      [
        "a stale dictionary",
        "generated/dictionary",
        replace("DATA_DICTIONARY.md", "# Data dictionary", "# Dictionary"),
      ],
      ["an edited JSON", "generated/json", replace("json/events.json", '"bombing"', '"shooting"')],
      ["an edited JSON Lines", "generated/json", replace("jsonl/events.jsonl", '"bombing"', '"shooting"')],
      ["an edited JSON Schema", "generated/json-schema", replace("schema/events.schema.json", '"title"', '"name"')],
      ["no JSON", "generated/json", remove("json/actors.json")],
      [
        "a line of issues.jsonl that is none",
        "issues/line",
        both(
          add("issues.jsonl", "{}\n"),
          toldOf((files) => ({ files, at: { file: "", line: null, column: null } }), "issues.jsonl", 1),
        ),
      ],
      ["no issues.jsonl", "issues/line", remove("issues.jsonl")],
    ],
  ],
  [
    "charts",
    [
      ["a stale SVG", "generated/charts", replace("charts/timeline.svg", "2015", "2016")],
      [
        "a stale PNG",
        "generated/charts",
        (files) => ({
          files: new Map(files).set("charts/timeline.png", files.get("charts/places-map.png")!),
          at: { file: "charts/timeline.png", line: null, column: null },
        }),
      ],
      ["stale data of a chart", "generated/charts", rewrite("charts/timeline.csv", (text) => `${text}\n`)],
      ["no chart", "generated/charts", remove("charts/timeline.svg")],
    ],
  ],
  [
    "texts",
    [
      [
        "an edited text",
        "source/text",
        foundAt(
          replace("texts/knives.txt", "five people", "nine people"),
          "sources",
          { source_id: "knives" },
          "text_sha256",
        ),
      ],
      [
        "a missing text",
        "source/text",
        foundAt(remove("texts/knives.txt"), "sources", { source_id: "knives" }, "source_id"),
      ],
      ["a text without a source", "source/row", add("texts/unknown.txt", "Nothing.\n")],
      ["a wrong length", "source/text", cell("sources", { source_id: "knives" }, "char_count", "1")],
    ],
  ],
  [
    "cells",
    [
      ["a code in capitals", "schema/value", cell(twelve.table, twelve.where, "outcome", "Killed")],
      ["31 February", "schema/value", cell("events", bombing, "date_start", "2015-02-31")],
      ["a number written 012", "schema/value", cell(twelve.table, twelve.where, "number", "012")],
      ["a required cell left empty", "schema/value", cell("statements", mayor, "mode", "")],
      ["half a person", "schema/value", cell(twelve.table, twelve.where, "number", "12.5")],
      [
        "a key twice",
        "key/unique",
        (files) => {
          const rows = rowsOf(files, "actors")
          rows.splice(2, 0, rows[1]!)
          return { files: withRows(files, "actors", rows), at: { file: "csv/actors.csv", line: 3, column: 1 } }
        },
      ],
      [
        "two rows swapped",
        "key/order",
        (files) => {
          const [header, first, second, ...others] = rowsOf(files, "events")
          return {
            files: withRows(files, "events", [header!, second!, first!, ...others]),
            at: { file: "csv/events.csv", line: 3, column: 1 },
          }
        },
      ],
      ["a foreign key to nowhere", "key/reference", cell(twelve.table, twelve.where, "event_id", "evt_0000000000")],
      [
        "a list with a key to nowhere",
        "key/reference",
        cell("conflicts", { kind: "revised" }, "figure_ids", "fig_0000000000"),
      ],
    ],
  ],
  [
    "offsets and quotes",
    [
      [
        "an offset that is one too large",
        "anchor/exact",
        foundAt(cell(twelve.table, twelve.where, "char_start", "148"), twelve.table, twelve.where, "quote"),
      ],
      [
        "an offset beyond the text",
        "anchor/exact",
        foundAt(cell(twelve.table, twelve.where, "char_end", "99999"), twelve.table, twelve.where, "char_start"),
      ],
      [
        "a curly apostrophe made straight",
        "anchor/exact",
        cell("statements", { quote: "The city’s hospitals are full" }, "quote", "The city's hospitals are full"),
      ],
      ["words of evidence changed", "anchor/exact", cell("evidence", { exact: "12", field: "number" }, "exact", "14")],
      [
        "a prefix changed",
        "anchor/context",
        cell("evidence", { exact: "five", field: "number" }, "prefix", "killing "),
      ],
      ["a suffix left out", "anchor/context", cell("evidence", { exact: "five", field: "number" }, "suffix", "")],
    ],
  ],
  [
    "evidence",
    [
      [
        "a row of evidence removed",
        "evidence/missing",
        (files) => {
          const rows = rowsOf(files, "evidence")
          const [, , id] = rows[1]!
          const field = rows[1]![3]!
          const table = rows[1]![1]!
          const others = rows.filter((row, i) => i === 0 || !(row[2] === id && row[3] === field))
          return foundAt(
            () => ({ files: withRows(files, "evidence", others), at: { file: "", line: null, column: null } }),
            table,
            { [rowsOf(files, table)[0]![0]!]: id! },
            field,
          )(files)
        },
      ],
      ["a number without its evidence", "evidence/missing", cell(twelve.table, twelve.where, "number", "13")],
      ["a low bound", "evidence/missing", cell(twelve.table, twelve.where, "low", "11")],
      ["a high bound", "evidence/missing", cell(twelve.table, twelve.where, "high", "15")],
      [
        "evidence of another value",
        "evidence/value",
        cell("evidence", { exact: "five", field: "number" }, "value", "6"),
      ],
      [
        "evidence of another field",
        "evidence/value",
        foundAt(
          cell("evidence", { exact: "five", field: "number" }, "field", "deaths"),
          "evidence",
          { field: "deaths" },
          "field",
        ),
      ],
      [
        "evidence of no record",
        "evidence/value",
        cell("evidence", { exact: "five", field: "number" }, "record_id", "fig_0000000000"),
      ],
      [
        "evidence of no table",
        "evidence/value",
        cell("evidence", { exact: "five", field: "number" }, "table", "people"),
      ],
      ["evidence by no rule", "evidence/value", cell("evidence", { exact: "five", field: "number" }, "rule", "guess")],
      [
        "evidence by another rule",
        "proof/value",
        foundAt(
          cell("evidence", { exact: "five", field: "number" }, "rule", "verbatim"),
          "evidence",
          { exact: "five", rule: "verbatim", field: "number" },
          "value",
        ),
      ],
      [
        "a basis that the rule has not",
        "evidence/value",
        cell("evidence", { exact: "five", field: "number" }, "basis", "resolved"),
      ],
      [
        "evidence from another article",
        "evidence/value",
        cell("evidence", { exact: "five", field: "number" }, "source_id", "accord"),
      ],
      [
        "a stated date of publication that no words state",
        "evidence/missing",
        cell("sources", { source_id: "knives" }, "published", "2015-03-10"),
      ],
    ],
  ],
  [
    "values changed together with their evidence",
    [
      ["the number killed", "proof/value", cellAndEvidence(twelve.table, twelve.where, "number", "13")],
      ["a lower bound", "proof/value", cellAndEvidence(twelve.table, { number: "35" }, "low", "30")],
      [
        "a qualifier where the words have none",
        "proof/value",
        cellAndEvidence(twelve.table, twelve.where, "qualifier", "at_least"),
      ],
      ["a qualifier weakened", "proof/value", cellAndEvidence(twelve.table, { number: "30" }, "qualifier", "about")],
      ["the outcome", "proof/value", cellAndEvidence(twelve.table, { number: "30" }, "outcome", "killed")],
      ["who is counted", "proof/value", cellAndEvidence(twelve.table, { group_text: "policemen" }, "who", "victims")],
      ["whom the default counts", "proof/value", cellAndEvidence(twelve.table, twelve.where, "who", "perpetrators")],
      ["the group", "proof/value", cellAndEvidence(twelve.table, twelve.where, "group_text", "children")],
      [
        "whose figure it is",
        "proof/value",
        cellAndEvidence(twelve.table, twelve.where, "attributed_to", "Rosa Molina"),
      ],
      [
        "the date of a mention",
        "proof/value",
        cellAndEvidence("event_mentions", { source_id: "knives", event_type: "attack" }, "date_start", "2015-03-07"),
      ],
      [
        "its Sunday made the next one",
        "proof/value",
        cellAndEvidence("event_mentions", { source_id: "knives", event_type: "attack" }, "date_start", "2015-03-15"),
      ],
      [
        "the precision of its date",
        "proof/value",
        cellAndEvidence("event_mentions", { source_id: "knives", event_type: "attack" }, "date_precision", "month"),
      ],
      [
        "its town",
        "proof/value",
        cellAndEvidence("event_mentions", { source_id: "knives", event_type: "attack" }, "locality", "Lima"),
      ],
      [
        "its region",
        "proof/value",
        cellAndEvidence("event_mentions", { source_id: "knives", event_type: "attack" }, "admin1", "Lima"),
      ],
      [
        "its country",
        "proof/value",
        cellAndEvidence("event_mentions", { source_id: "knives", event_type: "attack" }, "country", "BO"),
      ],
      [
        "its type",
        "proof/value",
        cellAndEvidence("event_mentions", { source_id: "knives", event_type: "stabbing" }, "event_type", "attack"),
      ],
      [
        "its weapon",
        "proof/value",
        cellAndEvidence("event_mentions", { source_id: "knives", event_type: "stabbing" }, "weapon_type", "firearms"),
      ],
      [
        "its target",
        "proof/value",
        cellAndEvidence("event_mentions", { source_id: "knives", event_type: "attack" }, "target", "a school"),
      ],
      [
        "its perpetrator",
        "proof/value",
        cellAndEvidence("event_mentions", { source_id: "knives", event_type: "attack" }, "perpetrator", "Peruvians"),
      ],
      [
        "the speaker, by somebody else of the article",
        "proof/value",
        cellAndEvidence("statements", mayor, "speaker", "Pedro Arce"),
      ],
      [
        "the speaker, by somebody of no article",
        "proof/value",
        cellAndEvidence("statements", mayor, "speaker", "Jo Park"),
      ],
      [
        "direct made indirect",
        "proof/value",
        cellAndEvidence("statements", { speaker: "Rosa Molina", mode: "direct" }, "mode", "indirect"),
      ],
      ["indirect made direct", "proof/value", cellAndEvidence("statements", mayor, "mode", "direct")],
      ["mixed made indirect", "proof/value", cellAndEvidence("statements", { mode: "mixed" }, "mode", "indirect")],
      ["the cue", "proof/value", cellAndEvidence("statements", mayor, "cue", "claimed")],
      ["the role", "proof/value", cellAndEvidence("statements", mayor, "speaker_role", "president")],
      [
        "a topic",
        "proof/value",
        cellAndEvidence("cooperation_agreements", { kind: "information_sharing" }, "topics", "religion"),
      ],
      [
        "the day on which it was said",
        "proof/value",
        cellAndEvidence("statements", { said_on: "2015-03-05" }, "said_on", "2015-03-04"),
      ],
      [
        "the kind of an agreement",
        "proof/value",
        cellAndEvidence("cooperation_agreements", { kind: "agreement" }, "kind", "body"),
      ],
      [
        "its status",
        "proof/value",
        cellAndEvidence("cooperation_agreements", { kind: "agreement" }, "status", "completed"),
      ],
      [
        "its date",
        "proof/value",
        cellAndEvidence("cooperation_agreements", { kind: "agreement" }, "date", "2015-03-07"),
      ],
      ["the value of an indicator", "proof/value", cellAndEvidence("indicators", { unit: "videos" }, "value", "190")],
      ["its unit", "proof/value", cellAndEvidence("indicators", { unit: "videos" }, "unit", "films")],
      ["its period", "proof/value", cellAndEvidence("indicators", { unit: "videos" }, "period_start", "2013")],
      ["the name of a state", "proof/value", cellAndEvidence("actors", { name: "Peru" }, "name", "Chile")],
      [
        "the name of a person",
        "proof/value",
        cellAndEvidence("actors", { name: "Rosa Molina" }, "name", "Rosa Medina"),
      ],
      [
        "the kind of an actor",
        "proof/value",
        cellAndEvidence("actors", { name: "Organization of American States" }, "kind", "armed_group"),
      ],
      ["the kind of a person", "proof/value", cellAndEvidence("actors", { name: "Rosa Molina" }, "kind", "group")],
      [
        "the country of a body",
        "proof/value",
        cellAndEvidence("actors", { name: "Foreign Ministry of Peru" }, "country", "CL"),
      ],
      [
        "an alias",
        "proof/value",
        cellAndEvidence("actors", { name: "Organization of American States" }, "aliases", "UN"),
      ],
      [
        "the title of an article",
        "proof/value",
        cellAndEvidence("sources", { source_id: "knives" }, "title", "Knife attack in Lima"),
      ],
      [
        "its date of publication",
        "proof/value",
        cellAndEvidence("sources", { source_id: "knives" }, "published", "2015-03-10"),
      ],
    ],
  ],
  [
    "values of events",
    [
      ["the best number killed", "derived/toll", cell("events", bombing, "killed_best", "15")],
      [
        "it and its evidence",
        "derived/toll",
        foundAt(cellAndEvidence("events", bombing, "killed_best", "15"), "events", bombing, "killed_best"),
      ],
      ["the rule that chose it", "derived/toll", cell("events", bombing, "killed_rule", "only_figure")],
      [
        "a figure moved to the injured",
        "derived/toll",
        foundAt(cell(twelve.table, { number: "14" }, "outcome", "injured"), "events", bombing, "killed_best"),
      ],
      ["the date, with its evidence", "proof/value", cellAndEvidence("events", bombing, "date_start", "2015-03-04")],
      [
        "and as its mentions have it",
        "derived/event",
        foundAt(cellAndEvidence("events", bombing, "date_start", "2015-03-04"), "events", bombing, "date_start"),
      ],
      ["the type", "derived/event", cell("events", { killed_best: "5" }, "event_type", "attack")],
      ["the town", "derived/event", cell("events", { killed_best: "5" }, "locality", "Lima")],
      ["the name", "derived/event", cell("events", { killed_best: "5" }, "name", "Knives in Cusco")],
      [
        "the latitude, with its evidence",
        "proof/value",
        cellAndEvidence("events", { killed_best: "5" }, "latitude", "13.5"),
      ],
      [
        "the precision of the place",
        "proof/value",
        cellAndEvidence("events", { killed_best: "5" }, "place_precision", "exact"),
      ],
      ["the number of mentions", "derived/event-counts", cell("events", bombing, "mention_count", "40")],
      ["the number of sources", "derived/event-counts", cell("events", bombing, "source_count", "3")],
      ["the last report", "derived/event-counts", cell("events", bombing, "last_reported", "2015-03-06")],
    ],
  ],
  [
    "values that follow from other rows",
    [
      ["mentions of an actor", "derived/actor-counts", cell("actors", { name: "Peru" }, "mention_count", "60")],
      ["sources of an actor", "derived/actor-counts", cell("actors", { name: "Peru" }, "source_count", "1")],
      [
        "the day of report of a figure",
        "derived/reported-on",
        cell(twelve.table, twelve.where, "reported_on", "2015-03-04"),
      ],
      [
        "the event of a figure",
        "derived/reported-on",
        (files) => {
          const rows = rowsOf(files, "events")
          const other = rows.find((row) => row.includes("shooting"))![0]!
          return cell(twelve.table, twelve.where, "event_id", other)(files)
        },
      ],
      ["a party removed", "derived/parties", cell("cooperation_agreements", { kind: "agreement" }, "parties", "Chile")],
      [
        "a row of agreement_parties removed",
        "derived/parties",
        (files) => {
          const [header, first, ...others] = rowsOf(files, "agreement_parties")
          return foundAt(
            () => ({
              files: withRows(files, "agreement_parties", [header!, ...others]),
              at: { file: "", line: null, column: null },
            }),
            "cooperation_agreements",
            { agreement_id: first![0]! },
            "party_ids",
          )(files)
        },
      ],
      [
        "the score of a link",
        "derived/event-links",
        (files) => cell("event_links", acrossArticles(files), "score", "0.5")(files),
      ],
      [
        "a reason of a link",
        "derived/event-links",
        (files) => cell("event_links", acrossArticles(files), "reasons", "same_day; same_town")(files),
      ],
      [
        "a story that one article tells, taken apart",
        "derived/event-links",
        foundAt(
          cell("event_links", { reasons: "same_story" }, "reasons", "same_day; same_town"),
          "event_links",
          { reasons: "same_day; same_town" },
          "mention_id_b",
        ),
      ],
      [
        "a link to another mention",
        "derived/event-links",
        (files) => {
          const other = rowsOf(files, "event_mentions").find((row) => row.includes("shooting"))![0]!
          return cell("event_links", { reasons: "same_story" }, "mention_id_b", other)(files)
        },
      ],
      [
        "a link of another event",
        "derived/event-links",
        (files) => {
          const other = rowsOf(files, "events").find((row) => row.includes("shooting"))![0]!
          return cell("event_links", { reasons: "same_story" }, "event_id", other)(files)
        },
      ],
      [
        "a link by a person, where nobody has merged anything",
        "derived/event-links",
        cell("event_links", { reasons: "same_story" }, "reasons", "correction"),
      ],
      ["links left out", "derived/event-links", rewrite("csv/event_links.csv", (text) => `${text.split("\n")[0]}\n`)],
      [
        "a mention moved to another event",
        "derived/event-links",
        (files) => {
          const [, link] = rowsOf(files, "event_links")
          const other = rowsOf(files, "events").find((row) => row.includes("shooting"))![0]!
          const damaged = cell("event_mentions", { mention_id: link![2]! }, "event_id", other)
          return foundAt(damaged, "event_links", { link_id: link![0]! }, "event_id")(files)
        },
      ],
      ["the bounds of a conflict", "derived/conflicts", cell("conflicts", { kind: "revised" }, "high", "13")],
      ["the note of a conflict", "derived/conflicts", cell("conflicts", { kind: "revised" }, "note", "12, then 13")],
      [
        "a conflict of another kind",
        "derived/conflicts",
        foundAt(
          cell("conflicts", { kind: "revised" }, "kind", "disagree"),
          "conflicts",
          { kind: "disagree" },
          "figure_ids",
        ),
      ],
      ["a conflict left out", "derived/conflicts", rewrite("csv/conflicts.csv", (text) => `${text.split("\n")[0]}\n`)],
      [
        "a speaker linked to another",
        "derived/speaker",
        (files) => {
          const rows = rowsOf(files, "actors")
          const other = rows.find((row) => row.includes("Pedro Arce"))![0]!
          return cell("statements", mayor, "speaker_id", other)(files)
        },
      ],
      [
        "pieces of one utterance by two speakers",
        "derived/utterance",
        (files) => {
          const rows = rowsOf(files, "statements")
          const first = rows.find((row) => row.includes("Rosa Molina"))!
          const last = rows.findLast((row) => row.includes("Pedro Arce"))!
          const damaged = cell("statements", { statement_id: last[0]! }, "utterance_id", first[1]!)
          return foundAt(damaged, "statements", { statement_id: last[0]! }, "speaker")(files)
        },
      ],
    ],
  ],
])("damage to %s is found", (_, damages) => {
  test.each(damages)("%s: %s", async (_, rule, damage) => {
    const { files, at } = damage(valid)
    const findings = await found(files, rule === "generated/charts")
    const ofRule = findings.filter(({ code }) => code === rule)
    const places = ofRule.map(({ file, line, column }) => ({ file, line, column }))
    expect(ofRule.length, `no finding of ${rule}: ${JSON.stringify(findings, null, 1)}`).toBeGreaterThan(0)
    expect(places).toContainEqual(
      at.line === null ? { ...at, line: places.find(({ file }) => file === at.file)?.line ?? null } : at,
    )
    for (const { expected, found, cure } of ofRule)
      for (const words of [expected, found, cure]) expect(words).not.toMatch(/undefined|\[object|^$/)
  })
})
