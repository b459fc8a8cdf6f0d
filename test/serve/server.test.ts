import { mkdirSync, symlinkSync } from "node:fs"
import { request } from "node:http"
import { join } from "node:path"
import { Effect, Exit } from "effect"
import { describe, expect, test } from "vitest"
import { makeListeners } from "../../src/serve/listeners.ts"
import { serveFolder } from "../../src/serve/server.ts"
import { POLICY } from "../../src/publish/explorer/index-page.ts"
import { folderWith } from "../folders.ts"

const page = `<html><head><meta content="${POLICY}"></head></html>`

function dataset(): string {
  const folder = folderWith({
    "out/index.html": page,
    "out/csv/events.csv": "event_id\n",
    "out/notes/index.html": "notes",
    "secret.txt": "secret",
  })
  mkdirSync(join(folder, "out", "empty"))
  symlinkSync(join(folder, "secret.txt"), join(folder, "out", "link.txt"))
  symlinkSync(folder, join(folder, "out", "up"))
  return join(folder, "out")
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

/** As bytes on the wire: a URL parser would mend the paths that are asked for here. */
const ask = (address: string, path: string, method = "GET", host?: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const headers = host === undefined ? {} : { Host: host }
    request({ hostname, port, path, method, headers }, (response) => {
      let body = ""
      response.setEncoding("utf8")
      response.on("data", (piece: string) => (body += piece))
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
      .on("error", reject)
      .end()
  })

const serving = <A>(use: (address: string) => Promise<A>, listeners: ReturnType<typeof makeListeners> | null = null) =>
  Effect.runPromise(
    Effect.scoped(
      Effect.gen(function* () {
        const address = yield* serveFolder({ folder: dataset(), port: 0, listeners })
        return yield* Effect.promise(() => use(address))
      }),
    ),
  )

describe("the server", () => {
  test("gives the files of the folder, on this machine only", () =>
    serving(async (address) => {
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u)
      const { status, headers, body } = await ask(address, "/csv/events.csv?x=1")
      expect([status, body]).toEqual([200, "event_id\n"])
      expect(headers).toMatchObject({
        "content-type": "text/csv; charset=utf-8",
        "content-length": "9",
        "x-content-type-options": "nosniff",
        "content-security-policy": "frame-ancestors 'none'",
      })
      expect((await ask(address, "/")).body).toBe(page)
    }))

  test("HEAD has the headers and no body; other methods are refused", () =>
    serving(async (address) => {
      expect(await ask(address, "/csv/events.csv", "HEAD")).toMatchObject({ status: 200, body: "" })
      for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
        expect(await ask(address, "/", method)).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } })
    }))

  test.each([
    ["a folder is not listed", "/csv/"],
    ["nor an empty one", "/empty/"],
    ["a folder without a page is not there", "/csv"],
    ["a file is not a folder", "/csv/events.csv/"],
    ["a path with empty parts", "//csv//events.csv"],
    ["up", "/../secret.txt"],
    ["up, encoded", "/%2e%2e/secret.txt"],
    ["up, encoded twice", "/%252e%252e/secret.txt"],
    ["up by a backslash", "/..\\secret.txt"],
    ["a link that leads out", "/link.txt"],
    ["a linked folder that leads out", "/up/secret.txt"],
    ["nothing of that name", "/nothing"],
    ["the events of a server that watches nothing", "/~events"],
  ])("404: %s", (_, path) =>
    serving(async (address) => {
      const { status, body } = await ask(address, path)
      expect(status).toBe(404)
      expect(body).not.toContain("secret")
    }),
  )

  test("a folder with a page is found with its slash", () =>
    serving(async (address) => {
      expect(await ask(address, "/notes")).toMatchObject({ status: 301, headers: { location: "/notes/" } })
      expect((await ask(address, "/notes/")).body).toBe("notes")
    }))

  test("answers to no other name: a page elsewhere cannot read it by rebinding its own", () =>
    serving(async (address) => {
      const { port } = new URL(address)
      expect((await ask(address, "/", "GET", `localhost:${port}`)).status).toBe(200)
      for (const host of ["evil.example", `evil.example:${port}`, "localhost", `127.0.0.1.evil.example:${port}`])
        expect((await ask(address, "/", "GET", host)).status).toBe(421)
    }))

  test("a port that is taken is an error that says so", () =>
    serving(async (address) => {
      const port = Number(new URL(address).port)
      const exit = await Effect.runPromiseExit(Effect.scoped(serveFolder({ folder: ".", port, listeners: null })))
      expect(Exit.isFailure(exit) && String(exit.cause)).toContain("EADDRINUSE")
    }))
})

describe("while seeds are watched", () => {
  test("the page may ask this server for news, and gets them", () => {
    const listeners = makeListeners()
    return serving(async (address) => {
      const { body } = await ask(address, "/")
      expect(body).toContain("connect-src 'self'")
      expect(body).toContain('<script src="~reload.js" defer></script>')
      expect((await ask(address, "/~reload.js")).headers["content-type"]).toMatch(/^text\/javascript/u)
      const news = await fetch(`${address}~events`)
      const reader = news.body!.pipeThrough(new TextDecoderStream()).getReader()
      expect((await reader.read()).value).toContain("waiting")
      listeners.tell("failed", "line one\nline two")
      expect((await reader.read()).value).toBe('event: failed\ndata: "line one\\nline two"\n\n')
      await reader.cancel()
    }, listeners)
  })
})
