import { cpSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { build } from "../../src/index.ts"
import { lastingFolder } from "../folders.ts"

const folder = lastingFolder({})
const built = join(folder, "out")
// A build writes the ledger back: into a copy, for a test changes nothing.
beforeAll(() => {
  cpSync("seeds", join(folder, "seeds"), { recursive: true })
  return build({ seeds: join(folder, "seeds"), out: built })
})

/** Every file below a folder, as its path. */
const filesIn = (root: string): ReadonlyArray<string> =>
  existsSync(root)
    ? readdirSync(root, { recursive: true, encoding: "utf8" })
        .filter((name) => statSync(join(root, name)).isFile())
        .sort()
    : []

const HOW =
  "is not what seeds/ gives now. Is the change meant? Run `npm start`, review the diff of out/, and commit it."

describe("out/ is what seeds/ gives, byte for byte", () => {
  test("no file is missing and none is left over", () => {
    expect(filesIn("out"), `the list of files in out/ ${HOW}`).toEqual(filesIn(built))
  })

  test("every file is the same", () => {
    const differing = filesIn(built).filter(
      (name) =>
        existsSync(join("out", name)) && !readFileSync(join("out", name)).equals(readFileSync(join(built, name))),
    )
    expect(differing, `out/ ${HOW}`).toEqual([])
  })
})
