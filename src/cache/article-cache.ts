/**
 * What was made of each article, kept from build to build, so that the next one reads, annotates and extracts only what is
 * new. An entry is found by what went into it: the file's bytes and name, its entry in sources.yaml, and the code. It holds
 * nothing that a build does not make again: the folder may be deleted at any time, and an entry that is damaged is not used.
 */
import { Effect, FileSystem, Path } from "effect"
import type { Recall } from "../read/read-seeds.ts"
import type { Article } from "../read/article.ts"
import type { ArticleClaims } from "../extract/extractor.ts"
import { sha256 } from "../sha256.ts"
import { type ArticleEntry, decodeEntry, encodeEntry } from "./article-entry.ts"
import { codeVersion } from "./code-version.ts"

/** Versions of the code whose entries are kept: those of a few branches that somebody goes back and forth between. */
const VERSIONS_KEPT = 4

export interface ArticleCache {
  /** The article as it was read before; null when it was not, or not by this code. */
  readonly recall: Recall
  /** The claims of an article that was recalled. */
  readonly claimsOf: (article: Article) => ArticleClaims | undefined
  /** Keeps what was made of an article that was not recalled. A cache that cannot be written is no fault of the build. */
  readonly keep: (entry: ArticleEntry) => Effect.Effect<void, never, FileSystem.FileSystem | Path.Path>
}

/** The cache in a folder, which need not be there yet. */
export const openCache = Effect.fn("openCache")(function* (folder: string) {
  const path = yield* Path.Path
  const version = yield* Effect.sync(codeVersion)
  const own = path.join(folder, version)
  yield* prune(folder, version).pipe(Effect.ignore)
  const recalled = new Map<Article, ArticleEntry>()
  const missed = new Map<string, string>()

  const recall: Recall = Effect.fn(function* (seed, bytes, placed) {
    const fileSystem = yield* FileSystem.FileSystem
    const key = sha256(JSON.stringify([seed, sha256(bytes), placed]))
    const place = path.join(own, `${key}.json`)
    const text = yield* fileSystem.readFileString(place).pipe(Effect.orElseSucceed(() => ""))
    const entry = decodeEntry(text)
    if (entry === null) {
      missed.set(seed.file, place)
      return null
    }
    const { article } = entry.article
    recalled.set(article, entry)
    return { article, findings: entry.findings }
  })

  const keep: ArticleCache["keep"] = Effect.fn(function* (entry) {
    const fileSystem = yield* FileSystem.FileSystem
    const place = missed.get(entry.article.article.file)
    if (place === undefined) return
    yield* Effect.gen(function* () {
      yield* fileSystem.makeDirectory(own, { recursive: true })
      yield* fileSystem.writeFileString(`${place}.next`, encodeEntry(entry))
      yield* fileSystem.rename(`${place}.next`, place)
    }).pipe(Effect.ignore)
  })

  return { recall, claimsOf: (article) => recalled.get(article), keep } satisfies ArticleCache
})

/** Removes what older versions of the code have left, but for the latest. */
const prune = Effect.fn("prune")(function* (folder: string, version: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const others = (yield* fileSystem.readDirectory(folder)).filter(
    (name) => name !== version && /^[0-9a-f]{32}$/u.test(name),
  )
  const dated = yield* Effect.forEach(others, (name) =>
    fileSystem
      .stat(path.join(folder, name))
      .pipe(Effect.map(({ mtime }) => ({ name, time: mtime._tag === "Some" ? mtime.value.getTime() : 0 }))),
  )
  const old = dated.toSorted((a, b) => b.time - a.time).slice(VERSIONS_KEPT - 1)
  for (const { name } of old) yield* fileSystem.remove(path.join(folder, name), { recursive: true, force: true })
})
