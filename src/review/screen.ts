/** The screen of a review: a state → lines that fit a terminal of any size, the claim's words marked in their surroundings. */
import type { Paint } from "../cli/terminal.ts"
import { printable } from "../cli/terminal.ts"
import { oneLine } from "../one-line.ts"
import type { ReviewItem, ReviewedValue } from "./review-items.ts"
import { type Decision, fieldKeys, type Mode, type ReviewState } from "./review-state.ts"

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** Text in one style; a line is several of them. */
interface Run {
  readonly text: string
  readonly style?: "bold" | "dim" | "mark" | "red" | "green" | "yellow"
}
type Line = ReadonlyArray<Run>

const dim = (text: string): Run => ({ text, style: "dim" })
const bold = (text: string): Run => ({ text, style: "bold" })

/** Lines of at most `columns` characters, as many as there are rows or fewer. */
export function screen(state: ReviewState, { columns, rows }: Size, paint: Paint): ReadonlyArray<string> {
  const width = Math.max(20, columns)
  const item = state.items[state.at]
  const foot = footOf(state, width)
  const head = item ? headOf(state, item) : doneOf(state)
  const room = Math.max(3, rows - head.length - foot.length - 1)
  const body = item ? bodyOf(item, state.mode, width, room) : []
  const top = [...head, ...body.slice(0, room)]
  // The keys stand on the last lines, where they are on every claim.
  const gap = Array.from({ length: Math.max(1, rows - top.length - foot.length) }, (): Line => [])
  return [...top, ...gap, ...foot].slice(-rows).map((line) => painted(cut(line, width), paint))
}

function headOf({ at, items, decisions, by }: ReviewState, item: ReviewItem): ReadonlyArray<Line> {
  const decided = decisions.size === 0 ? "" : ` · ${decisions.size} decided`
  return [
    [bold("factloom review"), dim(`  ${at + 1} of ${items.length}${decided}${by === "" ? "" : ` · ${printable(by)}`}`)],
    [bold(item.table.name), { text: `  ${item.id}` }, dim(`  ${item.extractor}  confidence ${item.confidence}`)],
    [dim(printable(oneLine(item.source)))],
    ...stampOf(decisions.get(at)),
    [],
  ]
}

const DONE = { accept: "accepted", reject: "rejected", edit: "edited" } as const

/** What was decided about the claim before. */
function stampOf(decision: Decision | undefined): ReadonlyArray<Line> {
  if (!decision) return []
  const style = decision.action === "reject" ? "red" : "green"
  const set = decision.set === null ? "" : ` ${decision.set.column} = ${String(decision.set.value ?? "nothing")}`
  return [[{ text: `${DONE[decision.action]}${printable(set)}`, style }, dim(`  ${printable(decision.reason)}`)]]
}

function doneOf({ items, decisions }: ReviewState): ReadonlyArray<Line> {
  const count = (action: Decision["action"]): number =>
    [...decisions.values()].filter((one) => one.action === action).length
  return [
    [bold("factloom review"), dim(`  all ${items.length} seen`)],
    [],
    [
      {
        text: `${count("accept")} accepted, ${count("edit")} edited, ${count("reject")} rejected, ${items.length - decisions.size} left open`,
      },
    ],
    [dim("What was decided is in corrections.yaml; factloom build applies it.")],
  ]
}

/** The words in their surroundings, then the values, as far as there is room: the words have a third of it at least. */
function bodyOf(item: ReviewItem, mode: Mode, width: number, room: number): ReadonlyArray<Line> {
  const values = valuesOf(item, mode, width)
  // Who chooses a value wants to see all of them.
  const least = mode.kind === "field" ? 2 : Math.max(3, Math.ceil(room / 3))
  const forText = Math.max(least, room - values.length - 1)
  const text = wrapped(surroundings(item, forText * (width - INDENT.length)), width - INDENT.length)
  const shown = aroundMark(text, forText).map((line): Line => [{ text: INDENT }, ...line])
  const left = room - shown.length - 1
  const fitting =
    values.length <= left
      ? values
      : [...values.slice(0, left - 1), [dim(`  … ${values.length - left + 1} more values: make the window higher`)]]
  return [...shown, [], ...fitting]
}

const INDENT = "  "

/** The paragraph of the quote, cut to about so many characters around it. */
function surroundings({ text, span }: ReviewItem, length: number): Line {
  const around = Math.max(60, Math.floor((length - (span.end - span.start)) / 2))
  const from = Math.max(0, text.lastIndexOf("\n\n", span.start) + 1, span.start - around)
  const end = text.indexOf("\n\n", span.end)
  const to = Math.min(end < 0 ? text.length : end, span.end + around)
  const clean = (start: number, stop: number): string => printable(text.slice(start, stop).replace(/\s+/gu, " "))
  const before = clean(from, span.start)
  return [
    { text: from > 0 && text.charAt(from - 1) !== "\n" ? `…${before}` : before.trimStart() },
    { text: clean(span.start, span.end), style: "mark" },
    { text: `${clean(span.end, to)}${to < text.length && to !== end ? "…" : ""}` },
  ]
}

