/** Values changed together with all their evidence: the damage of somebody who knows that values have evidence. */
import { cellAndEvidence } from "../damage.ts"
import { type Kind, keyOf, type Random, type Spot, spots, textRows } from "./kind.ts"
import type { Files } from "../damage.ts"

/** A value of this column by one of these rules, and another one in its place. */
const lie =
  (
    column: string,
    to: (text: string, random: Random, spot: Spot) => string,
    rules: ReadonlyArray<string> = [],
  ): Kind[2] =>
  (files, random) => {
    const proved = provedBy(files, column, rules)
    const isFit = (spot: Spot): boolean =>
      `${spot.table.name}.${spot.column}` === column && spot.text !== "" && proved.has(spot.row[spot.table.key[0]]!)
    const spot = random.pick(spots(files, isFit))
    return cellAndEvidence(
      spot.table.name,
      keyOf(spot.table, spot.row),
      spot.column,
      to(spot.text, random, spot),
    )(files)
  }

/** Ids of the records whose value of the column has evidence by one of the rules; by any, where none is named. */
function provedBy(files: Files, column: string, rules: ReadonlyArray<string>): ReadonlySet<string> {
  const rows = textRows(files, "evidence").filter(
    ({ table, field, rule }) => `${table}.${field}` === column && (rules.length === 0 || rules.includes(rule!)),
  )
  return new Set(rows.map(({ record_id }) => record_id!))
}

const more = (text: string, random: Random): string => String(Number(text) + 1 + random.below(50))
const nextDay = (text: string): string => `${text.slice(0, 8)}${text.endsWith("27") ? "26" : "27"}`
const other = (text: string, random: Random, { declared }: Spot): string =>
  random.pick(Object.keys(declared.codes!.codes).filter((code) => code !== text))
const words = (): string => "made up words"

/** Every kind is found by `proof/value`, at the value of the evidence. */
const lies: ReadonlyArray<readonly [name: string, damage: Kind[2]]> = [
  ["a number", lie("casualty_figures.number", more)],
  ["a low bound", lie("casualty_figures.low", more)],
  ["a best number", lie("casualty_figures.best", more)],
  ["a high bound", lie("casualty_figures.high", more)],
  ["a qualifier", lie("casualty_figures.qualifier", other)],
  ["an outcome", lie("casualty_figures.outcome", other)],
  ["a group", lie("casualty_figures.group_text", words)],
  ["who is counted", lie("casualty_figures.who", other)],
  ["whose figure it is", lie("casualty_figures.attributed_to", words)],
  ["the day of an event", lie("event_mentions.date_start", nextDay)],
  ["the precision of a date", lie("event_mentions.date_precision", other)],
  ["a country", lie("event_mentions.country", () => "BO")],
  ["a region", lie("event_mentions.admin1", words)],
  ["a town", lie("event_mentions.locality", words)],
  ["a target", lie("event_mentions.target", words)],
  ["a speaker", lie("statements.speaker", words)],
  ["a role", lie("statements.speaker_role", words)],
  ["a cue", lie("statements.cue", words)],
  ["a mode", lie("statements.mode", other)],
  ["a day of saying", lie("statements.said_on", nextDay)],
  ["a topic", lie("cooperation_agreements.topics", () => "religion")],
  ["the day of an agreement", lie("cooperation_agreements.date", nextDay)],
  ["a quantity", lie("indicators.value", more)],
  ["a unit", lie("indicators.unit", words)],
  ["a period", lie("indicators.period_start", (text) => String(Number(text.slice(0, 4)) - 3))],
  ["the name of an actor", lie("actors.name", words)],
  ["the kind of an actor", lie("actors.kind", () => "armed_group")],
  ["the country of an actor", lie("actors.country", () => "BO")],
  ["a title", lie("sources.title", words)],
  ["a day of publication", lie("sources.published", nextDay)],
  ["an author", lie("sources.author", words)],
  ["a latitude", lie("events.latitude", (text) => String(Number(text) + 1))],
  ["a longitude", lie("events.longitude", (text) => String(Number(text) - 1))],
]

export const valueKinds: ReadonlyArray<Kind> = lies.map(([name, damage]) => [
  `${name} and its evidence changed`,
  "proof/value",
  damage,
])
