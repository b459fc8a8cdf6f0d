/** Damage to what follows from other rows: tolls, counts, links, conflicts, redirects, decisions. */
import { cell, type Damage, foundAt, rewrite, rowsOf, text, withRows } from "../damage.ts"
import { inSomeCell, inSomeRow, type Kind, keyOf, misspelt, type Random, type Spot, spots, textRows } from "./kind.ts"
import { registry } from "../../../schema/registry.ts"

const of =
  (...columns: ReadonlyArray<string>) =>
  ({ table, column, text }: Spot): boolean =>
    text !== "" && columns.includes(`${table.name}.${column}`)

const more = ({ text }: Spot, random: Random): string => String(Number(text) + 1 + random.below(20))

/** A row of a table left out, which is told of the whole file it is missing from. */
const left =
  (table: string): Kind[2] =>
  (files, random) => {
    const damaged = inSomeRow(
      () => table,
      () => [],
    )(files, random)
    return { files: damaged.files, at: { file: `csv/${table}.csv`, line: null, column: null } }
  }

/** Another id of the same column in place of one; the row is told of at `at`. */
const another =
  (table: string, column: string, target: string, isFit: (spot: Spot) => boolean = () => true): Kind[2] =>
  (files, random) => {
    const ids = textRows(files, target).map((row) => Object.values(row)[0]!)
    return inSomeCell(
      (spot) => of(`${table}.${column}`)(spot) && isFit(spot),
      ({ text }, random) => random.pick(ids.filter((id) => id !== text)),
    )(files, random)
  }

/** A party left out of agreement_parties is told of at the agreement. */
const partyLeft: Kind[2] = (files, random) => {
  const [header, ...rows] = rowsOf(files, "agreement_parties")
  const index = random.below(rows.length)
  const damaged = withRows(files, "agreement_parties", [header!, ...rows.toSpliced(index, 1)])
  const where = { agreement_id: rows[index]![0]! }
  return foundAt(
    () => ({ files: damaged, at: { file: "", line: null, column: null } }),
    "cooperation_agreements",
    where,
    "party_ids",
  )(files)
}

/** A figure moved to another outcome changes the toll of its event. */
const tollOf =
  (damage: (row: Readonly<Record<string, string>>) => Damage): Kind[2] =>
  (files, random) => {
    const events = textRows(files, "events").filter(({ killed_rule }) => killed_rule === "only_figure")
    const figures = textRows(files, "casualty_figures").filter(
      ({ outcome, event_id, who }) =>
        outcome === "killed" && who !== "perpetrators" && events.some((event) => event["event_id"] === event_id),
    )
    const figure = random.pick(figures)
    return foundAt(damage(figure), "events", { event_id: figure["event_id"]! }, "killed_low")(files)
  }

const rejected = "rejected.csv"

