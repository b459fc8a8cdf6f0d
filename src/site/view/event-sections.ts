/** What an event has beside its values: its toll, the figures as they were reported, conflicts, mentions, statements, map. */
import { recordAddress, tableAddress, noState } from "../model/address.ts"
import { boundsInWords, codeWords, counted, dateWords, numberOf } from "../model/wording.ts"
import { groupBy } from "../../link/order.ts"
import type { LoadedTable } from "../store.ts"
import * as store from "../store.ts"
import { h, words } from "./element.ts"
import { figureTimeline } from "./figure-timeline.ts"
import { locatorMap } from "./locator-map.ts"
import { cellAt, cellOf, type RecordParts, rowsWith } from "./record-parts.ts"
import { tollChart } from "./toll-chart.ts"
import { sourceByline, sourceLabel } from "./source-label.ts"

export async function eventSections(parts: RecordParts): Promise<ReadonlyArray<HTMLElement>> {
  const present = (name: string): Promise<LoadedTable | null> =>
    parts.page.table(name) === undefined ? Promise.resolve(null) : store.table(name)
  const [mentions, figures, conflicts, statements] = await Promise.all(
    ["event_mentions", "casualty_figures", "conflicts", "statements"].map(present),
  )
  const ownMentions = mentions == null ? [] : inReportOrder(parts, mentions, rowsWith(mentions, "event_id", parts.id))
  const ownFigures = figures == null ? [] : inReportOrder(parts, figures, rowsWith(figures, "event_id", parts.id))
  return [
    summary(parts),
    ...(figures == null || ownFigures.length === 0
      ? []
      : [figureTimeline(parts, figures, ownFigures, tollChart(parts, figures, conflicts ?? null))]),
    ...(conflicts == null || figures == null ? [] : conflictsSection(parts, conflicts, figures)),
    ...(mentions == null || ownMentions.length === 0 ? [] : [mentionsSection(parts, mentions, ownMentions)]),
    ...(statements == null || mentions == null
      ? []
      : statementsSection(parts, statements, [
          ...ownMentions.map((row) => placeOf(mentions, row)),
          ...(figures == null ? [] : ownFigures.map((row) => placeOf(figures, row))),
        ])),
  ]
}

/** The toll in large type, the place on a map, and the facts in a line. */
function summary(parts: RecordParts): HTMLElement {
  const place = [cellOf(parts, "locality"), cellOf(parts, "admin1"), parts.page.country(cellOf(parts, "country"))]
  const told = [...new Set(place.filter((name) => name !== ""))].join(", ")
  const [start, end] = [cellOf(parts, "date_start"), cellOf(parts, "date_end")]
  const when =
    start === "" ? "date not known" : dateWords(start) + (end === "" || end === start ? "" : ` to ${dateWords(end)}`)
  const [latitude, longitude] = [numberOf(cellOf(parts, "latitude")), numberOf(cellOf(parts, "longitude"))]
  const reports = `${counted(Number(cellOf(parts, "mention_count")), "mention")} in ${counted(Number(cellOf(parts, "source_count")), "article")}`
  return h(
    "section",
    { class: "summary" },
    h(
      "div",
      { class: "lead" },
      h(
        "p",
        { class: "meta" },
        `${codeWords(cellOf(parts, "event_type"))} · ${when}`,
        ...(told === "" ? [] : [" · ", words(told)]),
      ),
      tolls(parts),
      h("p", { class: "quiet" }, `${reports}.`),
    ),
    ...(latitude === null || longitude === null
      ? []
      : [locatorMap(latitude, longitude, told, cellOf(parts, "place_precision"))]),
  )
}

/** What is known of each outcome; what is not, in a line. */
function tolls(parts: RecordParts): HTMLElement {
  const outcomes = ["killed", "injured"].map((outcome) => ({ outcome, shown: toll(parts, outcome) }))
  const unknown = outcomes.filter(({ shown }) => shown === null).map(({ outcome }) => outcome)
  return h(
    "div",
    { class: "tolls" },
    ...outcomes.map(({ shown }) => shown),
    ...(unknown.length === 0 ? [] : [h("p", { class: "quiet" }, `No figure of people ${unknown.join(" or ")}.`)]),
  )
}

function toll(parts: RecordParts, outcome: string): HTMLElement | null {
  const [low = null, best = null, high = null] = ["low", "best", "high"].map((which) =>
    numberOf(cellOf(parts, `${outcome}_${which}`)),
  )
  if (low === null && best === null && high === null) return null
  return h(
    "p",
    { class: "toll" },
    h("strong", {}, boundsInWords(low, best, high)),
    h("span", {}, outcome),
    h("small", {}, parts.page.rule(cellOf(parts, `${outcome}_rule`))),
  )
}

function mentionsSection(parts: RecordParts, mentions: LoadedTable, rows: ReadonlyArray<number>): HTMLElement {
  const bySource = groupBy(rows, (row) => cellAt(mentions, row, "source_id"))
  return h(
    "section",
    { class: "mentions" },
    h("h2", {}, `Mentions by source`),
    ...[...bySource].map(([source_id, own]) =>
      h(
        "div",
        { class: "by-source" },
        h("h3", {}, h("a", { href: recordAddress("sources", source_id) }, words(sourceLabel(parts.names, source_id)))),
        h(
          "ul",
          { class: "quotes" },
          ...own.map((row) => {
            const id = mentions.rows[row]?.cells[0] ?? ""
            const details = ["event_type", "date_start", "locality", "target", "perpetrator"]
              .map((name) => cellAt(mentions, row, name))
              .filter((cell) => cell !== "")
            return h(
              "li",
              {},
              parts.stopAt({ ...placeOf(mentions, row), label: "Mention" }, cellAt(mentions, row, "quote")),
              h(
                "span",
                { class: "how" },
                h("a", { href: recordAddress("event_mentions", id) }, "record"),
                " · ",
                words(details.map((cell) => codeWords(dateWords(cell))).join(" · ")),
              ),
            )
          }),
        ),
      ),
    ),
  )
}

