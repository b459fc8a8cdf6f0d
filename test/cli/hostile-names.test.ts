import { readdirSync, readFileSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, expect, test } from "vitest"
import { folderWith } from "../folders.ts"
import { bundle, factloom } from "./command.ts"

beforeAll(bundle)

const story = (town: string): string => `March 3, 2015

A bomb killed 12 people in ${town} on Tuesday, said =SUM(A1) Smith. "No," said Ana Soto.
`

/** Names that mean something to a shell, a spreadsheet, a runtime or a reader. */
const names = ["-rf.txt", "new\nline.txt", "=HYPERLINK(1).txt", "__proto__.txt", "constructor.md", "rtl\u202etxt.txt"]

test("articles with hostile names are built into files with harmless ones, and the dataset holds", () => {
  const cwd = folderWith(Object.fromEntries(names.map((name) => [`seeds/${name}`, story("Lima, Peru,")])))
  expect(factloom(["build"], { cwd })).toMatchObject({ code: 0, stderr: "" })
  const texts = readdirSync(join(cwd, "out/texts"))
  expect(texts).toHaveLength(names.length)
  for (const name of texts) expect(name).toMatch(/^(?:[a-z0-9][a-z0-9-]*|__proto__)\.txt$/)
  expect(readFileSync(join(cwd, "out/excel/sources.csv"), "utf8")).toContain(",'=HYPERLINK(1).txt,")
  expect(readFileSync(join(cwd, "out/csv/sources.csv"), "utf8")).toContain(",=HYPERLINK(1).txt,")
  expect(factloom(["check"], { cwd })).toMatchObject({ code: 0, stderr: "" })
})

test("links that lead out of the folder, in circles or nowhere are findings; nothing is read through them", () => {
  const cwd = folderWith({ "seeds/a.txt": story("Lima, Peru,") })
  const elsewhere = folderWith({ "secret.txt": "Secret words.\n" })
  symlinkSync(join(elsewhere, "secret.txt"), join(cwd, "seeds/secret.txt"))
  symlinkSync("/", join(cwd, "seeds/root"))
  symlinkSync("nowhere.txt", join(cwd, "seeds/dangling.txt"))
  symlinkSync("loop.txt", join(cwd, "seeds/loop.txt"))
  const { code, stdout } = factloom(["build"], { cwd })
  expect(code).toBe(1)
  for (const name of ["secret.txt", "root"]) expect(stdout).toContain(`seeds/${name}: error file/outside-seeds`)
  for (const name of ["dangling.txt", "loop.txt"]) expect(stdout).toContain(`seeds/${name}: error file/unreadable`)
  expect(readdirSync(join(cwd, "out/texts"))).toEqual(["a.txt"])
})
