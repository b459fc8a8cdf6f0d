import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import { Effect, FileSystem, Layer } from "effect"
import { systemError } from "effect/PlatformError"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { SeedsUnreadable } from "../../src/read/errors/folder-errors.ts"
import { readSeeds } from "../../src/read/read-seeds.ts"
import { LARGEST_FILE } from "../../src/read/text-file.ts"

const layer = Layer.merge(NodeFileSystem.layer, NodePath.layer)
const read = (folder: string) => Effect.runPromise(readSeeds(folder).pipe(Effect.provide(layer)))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "factloom-read-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const PROSE = "A bomb went off in the old market of Exampleville on Monday, killing 12 people, the police said.\n"

function put(file: string, content: string | Uint8Array = PROSE): void {
  const place = join(folder, file)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, content)
}

const codes = (findings: ReadonlyArray<{ code: string; file: string }>) => findings.map((f) => `${f.code} ${f.file}`)

describe("what is read", () => {
  it("sorts articles by source_id, subfolders too, hidden files and sources.yaml left out", async () => {
    put("b.txt")
    put("north/a.md")
    put("C.TXT")
    put(".hidden.txt")
    put(".git/x.txt")
    put("sources.yaml", "- file: north/a.md\n  publisher: Example News\n")
    const { articles, findings } = await read(folder)
    expect(articles.map((a) => [a.source.source_id, a.file, a.media_type])).toEqual([
      ["a", "north/a.md", "text/markdown"],
      ["b", "b.txt", "text/plain"],
      ["c", "C.TXT", "text/plain"],
    ])
    expect(articles[0]?.publisher?.value).toBe("Example News")
    expect(findings).toEqual([])
  })

  it("reads names with newlines and leading dashes", async () => {
    put("-rf.txt")
    put("two\nlines.txt")
    const { articles } = await read(folder)
    expect(articles.map((a) => a.source.source_id)).toEqual(["rf", "two-lines"])
  })
})

describe("one bad file never stops the others", () => {
  it("reports each and reads the rest", async () => {
    put("good.txt")
    put("empty.txt", "")
    put("blank.txt", " \n\t\r\n")
    put("latin.txt", Buffer.from("One line.\nA caf\xe9 was hit.", "latin1"))
    put("nul.txt", "ab\u0000c")
    put("paper.txt", "%PDF-1.7 ...")
    put("huge.txt", Buffer.alloc(50 * 1024 * 1024, "word "))
    put("notes.docx", "x")
    const { articles, findings } = await read(folder)
    expect(articles.map((a) => a.file)).toEqual(["good.txt"])
    expect(codes(findings).sort()).toEqual([
      "file/binary paper.txt",
      "file/empty empty.txt",
      "file/not-utf8 latin.txt",
      "file/nul-byte nul.txt",
      "file/only-white-space blank.txt",
      "file/too-large huge.txt",
      "file/unknown-format notes.docx",
    ])
    expect(findings.find((f) => f.code === "file/not-utf8")).toMatchObject({ line: 2, column: 6, severity: "error" })
    expect(findings.find((f) => f.code === "file/too-large")?.expected).toContain(String(LARGEST_FILE))
    expect(findings.find((f) => f.code === "file/unknown-format")?.severity).toBe("warning")
  })

  it("reads none of the files that share an id, and names them all", async () => {
    put("a.txt")
    put("a.html", `<p>${PROSE}</p>`)
    put("sub/A.md")
    put("b.txt")
    const { articles, findings } = await read(folder)
    expect(articles.map((a) => a.file)).toEqual(["b.txt"])
    expect(codes(findings).sort()).toEqual([
      "file/duplicate-stem a.html",
      "file/duplicate-stem a.txt",
      "file/duplicate-stem sub/A.md",
    ])
  })

  it("does not follow links out of the folder, nor links that go round in circles", async () => {
    put("good.txt")
    symlinkSync(join(folder, ".."), join(folder, "up"))
    symlinkSync("/etc/hostname", join(folder, "out.txt"))
    symlinkSync(folder, join(folder, "again"))
    symlinkSync(join(folder, "nowhere"), join(folder, "dangling.txt"))
    const { articles, findings } = await read(folder)
    expect(articles.map((a) => a.file)).toEqual(["good.txt"])
    expect(codes(findings).sort()).toEqual([
      "file/outside-seeds out.txt",
      "file/outside-seeds up",
      "file/unknown-format again",
      "file/unreadable dangling.txt",
    ])
  })
})

