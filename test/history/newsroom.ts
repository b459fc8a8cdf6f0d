/** A newsroom of made-up articles whose facts are known, so that tests can follow each fact through many builds. */
import { registry } from "../../schema/registry.ts"
import { decodeLedger } from "../../src/history/decode-ledger.ts"
import { encodeLedger } from "../../src/history/encode-ledger.ts"
import { IdRegister } from "../../src/history/id-register.ts"
import type { Ledger } from "../../src/history/ledger.ts"
import type { Dataset } from "../../src/link/dataset.ts"
import { link } from "../../src/link/link.ts"
import { Result } from "effect"
import { written, type WrittenArticle, type WrittenClaim } from "../link/written.ts"

/** What happened, each thing in a town and on a day of its own. */
const happenings = [
  { town: "Marwen", day: "2016-04-02", killed: 12 },
  { town: "Sundal", day: "2016-05-09", killed: 7 },
  { town: "Oskarby", day: "2016-06-21", killed: 30 },
] as const

/** Which happenings each article tells of, who speaks in it, and what else it says. */
const desk = [
  {
    tells: [0],
    speaker: "Ana Reyes",
    color: "The harbour was shut while divers looked for the ferry's bell and its log.",
  },
  {
    tells: [0, 1],
    speaker: "Tomas Lind",
    color: "Two towns shared one brass band, and both funerals wanted it on Sunday.",
  },
  {
    tells: [1],
    speaker: "Ana Reyes",
    color: "Bakers gave bread away until noon; no shop took money, and none was asked for.",
  },
  {
    tells: [2],
    speaker: "Mirja Falk",
    color: "Snow lay on the tracks so that the night train from the coast ran six hours late.",
  },
  {
    tells: [1, 2],
    speaker: "Tomas Lind",
    color: "A council of farmers, teachers and clerks met behind closed doors to choose a judge.",
  },
] as const

/** How an article stands in the folder for one build. */
export interface Filed {
  /** Index into the desk. */
  readonly article: number
  /** Name of the file. */
  readonly name: string
  /** Was a sentence put before the story? */
  readonly isEdited: boolean
}

/** How well the rules of a build read. */
export interface Rules {
  /** Do quotes begin a word earlier? */
  readonly isWide: boolean
}

/** A fact by what is known of it and not by its id: the article and place that it stands in. */
export type Fact = string

export const desks = desk.length

function writtenArticle({ article, name, isEdited }: Filed, { isWide }: Rules): WrittenArticle {
  const { tells, speaker, color } = desk[article]!
  const stories = tells.map((happening) => {
    const { town, killed } = happenings[happening]
    return `Then the blast in ${town} killed ${killed} people by noon.`
  })
  const spoken = `We mourn, said ${speaker}, in story ${article}.`
  const text = [...(isEdited ? ["A correction was made to this story."] : []), color, ...stories, spoken].join(" ")
  const claims = tells.flatMap((happening, i): ReadonlyArray<WrittenClaim> => {
    const { town, day, killed } = happenings[happening]
    const place = { country: "XX", admin1: "North", locality: town }
    const count = { number: killed, low: killed, best: killed, high: killed, qualifier: "exact" }
    return [
      {
        table: "event_mentions",
        local: `m${i}`,
        quote: `${isWide ? "the " : ""}blast in ${town}`,
        fields: { event_type: "bombing", date_start: day, date_precision: "day", ...place },
      },
      {
        table: "casualty_figures",
        local: `f${i}`,
        quote: `killed ${killed} people${isWide ? " by" : ""}`,
        fields: { outcome: "killed", who: "victims", group_text: "people", ...count },
        refs: { mention_id: `m${i}` },
      },
    ]
  })
  const statement = { table: "statements", local: "s", quote: "We mourn", fields: { speaker, mode: "direct" } }
  return {
    id: name,
    text,
    published: "2016-07-01",
    claims: [...claims, statement],
    actors: [{ words: speaker, country: "XX" }],
  }
}

export interface Built {
  readonly dataset: Dataset
  readonly ledger: Ledger
  /** The rows of all tables and the ledger, as text. */
  readonly printed: string
}

/** One build. The ledger goes through its file's text, as it does between builds. */
export function built(filed: ReadonlyArray<Filed>, rules: Rules, before: Ledger, release: string | null = null): Built {
  const register = new IdRegister(before, release)
  const dataset = link(
    filed.map((one) => written(writtenArticle(one, rules))),
    registry,
    register,
  )
  const text = encodeLedger(register.ledger)
  const ledger = Result.getOrThrow(decodeLedger(text, "ledger.jsonl", registry))
  const rows = [...dataset.tables].map(([name, records]) => [name, records.map(({ row }) => row)])
  return { dataset, ledger, printed: `${JSON.stringify(rows)}\n${text}` }
}

/** The id of each fact of a build: of claims by article and table and which, of events by what happened, of actors by name. */
export function factsOf({ dataset }: Built, filed: ReadonlyArray<Filed>): ReadonlyMap<Fact, string> {
  const articleOf = new Map(filed.map(({ name, article }) => [name, article]))
  const facts = new Map<Fact, string>()
  for (const table of ["event_mentions", "casualty_figures", "statements"]) {
    const records = [...(dataset.tables.get(table) ?? [])].sort((a, b) => offset(a.row) - offset(b.row))
    const seen = new Map<string, number>()
    for (const { id, row } of records) {
      const place = `${table} of story ${articleOf.get(String(row["source_id"]))}`
      const nth = seen.get(place) ?? 0
      seen.set(place, nth + 1)
      facts.set(`${place}, ${nth}`, id)
      if (table === "statements") facts.set(`utterance of ${place}`, String(row["utterance_id"]))
    }
  }
  for (const { id, row } of dataset.tables.get("events") ?? []) facts.set(`event in ${String(row["locality"])}`, id)
  for (const { id, row } of dataset.tables.get("actors") ?? []) facts.set(`actor ${String(row["name"])}`, id)
  return facts
}

const offset = (row: Readonly<Record<string, unknown>>): number => Number(row["char_start"])
