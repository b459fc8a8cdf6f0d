/** The annotated articles: a build of each set, scored by the scorer that comes with them. */
import { execFileSync } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import process from "node:process"
import { build } from "../../src/index.ts"
import { eventIdentity, readArticleEvents } from "./event-identity.ts"
import type { Row } from "./row.ts"
import { asWritten, byDateAndPlace } from "./true-identity.ts"

export interface Score {
  readonly casualties: Part
  readonly linked: number
  readonly statements: Part
  readonly attributed: Part
  readonly events: Part
  readonly dated: number
  readonly placed: number
  readonly agreements: Part & { readonly status: number }
  readonly traps: number
}
interface Part {
  readonly precision: number
  readonly f1: number
  readonly got: number
}

/** Every fourth article by id is kept back while rules are written. */
const isHeldBack = (_: string, index: number): boolean => index % 4 === 3

/** Builds a set into a folder that is gone afterwards. */
export async function withBuild<A>(gold: string, use: (out: string) => A): Promise<A> {
  const folder = mkdtempSync(join(tmpdir(), "factloom-accuracy-"))
  try {
    const articles = join(folder, "articles")
    cpSync(join(gold, "articles"), articles, { recursive: true })
    await build({ seeds: articles, out: join(folder, "out") })
    return use(join(folder, "out"))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function score(scorer: string, gold: string, out: string, only: ReadonlyArray<string> = []): Score {
  const filter = only.length === 0 ? [] : ["--only", only.join(",")]
  const json = execFileSync(process.execPath, [scorer, gold, out, "--json", ...filter], { encoding: "utf8" })
  return JSON.parse(json) as Score
}

/** Ids of a set, in order. */
const idsOf = (gold: string): ReadonlyArray<string> =>
  readdirSync(gold)
    .filter((file) => file.endsWith(".gold.json"))
    .map((file) => file.slice(0, -".gold.json".length))
    .sort()

export async function goldRows(data: string, set: "seeds" | "dev"): Promise<ReadonlyArray<Row>> {
  const gold = join(data, "gold", set)
  const scorer = join(data, "gold", "score.mjs")
  return withBuild(gold, (out) => {
    const whole = rowsOf(`gold/${set}`, score(scorer, gold, out), goals[set])
    if (set === "seeds") return whole
    const ids = idsOf(gold)
    const worked = score(
      scorer,
      gold,
      out,
      ids.filter((id, i) => !isHeldBack(id, i)),
    )
    const kept = score(scorer, gold, out, ids.filter(isHeldBack))
    return [
      ...whole,
      ...identityRows(gold, out),
      ...rowsOf("gold/dev, worked on", worked, {}),
      ...rowsOf("gold/dev, kept back", kept, {}),
    ]
  })
}

/** All articles together: whoever keeps some back takes reports from the events of others. */
function identityRows(gold: string, out: string): ReadonlyArray<Row> {
  const articles = readArticleEvents(gold, out)
  const row = (measure: string, value: number, goal: number | null): Row => {
    return { set: "gold/dev", measure: `event identity B-cubed ${measure}`, value: 100 * value, goal, unit: "%" }
  }
  const { precision, recall, f1 } = eventIdentity(articles, byDateAndPlace)
  const written = eventIdentity(articles, asWritten)
  return [
    row("P", precision, null),
    row("R", recall, null),
    row("F1", f1, 90),
    row("F1, dates and places as written", written.f1, null),
  ]
}

type Goals = Readonly<Partial<Record<keyof ReturnType<typeof measures>, number>>>

const goals: Readonly<Record<"seeds" | "dev", Goals>> = {
  seeds: {
    "casualties F1": 100,
    "figures linked": 100,
    "statements F1": 90,
    "statements attributed F1": 88,
    "events F1": 90,
    "events dated": 100,
    "events placed": 100,
    "agreements F1": 75,
    "agreements status": 75,
    "events and figures on trap text": 0,
  },
  dev: {
    "casualties F1": 88,
    "figures linked": 80,
    "statements F1": 80,
    "statements attributed F1": 70,
    "events F1": 75,
    "events dated": 85,
    "events placed": 85,
    "agreements F1": 60,
    "agreements status": 65,
    "events and figures on trap text": 4,
  },
}

const measures = (score: Score) => ({
  "casualties F1": 100 * score.casualties.f1,
  "figures linked": 100 * score.linked,
  "statements F1": 100 * score.statements.f1,
  "statements attributed F1": 100 * score.attributed.f1,
  "events F1": 100 * score.events.f1,
  "events dated": 100 * score.dated,
  "events placed": 100 * score.placed,
  "agreements F1": 100 * score.agreements.f1,
  "agreements status": 100 * score.agreements.status,
  "events and figures on trap text": score.traps,
})

function rowsOf(set: string, score: Score, asked: Readonly<Record<string, number>>): ReadonlyArray<Row> {
  return Object.entries(measures(score)).map(([measure, value]) => ({
    set,
    measure,
    value,
    goal: asked[measure] ?? null,
    unit: measure.endsWith("trap text") ? "count" : "%",
  }))
}