describe("a folder that cannot be read ends the program with 2", () => {
  it("missing", async () => {
    const error = await Effect.runPromise(readSeeds(join(folder, "none")).pipe(Effect.provide(layer), Effect.flip))
    expect(error).toBeInstanceOf(SeedsUnreadable)
    expect(error).toMatchObject({ exitCode: 2, finding: { code: "seeds/unreadable", found: "nothing there" } })
    expect(error.message).toContain("none: seeds/unreadable: expected a folder of articles that can be read")
  })

  it("a file in its place", async () => {
    put("file.txt")
    const error = await Effect.runPromise(readSeeds(join(folder, "file.txt")).pipe(Effect.provide(layer), Effect.flip))
    expect(error.exitCode).toBe(2)
  })
})

describe("sources.yaml", () => {
  it("names files that are not there, but not those of another format", async () => {
    put("a.txt")
    put("notes.docx")
    put("sources.yaml", "- file: a.txt\n- file: b.txt\n- file: notes.docx\n")
    const { findings } = await read(folder)
    expect(codes(findings)).toEqual(["manifest/missing-file sources.yaml", "file/unknown-format notes.docx"])
    expect(findings[0]).toMatchObject({ line: 2, column: 3, found: "no file b.txt" })
  })

  it.each([
    ["", []],
    [" \n\n", []],
    [Uint8Array.of(0x2d, 0x20, 0xff), ["file/not-utf8 sources.yaml"]],
    ["- file: [", ["manifest/syntax sources.yaml"]],
  ])("%j never loses the articles", async (content, expected) => {
    put("a.txt")
    put("sources.yaml", content)
    const { articles, findings } = await read(folder)
    expect(articles).toHaveLength(1)
    expect([...new Set(codes(findings))].filter((code) => !code.startsWith("manifest/wrong"))).toEqual(expected)
  })
})

describe("the system", () => {
  /** The file system of this machine, with other answers for some calls. */
  const altered = (change: (real: FileSystem.FileSystem) => Partial<FileSystem.FileSystem>) =>
    Layer.provideMerge(
      Layer.effect(
        FileSystem.FileSystem,
        Effect.map(FileSystem.FileSystem, (real) => ({ ...real, ...change(real) })),
      ),
      layer,
    )

  it("lists a folder in whatever order: the same articles and findings in the same order", async () => {
    for (const file of ["b.txt", "a.txt", "x/c.txt", "z.doc", "y.doc", "B.md"]) put(file)
    put("empty.txt", "")
    const reversed = altered((real) => ({
      readDirectoryEntries: (path) => Effect.map(real.readDirectoryEntries(path), (found) => [...found].reverse()),
    }))
    const backwards = await Effect.runPromise(readSeeds(folder).pipe(Effect.provide(reversed)))
    expect(JSON.stringify(backwards)).toBe(JSON.stringify(await read(folder)))
  })

  it("refuses a file: the others are read", async () => {
    put("a.txt")
    put("b.txt")
    const refusing = altered((real) => ({
      readFile: (path) =>
        path.endsWith("a.txt")
          ? Effect.fail(systemError({ _tag: "PermissionDenied", module: "FileSystem", method: "readFile" }))
          : real.readFile(path),
    }))
    const { articles, findings } = await Effect.runPromise(readSeeds(folder).pipe(Effect.provide(refusing)))
    expect(articles.map(({ file }) => file)).toEqual(["b.txt"])
    expect(findings).toMatchObject([{ code: "file/unreadable", file: "a.txt", found: "permission denied" }])
  })
})
