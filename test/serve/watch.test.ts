import { writeFileSync } from "node:fs"
import { join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, Fiber, Layer, Queue } from "effect"
import { expect, test } from "vitest"
import { watchSeeds } from "../../src/serve/watch.ts"
import { articles, contentOf, folderWith } from "../folders.ts"

type News = { readonly rebuilt: number } | { readonly failed: string }

test("builds again when an article changes; a failed build leaves the last one, and the next one mends it", async () => {
  const folder = folderWith({ "seeds/harbour-1.txt": articles["harbour-1.txt"] })
  const [seeds, out] = [join(folder, "seeds"), join(folder, "out")]
  const story = Effect.gen(function* () {
    const news = yield* Queue.unbounded<News>()
    const tell = (item: News) => Effect.asVoid(Queue.offer(news, item))
    const watching = yield* Effect.forkChild(
      watchSeeds({
        seeds,
        out,
        rebuilt: ({ records }) => tell({ rebuilt: records["sources"] ?? 0 }),
        failed: (message) => tell({ failed: message }),
      }),
    )
    // The watch begins a moment after it is asked for.
    yield* Effect.sleep("300 millis")
    const change = (name: string, text: string) => {
      writeFileSync(join(seeds, name), text)
      return Queue.take(news)
    }
    expect(yield* change("harbour-2.txt", articles["harbour-2.txt"])).toEqual({ rebuilt: 2 })
    const before = contentOf(out)
    expect(yield* change("corrections.yaml", "- broken: [\n")).toMatchObject({
      failed: expect.stringContaining("corrections.yaml"),
    })
    expect(contentOf(out)).toEqual(before)
    expect(yield* change("corrections.yaml", "[]\n")).toEqual({ rebuilt: 2 })
    // The build has written its ledger below seeds/: that is no reason to build again.
    yield* Effect.sleep("700 millis")
    expect(yield* Queue.size(news)).toBe(0)
    yield* Fiber.interrupt(watching)
  })
  await Effect.runPromise(story.pipe(Effect.provide(Layer.mergeAll(NodeFileSystem.layer, NodePath.layer))))
})
