/** The first view: what the dataset holds, the events of the highest tolls with their words, charts, files, citation. */
import type { PageDownload, PageHighlight } from "../../publish/explorer/page-data.ts"
import { dictionaryAddress, findAddress, recordAddress, tableAddress } from "../model/address.ts"
import { boundsInWords, counted, dateWords, formatNumber, sizeWords } from "../model/wording.ts"
import * as store from "../store.ts"
import { chartSection } from "./chart-section.ts"
import { copyButton } from "./copy-button.ts"
import { type Child, h, outerLink, words } from "./element.ts"
import type { Page, View } from "./page.ts"

export function overview(page: Page): View {
  const { dataset } = page
  const { description } = dataset
  const charts = chartSection()
  return {
    title: "Overview",
    content: h(
      "div",
      { class: "overview" },
      h(
        "header",
        { class: "hero" },
        h("p", { class: "kicker" }, "Every number, and the sentence behind it"),
        h("h1", {}, words(description.title)),
        h("p", { class: "lede" }, words(description.description)),
        h("p", { class: "meta" }, whatAndWhen(page)),
        searchForm(),
      ),
      ...(dataset.highlights.length === 0 ? [] : [highlights(dataset.highlights)]),
      holdings(page),
      charts.element,
      downloads(page),
      more(page),
      cite(page),
    ),
    shown: charts.draw,
  }
}

/** "5 articles, published 7 June 2014 to 25 November 2015. Version 1.2.0." */
function whatAndWhen(page: Page): string {
  const { published, version } = page.dataset
  const articles = counted(page.table("sources")?.rows ?? 0, "article")
  const span = published === null ? "" : `, published ${dateWords(published[0])} to ${dateWords(published[1])}`
  return `${articles}${span}.${version === null ? "" : ` Version ${version}.`}`
}

function searchForm(): HTMLElement {
  const input = h("input", {
    type: "search",
    name: "search",
    placeholder: "A name, a place, a word",
    "aria-label": "Search all text",
    autocomplete: "off",
  })
  const form = h("form", { class: "search", role: "search" }, input, h("button", { class: "button primary" }, "Search"))
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    location.hash = findAddress(input.value.trim())
  })
  return form
}

/** What there is, by table. */
function holdings({ dataset }: Page): HTMLElement {
  const empty = dataset.tables.filter(({ rows }) => rows === 0)
  return h(
    "section",
    {},
    h("h2", {}, "What is in it"),
    h(
      "ul",
      { class: "holdings" },
      ...dataset.tables
        .filter(({ name, rows }) => name !== "evidence" && rows > 0)
        .map(({ name, title, rows, description }) =>
          h(
            "li",
            {},
            h(
              "a",
              { href: tableAddress(name) },
              h("strong", {}, formatNumber(rows)),
              h("span", { class: "name" }, title),
            ),
            h("p", {}, description),
          ),
        ),
    ),
    ...(empty.length === 0
      ? []
      : [
          h(
            "p",
            { class: "quiet" },
            "Empty here: ",
            ...empty.flatMap(({ name, title }, index) => [
              index === 0 ? "" : ", ",
              h("a", { href: tableAddress(name) }, title.toLowerCase()),
            ]),
            ".",
          ),
        ]),
  )
}

function highlights(events: ReadonlyArray<PageHighlight>): HTMLElement {
  return h(
    "section",
    {},
    h("h2", {}, "Highest reported tolls"),
    h(
      "ol",
      { class: "highlights" },
      ...events.map(({ event_id, name, low, best, high, quote, figure_id, source }) =>
        h(
          "li",
          {},
          h("p", { class: "number" }, h("strong", {}, boundsInWords(low, best, high)), " killed"),
          h(
            "div",
            {},
            h("h3", {}, h("a", { href: recordAddress("events", event_id) }, words(name))),
            h(
              "p",
              {},
              h("a", { class: "words", href: recordAddress("casualty_figures", figure_id) }, "“", words(quote), "”"),
              h("span", { class: "byline" }, words(source)),
            ),
          ),
        ),
      ),
    ),
  )
}

const BUNDLES = [
  { path: "dataset.zip", label: "Everything in one zip" },
  { path: "factloom.sqlite", label: "SQLite database" },
] as const

