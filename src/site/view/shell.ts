/** The frame around every view: the way to the tables, the search, light or dark, and the keys. */
import { findAddress, overviewAddress, tableAddress } from "../model/address.ts"
import { h } from "./element.ts"
import type { Page, View } from "./page.ts"
import { themeButton } from "./theme.ts"

export interface Shell {
  readonly show: (view: View) => void
  /** Which table is being looked at. */
  readonly at: (table: string | null) => void
}

export function makeShell(page: Page): Shell {
  const links = new Map(
    page.dataset.tables
      .filter(({ name, rows }) => name !== "evidence" && rows > 0)
      .map(({ name, title }) => [name, h("a", { href: tableAddress(name) }, title)] as const),
  )
  const home = h("a", { class: "brand", href: overviewAddress }, "factloom")
  const search = h("a", { class: "find-link", href: findAddress(""), "aria-keyshortcuts": "s" }, "Search")
  const main = h("main", { id: "main", tabindex: -1 })
  const help = shortcuts()
  const helpButton = h(
    "button",
    {
      type: "button",
      class: "icon",
      "aria-label": "Keyboard shortcuts",
      title: "Keyboard shortcuts (?)",
      click: () => help.showModal(),
    },
    "?",
  )
  document.body.replaceChildren(
    h(
      "a",
      {
        class: "skip",
        href: "#main",
        click: (event) => {
          event.preventDefault()
          main.focus()
        },
      },
      "Skip to content",
    ),
    h(
      "header",
      { class: "top" },
      home,
      h("nav", { "aria-label": "Tables" }, ...links.values()),
      h("div", { class: "tools" }, search, themeButton(), helpButton),
    ),
    main,
    help,
  )
  let current: View | undefined
  addEventListener("beforeprint", () => current?.print?.())
  document.addEventListener("click", closeMenus)
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const own = current?.keys?.get(event.key)
    const known =
      own ??
      {
        "?": () => help.showModal(),
        s: () => (location.hash = findAddress("")),
        o: () => (location.hash = overviewAddress),
      }[event.key]
    if (known === undefined || help.open) return
    event.preventDefault()
    known()
  })
  let isFirst = true
  return {
    show: (view) => {
      document.title = `${view.title} · factloom dataset`
      main.replaceChildren(view.content)
      current = view
      scrollTo(0, 0)
      // Whoever listens to the page hears the new view; not at first, where the page itself is what is read.
      if (!isFirst) main.focus({ preventScroll: true })
      isFirst = false
      view.shown?.()
    },
    at: (table) => {
      for (const [name, link] of links) {
        if (name === table) link.setAttribute("aria-current", "page")
        else link.removeAttribute("aria-current")
      }
      links.get(table ?? "")?.scrollIntoView({ block: "nearest", inline: "nearest" })
    },
  }
}

/** A click beside an open menu closes it. */
function closeMenus({ target }: Event): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]"))
    if (target instanceof Node && !menu.contains(target)) menu.open = false
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? target.type !== "checkbox"
    : target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

function shortcuts(): HTMLDialogElement {
  const keys: ReadonlyArray<readonly [string, string]> = [
    ["n, p", "Next and previous words of the record, in the source"],
    ["/", "Search the table"],
    ["s", "Search everything"],
    ["o", "Overview"],
    ["↑ ↓ Page Up Page Down Home End", "Move in a table"],
    ["Enter", "Open the row"],
    ["?", "This list"],
  ]
  return h(
    "dialog",
    { "aria-label": "Keyboard shortcuts" },
    h("h2", {}, "Keyboard shortcuts"),
    h("dl", { class: "keys" }, ...keys.flatMap(([key, what]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, what)])),
    h("form", { method: "dialog" }, h("button", { class: "button" }, "Close")),
  )
}
