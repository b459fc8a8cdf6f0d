/** The first stages: seeds → read → annotate → extract, or what the cache has kept of them for articles that are as they were. */
import { Effect } from "effect"
import type { Finding } from "../schema/finding.ts"
import { type Annotator, loadAnnotator } from "./annotate/annotator.ts"
import { openCache } from "./cache/article-cache.ts"
import { type ArticleClaims, extractAll, type Extractor } from "./extract/extractor.ts"
import { extractors as standardExtractors } from "./extract/extractors.ts"
import { Progress } from "./progress.ts"
import type { Article } from "./read/article.ts"
import { readSeeds } from "./read/read-seeds.ts"

export interface ExtractedSeeds {
  /** Sorted by source_id. */
  readonly articles: ReadonlyArray<Article>
  /** The claims of each, in the same order. */
  readonly claims: ReadonlyArray<ArticleClaims>
  readonly findings: ReadonlyArray<Finding>
}

/**
 * The claims of all articles of a folder. Fails with `SeedsUnreadable`.
 *
 * @param cacheFolder what keeps them from build to build; not asked when the extractors are others than the standard ones,
 *   since what those make is not known by the version of the code
 */
export const extractSeeds = Effect.fn("extractSeeds")(function* (
  seeds: string,
  extractors: ReadonlyArray<Extractor>,
  cacheFolder?: string,
) {
  const progress = yield* Progress
  const isKept = cacheFolder !== undefined && extractors === standardExtractors
  const cache = isKept ? yield* openCache(cacheFolder) : null
  const { articles, readings, findings } = yield* readSeeds(seeds, cache?.recall)
  const claims: Array<ArticleClaims> = []
  let annotate: Annotator | null = null
  for (const [index, { article, findings }] of readings.entries()) {
    yield* progress.report("extract", index, readings.length)
    const known = cache?.claimsOf(article)
    if (known) {
      claims.push(known)
      continue
    }
    annotate ??= yield* Effect.promise(loadAnnotator)
    const made = extractAll(annotate(article), extractors)
    claims.push(made)
    if (cache) yield* cache.keep({ ...made, findings })
  }
  return { articles, claims, findings } satisfies ExtractedSeeds
})