/** Lines of a width, broken between words; a word that is longer than a line is broken where it must be. */
function wrapped(line: Line, width: number): ReadonlyArray<Line> {
  const lines: Array<Array<Run>> = [[]]
  let left = width
  const put = (text: string, style: Pick<Run, "style">): void => {
    const runs = lines.at(-1)!
    const last = runs.at(-1)
    if (last && last.style === style.style) runs[runs.length - 1] = { ...last, text: last.text + text }
    else runs.push({ text, ...style })
    left -= lengthOf(text)
  }
  const wrap = (): void => {
    lines.push([])
    left = width
  }
  for (const { text, ...style } of line)
    for (const part of text.match(/\s+|\S+/gu) ?? []) {
      if (part.trim() === "") {
        if (left < width && lengthOf(part) < left) put(part, style)
        continue
      }
      if (lengthOf(part) > left && left < width) wrap()
      let letters = Array.from(part)
      for (; letters.length > left; letters = letters.slice(width)) {
        put(letters.slice(0, width).join(""), style)
        wrap()
      }
      put(letters.join(""), style)
    }
  return lines
}

/** At most so many lines, of which the first marked one is about the second. */
function aroundMark(lines: ReadonlyArray<Line>, most: number): ReadonlyArray<Line> {
  if (lines.length <= most) return lines
  const marked = Math.max(
    0,
    lines.findIndex((line) => line.some(({ style }) => style === "mark")),
  )
  const last = lines.findLastIndex((line) => line.some(({ style }) => style === "mark"))
  const spare = Math.max(0, most - (last - marked + 1))
  const from = Math.max(0, Math.min(marked - Math.floor(spare / 2), lines.length - most))
  return lines.slice(from, from + most)
}

function valuesOf(item: ReviewItem, mode: Mode, width: number): ReadonlyArray<Line> {
  const isChoosing = mode.kind === "field"
  const keys = new Map(fieldKeys(item).map(([key, column]) => [column, key]))
  const known = isChoosing ? item.values : item.values.filter(({ text }) => text !== "")
  const names = Math.max(...known.map(({ column }) => column.length), 4)
  return known.map((value) => {
    const key: Line = isChoosing ? [{ text: `${keys.get(value.column) ?? " "} `, style: "yellow" }] : []
    const name = bold(value.column.padEnd(names + 2))
    const text = { text: value.text === "" ? "–" : printable(oneLine(value.text)) }
    return cut([{ text: INDENT }, ...key, name, text, ...restsOf(value)], width)
  })
}

const restsOf = ({ rests }: ReviewedValue): Line =>
  rests.length === 0 ? [] : [dim(`  ← ${printable(oneLine(rests.slice(0, 2).join("; ")))}`)]

/** What is typed, what went wrong, and the keys. */
function footOf({ mode, message, at, items }: ReviewState, width: number): ReadonlyArray<Line> {
  const said: ReadonlyArray<Line> =
    message === "" ? [] : wrapped([{ text: printable(message), style: "yellow" }], width).slice(0, 3)
  const prompt = promptOf(mode)
  const keys = at >= items.length && mode.kind === "claim" ? "b back  q quit" : KEYS[mode.kind]
  return [...said, ...(prompt === null ? [] : [inputLine(prompt, mode, width)]), ...wrapped([dim(keys)], width)]
}

const KEYS: Readonly<Record<Mode["kind"], string>> = {
  claim: "a accept  r reject  e edit  s skip  b back  u undo  q quit",
  field: "the key of a value: edit it  Esc back",
  name: "Enter go on  Ctrl-U clear  Ctrl-C quit",
  value: "Enter go on (empty: not known)  Ctrl-U clear  Esc back",
  reason: "Enter save (empty: the usual reason)  Esc back",
}

function promptOf(mode: Mode): string | null {
  if (mode.kind === "name") return "Your name or handle: "
  if (mode.kind === "value") return `${mode.column}: `
  return mode.kind === "reason" ? `Why ${mode.of.action}? ` : null
}

/** The end of what is typed stays in sight. */
function inputLine(prompt: string, mode: Mode, width: number): Line {
  const text = "text" in mode ? printable(mode.text) : ""
  const room = Math.max(4, width - prompt.length - 1)
  const letters = Array.from(text)
  const seen = letters.length > room ? `…${letters.slice(1 - room).join("")}` : text
  return [bold(prompt), { text: seen }, { text: "▏" }]
}

const lengthOf = (text: string): number => Array.from(text).length

/** The line, cut to a width with an ellipsis. */
function cut(line: Line, width: number): Line {
  let left = width
  const kept: Array<Run> = []
  for (const run of line) {
    const letters = Array.from(run.text)
    if (letters.length <= left) kept.push(run)
    else {
      kept.push({ ...run, text: left > 0 ? `${letters.slice(0, left - 1).join("")}…` : "" })
      return kept
    }
    left -= letters.length
  }
  return kept
}

const painted = (line: Line, paint: Paint): string =>
  line.map(({ text, style }) => (style === undefined || text === "" ? text : paint[style](text))).join("")
