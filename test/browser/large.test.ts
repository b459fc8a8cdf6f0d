/**
 * 20,000 rows: what the page does with them, with bounds ten times as wide as what was measured (docs/explorer.md), so
 * that a slow machine does not fail and work that grows with the square of the rows does.
 */
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { beforeAll, describe, expect, test } from "vitest"
import { lastingFolder } from "../folders.ts"
import { hasChromium, useBrowser } from "./chromium.ts"
import { writeLarge } from "./large.ts"

const ROWS = 20_000
const folder = lastingFolder({})
const address = (hash: string): string => `${pathToFileURL(join(folder, "index.html")).href}${hash}`
const open = useBrowser()

beforeAll(async () => {
  await writeLarge(folder, ROWS, 1000)
}, 60_000)

/** Milliseconds from a click to what it changes in the status line. */
const clickToStatus = (selector: string): string => `new Promise((resolve) => {
  const status = document.querySelector(".toolbar .count")
  const begun = performance.now()
  new MutationObserver(() => resolve(performance.now() - begun)).observe(status, { childList: true, characterData: true, subtree: true })
  document.querySelector(${JSON.stringify(selector)}).click()
})`

describe.skipIf(!hasChromium)("20,000 rows", { timeout: 120_000 }, () => {
  test("the first view does not wait for them", async () => {
    const { page, close } = await open(address(""))
    await page.locator("main h1").waitFor()
    const paint = await page.evaluate<number>(`performance.getEntriesByName("first-contentful-paint")[0].startTime`)
    console.log(`first view: first contentful paint after ${Math.round(paint)} ms`)
    expect(paint).toBeLessThan(10_000)
    await close()
  })

  test("only the rows in sight are in the page, however far one scrolls; filters, searches and sorts are quick", async () => {
    const { page, complaints, close } = await open(address("#/statements"))
    await page.locator("[data-index]").first().waitFor()
    const shown = await page.evaluate<number>("performance.now()")
    const inPage = () => page.locator("[data-index]").count()
    expect(await inPage()).toBeLessThan(60)
    await page.locator("[data-index='0']").focus()
    await page.keyboard.press("End")
    await page.locator(`[data-index='${ROWS - 1}']:focus`).waitFor()
    expect(await inPage()).toBeLessThan(60)
    const filter = await page.evaluate<number>(clickToStatus(".filter input[value=direct]"))
    expect(await page.locator(".toolbar .count").innerText()).toBe("6,667 of 20,000 rows")
    await page.evaluate<number>(clickToStatus(".filter input[value=direct]"))
    await page.getByLabel("Search all text of statements").fill("kingfisher")
    await expect.poll(() => page.locator(".toolbar .count").innerText(), { timeout: 60_000 }).toBe("21 of 20,000 rows")
    const search = await page.evaluate<number>(`new Promise((resolve) => {
      const [status, input] = [document.querySelector(".toolbar .count"), document.querySelector(".toolbar input")]
      const begun = performance.now()
      new MutationObserver(() => resolve(performance.now() - begun)).observe(status, { childList: true })
      input.value = "harbour minister"
      input.dispatchEvent(new Event("input"))
    })`)
    console.log(
      `20,000 rows: shown after ${Math.round(shown)} ms, filter ${Math.round(filter)} ms, search ${Math.round(search)} ms (120 of them waiting for more keys)`,
    )
    expect(filter).toBeLessThan(1000)
    expect(search).toBeLessThan(1500)
    expect(complaints).toEqual([])
    await close()
  })
})
