/** Light or dark: as the system has it, until the reader says otherwise. */
import { h } from "./element.ts"

const KEY = "factloom-theme"
const themes = ["system", "light", "dark"] as const
type Theme = (typeof themes)[number]
const signs: Readonly<Record<Theme, string>> = { system: "◐", light: "○", dark: "●" }

export function themeButton(): HTMLElement {
  let theme = remembered()
  const button = h("button", { type: "button", class: "icon" })
  const show = (): void => {
    if (theme === "system") delete document.documentElement.dataset["theme"]
    else document.documentElement.dataset["theme"] = theme
    button.textContent = signs[theme]
    button.setAttribute("aria-label", `Colours: ${theme}`)
    button.title = `Colours: ${theme}`
  }
  button.addEventListener("click", () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system"
    remember(theme)
    show()
  })
  show()
  return button
}

// A page opened from a folder may be refused to keep anything: then it forgets, and works.
function remembered(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return themes.find((theme) => theme === kept) ?? "system"
  } catch {
    return "system"
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // forgotten at the end of the visit
  }
}
