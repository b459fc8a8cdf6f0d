/**
 * Tellings as rows of `tellings/HASH.parquet`, one for each event that an article tells: what linking compares, and by what
 * it sorts tellings into blocks. Lists are joined by line feeds, which no item holds.
 */
import { townOf } from "../../link/event-blocks.ts"
import { whenFrom } from "../../link/event-date.ts"
import { splitDay } from "../../link/split-blocks.ts"
import { type Step, stepOf, type Told } from "../../link/told.ts"
import type { ShardColumns } from "./shard-file.ts"

/** A row. A cell that is not known is null. */
export interface TellingRow {
  readonly source_id: string
  /** Number of the article in the corpus: of two with one source_id, the lower one counts. */
  readonly article: number
  /** Ordinal of the telling in its article, from 0, in the order of `tellings()`. */
  readonly telling: number
  readonly text_sha256: string
  /** Code points before its first mention. */
  readonly char_start: number
  readonly reported_on: string | null
  readonly type: string
  readonly date_start: string | null
  readonly date_end: string | null
  readonly country: string | null
  readonly admin1: string | null
  readonly locality: string | null
  readonly is_named: boolean
  /** Does it stand first in its article? */
  readonly is_lead: boolean
  readonly figures: string
  readonly targets: string
  readonly actors: string
  /** Ids of its claims in `event_mentions`, in the order of the text, as they are minted from the hash alone. */
  readonly mentions: string
  /** With which others it is clustered. */
  readonly step: Step
  /** By which large blocks are split: its first day, else that of the report; empty where neither is known. */
  readonly day: string
  /** Its town, folded, or its region behind a slash; empty where neither is known. */
  readonly town: string
}

/** The columns in their order, and what they hold. */
export const tellingColumns = {
  source_id: "text",
  article: "long",
  telling: "integer",
  text_sha256: "text",
  char_start: "integer",
  reported_on: "text?",
  type: "text",
  date_start: "text?",
  date_end: "text?",
  country: "text?",
  admin1: "text?",
  locality: "text?",
  is_named: "boolean",
  is_lead: "boolean",
  figures: "text",
  targets: "text",
  actors: "text",
  mentions: "text",
  step: "text",
  day: "text",
  town: "text",
} as const satisfies ShardColumns & Readonly<Record<keyof TellingRow, unknown>>

/** What a row is made of: a telling whose mentions have their ids. */
export interface TellingOfMentions extends Told {
  readonly mentions: ReadonlyArray<{ readonly id: string }>
}

/** The rows of one article. @param tellings all that it tells, in the order of `tellings()` */
export function tellingRows(tellings: ReadonlyArray<TellingOfMentions>, article: number): ReadonlyArray<TellingRow> {
  const lead = Math.min(...tellings.map(({ char_start }) => char_start))
  return tellings.map((told, telling) => {
    const { source_id, text_sha256, char_start, reported_on, type, date, place, isNamed } = told
    return {
      source_id,
      article,
      telling,
      text_sha256,
      char_start,
      reported_on,
      type,
      date_start: date?.start ?? null,
      date_end: date?.end ?? null,
      country: place?.country ?? null,
      admin1: place?.admin1 ?? null,
      locality: place?.locality ?? null,
      is_named: isNamed,
      is_lead: char_start === lead,
      figures: lines(told.figures),
      targets: lines(told.targets),
      actors: lines(told.actors),
      mentions: lines(told.mentions.map(({ id }) => id)),
      step: stepOf(told),
      day: splitDay(told),
      town: townOf(place) ?? "",
    }
  })
}

const lines = (items: Iterable<string>): string => [...items].join("\n")

/** A telling as its row has it. */
export interface ShardTelling extends Told {
  readonly telling: number
  readonly isLead: boolean
  /** Ids of its mentions, joined by line feeds. */
  readonly mentions: string
}

/** The telling of a row. */
export function tellingOf(row: Omit<TellingRow, "article" | "step" | "day" | "town">): ShardTelling {
  const { source_id, telling, text_sha256, char_start, reported_on, type, country, admin1, locality } = row
  return {
    source_id,
    telling,
    text_sha256,
    char_start,
    reported_on,
    type,
    date: row.date_start === null ? null : whenFrom(row.date_start, row.date_end),
    place: country === null && admin1 === null && locality === null ? null : { country, admin1, locality },
    isNamed: row.is_named,
    isLead: row.is_lead,
    figures: items(row.figures),
    targets: items(row.targets),
    actors: items(row.actors),
    mentions: row.mentions,
  }
}

const items = (text: string): ReadonlySet<string> => (text === "" ? NONE : new Set(text.split("\n")))
const NONE: ReadonlySet<string> = new Set()
