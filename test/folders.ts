/** Folders for tests: articles in, whatever a build made out. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, onTestFinished } from "vitest"

type Contents = Readonly<Record<string, string | Uint8Array>>

/** A folder of its own for this test, with these files in it. */
export function folderWith(files: Contents): string {
  const folder = newFolder(files)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder that the tests of a file share: to be called outside of tests and hooks. */
export function lastingFolder(files: Contents): string {
  const folder = newFolder(files)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function newFolder(files: Contents): string {
  const folder = mkdtempSync(join(tmpdir(), "factloom-test-"))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Every file below a folder, path → bytes as base 64 where they are no text. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(join(folder, name), name.endsWith(".png") ? "base64" : "utf8")]),
  )
}

/** Two short articles about one made-up event. */
export const articles = {
  "harbour-1.txt": `Blast at Valparaiso harbour kills 12

VALPARAISO, Chile, March 3, 2015 (Example News)

A bomb exploded at the harbour of Valparaiso on Tuesday, killing 12 people and injuring 30 others, police said.

"We have never seen anything like it," said Rosa Molina, the mayor of Valparaiso.
`,
  "harbour-2.txt": `Chile mourns

SANTIAGO, March 5, 2015 (Example News)

Chile and Peru agreed on Thursday to share intelligence on terrorism after the bombing in Valparaiso on March 3, which killed 14 people.
`,
} as const
