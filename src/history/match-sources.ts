/**
 * Which article of this build is which source of the ledger. An article is known by its text, whatever its file is called;
 * else by its file's name, when its text is still much the same (a corrected sentence, another line break).
 */
import { byCodeUnits } from "../by-code-units.ts"
import { groupBy } from "../group-by.ts"
import type { SourceEntry } from "./ledger.ts"
import { likeness, sketchOf } from "./text-sketch.ts"

/** An article of this build. */
export interface SourceFacts {
  readonly source_id: string
  readonly text: string
  readonly text_sha256: string
}

export interface MatchedSource {
  readonly entry: SourceEntry
  /** Was it in the ledger with another text? Then offsets of its records have moved. */
  readonly isEdited: boolean
}

/** A text that shares less than this with what the file held before is another article: a day's news is written to a pattern. */
const SAME_ARTICLE = 0.5

/** Each article's entry, as it now is, by source_id. No two articles get one entry. */
export function matchSources(
  articles: ReadonlyArray<SourceFacts>,
  known: ReadonlyMap<string, SourceEntry>,
): ReadonlyMap<string, MatchedSource> {
  const inOrder = articles.toSorted((a, b) => byCodeUnits(a.source_id, b.source_id))
  const byText = groupBy(
    [...known.values()].toSorted((a, b) => byCodeUnits(a.id, b.id)),
    ({ text }) => text,
  )
  const byName = new Map([...known.values()].map((entry) => [nameOf(entry), entry]))
  const free = new Set(known.keys())
  const matched = new Map<string, MatchedSource>()
  const take = (article: SourceFacts, entry: SourceEntry | undefined): void => {
    if (entry === undefined || matched.has(article.source_id) || !free.has(entry.id)) return
    free.delete(entry.id)
    const isEdited = entry.text !== article.text_sha256
    matched.set(article.source_id, { entry: present(entry, article, isEdited), isEdited })
  }
  for (const article of inOrder)
    take(
      article,
      byText.get(article.text_sha256)?.find((entry) => nameOf(entry) === article.source_id),
    )
  for (const article of inOrder)
    take(
      article,
      byText.get(article.text_sha256)?.find(({ id }) => free.has(id)),
    )
  for (const article of inOrder) {
    if (matched.has(article.source_id)) continue
    const entry = byName.get(article.source_id)
    if (entry && likeness(entry.sketch, sketchOf(article.text)) >= SAME_ARTICLE) take(article, entry)
  }
  for (const article of inOrder)
    if (!matched.has(article.source_id))
      matched.set(article.source_id, { entry: first(article, known), isEdited: false })
  return matched
}

/** The source_id that an entry has now, or had last. */
export const nameOf = ({ id, names }: SourceEntry): string => names?.at(-1) ?? id

/** The entry of an article that was known: under its present name, with its present text, and there again if it was gone. */
function present(entry: SourceEntry, { source_id, text, text_sha256 }: SourceFacts, isEdited: boolean): SourceEntry {
  const { id, table } = entry
  const names = [...(entry.names ?? [id]).filter((name) => name !== source_id), source_id]
  return {
    id,
    table,
    text: text_sha256,
    sketch: isEdited ? sketchOf(text) : entry.sketch,
    ...namesOf(id, names),
  }
}

/** Names are written down only where the id does not tell them. */
const namesOf = (id: string, names: ReadonlyArray<string>): Pick<SourceEntry, "names"> =>
  names.length === 1 && names[0] === id ? {} : { names }

/** The entry of an article that nobody knew. Its id is its source_id, unless an article before it had that. */
function first({ source_id, text, text_sha256 }: SourceFacts, known: ReadonlyMap<string, SourceEntry>): SourceEntry {
  let id = source_id
  for (let attempt = 0; known.has(id); attempt++)
    id = `${source_id}#${text_sha256.slice(0, 12)}${attempt === 0 ? "" : `.${attempt}`}`
  return {
    id,
    table: "sources",
    text: text_sha256,
    sketch: sketchOf(text),
    ...namesOf(id, [source_id]),
  }
}
