import { describe, expect, test } from "vitest"
import {
  beginning,
  type Deed,
  DEFAULT_REASON,
  type Key,
  press,
  type ReviewState,
} from "../../src/review/review-state.ts"
import { correctionOf } from "../../src/review/correction-of.ts"
import { item } from "./items.ts"

/** `a`, `Enter`, `Esc`, `Backspace`, `^C`, `Left`; a text in quotation marks is typed letter by letter. */
const keysOf = (script: string): ReadonlyArray<Key> =>
  (script.match(/"[^"]*"|\S+/gu) ?? []).flatMap((word): ReadonlyArray<Key> => {
    if (word.startsWith('"')) return Array.from(word.slice(1, -1), (input) => ({ name: input, input, ctrl: false }))
    if (word.startsWith("^")) return [{ name: word.slice(1).toLowerCase(), input: "\u0003", ctrl: true }]
    const named: Readonly<Record<string, string>> = {
      Enter: "return",
      Esc: "escape",
      Backspace: "backspace",
      Left: "left",
      Right: "right",
    }
    const name = named[word]
    return [name === undefined ? { name: word, input: word, ctrl: false } : { name, input: "", ctrl: false }]
  })

interface After {
  readonly state: ReviewState
  readonly deeds: ReadonlyArray<Deed>
}

function after(script: string, by = "ana", suggested = ""): After {
  let state = beginning([item("fig_1"), item("fig_2"), item("fig_3")], by, suggested)
  const deeds: Array<Deed> = []
  for (const key of keysOf(script)) {
    const step = press(state, key)
    state = step.state
    if (step.deed) deeds.push(step.deed)
  }
  return { state, deeds }
}

/** `accept 0`, `reject 1: why`, `edit 2 number=3: why`, `withdraw 0`, `quit`. */
const told = (deed: Deed): string => {
  if (deed.kind === "quit") return "quit"
  const { action, reason, set } = deed.decision
  if (deed.kind === "withdraw") return `withdraw ${deed.index}`
  const value = set === null ? "" : ` ${set.column}=${JSON.stringify(set.value)}`
  return `${deed.before ? `${deed.before.action}>` : ""}${action} ${deed.index}${value}${reason === DEFAULT_REASON[action] ? "" : `: ${reason}`}`
}

describe("keys and what comes of them", () => {
  test.each<[string, ReadonlyArray<string>, number, string]>([
    ["a", ["accept 0"], 1, "claim"],
    ["A", ["accept 0"], 1, "claim"],
    ["a a a", ["accept 0", "accept 1", "accept 2"], 3, "claim"],
    ["a a a a", ["accept 0", "accept 1", "accept 2"], 3, "claim"],
    ["s s", [], 2, "claim"],
    ["Right Right Left", [], 1, "claim"],
    ["b", [], 0, "claim"],
    ["s s s s b", [], 2, "claim"],
    ["r Enter", ["reject 0"], 1, "claim"],
    ['r "no such number" Enter', ["reject 0: no such number"], 1, "claim"],
    ['r "oops" Esc', [], 0, "claim"],
    ["e", [], 0, "field"],
    ["e Esc", [], 0, "claim"],
    ["e z", [], 0, "field"],
    ["e 4", [], 0, "value"],
    ['e 4 Backspace Backspace "13" Enter Enter', ["edit 0 number=13"], 1, "claim"],
    ['e 4 ^U "13" Enter "the text says 13" Enter', ["edit 0 number=13: the text says 13"], 1, "claim"],
    ["e 3 ^U Enter Enter", ["edit 0 group_text=null"], 1, "claim"],
    ['e 5 "the police" ^W "mayor" Enter Enter', ['edit 0 attributed_to="the mayor"'], 1, "claim"],
    ['e 4 ^U "many" Enter', [], 0, "value"],
    ['e 1 ^U "sunk" Enter', [], 0, "value"],
    ["e 1 ^U Enter", [], 0, "value"],
    ["e 4 Esc Esc", [], 0, "claim"],
    ["a b u", ["accept 0", "withdraw 0"], 0, "claim"],
    ["a b r Enter", ["accept 0", "accept>reject 0"], 1, "claim"],
    ["u", [], 0, "claim"],
    ["q", ["quit"], 0, "claim"],
    ["s ^C", ["quit"], 1, "claim"],
    ['r "q" ^D', ["quit"], 0, "reason"],
    ["x 7 Enter Esc", [], 0, "claim"],
  ])("%s", (script, deeds, at, mode) => {
    const { state, deeds: done } = after(script)
    expect(done.map(told)).toEqual(deeds)
    expect(state.at).toBe(at)
    expect(state.mode.kind).toBe(mode)
  })

  test("what a column cannot hold is said, and stays on the line to be corrected", () => {
    const { state } = after('e 1 ^U "sunk" Enter')
    expect(state.mode).toMatchObject({ kind: "value", text: "sunk" })
    expect(state.message).toContain("one of killed, injured")
    expect(after('e 1 ^U "sunk" Enter Backspace').state.message).toBe("")
  })

  test("after the last claim b goes back to it, and decisions stand", () => {
    const { state } = after("a a a b")
    expect(state.at).toBe(2)
    expect(state.decisions.size).toBe(3)
  })
})

describe("who reviews", () => {
  test("is asked when nobody says so, with the name that is known filled in", () => {
    expect(after("", "", "Ana Soto").state.mode).toEqual({ kind: "name", text: "Ana Soto" })
    expect(after("Enter", "", "Ana Soto").state).toMatchObject({ by: "Ana Soto", mode: { kind: "claim" } })
    expect(after('^U "ben" Enter a', "", "Ana Soto").state.by).toBe("ben")
  })

  test("is needed", () => {
    expect(after("Enter Esc Enter", "").state).toMatchObject({
      by: "",
      mode: { kind: "name" },
      message: "A name or handle is needed.",
    })
  })
})

describe("the correction that is written down", () => {
  const decided = (
    action: "accept" | "reject" | "edit",
    set: { column: string; value: string | number | null } | null = null,
  ) => correctionOf(item("fig_1"), { action, reason: "why", set }, "ana", "2026-11-22")
  const signed = { reason: "why", date: "2026-11-22", by: "ana" }

  test("guards all that was on the screen", () => {
    const expected = { quote: "killed 12 people", outcome: "killed", who: "victims", group_text: "people", number: 12 }
    expect(decided("accept")).toEqual({ accept: "fig_1", expect: expected, ...signed })
    expect(decided("reject")).toEqual({ reject: "fig_1", expect: expected, ...signed })
  })

  test("of an edit guards the value that is set, and the words", () => {
    expect(decided("edit", { column: "attributed_to", value: "police" })).toEqual({
      edit: "fig_1",
      expect: { quote: "killed 12 people", attributed_to: null },
      set: { attributed_to: "police" },
      ...signed,
    })
  })
})
