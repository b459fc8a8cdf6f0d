/** Debian's Chromium, driven by playwright-core; and what a page must never do: complain, or ask anybody else. */
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll } from "vitest"

const EXECUTABLE = "/usr/bin/chromium"

/** Where there is no Chromium, browser tests are skipped, and say so. */
export const hasChromium = existsSync(EXECUTABLE)
if (!hasChromium)
  process.stderr.write(
    `browser tests are SKIPPED: there is no ${EXECUTABLE} (apt-get install chromium); the pages are not tested here\n`,
  )

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

export interface Opened {
  readonly page: Page
  /** Errors and warnings of the console, exceptions, and requests that left the page's own place or failed. */
  readonly complaints: ReadonlyArray<string>
  readonly close: () => Promise<void>
}

export type Open = (address: string, options?: BrowserContextOptions) => Promise<Opened>

/** One browser for the tests of a file. */
export function useBrowser(): Open {
  let browser: Browser | undefined
  beforeAll(async () => {
    if (hasChromium) browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS })
  }, 60_000)
  afterAll(async () => browser?.close())
  return async (address, options = {}) => {
    if (browser === undefined) throw new Error("there is no browser: the test should have been skipped")
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      acceptDownloads: true,
      ...options,
    })
    const page = await context.newPage()
    const complaints: Array<string> = []
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`)
    })
    page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`))
    page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`))
    const home = placeOf(address)
    page.on("request", (request) => {
      const url = request.url()
      if (!url.startsWith(home) && !url.startsWith("blob:")) complaints.push(`request to elsewhere: ${url}`)
    })
    await page.goto(address)
    return { page, complaints, close: () => context.close() }
  }
}

/** The folder or the host that a page may load from. */
function placeOf(address: string): string {
  const { protocol, origin, pathname } = new URL(address)
  return protocol === "file:" ? `file://${pathname.slice(0, pathname.lastIndexOf("/") + 1)}` : `${origin}/`
}

/** The script of axe-core. */
export const axePath = fileURLToPath(import.meta.resolve("axe-core/axe.min.js"))
