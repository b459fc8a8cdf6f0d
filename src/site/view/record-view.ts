/** A record: every value with the words it rests on, and the source beside it. */
import type { PageColumn, PageTable } from "../../publish/explorer/page-data.ts"
import { groupBy } from "../../link/order.ts"
import { tableAddress } from "../model/address.ts"
import { isTechnical, rowTitle } from "../model/columns.ts"
import { codeWords, counted } from "../model/wording.ts"
import * as store from "../store.ts"
import { cellContent, type Names, referencedTables } from "./cell.ts"
import { citation } from "./citation.ts"
import { h, words } from "./element.ts"
import { type Evidence, evidenceOf } from "./evidence.ts"
import { eventSections } from "./event-sections.ts"
import { makeReader, type Stop } from "./reader.ts"
import { cellOf, type RecordParts } from "./record-parts.ts"
import { sourceLabel } from "./source-label.ts"
import type { Page, View } from "./page.ts"
import { notFound } from "./not-found.ts"

export async function recordView(page: Page, name: string, id: string): Promise<View> {
  const declared = page.table(name)
  if (declared === undefined) return notFound(`There is no table “${name}” in this dataset.`)
  const [loaded, names] = await Promise.all([store.table(name), loadNames(declared)])
  const index = loaded.byId.get(id)
  const row = index === undefined ? undefined : loaded.rows[index]
  if (index === undefined || row === undefined)
    return notFound(`There is no ${declared.title.toLowerCase()} record “${id}”.`)
  const found = await evidenceOf(loaded, index, id)

  const stops: Array<Stop> = []
  const buttons: Array<HTMLButtonElement> = []
  const stopAt = (stop: Stop, label: string): HTMLButtonElement => {
    const at = stops.push(stop) - 1
    const button = h("button", { type: "button", class: "words", click: () => reader.go(at) }, `“`, words(label), `”`)
    buttons.push(button)
    return button
  }
  const parts: RecordParts = { page, loaded, names, id, row, found, stopAt }
  const title = rowTitle(declared, row)
  const head = heading(parts)
  const body = [...(name === "events" ? await eventSections(parts) : []), values(parts)]
  const reader = makeReader(
    stops,
    (source_id) => sourceLabel(names, source_id),
    (at) => buttons.forEach((button, each) => button.toggleAttribute("aria-current", each === at)),
  )
  const content = h(
    "div",
    { class: "record" },
    h(
      "article",
      { class: "facts" },
      h("p", { class: "crumbs" }, h("a", { href: tableAddress(name) }, declared.title), " › ", id),
      ...head,
      ...body,
      citation(parts),
    ),
    ...(stops.length === 0 ? [] : [reader.element]),
  )
  return {
    title,
    content,
    shown: () => {
      if (globalThis.matchMedia("(min-width: 60rem)").matches) reader.go(0)
    },
    keys: new Map([
      ["n", () => reader.step(1)],
      ["p", () => reader.step(-1)],
    ]),
  }
}

/** The tables whose names stand in this one's cells; `sources` always. */
async function loadNames(table: PageTable): Promise<Names> {
  const wanted = [...new Set([...referencedTables(table), "sources"])]
  const loaded = await Promise.all(wanted.map((name) => store.table(name)))
  return new Map(loaded.map((each) => [each.table.name, each]))
}

/** What the record is called; a claim is called by its words, which are the first of its stops. */
function heading(parts: RecordParts): ReadonlyArray<HTMLElement> {
  const { loaded, row, names } = parts
  if (!loaded.table.claims) return [h("h1", {}, words(rowTitle(loaded.table, row)))]
  const source_id = cellOf(parts, "source_id")
  const [start, end] = [Number(cellOf(parts, "char_start")), Number(cellOf(parts, "char_end"))]
  return [
    h("h1", {}, parts.stopAt({ source_id, start, end, label: "Quote" }, cellOf(parts, "quote"))),
    h("p", { class: "byline" }, words(sourceLabel(names, source_id))),
  ]
}

