import { describe, expect, it } from "vitest"
import { Finding } from "../../../schema/finding.ts"
import { Schema } from "effect"
import { parseManifest } from "../../../src/read/manifest/parse-manifest.ts"

/** Each finding as `code line:column found`. */
const problems = (yaml: string) =>
  parseManifest(yaml).findings.map(({ code, line, column, found }) => `${code} ${line}:${column} ${found}`)

const files = (yaml: string) => [...parseManifest(yaml).entries.keys()]

describe("what is right", () => {
  it("reads every key, comments and quotation marks", () => {
    const { entries, findings } = parseManifest(`# What the texts do not say.
- file: a.txt
  title: "Blast: 12 dead"
  publisher: Example News
  author: Ana Lopez; Jo Park
  published: 2014-03-02
  published_basis: inferred # "on Sunday"
  url: https://news.example/1
  language: en-GB
- file: ./sub/b.txt
  published: "2014-03"
`)
    expect(findings).toEqual([])
    expect(entries.get("a.txt")).toEqual({
      line: 2,
      column: 3,
      entry: {
        file: "a.txt",
        title: "Blast: 12 dead",
        publisher: "Example News",
        author: "Ana Lopez; Jo Park",
        published: "2014-03-02",
        published_basis: "inferred",
        url: "https://news.example/1",
        language: "en-GB",
      },
    })
    expect(entries.get("sub/b.txt")?.entry.published).toBe("2014-03")
  })

  it("an empty document is an empty list", () => {
    expect(parseManifest("# nothing yet\n")).toEqual({ entries: new Map(), findings: [] })
  })
})

describe("what is wrong, and where", () => {
  it.each([
    ["a key that is not known", "- file: a.txt\n  publishr: x\n", ["manifest/unknown-key 2:3 publishr"]],
    ["a wrong type", "- file: a.txt\n  title: 12\n", ["manifest/wrong-type 2:10 number 12"]],
    ["a list where text should be", "- file: a.txt\n  author: [x, y]\n", ["manifest/wrong-type 2:11 a list"]],
    ["no value", "- file: a.txt\n  title:\n", ["manifest/wrong-type 2:9 nothing"]],
    ["a day that does not exist", "- file: a.txt\n  published: 2014-02-30\n", ['manifest/bad-date 2:14 "2014-02-30"']],
    ["a date in other words", "- file: a.txt\n  published: 3 March 2014\n", ['manifest/bad-date 2:14 "3 March 2014"']],
    ["an unknown code", "- file: a.txt\n  published_basis: infered\n", ['manifest/unknown-code 2:20 "infered"']],
    ["no address", "- file: a.txt\n  url: javascript:alert(1)\n", ['manifest/wrong-value 2:8 "javascript:alert(1)"']],
    ["a key twice", "- file: a.txt\n  title: x\n  title: y\n", ["manifest/duplicate-key 3:3 title again"]],
    ["the same file twice", "- file: a.txt\n- file: a.txt\n", ["manifest/duplicate-file 2:3 a.txt again"]],
  ])("%s: the entry is kept without it", (_, yaml, expected) => {
    expect(problems(yaml)).toEqual(expected)
    expect(files(yaml)).toEqual(["a.txt"])
  })

  it.each([
    ["an entry without a file", "- title: x\n- file: b.txt\n", ["manifest/missing-file-key 1:3 an entry without it"]],
    ["an entry that is text", "- a.txt\n- file: b.txt\n", ['manifest/wrong-type 1:3 "a.txt"']],
    ["a path that climbs out", "- file: ../a.txt\n- file: b.txt\n", ['manifest/outside-seeds 1:9 "../a.txt"']],
    ["an absolute path", "- file: /etc/passwd\n- file: b.txt\n", ['manifest/outside-seeds 1:9 "/etc/passwd"']],
    ["a path of another system", "- file: C:\\a.txt\n- file: b.txt\n", ['manifest/outside-seeds 1:9 "C:\\\\a.txt"']],
  ])("%s: the other entries are kept", (_, yaml, expected) => {
    expect(problems(yaml)).toEqual(expected)
    expect(files(yaml)).toEqual(["b.txt"])
  })

  it("a map in place of the list, and plain text", () => {
    expect(problems("a.txt:\n  title: x\n")).toEqual(["manifest/not-a-list 1:1 a map"])
    expect(problems("hello\n")).toEqual(['manifest/not-a-list 1:1 "hello"'])
  })

  it("a syntax error: its place, and the entries before it", () => {
    const yaml = '- file: a.txt\n- file: b.txt\n  title: "x\n- file: c.txt\n'
    expect(problems(yaml)[0]).toMatch(/^manifest\/syntax \d+:\d+ /u)
    expect(files(yaml)).toContain("a.txt")
  })

  it("says what was meant, and is a finding as the schema has it", () => {
    const { findings } = parseManifest("- file: a.txt\n  publishr: x\n  published_basis: infered\n  zzz: 1\n")
    expect(findings.map(({ cure }) => cure)).toEqual([
      "Did you mean `publisher`?",
      "Did you mean `inferred`?",
      "Remove the key.",
    ])
    expect(() => Schema.decodeUnknownSync(Schema.Array(Finding))(findings)).not.toThrow()
  })

  it("counts columns in code points", () => {
    expect(problems('- {file: a.txt, title: "\u{1f600}", x: 1}\n')).toEqual(["manifest/unknown-key 1:29 x"])
  })
})

describe("documents made to exhaust memory", () => {
  it("aliases are refused where they stand and never expanded", () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `  k${i + 1}: &l${i + 1} [*l${i}, *l${i}, *l${i}, *l${i}, *l${i}]`,
    )
    const yaml = `- file: a.txt\n  k0: &l0 [x]\n${levels.join("\n")}\n  title: *l30\n`
    expect(problems(yaml).at(-1)).toBe("manifest/wrong-type 33:10 an alias")
    expect(files(yaml)).toEqual(["a.txt"])
  })
})