export const derivedKinds: ReadonlyArray<Kind> = [
  [
    "a bound of a toll",
    "derived/toll",
    inSomeCell(
      of(
        ...["killed", "injured"].flatMap((outcome) =>
          ["low", "best", "high"].map((bound) => `events.${outcome}_${bound}`),
        ),
      ),
      more,
    ),
  ],
  [
    "best below low",
    "derived/toll",
    inSomeCell(
      (spot) => of("events.killed_best")(spot) && spot.row["killed_low"] !== "",
      ({ row }) => String(Number(row["killed_low"]) - 1),
    ),
  ],
  [
    "the rule of a toll",
    "derived/toll",
    inSomeCell(of("events.killed_rule", "events.injured_rule"), ({ text }) =>
      text === "only_figure" ? "latest_exact" : "only_figure",
    ),
  ],
  [
    "a figure moved to another outcome",
    "derived/toll",
    tollOf(({ figure_id }) => cell("casualty_figures", { figure_id: figure_id! }, "outcome", "missing")),
  ],
  [
    "a figure of victims given to perpetrators",
    "derived/toll",
    tollOf(({ figure_id }) => cell("casualty_figures", { figure_id: figure_id! }, "who", "perpetrators")),
  ],
  [
    "the number of mentions or sources of an event",
    "derived/event-counts",
    inSomeCell(of("events.mention_count", "events.source_count"), more),
  ],
  [
    "the first or last report of an event",
    "derived/event-counts",
    inSomeCell(of("events.first_reported", "events.last_reported"), ({ text }) => `${text.slice(0, 8)}28`),
  ],
  [
    "the name of an event",
    "derived/event",
    inSomeCell(of("events.name"), ({ text }, random) => misspelt(text, random)),
  ],
  [
    "the type of an event",
    "derived/event",
    inSomeCell(of("events.event_type"), ({ text, declared }, random) =>
      random.pick(Object.keys(declared.codes!.codes).filter((code) => code !== text)),
    ),
  ],
  ["the day of an event", "derived/event", inSomeCell(of("events.date_start"), ({ text }) => `${text.slice(0, 8)}28`)],
  ["the place of an event", "derived/event", inSomeCell(of("events.locality", "events.admin1"), () => "Lima")],
  [
    "mentions or sources of an actor",
    "derived/actor-counts",
    inSomeCell(of("actors.mention_count", "actors.source_count"), more),
  ],
  [
    "the day of report of a figure",
    "derived/reported-on",
    inSomeCell(of("casualty_figures.reported_on"), ({ text }) => `${text.slice(0, 8)}28`),
  ],
  [
    "the event of a figure",
    "derived/reported-on",
    another("casualty_figures", "event_id", "events", ({ row }) => row["mention_id"] !== ""),
  ],
  [
    "a party of an agreement",
    "derived/parties",
    inSomeCell(of("cooperation_agreements.parties"), ({ text }) => `${text}; Atlantis`),
  ],
  ["a party left out of agreement_parties", "derived/parties", partyLeft],
  [
    "the score of a link",
    "derived/event-links",
    inSomeCell(of("event_links.score"), ({ text }) => (text === "0.5" ? "0.6" : "0.5")),
  ],
  [
    "the reasons of a link",
    "derived/event-links",
    inSomeCell(
      (spot) => of("event_links.reasons")(spot) && !/same_story|correction/u.test(spot.text),
      ({ text }) => (text === "same_country" ? "same_town" : "same_country"),
    ),
  ],
  ["the event of a link", "derived/event-links", another("event_links", "event_id", "events")],
  [
    "the mention of a link",
    "derived/event-links",
    another("event_links", "mention_id_b", "event_mentions", ({ row }) => row["mention_id_a"] !== ""),
  ],
  ["a link left out", "derived/event-links", left("event_links")],
  ["a bound of a conflict", "derived/conflicts", inSomeCell(of("conflicts.low", "conflicts.high"), more)],
  [
    "the note of a conflict",
    "derived/conflicts",
    inSomeCell(of("conflicts.note"), ({ text }, random) => misspelt(text, random)),
  ],
  ["a conflict left out", "derived/conflicts", left("conflicts")],
  [
    "the figures of a conflict",
    "derived/conflicts",
    inSomeCell(of("conflicts.figure_ids"), ({ text }) => text.split("; ")[0]!),
  ],
  ["the actor of a speaker", "derived/speaker", another("statements", "speaker_id", "actors")],
  [
    "an id redirected to nowhere",
    "redirect/target",
    inSomeCell(of("id_redirects.new_ids"), ({ text }) => `${text.slice(0, 4)}0000000000`),
  ],
  ["a redirect of no table", "redirect/target", inSomeCell(of("id_redirects.table"), () => "people")],
  [
    "a redirect of another kind",
    "redirect/target",
    (files, random) => {
      const spot = random.pick(spots(files, of("id_redirects.kind")))
      const where = keyOf(spot.table, spot.row)
      return foundAt(
        cell("id_redirects", where, "kind", spot.text === "gone" ? "merged" : "gone"),
        "id_redirects",
        where,
        "new_ids",
      )(files)
    },
  ],
  [
    "a redirect from an id that lives",
    "redirect/live",
    (files, random) => {
      const table = registry.find(({ name }) => name === "id_redirects")!
      const row = random.pick(textRows(files, "id_redirects").filter(({ kind }) => kind !== "split"))
      const [live] = Object.values(random.pick(textRows(files, row["table"]!)))
      const damage = cell("id_redirects", keyOf(table, row), "old_id", live!)
      return foundAt(damage, "id_redirects", { old_id: live!, table: row["table"]! }, "old_id")(files)
    },
  ],
  [
    "the status of a review",
    "review/status",
    inSomeCell(
      (spot) => spot.column === "review_status" && spot.text !== "",
      ({ text }) => (text === "accepted" ? "unreviewed" : "accepted"),
    ),
  ],
  [
    "a decision for another record",
    "review/cell",
    inSomeCell(
      (spot) => of("corrections.record_id")(spot) && spot.row["action"] !== "reject",
      ({ text }) => `${text.slice(0, 4)}0000000000`,
    ),
  ],
  [
    "the value that a decision sets",
    "review/cell",
    inSomeCell(
      (spot) => of("corrections.new")(spot) && spot.row["action"] === "edit",
      () => "777",
    ),
  ],
  [
    "a corrected cell set back",
    "review/cell",
    (files, random) => {
      const row = random.pick(textRows(files, "corrections").filter(({ action }) => action === "edit"))
      const table = registry.find(({ name }) => name === row["table"])!
      const damage = cell(table.name, { [table.key[0]]: row["record_id"]! }, row["field"]!, row["old"]!)
      return foundAt(damage, "corrections", { correction_id: row["correction_id"]! }, "new")(files)
    },
  ],
  [
    "a letter of rejected.csv",
    "review/rejected",
    (files, random) => {
      const lines = text(files, rejected).split("\n")
      const line = 1 + random.below(lines.length - 2)
      return rewrite(rejected, () => lines.with(line, misspelt(lines[line]!, random)).join("\n"), line + 1)(files)
    },
  ],
  [
    "rejected.csv without a row",
    "review/rejected",
    (files) => rewrite(rejected, (content) => `${content.split("\n")[0]}\n`)(files),
  ],
  ["rejected.csv with other columns", "review/rejected", rewriteHeader],
]

function rewriteHeader(...[files]: Parameters<Kind[2]>): ReturnType<Kind[2]> {
  return rewrite(rejected, (content) => content.replace("record_id", "id"), 1)(files)
}
