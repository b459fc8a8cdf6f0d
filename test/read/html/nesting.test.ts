import { expect, test } from "vitest"
import { shallow } from "../../../src/read/html/nesting.ts"

const nested = (tag: string, depth: number, words: string): string =>
  `<${tag}>`.repeat(depth) + words + `</${tag}>`.repeat(depth)

test("a page that nests as pages do is left as it is, however long", () => {
  const page = nested("div", 30, `<p class="a > b">Twelve<br>people</p>${"<li>one".repeat(5000)}`).repeat(80)
  expect(shallow(page)).toBe(page)
})

test("tags beyond the limit are left out, opening and closing; the words between them stay", () => {
  const page = `<p>First.${nested("div", 5000, "Twelve people died.")}<p>Last.`
  expect(shallow(page)).toBe(`<p>First.${nested("div", 2000, "Twelve people died.")}<p>Last.`)
})

test("after a deep part the rest is read as ever", () => {
  const rest = "<section><b>Nine</b> were hurt.</section>"
  expect(shallow(nested("i", 3000, "") + rest)).toBe(nested("i", 2000, "") + rest)
})

test("a tag that is never closed ends the page there", () => {
  expect(shallow(`${"<b>".repeat(3000)}x<b y`)).toBe(`${"<b>".repeat(2000)}x`)
})
