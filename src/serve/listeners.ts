/** Open pages that are told when the dataset has been built again (server-sent events). */
import type { ServerResponse } from "node:http"

export const EVENTS_PATH = "/~events"
export const SCRIPT_PATH = "/~reload.js"

export interface Listeners {
  readonly add: (response: ServerResponse) => void
  /** `rebuilt`: the page loads again; `failed`: it shows what went wrong, and what was there stays. */
  readonly tell: (event: "rebuilt" | "failed", words: string) => void
}

export function makeListeners(): Listeners {
  const open = new Set<ServerResponse>()
  return {
    add: (response) => {
      response.writeHead(200, { "Content-Type": "text/event-stream" })
      response.write(": waiting\n\n")
      open.add(response)
      response.on("close", () => open.delete(response))
    },
    tell: (event, words) => {
      for (const response of open) response.write(`event: ${event}\ndata: ${JSON.stringify(words)}\n\n`)
    },
  }
}
