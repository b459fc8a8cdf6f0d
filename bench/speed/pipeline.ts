/** The pipeline that is measured: bytes → article → annotated article → claims, by stage and by extractor. */
import { Result } from "effect"
import type { Claim } from "../../schema/table.ts"
import { loadAnnotator } from "../../src/annotate/annotator.ts"
import { extractAll } from "../../src/extract/extractor.ts"
import { extractors } from "../../src/extract/extractors.ts"
import type { Article } from "../../src/read/article.ts"
import { loadContentReader } from "../../src/read/content.ts"
import { readArticle } from "../../src/read/read-article.ts"
import { cpu } from "./clock.ts"

/**
 * Texts between two looks at the clock, and let go after it. A stage finds its code and tables still at hand when it comes
 * to the second of them, which one that takes article by article through all stages does not: that is measured too.
 */
const BATCH = 48

type Stage = "read" | "annotate" | "extract"
/** CPU milliseconds of each stage, and of each extractor by its name. */
export type Spent = Record<string, number> & Record<Stage, number>

export const extractorNames: ReadonlyArray<string> = extractors.map(({ name }) => name)

export interface Pipeline {
  /** Does all texts once, stage by stage. */
  readonly byStages: () => Spent
  /** Does all texts once, one behind the other, as a run does. */
  readonly oneByOne: () => void
}

/** Loads models and gazetteers. */
export async function loadPipeline(texts: ReadonlyArray<string>): Promise<Pipeline> {
  const annotate = await loadAnnotator()
  const readContent = await loadContentReader("text/plain")
  const seed = { file: "text.txt", source_id: "text", media_type: "text/plain" } as const
  const bytes = texts.map((text) => Buffer.from(text))
  const read = (raw: Buffer): Article => Result.getOrThrow(readArticle(seed, raw, null, readContent)).article

  const oneByOne = (): void => {
    for (const raw of bytes) extractAll(annotate(read(raw)), extractors)
  }
  const byStages = (): Spent => {
    const spent: Spent = { read: 0, annotate: 0, extract: 0 }
    let before = cpu()
    const lap = (): number => {
      const now = cpu()
      const taken = now - before
      before = now
      return taken
    }
    for (let from = 0; from < bytes.length; from += BATCH) {
      const articles = bytes.slice(from, from + BATCH).map(read)
      spent.read += lap()
      const annotated = articles.map(annotate)
      spent.annotate += lap()
      const claims = annotated.map((): Array<Claim> => [])
      for (const { name, extract } of extractors) {
        annotated.forEach((article, i) => claims[i]!.push(...extract(article, claims[i]!)))
        const taken = lap()
        spent[name] = (spent[name] ?? 0) + taken
        spent.extract += taken
      }
    }
    return spent
  }
  return { byStages, oneByOne }
}
