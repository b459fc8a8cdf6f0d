/**
 * Where the files of a run are kept: a folder that all machines see, or a bucket. A file appears whole or not at all, and is
 * not changed by whoever writes it again: it has the name of its content, or the same content for the same name.
 */
import type { Effect, Scope } from "effect"
import type { StoreFailed } from "../errors.ts"

export interface ObjectStore {
  /** A folder or an address, for people. */
  readonly name: string
  /** A new folder for files on their way into the store, removed with the scope. */
  readonly scratch: Effect.Effect<string, StoreFailed, Scope.Scope>
  /** Puts a file where there is none of that key. The file is then the store's, and no longer in its place. */
  readonly put: (key: string, file: string) => Effect.Effect<void, StoreFailed>
  /** Puts a text where there is none of that key; what is there afterwards. */
  readonly settle: (key: string, text: string) => Effect.Effect<string, StoreFailed>
  /** The text of a key; null where there is none. */
  readonly read: (key: string) => Effect.Effect<string | null, StoreFailed>
  /** Makes what has the key, or is below it, readable in the folder, under the same names. */
  readonly fetch: (key: string, into: string) => Effect.Effect<void, StoreFailed>
  /** Puts the files of a folder below a key, in place of what is there. */
  readonly replace: (key: string, folder: string) => Effect.Effect<void, StoreFailed>
  /** Removes what processes that were killed have left; while nobody is at work on the run. */
  readonly tidy: Effect.Effect<void, StoreFailed>
}
