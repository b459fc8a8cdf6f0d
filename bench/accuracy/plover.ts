/** PLOVER's event sentences: are the parties of AGREE, CONSULT, COOPERATE and AID those that its coders named? */
import { createRequire } from "node:module"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { actsOf } from "../../src/extract/agreements/act.ts"
import type { Annotate } from "./annotated-text.ts"
import type { Row } from "./row.ts"

interface Coded {
  readonly date: string
  readonly text: string
  readonly event: string
  readonly source: ReadonlyArray<{ readonly code: string }> | null
  readonly target: ReadonlyArray<{ readonly code: string }> | null
}

const COOPERATION = new Set(["AGREE", "CONSULT", "COOPERATE", "AID"])

/** Right: of the parties found and the parties coded, at least half are the same. States by name, all others as one. */
export function ploverRows(folder: string, annotate: Annotate): ReadonlyArray<Row> {
  const sentences = JSON.parse(readFileSync(join(folder, "dev.json"), "utf8")) as ReadonlyArray<Coded>
  const coded = sentences.filter(({ event }) => COOPERATION.has(event))
  const nameOf = stateNames()
  const right = coded.filter(({ text, date, source, target }) => {
    const wanted = new Set([...(source ?? []), ...(target ?? [])].map(({ code }) => nameOf.get(code) ?? "other"))
    return actsOf(annotate(text, date)).some(({ parties }) => {
      const found = new Set(parties.map(({ isState, name }) => (isState ? name : "other")))
      const shared = [...wanted].filter((name) => found.has(name)).length
      return shared / new Set([...wanted, ...found]).size >= 0.5
    })
  })
  const value = (100 * right.length) / coded.length
  return [{ set: "plover dev", measure: "parties right", value, goal: 75, unit: "%" }]
}

/** ISO 3166-1 alpha-3 → common name; PLOVER writes JAP for Japan. */
function stateNames(): ReadonlyMap<string, string> {
  const require = createRequire(import.meta.url)
  const countries = require("world-countries") as ReadonlyArray<{
    readonly cca3: string
    readonly name: { readonly common: string }
  }>
  return new Map([
    ...countries.map(({ cca3, name }) => [cca3, name.common] as const),
    ["JAP", "Japan"],
    ["TUR", "Turkey"],
  ])
}
