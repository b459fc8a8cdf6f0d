/** Full-text search over the rows of a table: words and their beginnings, accents and case aside. */
import MiniSearch from "minisearch"
import type { CsvRow } from "./csv-rows.ts"

export interface SearchIndex {
  /** Adds so many rows more; tells whether rows are left. So it can be done between frames. */
  readonly addSome: (count: number) => boolean
  /** Row numbers that have all words of the search, or words that begin with them; the best first. */
  readonly find: (search: string) => ReadonlyArray<number>
}

const folded = (word: string): string => word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase()

/** Folds each word once: a table says few words, and says them often. */
function foldedOnce(): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const term = folded(word)
    known.set(word, term)
    return term
  }
}

export function searchIndexOf(rows: ReadonlyArray<CsvRow>): SearchIndex {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ["text"],
    processTerm: foldedOnce(),
    searchOptions: { prefix: true, combineWith: "AND" },
  })
  let added = 0
  return {
    addSome: (count) => {
      const last = Math.min(rows.length, added + count)
      for (; added < last; added++) index.add({ id: added, text: rows[added]!.cells.join(" ") })
      return added < rows.length
    },
    find: (search) => index.search(search).map(({ id }): number => Number(id)),
  }
}
