/**
 * Records → articles with their claims, some at a time and stage by stage: what one stage needs of code and tables stays in the
 * processor's caches, which is worth a quarter of the time of taking each record through all stages.
 */
import { Result } from "effect"
import type { Finding } from "../../schema/finding.ts"
import type { Annotator } from "../annotate/annotator.ts"
import type { ArticleEntry } from "../cache/article-entry.ts"
import { type CorpusItem, type CorpusRecord, malformed, type MalformedRecord } from "../corpus/corpus-record.ts"
import { extractAll } from "../extract/extractor.ts"
import { extractors } from "../extract/extractors.ts"
import type { Article } from "../read/article.ts"
import { loadContentReader } from "../read/content.ts"
import { MANIFEST_FILE } from "../read/manifest/parse-manifest.ts"
import { readArticle } from "../read/read-article.ts"

/** Records that are taken together, and the bytes of them at which fewer are enough. */
export const TOGETHER = 48
const BYTES_TOGETHER = 1 << 18

/** The items of a unit, some at a time. */
export async function* together(items: AsyncIterable<CorpusItem>): AsyncGenerator<ReadonlyArray<CorpusItem>> {
  let some: Array<CorpusItem> = []
  let bytes = 0
  for await (const item of items) {
    some.push(item)
    bytes += item.kind === "record" ? item.bytes.length : 0
    if (some.length < TOGETHER && bytes < BYTES_TOGETHER) continue
    yield some
    some = []
    bytes = 0
  }
  if (some.length > 0) yield some
}

interface Tools {
  readonly annotate: Annotator
  /** Stops between two records. */
  readonly signal?: AbortSignal
}

/** The article of each record with its claims, or why it is none; in the order of the records. */
export async function entriesOf(
  items: ReadonlyArray<CorpusItem>,
  kind: "articles" | "records",
  { annotate, signal }: Tools,
): Promise<ReadonlyArray<ArticleEntry | MalformedRecord>> {
  const read: Array<Step<Read>> = []
  for (const item of items) read.push(item.kind === "record" ? await readRecord(item, kind) : item)
  const each = <A, B>(steps: ReadonlyArray<Step<A>>, next: (one: Unfailed<A>) => Unfailed<B>): Array<Step<B>> =>
    steps.map((step) => {
      signal?.throwIfAborted()
      return step.kind === "malformed" ? step : guarded(step, next)
    })
  const annotated = each(read, ({ made: { article, findings }, ...one }) => ({
    ...one,
    made: { article: annotate(article), findings },
  }))
  const extracted = each(annotated, ({ made: { article, findings }, ...one }) => ({
    ...one,
    made: { ...extractAll(article, extractors), findings } satisfies ArticleEntry,
  }))
  return extracted.map((step) => (step.kind === "malformed" ? step : step.made))
}

/** What a stage has made of a record. */
interface Unfailed<A> {
  readonly kind: "made"
  readonly record: CorpusRecord
  readonly made: A
}
type Step<A> = Unfailed<A> | MalformedRecord

interface Read {
  readonly article: Article
  readonly findings: ReadonlyArray<Finding>
}

async function readRecord(record: CorpusRecord, kind: "articles" | "records"): Promise<Step<Read>> {
  const { place, seed, bytes, placed } = record
  const read = readArticle(seed, bytes, placed, await loadContentReader(seed.media_type))
  if (Result.isFailure(read)) return { kind: "malformed", place, finding: read.failure.finding }
  const { article, findings } = read.success
  const told = kind === "articles" ? findings : findings.map((finding) => ofRecord(finding, seed.file))
  return { kind: "made", record, made: { article, findings: told } }
}

/** One text that the code has a fault with must not keep millions of others from being read. */
function guarded<A, B>(step: Unfailed<A>, next: (one: Unfailed<A>) => Unfailed<B>): Step<B> {
  try {
    return next(step)
  } catch (error) {
    return malformed(step.record.place, "internal-error", {
      expected: "an article that can be annotated and extracted",
      found: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      cure: "This is a fault of factloom; please report it with the article.",
    })
  }
}

/** What does not agree with the text stands in the record, not in sources.yaml. */
const ofRecord = (finding: Finding, file: string): Finding =>
  finding.file === MANIFEST_FILE ? { ...finding, file, line: null, column: null } : finding
