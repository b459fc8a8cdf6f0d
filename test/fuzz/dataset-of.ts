/**
 * A dataset of files that are held in memory: read, annotated, extracted, linked and published as `build` does it, without
 * a disk and without what is slow to make (charts, explorer, Parquet, SQLite).
 */
import { Result } from "effect"
import { registry } from "../../schema/registry.ts"
import { loadAnnotator } from "../../src/annotate/annotator.ts"
import { Corrections } from "../../src/correct/corrections.ts"
import { type ArticleClaims, extractAll } from "../../src/extract/extractor.ts"
import { extractors } from "../../src/extract/extractors.ts"
import { IdRegister } from "../../src/history/id-register.ts"
import type { Dataset } from "../../src/link/dataset.ts"
import { link } from "../../src/link/link.ts"
import { publish } from "../../src/publish/publish.ts"
import { REJECTED_FILE, rejectedCsv } from "../../src/publish/rejected.ts"
import { type ContentReader, loadContentReader } from "../../src/read/content.ts"
import { emptyManifest, parseManifest } from "../../src/read/manifest/parse-manifest.ts"
import { readArticle } from "../../src/read/read-article.ts"
import { sourceId } from "../../src/read/source-id.ts"
import type { Files } from "../check/damage.ts"

/** What a curator has: articles by name, and perhaps what describes and corrects them. */
export interface Newsroom {
  readonly articles: ReadonlyMap<string, string | Uint8Array>
  /** Text of sources.yaml. */
  readonly manifest?: string
}

export interface Workshop {
  readonly claimsOf: (newsroom: Newsroom) => ReadonlyArray<ArticleClaims>
  /** The dataset, and its files; null when the corrections are refused, upon which `build` leaves all as it was. */
  readonly datasetOf: (claims: ReadonlyArray<ArticleClaims>, corrections?: string) => Built | null
}

export interface Built {
  readonly dataset: Dataset
  readonly files: Files
}

/** Loads the models, once for all datasets of a test file. */
export async function loadWorkshop(): Promise<Workshop> {
  const annotate = await loadAnnotator()
  const [readText, readHtml] = [await loadContentReader("text/plain"), await loadContentReader("text/html")]
  return {
    claimsOf: ({ articles, manifest }) => {
      const { entries } = manifest === undefined ? emptyManifest : parseManifest(manifest)
      return [...articles].flatMap(([file, content]) => {
        const [media_type, readContent]: ["text/html" | "text/plain", ContentReader] = file.endsWith(".html")
          ? ["text/html", readHtml]
          : ["text/plain", readText]
        const seed = { file, source_id: sourceId(file), media_type } as const
        const read = readArticle(seed, Buffer.from(content), entries.get(file) ?? null, readContent)
        return Result.isSuccess(read) ? [extractAll(annotate(read.success.article), extractors)] : []
      })
    },
    datasetOf: (claims, corrections) => {
      const applied = new Corrections(corrections ?? null)
      const dataset = link(claims, registry, new IdRegister(), applied)
      if (applied.refused.length > 0) return null
      const published = [...publish(dataset, registry, [...applied.stale]).files]
      const files = new Map(published.map(([file, content]) => [file, Buffer.from(content)]))
      files.set(REJECTED_FILE, Buffer.from(rejectedCsv(applied.rejected)))
      return { dataset, files }
    },
  }
}