/** Every file, a table a row and a format a column; files of the whole dataset below. */
function downloads({ dataset }: Page): HTMLElement {
  const known = dataset.tables.map(({ name }) => name)
  const stem = ({ path }: PageDownload): string => path.slice(path.indexOf("/") + 1).split(".")[0] ?? ""
  const ofTable = dataset.downloads.filter(
    (file) => file.path.includes("/") && !file.path.startsWith("charts/") && known.includes(stem(file)),
  )
  const whole = dataset.downloads.filter((file) => !ofTable.includes(file) && !file.path.startsWith("charts/"))
  const bundles = BUNDLES.filter(({ path }) => dataset.downloads.some((file) => file.path === path))
  const formats = [...new Set(ofTable.map(({ path }) => path.slice(0, path.indexOf("/"))))]
  const cell = (name: string, format: string): Child => {
    const file = ofTable.find((each) => each.path.startsWith(`${format}/`) && stem(each) === name)
    return file === undefined
      ? ""
      : h(
          "a",
          { href: file.path, download: true },
          h("span", { class: "hidden" }, `${name}, ${formatName(format)}: `),
          sizeWords(file.bytes ?? 0),
        )
  }
  return h(
    "section",
    { class: "downloads", id: "downloads" },
    h("h2", {}, "Download"),
    h(
      "p",
      { class: "actions" },
      ...bundles.map(({ path, label }) => h("a", { class: "button primary", href: path, download: true }, label)),
    ),
    h(
      "div",
      { class: "wide-table", tabindex: 0, role: "region", "aria-label": "Files by table and format" },
      h(
        "table",
        {},
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            h("th", { scope: "col" }, "Table"),
            ...formats.map((format) => h("th", { scope: "col" }, formatName(format))),
          ),
        ),
        h(
          "tbody",
          {},
          ...dataset.tables.map(({ name, title }) =>
            h("tr", {}, h("th", { scope: "row" }, title), ...formats.map((format) => h("td", {}, cell(name, format)))),
          ),
        ),
      ),
    ),
    h(
      "ul",
      { class: "files" },
      ...whole.map(({ path, bytes }) =>
        h(
          "li",
          {},
          h("a", { href: path }, path),
          h("span", { class: "quiet" }, bytes === null ? "" : ` ${sizeWords(bytes)}`),
        ),
      ),
    ),
  )
}

const formatName = (format: string): string =>
  new Map([
    ["csv", "CSV"],
    ["json", "JSON"],
    ["jsonl", "JSON Lines"],
    ["parquet", "Parquet"],
    ["excel", "CSV for Excel"],
    ["schema", "JSON Schema"],
  ]).get(format) ?? format

/** Notebooks where they are built, the dictionary, what went wrong. */
function more({ dataset }: Page): HTMLElement {
  const notebooks = h("div")
  void store.notebooks().then((pages) => {
    if (pages.length === 0) return
    notebooks.append(
      h("h3", {}, "Notebooks"),
      h("ul", {}, ...pages.map(({ path, title }) => h("li", {}, h("a", { href: path }, title)))),
      ...(location.protocol === "file:"
        ? [h("p", { class: "quiet" }, "Notebooks open over http only: run factloom serve.")]
        : []),
    )
  })
  return h(
    "section",
    {},
    h("h2", {}, "Read more"),
    h(
      "ul",
      {},
      h("li", {}, h("a", { href: dictionaryAddress }, "Data dictionary"), ": every column, code and rule"),
      h("li", {}, h("a", { href: "README.md" }, "README"), ": the files of the dataset"),
      h("li", {}, h("a", { href: tableAddress("sources") }, "The articles"), ", each with its facts marked in it"),
      ...(dataset.issues === 0
        ? []
        : [
            h(
              "li",
              {},
              h("a", { href: "issues.jsonl" }, counted(dataset.issues, "finding")),
              " of the build: articles or metadata that could not be read",
            ),
          ]),
    ),
    notebooks,
  )
}

/** As CITATION.cff has it, in a sentence, with the fingerprint of this very state. */
function cite(page: Page): HTMLElement {
  const { description, version, fingerprint } = page.dataset
  const { contributors, title, homepage, licence } = description
  const by = contributors.length === 0 ? "" : `${contributors.join(", ")}: `
  const state = `${version === null ? "" : `version ${version}, `}state ${fingerprint.slice(0, 12)}`
  const text = `${by}${title}. Dataset, ${state}. ${whatAndWhen(page).replace(/ Version.*$/u, "")}${homepage === undefined ? "" : ` ${homepage}`}`
  return h(
    "section",
    { class: "cite" },
    h("h2", {}, "How to cite"),
    h("p", {}, words(text)),
    h(
      "p",
      { class: "quiet" },
      "The state is the start of ",
      h("code", {}, "sha256sum csv/*.csv | sha256sum"),
      ". Each record has a citation of its own, with the words quoted; they belong to their publishers.",
    ),
    ...(licence === undefined
      ? []
      : [h("p", { class: "quiet" }, "Licence of the compiled facts: ", outerLink(licence.path, licence.title), ".")]),
    h(
      "p",
      { class: "actions" },
      copyButton("Copy citation", () => text),
    ),
  )
}
