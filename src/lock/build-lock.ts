/**
 * The lock of a dataset's folder: `out.lock` beside `out`, held by whoever writes the dataset or what it is built from. A
 * second one says who holds it and stops. The lock of a process that was killed is taken over.
 *
 * The file appears with all that is in it, by a hard link, so nobody reads half of one. To take over, a process first makes a
 * marker that is named after the dead holder's token; it alone may remove the lock, and only if that holder still has it, so
 * of several that find the same dead holder none removes the lock of another.
 */
import { Effect, FileSystem, Path, Result, Schedule, Schema } from "effect"
import type { PlatformError } from "effect/PlatformError"
import { OutNotWritable } from "../publish/folder.ts"
import { reasonOf } from "../read/find-seeds.ts"
import { Holder, isDead, thisProcess } from "./holder.ts"

/** Somebody else is at work on the dataset. */
export class OutLocked extends Schema.TaggedError<OutLocked>()("OutLocked", {
  folder: Schema.String,
  lock: Schema.String,
  holder: Holder,
}) {
  readonly code = "out/locked"
  readonly exitCode = 2
  override get message(): string {
    const { what, pid, host, since } = this.holder
    const when = since.replace("T", " ").replace(/\.\d+Z$/u, " UTC")
    return `${this.folder}: expected nobody else at work on it, found a ${what} by process ${pid} on ${host}, begun ${when}. Nothing was changed. Wait until it is done, or end it (kill ${pid}); if there is no such process on that machine, remove ${this.lock}.`
  }
}

/** What stands where the lock belongs is none. */
export class LockDamaged extends Schema.TaggedError<LockDamaged>()("LockDamaged", {
  lock: Schema.String,
}) {
  readonly code = "out/lock-damaged"
  readonly exitCode = 2
  override get message(): string {
    return `${this.lock}: expected the lock of a build, found something else. Nothing was changed. Remove the file if no build is running.`
  }
}

/** Runs an effect while this process alone is at work on the dataset's folder. `what` names it to others. */
export const withLock = <A, E, R>(out: string, what: string, effect: Effect.Effect<A, E, R>) =>
  Effect.acquireUseRelease(
    take(out, what),
    () => effect,
    (held) => release(held),
  )

/** Like {@link withLock}, but it waits up to so many seconds for somebody else to finish. */
export const withLockWithin = <A, E, R>(seconds: number, out: string, what: string, effect: Effect.Effect<A, E, R>) => {
  const patient = take(out, what).pipe(
    Effect.retry({
      while: (error) => error instanceof OutLocked,
      schedule: Schedule.spaced(POLL_MS),
      times: Math.ceil((seconds * 1000) / POLL_MS),
    }),
  )
  return Effect.acquireUseRelease(
    patient,
    () => effect,
    (held) => release(held),
  )
}

const POLL_MS = 100

interface Held {
  readonly lock: string
  readonly token: string
}

const take = Effect.fn("takeLock")(function* (out: string, what: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const lock = `${path.resolve(out)}.lock`
  const holder = thisProcess(what)
  const refused = Effect.mapError(
    (error: PlatformError) => new OutNotWritable({ folder: out, reason: reasonOf(error) }),
  )
  yield* refused(fileSystem.makeDirectory(path.dirname(lock), { recursive: true }))
  for (;;) {
    if (yield* refused(create(lock, holder))) return { lock, token: holder.token } satisfies Held
    const other = yield* holderOf(lock)
    if (other === null) continue
    if (!isDead(other)) return yield* new OutLocked({ folder: out, lock: `${out}.lock`, holder: other })
    yield* refused(clear(lock, other))
  }
})

/** Makes the lock; false where there is one. */
const create = Effect.fn("createLock")(function* (lock: string, holder: Holder) {
  const fileSystem = yield* FileSystem.FileSystem
  const draft = `${lock}.${holder.token}`
  const content = `${JSON.stringify(holder)}\n`
  return yield* fileSystem.writeFileString(draft, content).pipe(
    Effect.andThen(fileSystem.link(draft, lock)),
    // A file system without hard links: created in one go, if not filled in one.
    Effect.catchIf(
      ({ reason }) => reason._tag !== "AlreadyExists",
      () => fileSystem.writeFileString(lock, content, { flag: "wx" }),
    ),
    Effect.as(true),
    Effect.catchIf(
      ({ reason }) => reason._tag === "AlreadyExists",
      () => Effect.succeed(false),
    ),
    Effect.ensuring(fileSystem.remove(draft, { force: true }).pipe(Effect.ignore)),
  )
})

/** Who holds the lock; null when it has just been released. */
const holderOf = Effect.fn("holderOf")(function* (lock: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const text = yield* fileSystem.readFileString(lock).pipe(Effect.orElseSucceed(() => null))
  if (text === null) return null
  const holder = Schema.decodeUnknownResult(Schema.fromJsonString(Holder))(text)
  return Result.isSuccess(holder) ? holder.success : yield* new LockDamaged({ lock })
})

/** Removes the lock of a dead process, unless somebody else is about to. */
const clear = Effect.fn("clearLock")(function* (lock: string, dead: Holder) {
  const fileSystem = yield* FileSystem.FileSystem
  const marker = `${lock}.${dead.token}.dead`
  const isMine = yield* create(marker, thisProcess("takeover"))
  if (!isMine) {
    // A takeover lasts no longer than these few calls: one that is still there was killed within them.
    const other = yield* holderOf(marker).pipe(Effect.orElseSucceed(() => null))
    if (other !== null && isDead(other)) yield* fileSystem.remove(marker, { force: true })
    yield* Effect.sleep(10)
    return
  }
  const now = yield* holderOf(lock).pipe(Effect.orElseSucceed(() => null))
  if (now?.token === dead.token) {
    // Killed just after it had the lock, it left its draft too.
    for (const left of [`${lock}.${dead.token}`, lock]) yield* fileSystem.remove(left, { force: true })
  }
  yield* fileSystem.remove(marker, { force: true })
})

/** Removes the lock if it is still this one. */
const release = Effect.fn("releaseLock")(function* ({ lock, token }: Held) {
  const fileSystem = yield* FileSystem.FileSystem
  const now = yield* holderOf(lock).pipe(Effect.orElseSucceed(() => null))
  if (now?.token === token) yield* fileSystem.remove(lock, { force: true }).pipe(Effect.ignore)
})
