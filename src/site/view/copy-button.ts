/** A button that copies a text, and says that it has. */
import { h } from "./element.ts"

const TOLD_MS = 1600

export function copyButton(label: string, text: () => string): HTMLElement {
  const button = h("button", { type: "button", class: "button" }, label)
  const status = h("span", { class: "hidden", role: "status" })
  button.addEventListener("click", () => {
    void copy(text()).then((done) => {
      button.textContent = done ? "Copied" : "Not copied"
      status.textContent = done ? "Copied" : "The browser did not let the page copy"
      setTimeout(() => {
        button.textContent = label
        status.textContent = ""
      }, TOLD_MS)
    })
  })
  return h("span", { class: "copy" }, button, status)
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
