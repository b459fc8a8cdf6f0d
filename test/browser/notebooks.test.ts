/**
 * The notebooks in a real browser: built as `npm run notebooks` builds them, read over http from this machine, with every
 * request beyond it refused. Skipped, in words, where there is no Chromium.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { extname, join, normalize } from "node:path"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { packageFile } from "../../src/package-file.ts"

const CHROMIUM = "/usr/bin/chromium"
const hasChromium = existsSync(CHROMIUM)
if (!hasChromium)
  console.warn(`Notebooks are not tested in a browser: no Chromium at ${CHROMIUM} (apt-get install chromium).`)

const notebooks = readdirSync(packageFile("notebooks")).filter((name) => name.endsWith(".html"))
const folder = mkdtempSync(join(tmpdir(), "factloom-notebooks-"))
let browser: Browser
let server: Server
let origin: string

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".csv": "text/csv",
  ".json": "application/json",
}

beforeAll(async () => {
  if (!hasChromium) return
  const files = notebooks.map((name) => join("notebooks", name))
  const args = ["build", "--root", "notebooks", "--out", folder, "--empty", "--", ...files]
  execFileSync(packageFile("node_modules/.bin/notebooks"), args, { cwd: packageFile("."), stdio: "pipe" })
  server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? "/", "http://localhost").pathname))
    if (path.endsWith("favicon.ico")) return void response.writeHead(204).end()
    if (!path.startsWith(folder) || !existsSync(path)) return void response.writeHead(404).end()
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" })
    response.end(readFileSync(path))
  })
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a server that listens on a port says
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A page, and what went wrong on it. */
async function open(name: string, width: number, colorScheme: "light" | "dark") {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
  const page = await context.newPage()
  const wrong: Array<string> = []
  page.on("console", (message) => void (message.type() === "error" && wrong.push(message.text())))
  page.on("pageerror", (error) => void wrong.push(error.message))
  await page.route("**/*", (route) => {
    const url = route.request().url()
    if (url.startsWith(origin) || url.startsWith("data:")) return route.continue()
    wrong.push(`asked for ${url}`)
    return route.abort()
  })
  await page.goto(`${origin}/${name}`)
  await page.locator("main svg[aria-label]").first().waitFor()
  await page.waitForLoadState("networkidle")
  return { page, wrong, close: () => context.close() }
}

/** The charts as they stand on the page. */
const chartsOf = (page: Page) =>
  page.locator("main svg[aria-label]").evaluateAll((charts) =>
    charts.map((chart) => {
      const { width, height, left, right } = chart.getBoundingClientRect()
      const marks = chart.querySelectorAll("[aria-label=bar] rect, [aria-label=dot] circle").length
      const words = [...chart.querySelectorAll("text")].map((text) => text.getBoundingClientRect())
      const cut = words.filter((box) => box.width > 0 && (box.left < left - 1 || box.right > right + 1)).length
      return { width, height, right, marks, cut }
    }),
  )

describe.skipIf(!hasChromium).each(notebooks)("%s", (name) => {
  it.each([
    [1200, "light"],
    [1200, "dark"],
    [390, "light"],
    [390, "dark"],
  ] as const)("%i pixels wide, %s: its charts can be seen, and it asks nobody else", async (width, scheme) => {
    const { page, wrong, close } = await open(name, width, scheme)
    const charts = await chartsOf(page)
    expect(charts.length).toBeGreaterThan(1)
    for (const chart of charts) {
      expect(chart.height).toBeGreaterThan(80)
      expect(chart.marks).toBeGreaterThan(0)
      expect(chart.right).toBeLessThanOrEqual(width)
      expect(chart.cut).toBe(0)
    }
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width)
    expect(await page.locator(".observablehq--error").count()).toBe(0)
    expect(await page.locator("main").innerText()).not.toMatch(/\b(?:undefined|NaN|\[object)\b/u)
    expect(wrong).toEqual([])
    await close()
  })
})
