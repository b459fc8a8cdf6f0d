/** `changes.csv` and CHANGES.md, out of the tables of a build and of the last release. */
import type { Registry } from "../../schema/registry.ts"
import type { Files } from "../publish/publish.ts"
import { type Change, changesCsv, changesOf } from "./changes.ts"
import { changesInWords } from "./changes-in-words.ts"
import type { Release, ReleaseName } from "./release-folder.ts"
import { textTable, type TextTables } from "./text-table.ts"

export const CHANGES_CSV = "changes.csv"
export const CHANGES_MD = "CHANGES.md"

/** What a build has to say of changes. */
export interface ChangesSince {
  readonly changes: ReadonlyArray<Change>
  /** The two files, by name. */
  readonly files: ReadonlyMap<string, string>
  /** CHANGES.md as it is once the build is a release: with that one first, and those before it after. */
  readonly asRelease: (release: ReleaseName) => string
}

/** @param last the last release; null before the first */
export function changesSince(last: Release | null, files: Files, registry: Registry): ChangesSince {
  if (last === null) {
    const words =
      "# Changes\n\nNo release yet: there is nothing to compare with. `factloom release VERSION` cuts the first.\n"
    return {
      changes: [],
      files: namedFiles([], words),
      asRelease: ({ version, date }) => `# Release ${version} of ${date}\n\nThe first release.\n`,
    }
  }
  const now = tablesOf(files, registry)
  const changes = changesOf(last.version, last.tables, now, registry)
  const words = (title: string): string =>
    [changesInWords(title, changes, last.tables, now), last.changes].filter((part) => part !== "").join("\n")
  return {
    changes,
    files: namedFiles(changes, words(`Changes since release ${last.version} of ${last.date}`)),
    asRelease: ({ version, date }) => words(`Release ${version} of ${date}: changes since ${last.version}`),
  }
}

const namedFiles = (changes: ReadonlyArray<Change>, words: string): ReadonlyMap<string, string> =>
  new Map([
    [CHANGES_CSV, changesCsv(changes)],
    [CHANGES_MD, words],
  ])

function tablesOf(files: Files, registry: Registry): TextTables {
  return new Map(
    registry.flatMap(({ name }) => {
      const csv = files.get(`csv/${name}.csv`)
      return typeof csv === "string" ? [[name, textTable(csv)] as const] : []
    }),
  )
}
