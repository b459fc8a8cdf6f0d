/** A small dataset of made-up articles, linked with corrections, for tests that read like the file a curator writes. */
import { registry } from "../../schema/registry.ts"
import { Corrections } from "../../src/correct/corrections.ts"
import type { Remembers } from "../../src/correct/former.ts"
import { type ArticleClaims, extractAll } from "../../src/extract/extractor.ts"
import { extractors } from "../../src/extract/extractors.ts"
import type { Cell, Dataset } from "../../src/link/dataset.ts"
import { link } from "../../src/link/link.ts"
import { SourceText } from "../../schema/source-text.ts"
import { loadAnnotator } from "../../src/annotate/annotator.ts"
import { articleOf } from "../annotated.ts"

/** source_id → text, and the day it was published. */
export type Articles = Readonly<Record<string, readonly [text: string, published: string]>>

const harbour: Articles = {
  "harbour-1": [
    "A bomb exploded at the harbour of Valparaiso, Chile, on March 3, 2015, killing 12 people, police said. The mayor said the harbour would stay closed. Two ferries sank and 7 sailors are missing.",
    "2015-03-03",
  ],
  "harbour-2": ["The bombing in Valparaiso, Chile, on March 3, 2015 killed 14 people, officials said.", "2015-03-05"],
  "road-1": ["Gunmen shot dead three policemen in Arequipa, Peru, on March 4, 2015.", "2015-03-05"],
}

type Row = Readonly<Record<string, Cell>>

export interface Corrected {
  readonly dataset: Dataset
  readonly corrections: Corrections
  readonly rows: (table: string) => ReadonlyArray<Row>
  /** The one row of a table whose columns hold these texts. */
  readonly row: (table: string, where: Row) => Row
}

const signed = "reason: seen in the text, date: 2026-11-22, by: ana"

/** `- ${what}` with a signature, as one line of YAML flow. */
export const one = (what: string): string => `- { ${what}, ${signed} }\n`

const known = new Map<Articles, Promise<ReadonlyArray<ArticleClaims>>>()

/** The claims of articles; those of the same articles are extracted once. */
function claimsOf(articles: Articles): Promise<ReadonlyArray<ArticleClaims>> {
  const made = known.get(articles) ?? extracted(articles)
  known.set(articles, made)
  return made
}

async function extracted(articles: Articles): Promise<ReadonlyArray<ArticleClaims>> {
  const annotate = await loadAnnotator()
  return Object.entries(articles).map(([id, [text, published]]) => {
    const article = { ...articleOf(text, { published }), source: new SourceText(id, text), file: `${id}.txt` }
    return extractAll(annotate(article), extractors)
  })
}

export async function corrected(
  yaml: string,
  articles = harbour,
  remembers: Remembers = () => null,
): Promise<Corrected> {
  const claims = await claimsOf(articles)
  const corrections = new Corrections(yaml, remembers)
  const dataset = link(claims, registry, undefined, corrections)
  const rows = (table: string): ReadonlyArray<Row> => (dataset.tables.get(table) ?? []).map(({ row }) => row)
  return {
    dataset,
    corrections,
    rows,
    row: (table, where) => {
      const found = rows(table).filter((row) => Object.entries(where).every(([column, cell]) => row[column] === cell))
      if (found.length !== 1) throw new Error(`${found.length} rows of ${table} with ${JSON.stringify(where)}`)
      return found[0]!
    },
  }
}
