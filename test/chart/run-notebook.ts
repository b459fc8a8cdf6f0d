/** Runs a notebook as its page does, without a browser: each cell as Notebook Kit compiles it, over the files of `out/`. */
import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { deserialize, transpile } from "@observablehq/notebook-kit"
import * as Plot from "@observablehq/plot"
import * as aq from "arquero"
import { DOMParser, parseHTML } from "linkedom"

export interface Ran {
  /** What the cells display, as markup. */
  readonly displayed: ReadonlyArray<string>
  /** The prose, with its values filled in. */
  readonly prose: string
  /** Packages that the cells import. */
  readonly imports: ReadonlyArray<string>
  /** Names that a cell uses and no cell or import gives. */
  readonly unknown: ReadonlyArray<string>
}

const LIBRARIES: Readonly<Record<string, unknown>> = { arquero: aq, "@observablehq/plot": Plot }

export async function runNotebook(path: string): Promise<Ran> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the few members of the DOM that it uses
  const { cells } = deserialize(await readFile(path, "utf8"), { parser: new DOMParser() as never })
  const { document } = parseHTML("<!doctype html><html><body></body></html>")
  const ran = { displayed: new Array<string>(), prose: "", imports: new Array<string>(), unknown: new Array<string>() }
  const library = (name: string): unknown => {
    if (name.startsWith("./")) return import(pathToFileURL(join(dirname(path), name)).href)
    ran.imports.push(name)
    return name === "@observablehq/plot" ? plotIn(document) : LIBRARIES[name]
  }
  const scope = new Map<string, unknown>([
    ["display", (node: unknown) => void ran.displayed.push(markupOf(node))],
    ["md", (strings: ReadonlyArray<string>, ...values: ReadonlyArray<unknown>) => filled(strings, values)],
    ["width", 720],
    ["dark", false],
    ["FileAttachment", (name: string) => fileAt(join(dirname(path), name))],
  ])
  // The module that the notebooks share finds the page's document where a page has it.
  Reflect.set(globalThis, "document", document)
  for (const cell of cells) {
    const { body, inputs = [], outputs = [] } = transpile(cell)
    ran.unknown.push(...inputs.filter((name) => !scope.has(name)))
    // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- a cell is a program, and this is its page
    const program = new Function("document", "library", `return ${body.replaceAll(/\bimport\(/gu, "library(")}`)
    const result: unknown = await program(document, library)(...inputs.map((name) => scope.get(name)))
    if (cell.mode === "md") ran.prose += `${String(result)}\n`
    else for (const name of outputs) scope.set(name, Reflect.get(Object(result), name))
  }
  Reflect.deleteProperty(globalThis, "document")
  return ran
}

/** Plot as in a page, where the document is a global. */
const plotIn = (document: unknown): unknown => ({
  ...Plot,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the few members of the DOM that it uses
  plot: (options: Plot.PlotOptions) => Plot.plot({ ...options, document: document as never }),
})

const fileAt = (path: string) => ({
  text: () => readFile(path, "utf8"),
  json: async (): Promise<unknown> => JSON.parse(await readFile(path, "utf8")),
})

const filled = (strings: ReadonlyArray<string>, values: ReadonlyArray<unknown>): string =>
  strings.map((string, index) => (index < values.length ? string + markupOf(values[index]) : string)).join("")

function markupOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value)
  const markup: unknown = Reflect.get(value, "outerHTML") ?? Reflect.get(value, "textContent")
  return String(markup)
}
