/** Hands a text to the reader as a file. */
import { h } from "./element.ts"

const KEPT_MS = 10_000

export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }))
  const link = h("a", { href: url, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
