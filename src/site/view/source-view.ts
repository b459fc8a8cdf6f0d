/** A source: the whole article with every fact in it marked by kind, and the list of the facts beside it, both ways. */
import type { PageTable } from "../../publish/explorer/page-data.ts"
import { recordAddress, tableAddress } from "../model/address.ts"
import { columnIndex, rowsWith } from "./record-parts.ts"
import type { Marked } from "../model/segments.ts"
import { counted, dateWords } from "../model/wording.ts"
import type { LoadedSource, LoadedTable } from "../store.ts"
import * as store from "../store.ts"
import { articleText } from "./article-text.ts"
import { h, outerLink, words } from "./element.ts"
import { notFound } from "./not-found.ts"
import type { Page, View } from "./page.ts"

interface Fact {
  readonly table: PageTable
  readonly id: string
  readonly quote: string
  /** Code points. */
  readonly start: number
  readonly end: number
}

export async function sourceView(page: Page, id: string, at: string | null): Promise<View> {
  const sources = await store.table("sources")
  const row = sources.byId.get(id)
  if (row === undefined) return notFound(`There is no source “${id}” in this dataset.`)
  const claims = page.dataset.tables.filter(({ claims }) => claims)
  const [source, ...tables] = await Promise.all([store.source(id), ...claims.map(({ name }) => store.table(name))])
  const facts = tables.flatMap((loaded) => factsOf(loaded, id)).toSorted((a, b) => a.start - b.start || b.end - a.end)
  const cell = (name: string): string => sources.rows[row]?.cells[columnIndex(sources.table, name)] ?? ""
  const title = cell("title") || id
  const linked = link(page, source, facts)
  return {
    title,
    content: h(
      "div",
      { class: "source" },
      h(
        "header",
        {},
        h("p", { class: "crumbs" }, h("a", { href: tableAddress("sources") }, "Sources"), " › ", words(id)),
        h("h1", {}, words(title)),
        h("p", { class: "meta" }, words(byline(cell))),
        ...(cell("url") === "" ? [] : [h("p", { class: "meta" }, outerLink(cell("url")))]),
        h(
          "p",
          { class: "meta" },
          h("a", { href: `texts/${encodeURIComponent(id)}.txt` }, "Text of the article"),
          ` · ${counted(Number(cell("char_count")), "character")}`,
        ),
        linked.legend,
      ),
      linked.text,
      h("aside", { class: "fact-list", "aria-label": "Facts of this article" }, linked.list),
    ),
    shown: () => linked.reveal(at),
    keys: new Map([
      ["n", () => linked.step(1)],
      ["p", () => linked.step(-1)],
    ]),
  }
}

const byline = (cell: (name: string) => string): string =>
  [
    cell("publisher"),
    cell("author"),
    cell("published") === ""
      ? "date of publication not known"
      : dateWords(cell("published")) + (cell("published_basis") === "stated" ? "" : ` (${cell("published_basis")})`),
  ]
    .filter((word) => word !== "")
    .join(" · ")

function factsOf(loaded: LoadedTable, source_id: string): ReadonlyArray<Fact> {
  const { table, rows } = loaded
  const [quote, start, end] = ["quote", "char_start", "char_end"].map((name) => columnIndex(table, name))
  return rowsWith(loaded, "source_id", source_id).map((row) => {
    const { cells } = rows[row]!
    return {
      table,
      id: cells[0] ?? "",
      quote: cells[quote!] ?? "",
      start: Number(cells[start!]),
      end: Number(cells[end!]),
    }
  })
}

