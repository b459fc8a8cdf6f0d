/**
 * Which notebooks stand in the dataset's folder. A build knows of none, since it gives the same bytes whatever else is
 * there: `npm run notebooks` builds them and tells the page (`scripts/link-notebooks.ts`).
 */
import { dataScript } from "./data-script.ts"

export const NOTEBOOKS_SCRIPT = "site/data/notebooks.js"

/** `site/data/notebooks.js`. Key: `notebooks`. */
export interface PageNotebook {
  readonly path: string
  readonly title: string
}

/** @param pages path → HTML of the pages directly below `notebooks/` */
const notebooksData = (pages: ReadonlyMap<string, string>): ReadonlyArray<PageNotebook> =>
  [...pages].map(([path, html]) => ({ path, title: titleOf(html) ?? path }))

function titleOf(html: string): string | null {
  const start = html.indexOf("<title>")
  const end = html.indexOf("</title>", start)
  return start < 0 || end < 0 ? null : html.slice(start + "<title>".length, end).trim()
}

/** The script that tells the page of notebooks: path → HTML. */
export const notebooksScript = (pages: ReadonlyMap<string, string>): string =>
  dataScript("notebooks", notebooksData(pages))

/** Is it a page directly below `notebooks/`? */
export const isNotebook = (path: string): boolean => /^notebooks\/[^/]+\.html$/u.test(path)
