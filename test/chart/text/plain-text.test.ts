import { byCodeUnits } from "../../../src/by-code-units.ts"
import { expect, it } from "vitest"
import {
  capitalised,
  codeWords,
  counted,
  escapeMarkup,
  formatNumber,
  joined,
  plainText,
} from "../../../src/chart/text/plain-text.ts"

it.each([
  ["two\n lines\t ", "two lines"],
  ["bell\u0007 and nul\u0000", "bell and nul"],
  ["right\u202eto\u2066left", "righttoleft"],
  ["half \ud83d a pair", "half a pair"],
  ["whole 😀 pair", "whole 😀 pair"],
  ["Liège — 昆明", "Liège — 昆明"],
])("plainText %j", (text, plain) => expect(plainText(text)).toBe(plain))

it("escapeMarkup", () =>
  expect(escapeMarkup(`<a href="x">'&'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;"))

it.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1234567.891, "1,234,567.89"],
  [-4.256, "−4.26"],
  [-0.001, "0"],
  [1e21, "1e+21"],
])("formatNumber(%d)", (value, words) => expect(formatNumber(value)).toBe(words))

it("counts and joins", () => {
  expect(counted(1, "event")).toBe("1 event")
  expect(counted(1200, "event")).toBe("1,200 events")
  expect(counted(2, "party", "parties")).toBe("2 parties")
  expect([joined([]), joined(["A"]), joined(["A", "B"]), joined(["A", "B", "C"])]).toEqual([
    "",
    "A",
    "A and B",
    "A, B and C",
  ])
  expect(capitalised("police")).toBe("Police")
  expect(codeWords("joint_operation")).toBe("joint operation")
  expect(["b", "a", "B", "a"].toSorted(byCodeUnits)).toEqual(["B", "a", "a", "b"])
})
