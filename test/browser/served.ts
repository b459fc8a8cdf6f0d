/** The project's own server, for as long as a test needs it. */
import { Effect } from "effect"
import { serveFolder } from "../../src/serve/server.ts"

export const whileServed = (folder: string, use: (address: string) => Promise<void>): Promise<void> =>
  Effect.runPromise(
    Effect.scoped(
      Effect.gen(function* () {
        const address = yield* serveFolder({ folder, port: 0, listeners: null })
        yield* Effect.promise(() => use(address))
      }),
    ),
  )
