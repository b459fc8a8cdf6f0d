/** The examples in doc comments run: what stands before `// =>` gives what stands behind it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { describe, expect, test } from "vitest"
import { articles, folderWith } from "./folders.ts"

interface Example {
  readonly file: string
  readonly line: number
  readonly code: ReadonlyArray<string>
}

const files = ["schema", "src"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name))
    .sort(),
)

const examples = files.flatMap((file) => examplesOf(file, readFileSync(file, "utf8").split("\n")))

function examplesOf(file: string, lines: ReadonlyArray<string>): ReadonlyArray<Example> {
  const found: Array<Example> = []
  for (let i = 0; i < lines.length; i++) {
    if (!/^ *\* ```ts$/u.test(lines[i]!)) continue
    const end = lines.findIndex((line, k) => k > i && /^ *\* ```$/u.test(line))
    found.push({ file, line: i + 2, code: lines.slice(i + 1, end).map((line) => line.replace(/^ *\* ?/u, "")) })
  }
  return found
}

/** The example as a module that hands out what it got and what it says it gets; names come from its file and the library. */
async function moduleOf({ file, code }: Example, paths: Readonly<Record<string, string>>): Promise<string> {
  const body = code
    .filter((line) => !line.startsWith("import "))
    .map((line) => {
      const [, expression, expected] = /^(.+?) \/\/ => (.+)$/u.exec(line) ?? []
      return expression === undefined ? line : `results.push([${expression}, ${expected}])`
    })
    .join("\n")
    .replaceAll(/: "(seeds|out)"/gu, (_, name: string) => `: ${JSON.stringify(paths[name])}`)
  const words = new Set(body.match(/\b[A-Za-z]\w*\b/gu))
  const imported = new Set<string>()
  const imports: Array<string> = []
  for (const source of [file, "src/index.ts"]) {
    const url = pathToFileURL(resolve(source)).href
    const names = Object.keys((await import(/* @vite-ignore */ url)) as object)
    const used = names.filter((name) => words.has(name) && !imported.has(name))
    for (const name of used) imported.add(name)
    imports.push(`import { ${used.join(", ")} } from ${JSON.stringify(url)}`)
  }
  const head = "export const results: Array<readonly [unknown, unknown]> = []"
  return [...imports, head, "export async function run() {", body, "}"].join("\n")
}

describe("examples of doc comments", () => {
  test("there are some, and each shows a result or is one of the library's own", () => {
    expect(examples.length).toBeGreaterThan(8)
    for (const { file, line, code } of examples)
      expect(file === "src/index.ts" || code.some((text) => text.includes("// => ")), `${file}:${line}`).toBe(true)
  })

  test.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    "%s",
    async (name, example) => {
      const folder = folderWith(
        Object.fromEntries(Object.entries(articles).map(([file, text]) => [`seeds/${file}`, text])),
      )
      const paths = { seeds: join(folder, "seeds"), out: join(folder, "out") }
      if (example.code.some((line) => line.includes("await check("))) {
        const { build } = await import("../src/index.ts")
        await build(paths)
      }
      const cache = join("node_modules", ".cache", "examples")
      mkdirSync(cache, { recursive: true })
      const path = resolve(cache, `${name.replaceAll(/[^\w]+/gu, "-")}.ts`)
      writeFileSync(path, await moduleOf(example, paths))
      const { run, results } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {
        run: () => Promise<void>
        results: ReadonlyArray<readonly [unknown, unknown]>
      }
      await run()
      for (const [got, expected] of results) expect(got).toEqual(expected)
      expect(results).toHaveLength(example.code.filter((line) => line.includes("// => ")).length)
    },
  )
})