/** Figures that do not say the same, with what the kind of the conflict means. */
function conflictsSection(
  parts: RecordParts,
  conflicts: LoadedTable,
  figures: LoadedTable,
): ReadonlyArray<HTMLElement> {
  const rows = rowsWith(conflicts, "event_id", parts.id)
  if (rows.length === 0) return []
  // The dictionary's example has sources of its own, which would pass for those of this event.
  const meaning = (name: string, code: string): string =>
    (parts.page.dataset.codeLists[name]?.codes[code] ?? "").split(" Example: ", 1)[0] ?? ""
  const items = rows.map((row) => {
    const [kind, outcome, who] = ["kind", "outcome", "who"].map((name) => cellAt(conflicts, row, name))
    const ids = cellAt(conflicts, row, "figure_ids").split("; ")
    return h(
      "li",
      { class: `conflict ${kind ?? ""}` },
      h(
        "p",
        {},
        h("strong", {}, codeWords(`${outcome ?? ""}, ${who ?? ""}: ${kind ?? ""}`)),
        ` ${meaning("conflict_kind", kind ?? "")}`,
      ),
      h("p", { class: "note" }, words(cellAt(conflicts, row, "note"))),
      h(
        "p",
        { class: "how" },
        ...ids.flatMap((id, index) => [
          index === 0 ? "" : " · ",
          h("a", { href: recordAddress("casualty_figures", id) }, words(figureWords(parts, figures, id))),
        ]),
      ),
    )
  })
  return [h("section", { class: "conflicts" }, h("h2", {}, "Where the figures differ"), h("ul", {}, ...items))]
}

function figureWords(parts: RecordParts, figures: LoadedTable, id: string): string {
  const row = figures.byId.get(id)
  if (row === undefined) return id
  const [low, best, high] = ["low", "best", "high"].map((name) => numberOf(cellAt(figures, row, name)))
  return `${boundsInWords(low ?? null, best ?? null, high ?? null)}, ${sourceByline(parts.names, cellAt(figures, row, "source_id"))}`
}

interface Place {
  readonly source_id: string
  readonly start: number
  readonly end: number
}

const placeOf = (loaded: LoadedTable, row: number): Place => ({
  source_id: cellAt(loaded, row, "source_id"),
  start: Number(cellAt(loaded, row, "char_start")),
  end: Number(cellAt(loaded, row, "char_end")),
})

const overlaps = (a: Place, b: Place): boolean => a.source_id === b.source_id && a.start < b.end && b.start < a.end

/** The statements in whose words a mention or a figure of the event stands. */
function statementsSection(
  parts: RecordParts,
  statements: LoadedTable,
  places: ReadonlyArray<Place>,
): ReadonlyArray<HTMLElement> {
  const sources = new Set(places.map(({ source_id }) => source_id))
  const rows = statements.rows.flatMap((_, row) => {
    const place = placeOf(statements, row)
    return sources.has(place.source_id) && places.some((other) => overlaps(place, other)) ? [row] : []
  })
  if (rows.length === 0) return []
  const all = tableAddress("statements", { ...noState, is: { source_id: [...sources] } })
  return [
    h(
      "section",
      { class: "statements" },
      h("h2", {}, "Who says so"),
      h(
        "p",
        { class: "quiet" },
        "Statements in whose words the event stands. ",
        h("a", { href: all }, "All statements of these articles"),
      ),
      h(
        "ul",
        { class: "quotes" },
        ...rows.map((row) =>
          h(
            "li",
            {},
            h(
              "p",
              { class: "speaker" },
              words(cellAt(statements, row, "speaker") || "Speaker not named"),
              ...roleOf(statements, row),
            ),
            parts.stopAt({ ...placeOf(statements, row), label: "Statement" }, cellAt(statements, row, "quote")),
            h(
              "span",
              { class: "how" },
              h("a", { href: recordAddress("statements", statements.rows[row]?.cells[0] ?? "") }, "record"),
            ),
          ),
        ),
      ),
    ),
  ]
}

function roleOf(statements: LoadedTable, row: number): ReadonlyArray<HTMLElement> {
  const told = [cellAt(statements, row, "speaker_role"), cellAt(statements, row, "speaker_organization")].filter(
    (cell) => cell !== "",
  )
  return told.length === 0 ? [] : [h("span", { class: "quiet" }, words(`, ${told.join(", ")}`))]
}

/** By date of publication, then article, then place in the text; articles without a date last. */
function inReportOrder(parts: RecordParts, loaded: LoadedTable, rows: ReadonlyArray<number>): ReadonlyArray<number> {
  const published = (source_id: string): string => {
    const sources = parts.names.get("sources")
    const row = sources?.byId.get(source_id)
    return sources === undefined || row === undefined ? "" : cellAt(sources, row, "published")
  }
  const keyed = rows.map((row) => {
    const { source_id, start } = placeOf(loaded, row)
    return { row, start, key: `${published(source_id) || "9999"} ${source_id}` }
  })
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.start - b.start)).map(({ row }) => row)
}
