/** What is shown where there is nothing to show. */
import { overviewAddress } from "../model/address.ts"
import { h, words } from "./element.ts"
import type { View } from "./page.ts"

export const notFound = (why: string): View => ({
  title: "Not found",
  content: h(
    "div",
    { class: "plain" },
    h("h1", {}, "Not found"),
    h("p", {}, words(why)),
    h("p", {}, h("a", { href: overviewAddress }, "Go to the overview")),
  ),
})
