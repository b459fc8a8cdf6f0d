import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { packageFile } from "../../src/package-file.ts"
import { runNotebook } from "./run-notebook.ts"

const notebooks = readdirSync(packageFile("notebooks")).filter((name) => name.endsWith(".html"))

it("there are notebooks", () => expect(notebooks.length).toBeGreaterThan(0))

describe.each(notebooks)("%s", (name) => {
  const path = packageFile(`notebooks/${name}`)

  it("runs over out/, and every value of its prose is known", async () => {
    const { displayed, prose, unknown } = await runNotebook(path)
    expect(unknown).toEqual([])
    expect(displayed.length).toBeGreaterThan(0)
    expect(prose.replaceAll(/`[^`]*`/gu, "")).not.toMatch(/\b(?:undefined|NaN|null|\[object)\b/u)
  })

  it("imports only what is installed, so that it is read offline", async () => {
    const { imports } = await runNotebook(path)
    expect(new Set(imports)).toEqual(new Set(["arquero", "@observablehq/plot"]))
    expect(readFileSync(path, "utf8")).not.toMatch(/https?:|npm:|\.csv\(/u)
  })
})
