/** The source beside a record: the article with the words of one value lit up, and the way to the next ones. */
import { CONTEXT } from "../../../schema/anchor.ts"
import { recordAddress } from "../model/address.ts"
import type { Marked } from "../model/segments.ts"
import type { LoadedSource } from "../store.ts"
import * as store from "../store.ts"
import { articleText } from "./article-text.ts"
import { h, words } from "./element.ts"

/** Words of a source that the reader can be shown. */
export interface Stop {
  readonly source_id: string
  /** Code points, half-open. */
  readonly start: number
  readonly end: number
  /** What the words are for: "Number", "Mention". */
  readonly label: string
}

export interface Reader {
  readonly element: HTMLElement
  readonly go: (index: number) => void
  readonly step: (by: number) => void
}

type Light = "current" | "other" | "context"

/**
 * @param stops in the order in which a reader goes through them
 * @param titleOf what a source is called
 * @param moved told the number of the stop that is shown
 */
export function makeReader(
  stops: ReadonlyArray<Stop>,
  titleOf: (source_id: string) => string,
  moved: (index: number) => void,
): Reader {
  let current = -1
  const position = h("span", { class: "position", role: "status" })
  const step = (by: number): void => go((current + by + stops.length) % stops.length)
  const previous = h(
    "button",
    { type: "button", class: "step", click: () => step(-1), "aria-keyshortcuts": "p" },
    "‹ Previous",
  )
  const next = h("button", { type: "button", class: "step", click: () => step(1), "aria-keyshortcuts": "n" }, "Next ›")
  const title = h("a", { class: "source-title", href: "#/sources" })
  const scroll = h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Text of the source" })
  const close = h("button", { type: "button", class: "close", "aria-label": "Close the source" }, "×")
  const element = h(
    "aside",
    { class: "reader", "aria-label": "Source" },
    h(
      "header",
      {},
      h("div", { class: "reader-title" }, title, close),
      h("div", { class: "steps" }, previous, position, next),
    ),
    scroll,
  )
  close.addEventListener("click", () => element.classList.remove("open"))

  const go = (index: number): void => {
    const stop = stops[index]
    if (stop === undefined) return
    current = index
    element.classList.add("open")
    position.textContent = `${stop.label}: ${index + 1} of ${stops.length}`
    title.replaceChildren(words(titleOf(stop.source_id)))
    title.setAttribute("href", recordAddress("sources", stop.source_id, `${stop.start}-${stop.end}`))
    moved(index)
    void store.source(stop.source_id).then((source) => {
      if (current === index) draw(source, stop)
    })
  }

  function draw(source: LoadedSource, stop: Stop): void {
    const { length } = source.text
    const around = { start: Math.max(0, stop.start - CONTEXT), end: Math.min(length, stop.end + CONTEXT) }
    const others = stops.filter(({ source_id }) => source_id === stop.source_id)
    const marks: ReadonlyArray<Marked<Light>> = [
      { ...around, item: "context" as const },
      ...others.map(({ start, end }) => ({ start, end, item: "other" as const })),
    ].flatMap((mark) => outside(mark, stop))
    const current: Marked<Light> = { start: stop.start, end: stop.end, item: "current" }
    const text = articleText(source, [...marks, current], (piece, { covers }) => {
      const lights = new Set(covers.map(({ item }) => item))
      if (lights.has("current")) return h("mark", { class: "current" }, piece)
      return h("span", { class: lights.has("other") ? "other" : "context" }, piece)
    })
    scroll.replaceChildren(text)
    // Once more when the page has been laid out: until then nothing has a place.
    requestAnimationFrame(() => reveal(scroll))
  }
  return { element, go, step }
}

/** What of a mark lies outside of the words that are lit: these stay in one piece. */
const outside = ({ start, end, item }: Marked<Light>, lit: Stop): ReadonlyArray<Marked<Light>> =>
  [
    { start, end: Math.min(end, lit.start), item },
    { start: Math.max(start, lit.end), end, item },
  ].filter((part) => part.start < part.end)

/** Scrolls the pane, and only the pane, so that the lit words stand in its upper half. */
function reveal(scroll: HTMLElement): void {
  const mark = scroll.querySelector("mark.current")
  if (mark === null) return
  const offset = mark.getBoundingClientRect().top - scroll.getBoundingClientRect().top
  scroll.scrollTop += offset - scroll.clientHeight * 0.3
}
