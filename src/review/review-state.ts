/**
 * The review as a state machine: a state and a key give the next state and what is to be done, and nothing else takes part, so
 * that a test is a table of keys.
 */
import { Result } from "effect"
import { cellOfValue } from "../correct/cell-of-value.ts"
import type { Value } from "../correct/correction.ts"
import type { ReviewItem } from "./review-items.ts"

export interface Decision {
  readonly action: "accept" | "reject" | "edit"
  readonly reason: string
  /** The column and value of an edit. */
  readonly set: { readonly column: string; readonly value: Value } | null
}

/** What the keys mean now: a line that is typed, a field that is chosen, or the claim as a whole. */
export type Mode =
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "claim" }
  | { readonly kind: "field" }
  | { readonly kind: "value"; readonly column: string; readonly text: string }
  | { readonly kind: "reason"; readonly of: Omit<Decision, "reason">; readonly text: string }

export interface ReviewState {
  readonly items: ReadonlyArray<ReviewItem>
  /** Index of the claim on the screen; the number of claims when all have been seen. */
  readonly at: number
  readonly by: string
  readonly mode: Mode
  /** Decisions of this session, by the index of their claim. */
  readonly decisions: ReadonlyMap<number, Decision>
  /** What went wrong, or what was done, in a line. */
  readonly message: string
}

/** A key as terminals tell it: `name` for keys that make no letter, `input` for what was typed. */
export interface Key {
  readonly name: string
  readonly input: string
  readonly ctrl: boolean
}

/** What is to be done beside drawing. */
export type Deed =
  | { readonly kind: "save"; readonly index: number; readonly decision: Decision; readonly before: Decision | null }
  | { readonly kind: "withdraw"; readonly index: number; readonly decision: Decision }
  | { readonly kind: "quit" }

export interface Step {
  readonly state: ReviewState
  readonly deed: Deed | null
}

/** Reasons that stand where a person gives none. */
export const DEFAULT_REASON: Readonly<Record<Decision["action"], string>> = {
  accept: "The source says so.",
  reject: "The source does not say so.",
  edit: "The source says it otherwise.",
}

/** @param by who reviews; empty to ask, with `suggested` filled in */
export const beginning = (items: ReadonlyArray<ReviewItem>, by: string, suggested: string): ReviewState => ({
  items,
  at: 0,
  by,
  mode: by === "" ? { kind: "name", text: suggested } : { kind: "claim" },
  decisions: new Map(),
  message: "",
})

/** The columns of a claim that can be edited, each with the key that chooses it. */
export const fieldKeys = (item: ReviewItem): ReadonlyArray<readonly [key: string, column: string]> =>
  item.values.map(({ column }, i) => [FIELD_KEYS.charAt(i), column] as const).filter(([key]) => key !== "")

const FIELD_KEYS = "123456789abcdefghijklmnoprstuvwxyz"

export function press(state: ReviewState, key: Key): Step {
  if (key.ctrl && (key.name === "c" || key.name === "d")) return { state, deed: { kind: "quit" } }
  const calm = { ...state, message: "" }
  switch (state.mode.kind) {
    case "claim":
      return pressOnClaim(calm, key)
    case "field":
      return pressOnField(calm, key)
    default:
      return pressOnLine(calm, state.mode, key)
  }
}

const still = (state: ReviewState): Step => ({ state, deed: null })
const to = (state: ReviewState, mode: Mode): Step => still({ ...state, mode })
const move = (state: ReviewState, by: number): ReviewState => ({
  ...state,
  at: Math.max(0, Math.min(state.items.length, state.at + by)),
})

function pressOnClaim(state: ReviewState, { name, input }: Key): Step {
  const key = input === "" || name === "left" || name === "right" ? name : input.toLowerCase()
  if (key === "q") return { state, deed: { kind: "quit" } }
  if (key === "b" || key === "left") return still(move(state, -1))
  if (state.at >= state.items.length) return still(state)
  if (key === "s" || key === "right" || key === " ") return still(move(state, 1))
  if (key === "a") return decide(state, { action: "accept", reason: DEFAULT_REASON.accept, set: null })
  if (key === "r") return to(state, { kind: "reason", of: { action: "reject", set: null }, text: "" })
  if (key === "e") return to(state, { kind: "field" })
  if (key === "u") return withdraw(state)
  return still(state)
}

function decide(state: ReviewState, decision: Decision): Step {
  const { at, decisions } = state
  const next = { ...move(state, 1), decisions: new Map(decisions).set(at, decision), mode: { kind: "claim" } as const }
  return { state: next, deed: { kind: "save", index: at, decision, before: decisions.get(at) ?? null } }
}

function withdraw(state: ReviewState): Step {
  const decision = state.decisions.get(state.at)
  if (!decision) return still({ ...state, message: "Nothing was decided here: b goes back to the claim before." })
  const decisions = new Map(state.decisions)
  decisions.delete(state.at)
  return {
    state: { ...state, decisions, message: "Taken back." },
    deed: { kind: "withdraw", index: state.at, decision },
  }
}

function pressOnField(state: ReviewState, { name, input }: Key): Step {
  if (name === "escape" || name === "backspace") return to(state, { kind: "claim" })
  const item = state.items[state.at]!
  const column = fieldKeys(item).find(([key]) => key === input.toLowerCase())?.[1]
  if (column === undefined) return still(state)
  const text = item.values.find((value) => value.column === column)?.text ?? ""
  return to(state, { kind: "value", column, text })
}

type LineMode = Extract<Mode, { readonly text: string }>

function pressOnLine(state: ReviewState, mode: LineMode, { name, input, ctrl }: Key): Step {
  if (name === "escape")
    return mode.kind === "name"
      ? still(state)
      : to(state, mode.kind === "value" ? { kind: "field" } : { kind: "claim" })
  if (name === "return" || name === "enter") return enter(state, mode)
  if (name === "backspace") return to(state, { ...mode, text: Array.from(mode.text).slice(0, -1).join("") })
  if (ctrl && name === "u") return to(state, { ...mode, text: "" })
  if (ctrl && name === "w") return to(state, { ...mode, text: mode.text.replace(/\S+\s*$/u, "") })
  // oxlint-disable-next-line no-control-regex -- what is typed is text; keys that are none send control characters
  return ctrl || input === "" || /[\u0000-\u001f\u007f]/u.test(input)
    ? still(state)
    : to(state, { ...mode, text: mode.text + input })
}

function enter(state: ReviewState, mode: LineMode): Step {
  const text = mode.text.trim()
  if (mode.kind === "name")
    return text === ""
      ? still({ ...state, message: "A name or handle is needed." })
      : still({ ...state, by: text, mode: { kind: "claim" } })
  if (mode.kind === "reason")
    return decide(state, { ...mode.of, reason: text === "" ? DEFAULT_REASON[mode.of.action] : text })
  const { columns } = state.items[state.at]!.table
  const column = columns[mode.column]!
  const value = typed(column.kind, text)
  const cell = cellOfValue(column, value)
  if (Result.isFailure(cell)) return still({ ...state, message: `${mode.column} takes ${cell.failure}.` })
  return to(state, { kind: "reason", of: { action: "edit", set: { column: mode.column, value } }, text: "" })
}

/** The value that a typed text is in a column: nothing is "not known", a list has semicolons. */
function typed(kind: string, text: string): Value {
  if (kind === "list") return text === "" ? [] : text.split(";").map((item) => item.trim())
  if (text === "") return null
  const isNumber = (kind === "integer" || kind === "decimal") && Number.isFinite(Number(text))
  return isNumber ? Number(text) : text
}
