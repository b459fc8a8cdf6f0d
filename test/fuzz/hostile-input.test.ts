/**
 * Whatever bytes come as an article, as YAML, as a ledger or as a published dataset: there is a result or a finding, and
 * never an exception. What the bytes mean is no matter here; `valid-datasets.test.ts` looks at that.
 */
import { Effect, Exit } from "effect"
import fc from "fast-check"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { findingsOf } from "../../src/check.ts"
import { checkCsvFile } from "../../src/check/csv-file/check-csv-file.ts"
import { tableRows } from "../../src/check/csv-file/row-schema.ts"
import { publishedDataset } from "../../src/check/published-dataset.ts"
import { Corrections } from "../../src/correct/corrections.ts"
import { decodeLedger } from "../../src/history/decode-ledger.ts"
import { parseDescription } from "../../src/read/description/parse-description.ts"
import { parseManifest } from "../../src/read/manifest/parse-manifest.ts"
import { correctedDataset, seeds } from "../check/corrected-newsroom.ts"
import type { Files } from "../check/damage.ts"
import { lastingFolder } from "../folders.ts"
import { hostilePieces } from "./arbitrary-article.ts"
import { loadWorkshop, type Workshop } from "./dataset-of.ts"
import { bounded, TIMEOUT } from "./runs.ts"

const folder = lastingFolder(seeds)
let workshop: Workshop
let valid: Files
beforeAll(async () => {
  workshop = await loadWorkshop()
  valid = await correctedDataset(folder)
}, 60_000)

const pieces = (...some: ReadonlyArray<string>) =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...some) },
        { weight: 1, arbitrary: fc.constantFrom(...hostilePieces) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 5 }) },
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""))

const markup = pieces(
  "<p>",
  "</p>",
  "<div class='article'>",
  "</div>",
  "<h1>",
  "</h1>",
  "<title>",
  "</title>",
  "<b>",
  "<br>",
  "<!--",
  "-->",
  "<![CDATA[",
  "<script type='application/ld+json'>",
  '{"@type":"NewsArticle","datePublished":"2015-03-03","author":[{"name":"Ana Soto"},null,[[]]]}',
  '{"@graph":[{}]}',
  "</script>",
  '<meta property="article:published_time" content="',
  '<meta name="author" content="',
  '">',
  "<meta charset=utf-16>",
  "<body>",
  "</html>",
  "<svg><style>",
  "<table><td>",
  "&amp;",
  "&#xd800;",
  "Gunmen killed 12 people in Lima, Peru, on Tuesday, police said. ",
)

describe("any bytes as an article", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    markup.map((text) => Buffer.from(text)),
    markup.map((text) => Buffer.from(text, "utf16le")),
    fc.tuple(markup, fc.uint8Array({ maxLength: 5 })).map(([text, more]) => Buffer.concat([Buffer.from(text), more])),
  )
  test.each(["txt", "md", "html"])(
    "as .%s: an article or a finding",
    (extension) => {
      fc.assert(
        fc.property(bytes, (content) => {
          const claims = workshop.claimsOf({ articles: new Map([[`a.${extension}`, content]]) })
          for (const { article, claims: own } of claims)
            for (const { quote } of own) expect(article.article.source.slice(quote.span)).toBe(quote.exact)
        }),
        bounded(60),
      )
    },
    TIMEOUT,
  )
})

describe("any text as YAML or as a ledger", () => {
  const yaml = pieces(
    "- ",
    "file: ",
    "a.txt",
    "\n",
    "\n  ",
    "title: ",
    "published: ",
    "2015-03-03",
    "&a ",
    "*a",
    "<<: *a",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ": ",
    "? ",
    "|\n",
    ">-\n",
    "'",
    '"',
    "!!binary ",
    "---\n",
    "%YAML 1.1\n",
    "edit: fig_0123456789",
    "expect: ",
    "set: ",
    "__proto__: ",
    "reason: x, date: 2015-03-03, by: ana",
    "version: 1\ncorrections:\n",
    "#",
  )
  test.each<[string, (text: string) => unknown]>([
    ["sources.yaml", parseManifest],
    ["dataset.yaml", parseDescription],
    ["corrections.yaml", (text) => new Corrections(text)],
    ["the ledger", (text) => decodeLedger(text, "ledger.jsonl", registry)],
    [
      "the ledger after its first line",
      (text) => decodeLedger(`{"ledger":"factloom","version":1}\n${text}`, "ledger.jsonl", registry),
    ],
  ])("%s", (_, read) => {
    fc.assert(
      fc.property(yaml, (text) => {
        read(text)
      }),
      bounded(300),
    )
  })
})

interface Damage {
  readonly file: number
  readonly at: number
  readonly cut: number
  readonly put: string
}

describe("any damage to a published dataset", () => {
  const damage: fc.Arbitrary<Damage> = fc.record({
    file: fc.nat(),
    at: fc.nat(),
    cut: fc.constantFrom(0, 1, 1, 7, 5000),
    put: fc.oneof(
      fc.constantFrom("", '"', ",", "\n", "\r\n", "\ufeff", "__proto__", "9007199254740993", "; ", "-1", "1e999"),
      fc.constantFrom(...hostilePieces),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
  })

  const damaged = (files: Files, pattern: RegExp, { file, at, cut, put }: Damage): Files => {
    const names = [...files.keys()].filter((name) => pattern.test(name))
    const name = names[file % names.length]!
    const bytes = Buffer.from(files.get(name)!)
    const place = at % (bytes.length + 1)
    return new Map(files).set(
      name,
      Buffer.concat([bytes.subarray(0, place), Buffer.from(put), bytes.subarray(place + cut)]),
    )
  }

  const isSame = (a: Files, b: Files): boolean =>
    [...a].every(([name, bytes]) => Buffer.from(bytes).equals(b.get(name)!))

  test(
    "is a finding",
    async () => {
      await fc.assert(
        fc.asyncProperty(damage, fc.option(damage), async (first, second) => {
          const once = damaged(valid, /^(?:csv|texts)\/|^(?:rejected\.csv|issues\.jsonl|datapackage\.json)$/u, first)
          const files = second === null ? once : damaged(once, /^csv\/|^site\/data|^SHA256SUMS$/u, second)
          const found = await Effect.runPromise(findingsOf(publishedDataset(files, registry)))
          expect(found.length > 0 || isSame(files, valid)).toBe(true)
        }),
        bounded(10),
      )
    },
    TIMEOUT,
  )

  test(
    "one CSV: findings, or word that it cannot be read",
    async () => {
      const place = join(folder, "one.csv")
      await fc.assert(
        fc.asyncProperty(damage, damage, async (first, second) => {
          const files = damaged(damaged(valid, /^csv\//u, first), /^csv\//u, second)
          const table = registry[first.file % registry.length]!
          writeFileSync(place, files.get(`csv/${table.name}.csv`)!)
          const checked = await Effect.runPromiseExit(checkCsvFile(place, "one.csv", tableRows(table)))
          expect(Exit.isSuccess(checked)).toBe(true)
        }),
        bounded(60),
      )
    },
    TIMEOUT,
  )
})
