/** `source/…`: each source has the text it was read from, unchanged; each text has a source. */
import { sha256 } from "../../sha256.ts"
import { cellFinding, type CheckRule, fileFinding, show } from "../check-rule.ts"

export const sourceText: CheckRule = {
  name: "source/text",
  holds: "Each source's text is under texts/, with the length and the SHA-256 that sources.csv gives.",
  *check({ tables, texts }) {
    const published = tables.get("sources")
    if (!published) return
    for (const row of published.rows) {
      const source = texts.get(row.id)
      if (!source) {
        yield cellFinding(this.name, published, row, "source_id", {
          expected: `texts/${row.id}.txt`,
          found: "no such file",
          cure: "Restore the text, or build the dataset again.",
        })
        continue
      }
      const hash = sha256(source.text)
      if (hash !== row.values["text_sha256"])
        yield cellFinding(this.name, published, row, "text_sha256", {
          expected: `${show(row.values["text_sha256"])} for texts/${row.id}.txt`,
          found: show(hash),
          cure: "The text or the hash was edited: restore it, or build the dataset again.",
        })
      if (source.length !== row.values["char_count"])
        yield cellFinding(this.name, published, row, "char_count", {
          expected: `${source.length}, the length of texts/${row.id}.txt`,
          found: show(row.values["char_count"]),
          cure: "Restore the text or the length, or build the dataset again.",
        })
    }
  },
}

export const textSource: CheckRule = {
  name: "source/row",
  holds: "Each text under texts/ has a row in sources.csv.",
  *check({ tables, texts }) {
    const published = tables.get("sources")
    for (const id of texts.keys())
      if (!published?.byId.has(id))
        yield fileFinding(this.name, `texts/${id}.txt`, null, {
          expected: `a row ${id} in csv/sources.csv`,
          found: "none",
          cure: "Remove the text, restore the row, or build the dataset again.",
        })
  },
}
