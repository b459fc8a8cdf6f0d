/** How to cite a record: the words, whose they are, and where in the dataset they stand. */
import { copyButton } from "./copy-button.ts"
import { h, words } from "./element.ts"
import { sourceByline } from "./source-label.ts"
import { cellOf, type RecordParts } from "./record-parts.ts"

export function citation(parts: RecordParts): HTMLElement {
  const text = citationText(parts)
  return h(
    "section",
    { class: "cite" },
    h("h2", {}, "Cite this record"),
    h("p", {}, words(text)),
    h(
      "p",
      { class: "actions" },
      copyButton("Copy citation", () => text),
      copyButton("Copy link", () => location.href),
    ),
  )
}

function citationText(parts: RecordParts): string {
  const { loaded, id, names, page } = parts
  const version = page.dataset.fingerprint.slice(0, 12)
  const set = `${page.dataset.description.title}, ${loaded.table.name} ${id}, state ${version}`
  if (!loaded.table.claims) return `${set}.`
  const source_id = cellOf(parts, "source_id")
  const place = `characters ${cellOf(parts, "char_start")}–${cellOf(parts, "char_end")}`
  return `“${cellOf(parts, "quote")}” ${sourceByline(names, source_id)} (${source_id}, ${place}); ${set}.`
}