/** Text and list, each of which lights up what the other is pointed at. */
function link(page: Page, source: LoadedSource, facts: ReadonlyArray<Fact>) {
  const marks = new Map<Fact, Array<HTMLElement>>()
  const items = new Map<Fact, HTMLElement>()
  const light = (fact: Fact, on: boolean): void => {
    for (const mark of marks.get(fact) ?? []) mark.classList.toggle("lit", on)
    items.get(fact)?.classList.toggle("lit", on)
  }
  const spans = facts.map((fact): Marked<Fact> => ({ start: fact.start, end: fact.end, item: fact }))
  const hueOf = (fact: Fact): string => `hue-${page.hue(fact.table.name)}`

  const article = articleText(source, spans, (text, { covers }) => {
    const inner = covers.at(-1)!.item
    const mark = h("mark", { class: ["fact", hueOf(inner), covers.length > 1 ? "nested" : ""].join(" ") }, text)
    for (const { item } of covers) marks.set(item, [...(marks.get(item) ?? []), mark])
    mark.addEventListener("mouseenter", () => light(inner, true))
    mark.addEventListener("mouseleave", () => light(inner, false))
    mark.addEventListener("click", () => focusItem(inner))
    return mark
  })
  const reveal = (fact: Fact): void => {
    const mark = marks.get(fact)?.[0]
    if (mark !== undefined) scrollWithin(mark)
  }
  const focusItem = (fact: Fact): void => {
    const item = items.get(fact)
    item?.querySelector("a")?.focus({ preventScroll: true })
    if (item !== undefined) scrollWithin(item)
  }
  const byTable = page.dataset.tables.flatMap((table) => {
    const own = facts.filter((fact) => fact.table === table)
    return own.length === 0 ? [] : [{ table, own }]
  })
  const list = h(
    "div",
    {},
    ...byTable.map(({ table, own }) =>
      h(
        "section",
        {},
        h(
          "h2",
          { class: `hue-${page.hue(table.name)}` },
          `${table.title} `,
          h("span", { class: "count" }, String(own.length)),
        ),
        h(
          "ul",
          {},
          ...own.map((fact) => {
            const anchor = h("a", { href: recordAddress(table.name, fact.id) }, words(fact.quote))
            const item = h("li", { class: "fact-item" }, anchor)
            items.set(fact, item)
            for (const [event, on] of [
              ["mouseenter", true],
              ["mouseleave", false],
              ["focusin", true],
              ["focusout", false],
            ] as const)
              item.addEventListener(event, () => {
                light(fact, on)
                if (event === "focusin") reveal(fact)
              })
            return item
          }),
        ),
      ),
    ),
    ...(facts.length === 0 ? [h("p", { class: "quiet" }, "No fact was read off this article.")] : []),
  )
  let current = -1
  return {
    text: h("div", { class: "paper", tabindex: 0, role: "region", "aria-label": "Text of the article" }, article),
    list,
    legend: legend(page, byTable),
    step: (by: number): void => {
      if (facts.length === 0) return
      current = (current + by + facts.length) % facts.length
      focusItem(facts[current]!)
    },
    reveal: (at: string | null): void => {
      const [start, end] = (at ?? "").split("-").map(Number)
      const fact = facts.find((each) => each.start <= (start ?? -1) && each.end >= (end ?? Infinity))
      if (at === null || fact === undefined) return
      light(fact, true)
      reveal(fact)
      setTimeout(() => light(fact, false), 2500)
    },
  }
}

const legend = (
  page: Page,
  byTable: ReadonlyArray<{ readonly table: PageTable; readonly own: ReadonlyArray<Fact> }>,
): HTMLElement =>
  h(
    "ul",
    { class: "legend", "aria-label": "Kinds of facts" },
    ...byTable.map(({ table, own }) =>
      h("li", {}, h("span", { class: `swatch hue-${page.hue(table.name)}` }), `${table.title} (${own.length})`),
    ),
    ...(byTable.length === 0 ? [] : [h("li", {}, h("span", { class: "swatch grey" }), "not read: boilerplate")]),
  )

/** Scrolls what holds the element, without moving the page where the element can be seen. */
function scrollWithin(element: HTMLElement): void {
  element.scrollIntoView({
    block: "nearest",
    behavior: globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
  })
}
