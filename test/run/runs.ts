/** Runs for tests: corpora extracted on this thread. */
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, Layer } from "effect"
import { extractRun, type ExtractOptions } from "../../src/run/extract-run.ts"
import { exportRun } from "../../src/run/export-run.ts"
import { type LinkOptions, linkRun } from "../../src/run/link-run.ts"
import { generatedText } from "../../bench/speed/generated-corpus.ts"

const platform = Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)

/** Small units, so that small corpora have many. */
const size = { bytes: 4000, files: 2 }

export const extract = (options: ExtractOptions) =>
  Effect.runPromise(extractRun({ workers: 0, size, ...options }).pipe(Effect.provide(platform)))

/** JSON Lines of made-up news, with a malformed record after every fifth. */
export const newsLines = (count: number): string =>
  Array.from({ length: count }, (_, number) => {
    const record = {
      id: `news-${number}`,
      text: generatedText(number),
      published: "2014-03-02",
      publisher: "Example News",
    }
    return `${JSON.stringify(record)}\n${number % 5 === 4 ? '{"id":"none"}\n' : ""}`
  }).join("")

export const link = (options: LinkOptions) => Effect.runPromise(linkRun(options).pipe(Effect.provide(platform)))

export const exportTo = (out: string, run: string) =>
  Effect.runPromise(exportRun({ run, out }).pipe(Effect.provide(platform)))
