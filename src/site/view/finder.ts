/** The search of a table: its index is made in the time that the browser has to spare, and waited for when asked. */
import type { LoadedTable } from "../store.ts"
import * as store from "../store.ts"

export interface Finder {
  readonly isReady: () => boolean
  /** Row numbers that have all the words. */
  readonly find: (search: string) => Promise<ReadonlySet<number>>
}

/** Rows between two looks at the clock, and how long to go on without letting the browser draw. */
const ROWS_AT_ONCE = 100
const SLICE_MS = 12

const finders = new WeakMap<LoadedTable, Finder>()

/** One a table, however often it is shown. */
export function finder(loaded: LoadedTable): Finder {
  const known = finders.get(loaded)
  if (known !== undefined) return known
  let ready = false
  const making = make(loaded).then((index) => {
    ready = true
    return index
  })
  const fresh: Finder = { isReady: () => ready, find: async (search) => new Set((await making).find(search)) }
  finders.set(loaded, fresh)
  return fresh
}

async function make({ rows }: LoadedTable) {
  await pause()
  const index = (await store.searchIndex())(rows)
  for (let left = true; left;) {
    const until = performance.now() + SLICE_MS
    while (left && performance.now() < until) left = index.addSome(ROWS_AT_ONCE)
    if (left) await pause()
  }
  return index
}

/** Lets the browser draw and listen first. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
