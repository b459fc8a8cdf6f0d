/** A folder as a store: files come into their place by a rename, from a folder on the same file system. */
import { randomUUID } from "node:crypto"
import { link, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, unlink, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import process from "node:process"
import { Effect } from "effect"
import { StoreFailed } from "../errors.ts"
import type { ObjectStore } from "./object-store.ts"
import { messageOf } from "../../message-of.ts"

/** @param root absolute path; it is there already */
export function folderStore(root: string): ObjectStore {
  const attempt = <A>(key: string, work: () => Promise<A>) =>
    Effect.tryPromise({ try: work, catch: (error) => new StoreFailed({ store: root, key, reason: messageOf(error) }) })
  const parts = join(root, "parts")
  return {
    name: root,
    scratch: Effect.acquireRelease(
      attempt("parts/", async () => {
        await mkdir(parts, { recursive: true })
        return mkdtemp(join(parts, `scratch-${process.pid}-`))
      }),
      (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true }).catch(() => {})),
    ),
    put: (key, file) => attempt(key, () => rename(file, join(root, key))),
    settle: (key, text) =>
      attempt(key, async () => {
        const draft = join(parts, `draft-${randomUUID()}`)
        await mkdir(parts, { recursive: true })
        await writeFile(draft, text)
        // A hard link appears with all that is in it, and not where there is something already.
        await link(draft, join(root, key)).catch(unless("EEXIST"))
        await unlink(draft)
        return readFile(join(root, key), "utf8")
      }),
    read: (key) =>
      attempt(key, () =>
        readFile(join(root, key), "utf8").catch((error: unknown) => {
          unless("ENOENT")(error)
          return null
        }),
      ),
    fetch: (key, into) =>
      attempt(key, async () => {
        const there = await stat(join(root, key)).catch(unless("ENOENT"))
        if (!there) return
        await mkdir(dirname(join(into, key)), { recursive: true })
        await rm(join(into, key), { recursive: true, force: true })
        await symlink(join(root, key), join(into, key))
      }),
    replace: (key, folder) =>
      attempt(key, async () => {
        const old = join(parts, `old-${randomUUID()}`)
        await rename(join(root, key), old).catch(unless("ENOENT"))
        await rename(folder, join(root, key))
        await rm(old, { recursive: true, force: true })
      }),
    tidy: attempt("parts/", async () => {
      for (const name of await readdir(parts)) await rm(join(parts, name), { recursive: true, force: true })
    }),
  }
}

const unless = (code: string) => (error: unknown) => {
  if (!(error instanceof Error && "code" in error && error.code === code)) throw error
}
