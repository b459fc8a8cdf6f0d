/**
 * A long list of rows of one height, of which only those in sight are in the page: 20,000 scroll like 20. The list is
 * one stop for the Tab key; arrows, Page Up, Page Down, Home and End move within it.
 */
import { h } from "./element.ts"

export interface VirtualRows {
  readonly element: HTMLElement
  /** Shows so many rows, from the first one on. */
  readonly show: (count: number) => void
  /** Draws the rows in sight again: they are another height, or have other cells. */
  readonly redraw: () => void
  /** Draws every row, for a printer. */
  readonly drawAll: () => void
}

interface Options {
  readonly rowHeight: () => number
  /** The row at a place in the list. */
  readonly draw: (index: number) => HTMLElement
  readonly open: (index: number) => void
  readonly header: HTMLElement
  readonly label: string
}

/** Rows above and below what is in sight. */
const SPARE = 12
const MOST_PRINTED = 1000

export function virtualRows({ rowHeight, draw, open, header, label }: Options): VirtualRows {
  let count = 0
  let active = 0
  let drawn = new Map<number, HTMLElement>()
  const space = h("div", { class: "rows", role: "rowgroup" })
  const head = h("div", { class: "head", role: "rowgroup" }, header)
  const element = h(
    "div",
    { class: "grid", role: "grid", "aria-label": label, "aria-rowcount": 0, tabindex: -1 },
    head,
    space,
  )

  const inSight = (): readonly [number, number] => {
    const top = element.scrollTop
    const height = element.clientHeight || globalThis.innerHeight
    const from = Math.max(0, Math.floor(top / rowHeight()) - SPARE)
    return [from, Math.min(count, Math.ceil((top + height) / rowHeight()) + SPARE)]
  }

  function update(from: number, to: number): void {
    const kept = new Map<number, HTMLElement>()
    for (const [index, row] of drawn)
      if (index >= from && index < to) kept.set(index, row)
      else row.remove()
    for (let index = from; index < to; index++) {
      if (kept.has(index)) continue
      const row = draw(index)
      row.setAttribute("aria-rowindex", String(index + 2))
      row.style.transform = `translateY(${index * rowHeight()}px)`
      row.style.height = `${rowHeight()}px`
      row.tabIndex = index === active ? 0 : -1
      row.dataset["index"] = String(index)
      kept.set(index, row)
      space.append(row)
    }
    drawn = kept
  }
  const refresh = (): void => update(...inSight())

  function clear(): void {
    for (const row of drawn.values()) row.remove()
    drawn = new Map()
    space.style.height = `${count * rowHeight()}px`
  }

  function focus(index: number): void {
    if (count === 0) return
    drawn.get(active)?.setAttribute("tabindex", "-1")
    active = Math.max(0, Math.min(count - 1, index))
    const [top, height] = [active * rowHeight(), rowHeight()]
    const room = element.clientHeight - head.offsetHeight
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + height > element.scrollTop + room) element.scrollTop = top + height - room
    refresh()
    const row = drawn.get(active)
    row?.setAttribute("tabindex", "0")
    row?.focus({ preventScroll: true })
  }

  element.addEventListener("scroll", refresh, { passive: true })
  element.addEventListener("keydown", (event) => {
    const page = Math.max(1, Math.floor(element.clientHeight / rowHeight()) - 2)
    const to = new Map([
      ["ArrowDown", active + 1],
      ["ArrowUp", active - 1],
      ["PageDown", active + page],
      ["PageUp", active - page],
      ["Home", 0],
      ["End", count - 1],
    ]).get(event.key)
    const isRow = event.target instanceof HTMLElement && event.target.getAttribute("role") === "row"
    if (!isRow) return
    if (to !== undefined) {
      event.preventDefault()
      focus(to)
    } else if (event.key === "Enter") open(active)
  })
  space.addEventListener("click", (event) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-index]") : null
    if (row !== null && globalThis.getSelection()?.isCollapsed !== false) open(Number(row.dataset["index"]))
  })

  return {
    element,
    show: (rows) => {
      count = rows
      active = 0
      element.setAttribute("aria-rowcount", String(rows + 1))
      element.scrollTop = 0
      clear()
      refresh()
    },
    redraw: () => {
      clear()
      refresh()
    },
    drawAll: () => update(0, Math.min(count, MOST_PRINTED)),
  }
}
