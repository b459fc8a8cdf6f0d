/** Utterances speaker by speaker: how many, and how many of them in quotation marks. */
import { desc, escape, from, op } from "arquero"
import type { ChartCsv, Shaped } from "../figure.ts"
import type { ChartTables } from "../tables.ts"
import { titleName } from "../text/measure.ts"
import { counted, formatNumber, plainText } from "../text/plain-text.ts"
import { rowsOf } from "./rows-of.ts"
import { sourceNames } from "./source-names.ts"

const SPEAKER_ROWS = 15

type Statement = ChartTables["statements"][number]
type Mode = Statement["mode"]

export interface Speaker {
  /** Id of the actor, or the name where the speaker is none of the actors. */
  readonly speaker_id: string
  readonly name: string
  /** Organisation, else role, that most of the statements give. */
  readonly position: string
  readonly direct: number
  readonly mixed: number
  readonly indirect: number
  readonly total: number
  /** The articles that quote them, in words. */
  readonly sources: string
}

/** What is drawn. */
export interface SpeakerView {
  readonly title: string
  readonly speakers: ReadonlyArray<Speaker>
  /** Speakers for whom there was no room. */
  readonly hidden: number
  readonly unnamed: number
}

export interface SpeakerData {
  /** At most SPEAKER_ROWS speakers, those of most utterances first. */
  readonly speakers: ReadonlyArray<Speaker>
  readonly all: ReadonlyArray<Speaker>
  /** Utterances of named speakers, and of nobody named. */
  readonly utterances: number
  readonly unnamed: number
}

interface Utterance {
  readonly speaker_id: string
  readonly name: string
  readonly position: string
  readonly direct: number
  readonly mixed: number
  readonly indirect: number
  readonly source_id: string
}

export function shapeSpeakers(tables: ChartTables): Shaped<SpeakerView> {
  const { speakers, all, utterances, unnamed } = speakerData(tables)
  const view = { title: speakerTitle(all, utterances), speakers, hidden: all.length - speakers.length, unnamed }
  return { view: all.length === 0 ? null : view, csv: speakerCsv(all) }
}

export function speakerData(tables: ChartTables): SpeakerData {
  const { statements } = tables
  const utterances = utterancesOf(statements)
  const named = utterances.filter(({ name }) => name !== "")
  const all = bySpeaker(named, sourceNames(tables))
  return {
    speakers: all.slice(0, SPEAKER_ROWS),
    all,
    utterances: named.length,
    unnamed: utterances.length - named.length,
  }
}

function bySpeaker(
  utterances: ReadonlyArray<Utterance>,
  namesOf: (source_ids: ReadonlyArray<string>) => string,
): ReadonlyArray<Speaker> {
  // Arquero knows the columns of a table from its first row.
  if (utterances.length === 0) return []
  return rowsOf<Speaker>(
    from([...utterances])
      .groupby("speaker_id")
      .rollup({
        names: op.array_agg("name"),
        positions: op.array_agg("position"),
        direct: op.sum("direct"),
        mixed: op.sum("mixed"),
        indirect: op.sum("indirect"),
        total: op.count(),
        source_ids: op.array_agg_distinct("source_id"),
      })
      .derive({
        name: escape((d: { names: ReadonlyArray<string> }) => longest(d.names)),
        position: escape((d: { positions: ReadonlyArray<string> }) => commonest(d.positions)),
        sources: escape((d: { source_ids: ReadonlyArray<string> }) => namesOf(d.source_ids)),
      })
      .orderby(desc("total"), desc("direct"), "name", "speaker_id")
      .select("speaker_id", "name", "position", "direct", "mixed", "indirect", "total", "sources"),
  )
}

/** One row an utterance; one whose pieces differ in mode is mixed. */
function utterancesOf(statements: ReadonlyArray<Statement>): ReadonlyArray<Utterance> {
  const pieces = new Map<string, { first: Statement; mode: Mode }>()
  for (const statement of statements) {
    const known = pieces.get(statement.utterance_id)
    if (known === undefined) pieces.set(statement.utterance_id, { first: statement, mode: statement.mode })
    else if (known.mode !== statement.mode) known.mode = "mixed"
  }
  return [...pieces.values()].map(({ first, mode }) => {
    const name = plainText(first.speaker ?? "")
    return {
      speaker_id: first.speaker_id ?? name,
      name,
      position: plainText(first.speaker_organization ?? first.speaker_role ?? ""),
      direct: mode === "direct" ? 1 : 0,
      mixed: mode === "mixed" ? 1 : 0,
      indirect: mode === "indirect" ? 1 : 0,
      source_id: first.source_id,
    }
  })
}

const longest = (names: ReadonlyArray<string>): string =>
  names.reduce((best, name) => (name.length > best.length ? name : best), "")

/** The commonest of the texts that are not empty, the first of those as common. */
function commonest(texts: ReadonlyArray<string>): string {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ["", 0])[0]
}

function speakerTitle(all: ReadonlyArray<Speaker>, utterances: number): string {
  const [first] = all
  if (first === undefined) return ""
  const tied = all.filter(({ total }) => total === first.total).length
  if (all.length === 1)
    return `${titleName(first.name)} is the only named speaker: ${counted(first.total, "statement")}`
  if (tied > 1) return `${counted(tied, "speaker")} are quoted most, with ${counted(first.total, "statement")} each`
  return `${titleName(first.name)} is quoted most: ${formatNumber(first.total)} of ${counted(utterances, "statement")}, ${formatNumber(first.direct)} of them word for word`
}

const speakerCsv = (all: ReadonlyArray<Speaker>): ChartCsv => ({
  columns: ["speaker_id", "name", "position", "direct", "mixed", "indirect", "total"],
  rows: all.map(({ speaker_id, name, position, direct, mixed, indirect, total }) => ({
    speaker_id,
    name,
    position,
    direct,
    mixed,
    indirect,
    total,
  })),
})
