/** Serves a dataset's folder on this machine alone: GET and HEAD, files that are in the folder, nothing else. */
import { createReadStream } from "node:fs"
import { readFile } from "node:fs/promises"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { Effect, Schema } from "effect"
import { POLICY } from "../publish/explorer/index-page.ts"
import { packageFile } from "../package-file.ts"
import { contentType } from "./content-types.ts"
import { EVENTS_PATH, type Listeners, SCRIPT_PATH } from "./listeners.ts"
import { isOwnHost, requestPath } from "./request-path.ts"
import { servedFile } from "./served-file.ts"

/** The port cannot be had. */
export class PortTaken extends Schema.TaggedError<PortTaken>()("PortTaken", {
  port: Schema.Int,
  reason: Schema.String,
}) {
  readonly code = "serve/port"
  readonly exitCode = 2
  override get message(): string {
    return `port ${this.port}: expected a free port, found: ${this.reason}. Name another with --port, or none: a free one is then found.`
  }
}

export interface ServeOptions {
  readonly folder: string
  /** 0: any that is free. */
  readonly port: number
  /** Pages that wait to be told of a rebuild; null where nothing is watched. */
  readonly listeners: Listeners | null
}

const HOST = "127.0.0.1"

/** Starts the server; it stops when the scope ends. Gives the address to open. */
export const serveFolder = Effect.fn("serveFolder")(function* (options: ServeOptions) {
  const server = createServer((request, response) => {
    answer(options, request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else refuse(response, 500, "The file could not be read.")
    })
  })
  yield* Effect.acquireRelease(listen(server, options.port), () => stop(server))
  return `http://${HOST}:${portOf(server)}/`
})

const listen = (server: Server, port: number) =>
  Effect.callback<void, PortTaken>((resume) => {
    server.once("error", (error) => resume(Effect.fail(new PortTaken({ port, reason: error.message }))))
    server.listen(port, HOST, () => resume(Effect.void))
  })

const stop = (server: Server) =>
  Effect.callback<void>((resume) => {
    server.close(() => resume(Effect.void))
    server.closeAllConnections()
  })

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === "object" && address !== null ? address.port : 0
}

async function answer(
  { folder, listeners }: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader("X-Content-Type-Options", "nosniff")
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin")
  response.setHeader("Content-Security-Policy", "frame-ancestors 'none'")
  response.setHeader("Referrer-Policy", "no-referrer")
  response.setHeader("Cache-Control", "no-cache")
  if (!isOwnHost(request.headers.host, request.socket.localPort ?? 0))
    return refuse(response, 421, "This server answers to localhost only.")
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD")
    return refuse(response, 405, "Only GET and HEAD.")
  }
  const url = request.url ?? "/"
  if (listeners !== null && url === EVENTS_PATH) return listeners.add(response)
  if (listeners !== null && url === SCRIPT_PATH)
    return send(request, response, SCRIPT_PATH, await readFile(packageFile("dist/site/reload.js")))
  const segments = requestPath(url)
  const served = segments === null ? null : await servedFile(folder, segments)
  if (segments === null || served === null || served.kind === "none") return refuse(response, 404, missing(url))
  if (served.kind === "folder") {
    response.writeHead(301, { Location: `/${segments.map(encodeURIComponent).join("/")}/` }).end()
    return
  }
  if (listeners !== null && segments.join("/") === "")
    return send(request, response, "index.html", Buffer.from(watching(await readFile(served.path, "utf8"))))
  response.writeHead(200, { "Content-Type": contentType(served.path), "Content-Length": served.size })
  if (request.method === "HEAD") response.end()
  else
    createReadStream(served.path)
      .on("error", () => response.destroy())
      .pipe(response)
}

function send(request: IncomingMessage, response: ServerResponse, name: string, body: Buffer): void {
  response.writeHead(200, { "Content-Type": contentType(name), "Content-Length": body.length })
  response.end(request.method === "HEAD" ? undefined : body)
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${why}\n`)
}

const missing = (url: string): string =>
  url.startsWith("/notebooks")
    ? "There are no notebooks in this folder. `npm run notebooks` builds them."
    : "There is no such file in this dataset."

/** The page as it is while seeds are watched: it may ask this server, and only it, what has changed. */
const watching = (html: string): string =>
  html
    .replace(POLICY, `${POLICY}; connect-src 'self'`)
    .replace("</head>", `<script src="${SCRIPT_PATH.slice(1)}" defer></script>\n</head>`)
