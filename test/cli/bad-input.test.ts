import { closeSync, cpSync, ftruncateSync, existsSync, openSync, readFileSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import type { Finding } from "../../schema/finding.ts"
import { articles, contentOf, folderWith, lastingFolder } from "../folders.ts"
import { bundle, factloom, killedWhen, type Ran } from "./command.ts"

beforeAll(bundle)

/** The first bytes of a PNG, and of what else nobody reads as text. */
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const PAGE = `<!doctype html><html><head><meta charset="windows-1252"><title>Fire at the caf\xe9</title>
<script>document.write("A bomb killed 900 people in Lima on Monday.")</script><style>p { color: red }</style></head>
<body><div><h1>Fire at the caf\xe9</h1><p>A bomb exploded at a caf\xe9 in Lima on March 3, 2015, killing <b>seven people, the
police said.<p>The mayor \x93did not sleep\x94, she said, and the town stayed closed for the whole of the week that followed the blast.
<p>Three other people were injured in the blast, which was heard all over the town<br></div><script>alert(1)
</body>`

const folder = lastingFolder({
  ...Object.fromEntries(Object.entries(articles).map(([name, text]) => [`seeds/${name}`, text])),
  "seeds/empty.txt": "",
  "seeds/blank.txt": " \n\t\n  \n",
  "seeds/latin.txt": latin1("Twelve people died.\nThe caf\xe9 burnt.\n"),
  "seeds/nul.txt": "Twelve\0people",
  "seeds/picture.txt": PNG,
  "seeds/windows.txt": "\ufeffA flood\r\n\r\nNine people drowned in Cusco, Peru, on March 3, 2015.\r\n",
  "seeds/twin.txt": "One of two files with one stem.\n",
  "seeds/twin.md": "The other.\n",
  "seeds/sunny.txt": "It was a sunny day, and nothing else.\n",
  "seeds/page.html": latin1(PAGE),
  "seeds/sources.yaml": `- file: harbour-1.txt
  publsher: Example News
- file: harbour-2.txt
  published: 2015
- file: nowhere.txt
- file: sunny.txt
  published: "2015-02-31"
- file: sunny.txt
- file: ../secret.txt
`,
})
const big = openSync(join(folder, "seeds/big.txt"), "w")
writeSync(big, "A very long line ")
ftruncateSync(big, 50 * 1024 * 1024)
closeSync(big)

describe("a folder in which much is wrong", () => {
  let ran: Ran
  let report: { readonly records: Record<string, number>; readonly findings: ReadonlyArray<Finding> }

  beforeAll(() => {
    ran = factloom(["build", "--json"], { cwd: folder })
    report = JSON.parse(ran.stdout) as typeof report
  })

  test("ends with 1, for the data has findings", () => {
    expect(ran.code).toBe(1)
    expect(ran.stderr).toBe("")
  })

  test.each<[string, string, string, number | null, number | null]>([
    ["an empty file", "empty.txt", "file/empty", null, null],
    ["only white space", "blank.txt", "file/only-white-space", null, null],
    ["not UTF-8", "latin.txt", "file/not-utf8", 2, 8],
    ["NUL bytes", "nul.txt", "file/nul-byte", 1, 7],
    ["a picture named .txt", "picture.txt", "file/binary", null, null],
    ["50 MB on one line", "big.txt", "file/too-large", null, null],
    ["two files with one stem", "twin.md", "file/duplicate-stem", null, null],
    ["the other of them", "twin.txt", "file/duplicate-stem", null, null],
    ["an unknown key", "sources.yaml", "manifest/unknown-key", 2, 3],
    ["a wrong type", "sources.yaml", "manifest/wrong-type", 4, 14],
    ["a missing file", "sources.yaml", "manifest/missing-file", 5, 3],
    ["a date that does not exist", "sources.yaml", "manifest/bad-date", 7, 14],
    ["the same file twice", "sources.yaml", "manifest/duplicate-file", 8, 3],
    ["a path outside of seeds", "sources.yaml", "manifest/outside-seeds", 9, 9],
  ])("%s: %s, %s at line %s", (_, file, code, line, column) => {
    const found = report.findings.filter((finding) => finding.file === file && finding.code === code)
    expect(found, JSON.stringify(report.findings, null, 1)).toMatchObject([{ line, column, severity: "error" }])
    for (const words of [found[0]!.expected, found[0]!.found, found[0]!.cure]) expect(words).not.toBe("")
  })

  test("nothing else is found, and issues.jsonl lists the same", () => {
    expect(report.findings).toHaveLength(14)
    const lines = readFileSync(join(folder, "out/issues.jsonl"), "utf8").trimEnd().split("\n")
    expect(lines.map((line) => JSON.parse(line) as Finding)).toEqual(report.findings)
  })

  test("the other articles are built, those with a byte order mark and CRLF or without a fact among them", () => {
    const texts = Object.keys(contentOf(join(folder, "out/texts")))
    expect(texts).toEqual(["harbour-1.txt", "harbour-2.txt", "page.txt", "sunny.txt", "windows.txt"])
    expect(contentOf(join(folder, "out/texts"))["windows.txt"]).toBe(
      "A flood\n\nNine people drowned in Cusco, Peru, on March 3, 2015.\n",
    )
  })

  test("of a web page the text is read, in its encoding and without its scripts", () => {
    const page = contentOf(join(folder, "out/texts"))["page.txt"]
    expect(page).toContain("café in Lima")
    expect(page).toContain("“did not sleep”")
    expect(page).not.toMatch(/900|alert|color/)
    expect(readFileSync(join(folder, "out/csv/casualty_figures.csv"), "utf8")).toMatch(/,people,7,7,7,7,exact,.*,page,/)
  })

  test("and the dataset holds", () => {
    expect(factloom(["check"], { cwd: folder })).toMatchObject({ code: 0, stderr: "" })
  })
})

test("sources.yaml with a syntax error is told with its line; the articles are built without it", () => {
  const cwd = folderWith({
    "seeds/sunny.txt": "It was a sunny day.\n",
    "seeds/sources.yaml": '- file: sunny.txt\n  title: "Sunny\n',
  })
  const { code, stdout } = factloom(["build"], { cwd })
  expect(code).toBe(1)
  expect(stdout).toMatch(/seeds\/sources\.yaml:\d+:\d+: error manifest\/syntax: expected YAML; found .+/)
  expect(existsSync(join(cwd, "out/texts/sunny.txt"))).toBe(true)
})

describe("where nothing can be built the program ends with 2, and what was there stays", () => {
  test("out/ below a file", () => {
    const cwd = folderWith({ "seeds/sunny.txt": "It was a sunny day.\n", file: "mine" })
    const { code, stdout, stderr } = factloom(["build", "--out", "file/out"], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
    expect(stderr).toMatch(
      /^error: file\/out: expected a folder that can be written, found: .+\. Nothing was changed\./,
    )
    expect(readFileSync(join(cwd, "file"), "utf8")).toBe("mine")
  })

  test("not one article that can be read", () => {
    const cwd = folderWith({ "seeds/empty.txt": "", "out/csv/evidence.csv": "old" })
    const { code, stderr } = factloom(["build"], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/none that can be read\. Nothing was changed\.[\s\S]*empty\.txt: file\/empty/)
    expect(contentOf(join(cwd, "out"))).toEqual({ "csv/evidence.csv": "old" })
  })
})

describe("a build killed half way", () => {
  test("leaves the dataset as it was or as it should be, and the next build clears up", async () => {
    const cwd = folderWith({ "seeds/harbour-1.txt": articles["harbour-1.txt"] })
    const more = folderWith(Object.fromEntries(Object.entries(articles).map(([name, text]) => [`seeds/${name}`, text])))
    expect(factloom(["build"], { cwd }).code).toBe(0)
    expect(factloom(["build"], { cwd: more }).code).toBe(0)
    const before = contentOf(join(cwd, "out"))
    const after = contentOf(join(more, "out"))
    expect(after).not.toEqual(before)
    cpSync(join(cwd, "out"), join(cwd, "kept"), { recursive: true })

    const isWriting = () => existsSync(join(cwd, "out.next"))
    const isSwapping = () => existsSync(join(cwd, "out.last"))
    const isRunning = () => true
    for (const [when, delay] of [
      [isRunning, 700],
      [isWriting, 0],
      [isWriting, 15],
      [isSwapping, 0],
    ] as const) {
      rmSync(join(cwd, "out"), { recursive: true, force: true })
      cpSync(join(cwd, "kept"), join(cwd, "out"), { recursive: true })
      await killedWhen(when, delay, ["build", "--seeds", join(more, "seeds")], cwd)
      // Between the two renames of a build the old dataset stands under its other name.
      const left = ["out", "out.last"].map((name) => join(cwd, name)).find((folder) => existsSync(folder))!
      expect([before, after]).toContainEqual(contentOf(left))
    }
    expect(factloom(["build"], { cwd }).code).toBe(0)
    expect(contentOf(join(cwd, "out"))).toEqual(before)
    expect(["out.next", "out.last"].filter((name) => existsSync(join(cwd, name)))).toEqual([])
  })
})
