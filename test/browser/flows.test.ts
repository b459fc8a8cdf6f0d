/** What readers come to do, done in a real browser. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { hasChromium, type Open, useBrowser } from "./chromium.ts"
import { MARKUP, out, page as pageAt, seeds, useDataset } from "./dataset.ts"
import { whileServed } from "./served.ts"

useDataset()
const open = useBrowser()

const rowsOf = (page: Page) => page.locator("[role=row][data-index]").allInnerTexts()
const lit = (page: Page) => page.locator(".reader mark.current").allTextContents()
const csv = (table: string) => readFileSync(join(out, "csv", `${table}.csv`), "utf8")

/** Opens a view, does something there, and holds the page to its silence. */
async function visit(hash: string, act: (page: Page) => Promise<void>, options?: Parameters<Open>[1]) {
  const { page, complaints, close } = await open(pageAt(hash), options)
  await page.locator("main h1").waitFor()
  await act(page)
  expect(complaints).toEqual([])
  await close()
}

describe.skipIf(!hasChromium)("the explorer", () => {
  test("the highest toll and its sentence are one click from the first view", () =>
    visit("", async (page) => {
      const highest = page.locator(".highlights li").first()
      expect(await highest.innerText()).toContain("45 killed")
      await highest.getByRole("link", { name: "shot dead 45 people" }).click()
      await page.locator(".reader mark.current").waitFor()
      expect(await lit(page)).toEqual(["shot dead 45 people"])
      const text = await page.locator(".reader .article").textContent()
      expect(text).toBe(seeds["market.txt"])
    }))

  test("and three clicks from the table of events, sorted by it", () =>
    visit("#/events", async (page) => {
      await page.getByRole("button", { name: "killed, Highest" }).click()
      await page.locator("[data-index='0'] a").click()
      await page.locator(".figures button.words").first().click()
      await page.locator(".reader mark.current").waitFor()
      expect((await lit(page)).join("")).toContain("45 people")
    }))

  test("filters stand in the address: opened anew, it shows the same rows", () =>
    visit("#/casualty_figures", async (page) => {
      await page.getByLabel("Search all text of casualty figures").fill("people")
      await page
        .locator(".filter")
        .filter({ hasText: "Outcome" })
        .getByRole("checkbox", { name: /killed/u })
        .check()
      await page.getByRole("button", { name: "Low", exact: true }).click()
      await page.waitForURL(/search=people.*is\.outcome=killed.*sort=-low/u)
      const rows = await rowsOf(page)
      expect(rows).toHaveLength(4)
      expect(rows[0]).toContain("45")
      const again = await open(page.url())
      await again.page.locator("[data-index]").first().waitFor()
      expect(await rowsOf(again.page)).toEqual(rows)
      await again.close()
    }))

  test("a range of dates keeps what it touches", () =>
    visit("#/casualty_figures?in.reported_on=2016..", async (page) => {
      expect(await rowsOf(page)).toHaveLength(1)
      await page.getByLabel("Reported on, from").fill("2015-03-04")
      await page.getByLabel("Reported on, to").fill("2015-03")
      await page.getByLabel("Reported on, to").blur()
      await page.waitForURL(/2015-03-04\.\.2015-03/u)
      expect(await page.getByRole("status").first().innerText()).toBe("1 of 7 rows")
    }))

  test("what is downloaded is those rows of the file, byte for byte", () =>
    visit("#/statements?search=harbour", async (page) => {
      await page.locator("[data-index]").first().waitFor()
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /Download/u }).click(),
      ])
      expect(download.suggestedFilename()).toBe("statements.csv")
      const [header, ...lines] = csv("statements").trimEnd().split("\n")
      const wanted = lines.filter((line) => /harbour/u.test(line))
      expect(wanted.length).toBeGreaterThan(1)
      expect(readFileSync(await download.path(), "utf8")).toBe([header, ...wanted, ""].join("\n"))
    }))

  test("every row of every table is downloaded as it was published", async () => {
    for (const table of ["events", "casualty_figures", "actors", "sources", "evidence"])
      await visit(`#/${table}`, async (page) => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: "Download CSV" }).click(),
        ])
        expect(readFileSync(await download.path(), "utf8")).toBe(csv(table))
      })
  })

  test("without a mouse: into a table, to a record, through its words, and back", () =>
    visit("#/casualty_figures", async (page) => {
      await page.keyboard.press("/")
      await page.keyboard.type("harbour")
      await page.waitForURL(/search=harbour/u)
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press("Tab")
        if ((await page.locator("[data-index]:focus").count()) > 0) break
      }
      const first = await page.locator("[data-index]:focus").innerText()
      await page.keyboard.press("ArrowDown")
      expect(await page.locator("[data-index]:focus").innerText()).not.toBe(first)
      await page.keyboard.press("Enter")
      await page.locator(".reader mark.current").waitFor()
      expect(await page.locator(".position").innerText()).toMatch(/^Quote: 1 of \d+$/u)
      await page.keyboard.press("n")
      expect(await page.locator(".position").innerText()).toMatch(/: 2 of \d+$/u)
      expect((await lit(page)).length).toBeGreaterThan(0)
      await page.keyboard.press("p")
      expect(await page.locator(".position").innerText()).toMatch(/^Quote: 1 of \d+$/u)
      await page.goBack()
      await page.locator("[data-index]").first().waitFor()
      expect(page.url()).toContain("search=harbour")
    }))

  test("words are found by their offsets, in code points, past characters of two code units", () =>
    visit("#/statements?search=never", async (page) => {
      await page.locator("[data-index='0'] a").click()
      await page.locator(".reader mark.current").first().waitFor()
      expect(await lit(page)).toEqual(["We have never seen anything like it 🕊 in all these years"])
      await page.locator(".entry", { hasText: "Role" }).locator("button.words").first().click()
      await expect.poll(() => lit(page)).toEqual(["mayor of Valparaiso"])
    }))

  test("what is no part of the article is greyed", () =>
    visit("#/sources/harbour-1", async (page) => {
      const grey = await page.locator(".region.boilerplate").allTextContents()
      expect(grey.join("")).toContain("Ten recipes for the weekend")
      expect(grey.join("")).not.toContain("Valparaiso")
    }))

  test("an event: its toll, how the figures differ, who says so, and its place", () =>
    visit("#/events", async (page) => {
      await page.locator("[data-index] a", { hasText: "Valpara" }).click()
      await page.locator(".timeline").first().waitFor()
      expect(await page.locator(".toll").first().innerText()).toMatch(/^14\s*killed/u)
      expect(await page.locator(".timeline li p.when").allInnerTexts()).toEqual(
        expect.arrayContaining(["3 March 2015", "5 March 2015"]),
      )
      expect(await page.locator(".conflict").innerText()).toMatch(/revised[\s\S]*12 \(.*then 14/u)
      expect(await page.locator(".statements").innerText()).toContain("hospitals")
      await expect.poll(() => page.locator(".map .land").getAttribute("d")).toMatch(/^M[\d.,-]+L/u)
      await page.locator(".toll-chart svg[role=img]").waitFor()
    }))

  test("a source and the list of its facts point at each other", () =>
    visit("#/sources/market", async (page) => {
      const item = page.locator(".fact-item a", { hasText: "shot dead 45 people" }).last()
      await item.focus()
      expect((await page.locator("mark.fact.lit").allTextContents()).join("")).toContain("shot dead 45 people")
      await item.blur()
      await page.locator("mark.fact", { hasText: "shot dead" }).first().hover()
      expect(await page.locator(".fact-item.lit").count()).toBe(1)
      await page.keyboard.press("n")
      expect(await page.locator(".fact-item a:focus").count()).toBe(1)
    }))

  test("one search over all tables", () =>
    visit("", async (page) => {
      await page.getByRole("search").getByLabel("Search all text").fill("kamau")
      await page.keyboard.press("Enter")
      await page.locator(".results a").first().waitFor()
      expect(await page.locator(".results").innerText()).toContain("Those who did this will be found")
      expect(await page.locator(".results").innerText()).toContain("Peter Kamau")
    }))

  test("markup of an article is text, in every view", async () => {
    const hashes = [
      "#/find?search=onerror",
      "#/sources",
      "#/sources/hostile",
      "#/statements?search=onerror",
      "#/events",
    ]
    for (const hash of hashes)
      await visit(hash, async (page) => {
        await page.waitForTimeout(200)
        expect(await page.title()).toMatch(/factloom dataset$/u)
        expect(await page.locator("main img, main script, main iframe").count()).toBe(0)
        if (hash !== "#/events") expect(await page.locator("main").innerText()).toContain(MARKUP.slice(0, 20))
      })
  })

  test("columns are chosen, and stand in the address", () =>
    visit("#/events", async (page) => {
      await page.getByText("Columns", { exact: true }).click()
      await page.getByRole("checkbox", { name: "Latitude" }).check()
      await page.waitForURL(/columns=.*latitude/u)
      expect(await page.getByRole("columnheader").allInnerTexts()).toContain("Latitude")
    }))

  test("light and dark are kept", () =>
    visit("", async (page) => {
      const ground = () => page.evaluate<string>("getComputedStyle(document.body).backgroundColor")
      const light = await ground()
      await page.getByRole("button", { name: "Colours: system" }).click()
      await page.getByRole("button", { name: "Colours: light" }).click()
      const dark = await ground()
      expect(dark).not.toBe(light)
      await page.reload()
      await page.locator("main h1").waitFor()
      expect(await ground()).toBe(dark)
    }))

  test("works from a web server as it does from a folder", () =>
    whileServed(out, async (address) => {
      const { page, complaints, close } = await open(`${address}#/events`)
      await page.locator("[data-index] a", { hasText: "Nairobi" }).click()
      await page.locator(".reader mark.current").waitFor()
      expect((await lit(page)).join("")).toContain("45 people")
      expect(complaints).toEqual([])
      await close()
    }))

  test("the browser refuses what the policy forbids", () =>
    whileServed(out, async (address) => {
      const { page, complaints, close } = await open(address)
      await page.locator("main h1").waitFor()
      const refused = await page.evaluate<string>(`(() => {
        try { document.body.innerHTML = "<p>x</p>"; return "allowed" } catch (error) { return error.name }
      })()`)
      expect(refused).toBe("TypeError")
      expect(complaints.join()).toContain("TrustedHTML")
      await close()
    }))
})
