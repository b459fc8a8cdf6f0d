/** The files of the seeds folder: which are articles, which share an id, and which are nothing that can be read. */
import { byCodeUnits } from "../by-code-units.ts"
import { Effect, FileSystem, Path } from "effect"
import type { PlatformError } from "effect/PlatformError"
import type { Finding } from "../../schema/finding.ts"
import { DuplicateStem, FileUnreadable, OutsideSeeds, SeedsUnreadable } from "./errors/folder-errors.ts"
import { warningFinding } from "./errors/read-error.ts"
import { CORRECTIONS_FILE } from "./corrections-file.ts"
import { DESCRIPTION_FILE } from "./description/description-file.ts"
import { MANIFEST_FILE } from "./manifest/parse-manifest.ts"
import { HISTORY_FOLDER } from "./history-folder.ts"
import { mediaTypeOf, mediaTypes, type SeedFile } from "./seed-file.ts"
import { sourceId } from "./source-id.ts"

export interface FoundSeeds {
  /** Everything below the folder, whether it can be read or not: sources.yaml may name only these. */
  readonly listed: ReadonlySet<string>
  /** Sorted by source_id, each id once. */
  readonly seeds: ReadonlyArray<SeedFile>
  readonly findings: ReadonlyArray<Finding>
}

/** What stands beside the articles: what is known of them, what people say of the records, and the history of the dataset. */
const NO_ARTICLES: ReadonlySet<string> = new Set([MANIFEST_FILE, DESCRIPTION_FILE, HISTORY_FOLDER, CORRECTIONS_FILE])

/** Lists the articles below a folder, subfolders too. Names that begin with a dot and {@link NO_ARTICLES} are left out. */
export const findSeeds = Effect.fn("findSeeds")(function* (folder: string) {
  const listed = new Set<string>()
  const files: Array<string> = []
  const findings: Array<Finding> = []
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const root = yield* fileSystem.realPath(folder).pipe(Effect.mapError((error) => unreadableSeeds(folder, error)))

  const visit = (below: string): Effect.Effect<void, PlatformError> =>
    Effect.gen(function* () {
      const entries = yield* fileSystem.readDirectoryEntries(path.join(root, below))
      // The order of a folder differs from system to system; that of findings must not.
      for (const name of entries.map((entry) => entry.name).sort(byCodeUnits)) {
        const file = below === "" ? name : `${below}/${name}`
        if (name.startsWith(".") || NO_ARTICLES.has(file)) continue
        listed.add(file)
        yield* visitEntry(file).pipe(
          Effect.catch((error) =>
            Effect.sync(() => findings.push(new FileUnreadable({ file, reason: reasonOf(error) }).finding)),
          ),
        )
      }
    })

  const visitEntry = (file: string): Effect.Effect<void, PlatformError> =>
    Effect.gen(function* () {
      const place = path.join(root, file)
      const target = yield* fileSystem.realPath(place)
      if (!isInside(root, target, path.sep)) {
        findings.push(new OutsideSeeds({ file }).finding)
        return
      }
      const { type } = yield* fileSystem.stat(place)
      // A linked folder is in the tree already, under its own name; following it could go round in circles.
      if (type === "Directory" && target === place) yield* visit(file)
      else if (type !== "File" || mediaTypeOf(file) === null) findings.push(notAnArticle(file, type))
      else files.push(file)
    })

  yield* visit("").pipe(Effect.mapError((error) => unreadableSeeds(folder, error)))
  const { seeds, findings: duplicates } = withoutDuplicates(files)
  return { listed, seeds, findings: [...findings, ...duplicates] } satisfies FoundSeeds
})

/** Parts the files into those whose id is theirs alone, and findings for those that share one. */
function withoutDuplicates(files: ReadonlyArray<string>): Omit<FoundSeeds, "listed"> {
  const byId = new Map<string, Array<string>>()
  for (const file of [...files].sort(byCodeUnits)) {
    const id = sourceId(file)
    byId.set(id, [...(byId.get(id) ?? []), file])
  }
  const seeds: Array<SeedFile> = []
  const findings: Array<Finding> = []
  for (const source_id of [...byId.keys()].sort(byCodeUnits)) {
    const [file = "", ...others] = byId.get(source_id) ?? []
    const media_type = mediaTypeOf(file)
    if (others.length === 0 && media_type) seeds.push({ file, source_id, media_type })
    else
      for (const same of [file, ...others])
        findings.push(
          new DuplicateStem({ file: same, source_id, others: [file, ...others].filter((other) => other !== same) })
            .finding,
        )
  }
  return { seeds, findings }
}

const notAnArticle = (file: string, type: string): Finding =>
  warningFinding(
    "file/unknown-format",
    { file },
    {
      expected: `a file named ${Object.keys(mediaTypes).join(", ")}`,
      found: type === "File" ? "another extension" : type === "Directory" ? "a link to a folder" : `a ${type}`,
      cure: "It is not read: save the article in one of these formats, or remove the file.",
    },
  )

const unreadableSeeds = (folder: string, error: PlatformError): SeedsUnreadable =>
  new SeedsUnreadable({ folder, reason: reasonOf(error) })

/** Why the system refused, in words that are the same on every machine. */
export const reasonOf = (error: PlatformError): string => {
  const { reason } = error
  if (reason._tag === "NotFound") return "nothing there"
  if (reason._tag === "PermissionDenied") return "permission denied"
  const cause: unknown = "cause" in reason ? reason.cause : null
  if (cause instanceof Error && "code" in cause && cause.code === "ENOSPC") return "no space left on the disk"
  return reason.description ?? reason._tag
}

const isInside = (root: string, target: string, separator: string): boolean =>
  target === root || target.startsWith(root.endsWith(separator) ? root : root + separator)
