/** Every view, light and dark, wide and on a phone: nothing for axe to find, nothing cut off, nothing to complain of. */
import { describe, expect, test } from "vitest"
import { axePath, hasChromium, useBrowser } from "./chromium.ts"
import { page as pageAt, useDataset } from "./dataset.ts"

useDataset()
const open = useBrowser()

const views = {
  overview: "#/",
  "a table": "#/events",
  "a table with filters": "#/casualty_figures?is.outcome=killed&in.reported_on=2015..&sort=-low&search=people",
  "a table of nothing": "#/statements?search=nowhere",
  "an empty table": "#/corrections",
  "a search": "#/find?search=valparaiso",
  "an event": "#/events",
  "a claim": "#/casualty_figures",
  "an actor": "#/actors",
  "a source": "#/sources/harbour-1",
  "a hostile source": "#/sources/hostile",
  "the evidence": "#/evidence",
  "the dictionary": "#/dictionary",
  "no such record": "#/events/evt_none",
} as const

/** Views of a record, whose id is not known beforehand: the first row is opened. */
const opened = new Set(["an event", "a claim", "an actor"])

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

// Axe's script is ours, not the page's: its policy is held by the other tests.
const sizes = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const

describe.skipIf(!hasChromium).each(["light", "dark"] as const)("%s", (colorScheme) => {
  test.each(["wide", "phone"] as const)("%s", { timeout: 120_000 }, async (size) => {
    const viewport = sizes[size]
    const { page, complaints, close } = await open(pageAt(), { colorScheme, viewport, bypassCSP: true })
    for (const [name, hash] of Object.entries(views)) {
      await page.goto("about:blank")
      await page.goto(pageAt(hash))
      await page.locator("main h1").waitFor()
      if (opened.has(name)) {
        await page.locator("[data-index='0'] a").click()
        await page.locator(".facts").waitFor()
        if (size === "phone") await page.locator("button.words").first().click()
        await page.locator(".reader mark.current").waitFor()
      }
      if (name === "overview") await page.locator(".charts svg[role=img]").nth(5).waitFor()
      const width = await page.evaluate<number>("document.documentElement.scrollWidth")
      expect(width, `${name} is wider than the window`).toBeLessThanOrEqual(viewport.width)
      await page.addScriptTag({ path: axePath })
      const found = await page.evaluate<ReadonlyArray<string>>(
        `axe.run({ preload: false, runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html).join(" … ")))`,
      )
      expect(found, `axe on ${name}`).toEqual([])
      expect(complaints, name).toEqual([])
    }
    await close()
  })
})
