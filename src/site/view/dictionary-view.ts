/** What every table, column, code and rule means, from the declarations that the page is made of. */
import type { PageColumn, PageTable } from "../../publish/explorer/page-data.ts"
import { tableAddress } from "../model/address.ts"
import { codeWords } from "../model/wording.ts"
import { h } from "./element.ts"
import type { Page, View } from "./page.ts"

export function dictionaryView({ dataset }: Page): View {
  const { tables, codeLists, rules } = dataset
  return {
    title: "Data dictionary",
    content: h(
      "div",
      { class: "dictionary" },
      h("h1", {}, "Data dictionary"),
      h(
        "p",
        { class: "lede" },
        "Empty means not known, never 0. Dates may stop at the month or the year. Offsets count Unicode code points from 0, half-open, in the article’s text.",
      ),
      ...tables.map((table) => tableSection(table, Object.keys(codeLists))),
      h("h2", {}, "Code lists"),
      ...Object.entries(codeLists).map(([name, { title, codes }]) =>
        h("section", { id: `codes-${name}` }, h("h3", {}, title, h("code", {}, name)), terms(Object.entries(codes))),
      ),
      h("h2", {}, "Rules of evidence"),
      h("p", { class: "quiet" }, "How a value follows from its words; factloom check proves each one again."),
      terms(Object.entries(rules)),
    ),
  }
}

const tableSection = ({ name, title, description, columns }: PageTable, lists: ReadonlyArray<string>): HTMLElement =>
  h(
    "section",
    {},
    h("h2", {}, h("a", { href: tableAddress(name) }, title), h("code", {}, name)),
    h("p", { class: "quiet" }, description),
    h(
      "dl",
      { class: "terms" },
      ...columns.map((column) =>
        h(
          "div",
          {},
          h("dt", {}, h("code", {}, column.name)),
          h("dd", {}, column.description, ...details(column, lists)),
        ),
      ),
    ),
  )

function details(
  { kind, unit, codes, references }: PageColumn,
  lists: ReadonlyArray<string>,
): ReadonlyArray<HTMLElement> {
  const told = [
    codes === undefined
      ? kind
      : `${kind === "list" ? "list of codes" : "code"}: ${lists.includes(codes) ? codeWords(codes) : codes}`,
    ...(references === undefined ? [] : [`of ${references}`]),
    ...(unit === undefined ? [] : [unit]),
  ]
  return [h("span", { class: "quiet" }, ` ${told.join(", ")}`)]
}

const terms = (entries: ReadonlyArray<readonly [string, string]>): HTMLElement =>
  h(
    "dl",
    { class: "terms" },
    ...entries.map(([term, meaning]) => h("div", {}, h("dt", {}, h("code", {}, term)), h("dd", {}, meaning))),
  )
