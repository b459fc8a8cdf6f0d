import { expect, test } from "vitest"
import {
  boundsInWords,
  capitalised,
  codeWords,
  dateWords,
  numberOf,
  sizeWords,
} from "../../../src/site/model/wording.ts"

test.each([
  [29, 29, 29, "29"],
  [121, 121, null, "121 or more"],
  [null, 30, null, "about 30"],
  [null, null, 40, "up to 40"],
  [10, null, 15, "10 to 15"],
  [null, null, null, "no figure"],
  [1200, null, 3500, "1,200 to 3,500"],
  [0, 0, 0, "0"],
])("boundsInWords(%s, %s, %s): %s", (low, best, high, words) => expect(boundsInWords(low, best, high)).toBe(words))

test.each([
  ["2014-05-22", "22 May 2014"],
  ["2014-05", "May 2014"],
  ["2014", "2014"],
  ["", ""],
  ["someday", "someday"],
])("dateWords(%s): %s", (date, words) => expect(dateWords(date)).toBe(words))

test("numbers, codes and sizes", () => {
  expect([numberOf("12"), numberOf(""), numberOf(undefined)]).toEqual([12, null, null])
  expect(capitalised(codeWords("vehicle_attack"))).toBe("Vehicle attack")
  expect([12, 34_567, 8_120_000].map(sizeWords)).toEqual(["12 bytes", "35 kB", "8.1 MB"])
})
