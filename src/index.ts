/** factloom as a library. */
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, Layer } from "effect"
import { buildDataset, type BuildOptions, type BuildReport } from "./build.ts"
import { cutRelease, type ReleaseOptions, type ReleaseReport } from "./release.ts"
import { checkDataset, type CheckOptions, type CheckReport } from "./check.ts"

const platform = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)

/**
 * Builds a dataset from a folder of articles.
 *
 * Rejects with `SeedsUnreadable`, `NoArticles`, `OutNotWritable` or `OutNotDataset`; whatever was in `out` is then as it
 * was. A bad article is not a rejection: it is in `findings`, and the others are built.
 *
 * @example
 * ```ts
 * import { build } from "factloom"
 *
 * const { records, findings } = await build({ seeds: "seeds", out: "out" })
 * console.log(records.events, findings.length)
 * ```
 */
export const build = (options?: BuildOptions): Promise<BuildReport> =>
  Effect.runPromise(buildDataset(options).pipe(Effect.provide(platform)))

/**
 * Cuts a release of the dataset as it stands: later builds tell what changed since then.
 *
 * Rejects with `ReleaseRefused` when the dataset is not what a build gives now, when a check finds something in it, or when
 * the version is not after that of the last release; nothing is then changed.
 */
export const release = (options: ReleaseOptions): Promise<ReleaseReport> =>
  Effect.runPromise(cutRelease(options).pipe(Effect.provide(platform)))

/**
 * Proves a published dataset again, from its files and source texts alone.
 *
 * Rejects with `DatasetUnreadable` when the folder holds no dataset.
 *
 * @example
 * ```ts
 * import { check } from "factloom"
 *
 * const { findings } = await check({ folder: "out" })
 * if (findings.length > 0) process.exitCode = 1
 * ```
 */
export const check = (options?: CheckOptions): Promise<CheckReport> =>
  Effect.runPromise(checkDataset(options).pipe(Effect.provide(platform)))

export { buildDataset, type BuildOptions, type BuildReport, NoArticles } from "./build.ts"
export { cutRelease, ReleaseRefused, type ReleaseOptions, type ReleaseReport } from "./release.ts"
export { checkDataset, type CheckOptions, type CheckReport } from "./check.ts"
export { CorrectionsUnusable } from "./correct/read-corrections.ts"
export { LockDamaged, OutLocked } from "./lock/build-lock.ts"
export { Progress, type Stage } from "./progress.ts"
export { dictionaryOf } from "./publish/dictionary.ts"
export { OutNotDataset, OutNotWritable } from "./publish/folder.ts"
export { rulesPage } from "./check/rules-page.ts"
export { DatasetUnreadable } from "./check/published-dataset.ts"
export type { AnnotatedArticle } from "./annotate/annotated-article.ts"
export { anchor } from "./annotate/ground.ts"
export type { ArticleClaims, Extractor } from "./extract/extractor.ts"
export { Anchor, CONTEXT } from "../schema/anchor.ts"
export { code, type Column, count, date, decimal, integer, list, reference, text } from "../schema/column.ts"
export { codeList, type CodeList, codeLists } from "../schema/codes.ts"
export { type Finding } from "../schema/finding.ts"
export { type Basis, Grounded } from "../schema/grounded.ts"
export { registry, type Registry } from "../schema/registry.ts"
export { type RuleName, rules } from "../schema/rules.ts"
export { SourceText, type Span } from "../schema/source-text.ts"
export { type Claim, type ClaimFields, defineClaimTable, defineTable, type Row, type Table } from "../schema/table.ts"
