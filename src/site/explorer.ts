/** The explorer: the page through which a dataset is looked at. It shows what the address names, and follows it. */
import { parseAddress, type Route } from "./model/address.ts"
import * as store from "./store.ts"
import { dictionaryView } from "./view/dictionary-view.ts"
import { findView } from "./view/find-view.ts"
import { notFound } from "./view/not-found.ts"
import { overview } from "./view/overview.ts"
import { Page, type View } from "./view/page.ts"
import { recordView } from "./view/record-view.ts"
import { makeShell } from "./view/shell.ts"
import { sourceView } from "./view/source-view.ts"
import { tableView } from "./view/table-view.ts"

declare global {
  // oxlint-disable-next-line no-var -- a global is declared with var
  var factloom: { readonly put: typeof store.put }
}

globalThis.factloom = { put: store.put }
void start()

async function start(): Promise<void> {
  const page = new Page(await store.dataset())
  const shell = makeShell(page)
  let shown = 0
  const follow = async (): Promise<void> => {
    const turn = ++shown
    const route = parseAddress(location.hash)
    shell.at("table" in route ? route.table : null)
    const view = await viewOf(page, route).catch((error: unknown) =>
      notFound(error instanceof Error ? error.message : String(error)),
    )
    // A slow view must not take the place of one that was asked for later.
    if (turn === shown) shell.show(view)
  }
  addEventListener("hashchange", () => void follow())
  await follow()
}

async function viewOf(page: Page, route: Route): Promise<View> {
  switch (route.view) {
    case "overview":
      return overview(page)
    case "find":
      return findView(page, route.search)
    case "dictionary":
      return dictionaryView(page)
    case "table":
      return tableView(page, route.table, route.state)
    case "record":
      return route.table === "sources" ? sourceView(page, route.id, route.at) : recordView(page, route.table, route.id)
  }
}
