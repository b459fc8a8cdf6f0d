/** What a source is called: its title, else its id; with publisher and date where there is room. */
import { columnIndex } from "./record-parts.ts"
import { dateWords } from "../model/wording.ts"
import type { Names } from "./cell.ts"

const cell = (names: Names, id: string, name: string): string => {
  const loaded = names.get("sources")
  const index = loaded?.byId.get(id)
  if (loaded === undefined || index === undefined) return ""
  return loaded.rows[index]?.cells[columnIndex(loaded.table, name)] ?? ""
}

/** "China Daily, 28 November 2014: China, US targeting terror online" */
export function sourceLabel(names: Names, id: string): string {
  const byline = sourceByline(names, id)
  const title = cell(names, id, "title")
  if (title === "") return byline === id ? id : `${byline} (${id})`
  return byline === id ? title : `${byline}: ${title}`
}

/** "China Daily, 28 November 2014"; the id where neither is known. */
export function sourceByline(names: Names, id: string): string {
  const told = [cell(names, id, "publisher"), dateWords(cell(names, id, "published"))].filter((word) => word !== "")
  return told.length === 0 ? id : told.join(", ")
}

/** Who published it; its title or its id where that is not known. */
export const sourceName = (names: Names, id: string): string =>
  cell(names, id, "publisher") || cell(names, id, "title") || id
