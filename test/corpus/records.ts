/** Corpora for tests: their records, read unit by unit. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, Layer, Result } from "effect"
import { type CorpusItem } from "../../src/corpus/corpus-record.ts"
import { findCorpus, type UnitSize } from "../../src/corpus/find-corpus.ts"
import { readUnit } from "../../src/corpus/read-unit.ts"
import { type FieldNames, ownNames } from "../../src/corpus/record-fields.ts"

const platform = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)

/** The units of a corpus. */
export const corpusOf = (path: string, size?: UnitSize) =>
  Effect.runPromise(findCorpus(path, size).pipe(Effect.provide(platform)))

/** Everything that the units of a corpus give, in their order. */
export async function itemsOf(
  path: string,
  { size, fields = ownNames }: { readonly size?: UnitSize; readonly fields?: FieldNames } = {},
): Promise<ReadonlyArray<CorpusItem>> {
  const { root, units } = await corpusOf(path, size)
  const readFile = (file: string) => Promise.resolve(Result.succeed(readFileSync(join(root, file))))
  const items: Array<CorpusItem> = []
  for (const unit of units) for await (const item of readUnit(unit, { root, fields, readFile })) items.push(item)
  return items
}

/** An item in a line: its text with what is known of it, or what is wrong with it and where. */
export function told(item: CorpusItem): string {
  if (item.kind === "malformed") return `${item.finding.file} ${item.finding.code}`
  const { file: _, ...entry } = item.placed?.entry ?? { file: "" }
  const more = Object.values(entry).join(", ")
  return `${item.seed.source_id}: ${Buffer.from(item.bytes).toString()}${more === "" ? "" : ` (${more})`}`
}
