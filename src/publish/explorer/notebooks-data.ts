/** Which notebooks stand in the dataset's folder: `npm run notebooks` builds them there, apart from the build. */

/** `site/data/notebooks.js`. Key: `notebooks`. */
export interface PageNotebook {
  readonly path: string
  readonly title: string
}

/** @param pages path → HTML of the pages directly below `notebooks/` */
export const notebooksData = (pages: ReadonlyMap<string, string>): ReadonlyArray<PageNotebook> =>
  [...pages].map(([path, html]) => ({ path, title: titleOf(html) ?? path }))

function titleOf(html: string): string | null {
  const start = html.indexOf("<title>")
  const end = html.indexOf("</title>", start)
  return start < 0 || end < 0 ? null : html.slice(start + "<title>".length, end).trim()
}