/** All values of the record: those with words behind them, then how it was put together, then what is not known. */
function values(parts: RecordParts): HTMLElement {
  const { columns } = parts.loaded.table
  const known = columns.filter((column) => cellOf(parts, column.name) !== "" && column.name !== "quote")
  const grounded = known.filter(({ origin }) => origin === "extracted" || origin === "summarised")
  const others = known.filter((column) => !grounded.includes(column))
  const empty = columns.filter((column) => cellOf(parts, column.name) === "")
  return h(
    "section",
    { class: "values" },
    ...(grounded.length === 0 ? [] : [h("h2", {}, "Values, and the words behind them"), list(parts, grounded)]),
    h("h2", {}, grounded.length === 0 ? "Values" : "How the record was put together"),
    list(parts, others),
    ...(empty.length === 0
      ? []
      : [h("p", { class: "quiet" }, `Not known: ${empty.map(({ title }) => title.toLowerCase()).join(", ")}.`)]),
    ...(parts.found.left === 0
      ? []
      : [
          h(
            "p",
            { class: "quiet" },
            `${counted(parts.found.left, "more article")} with words for these values; all are in evidence.csv.`,
          ),
        ]),
  )
}

const list = (parts: RecordParts, columns: ReadonlyArray<PageColumn>): HTMLElement =>
  h("dl", {}, ...columns.map((column) => entry(parts, column)))

function entry(parts: RecordParts, column: PageColumn): HTMLElement {
  const { page, names, found } = parts
  const own = found.evidence.filter(({ field }) => field === column.name)
  const unit = column.unit === undefined || isTechnical(column) ? "" : ` ${column.unit}`
  return h(
    "div",
    { class: "entry" },
    h("dt", { title: column.description }, column.title),
    h(
      "dd",
      {},
      h(
        "div",
        { class: "value" },
        cellContent(page, names, column, cellOf(parts, column.name)),
        h("span", { class: "unit" }, unit),
      ),
      ...(own.length === 0 ? [] : [evidenceList(parts, column, own)]),
    ),
  )
}

/** Places that are shown of one value and rule; the others unfold. */
const MOST_SHOWN = 6

/** The words behind a value, those of one rule together: "the attack" · "Paris" inferred by … */
function evidenceList(parts: RecordParts, column: PageColumn, own: ReadonlyArray<Evidence>): HTMLElement {
  const groups = groupBy(own, ({ value, basis, rule }) => `${basis} ${rule} ${column.kind === "list" ? value : ""}`)
  return h("ul", { class: "evidence" }, ...[...groups.values()].map((group) => evidenceItem(parts, column, group)))
}

function evidenceItem(parts: RecordParts, column: PageColumn, group: ReadonlyArray<Evidence>): HTMLElement {
  const { basis, rule, value } = group[0]!
  const buttons = group.map(({ source_id, start, end, exact }) => {
    const button = parts.stopAt({ source_id, start, end, label: column.title }, exact)
    button.title = sourceLabel(parts.names, source_id)
    return h("li", {}, button)
  })
  const rest = buttons.slice(MOST_SHOWN)
  return h(
    "li",
    {},
    ...(column.kind === "list" && group.length < own(parts, column)
      ? [h("span", { class: "item" }, words(value), ": ")]
      : []),
    h("ul", { class: "places" }, ...buttons.slice(0, MOST_SHOWN)),
    ...(rest.length === 0
      ? []
      : [
          h("details", {}, h("summary", {}, counted(rest.length, "more place")), h("ul", { class: "places" }, ...rest)),
        ]),
    h(
      "span",
      { class: "how" },
      h("span", { class: `basis ${basis}`, title: parts.page.dataset.codeLists["basis"]?.codes[basis] ?? "" }, basis),
      ` by ${codeWords(rule)}: ${parts.page.rule(rule)}`,
    ),
  )
}

const own = ({ found }: RecordParts, { name }: PageColumn): number =>
  found.evidence.filter(({ field }) => field === name).length
