/**
 * `npm run bench:link`: event identity and cost of the link stage on made-up news whose events are known
 * (`test/link/synthetic-corpus.ts`): 10,000 articles about 3,000 events, and twice as many of both in the same towns and the
 * same two years. CPU seconds, the best of four runs in a process of its own for each size, as a build is one; texts are no
 * part of it.
 */
import { execFileSync } from "node:child_process"
import process from "node:process"
import { fileURLToPath } from "node:url"
import { registry } from "../../schema/registry.ts"
import { IdRegister } from "../../src/history/id-register.ts"
import { clusterEvents } from "../../src/link/cluster-events.ts"
import { link } from "../../src/link/link.ts"
import { linkedClaims } from "../../src/link/linked-claim.ts"
import { tellings } from "../../src/link/telling.ts"
import { claimsOf, identityOf } from "../../test/link/synthetic-claims.ts"
import { syntheticCorpus } from "../../test/link/synthetic-corpus.ts"

const SEED = 1998

interface Measured {
  readonly articles: number
  readonly events: number
  readonly link: number
  readonly cluster: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Events looked at for a telling, on average. */
  readonly near: number
  readonly crowded: number
  readonly unlisted: number
}

function measure(articles: number): Measured {
  const events = 0.3 * articles
  const { reports } = syntheticCorpus({ articles, events, seed: SEED })
  const claims = reports.map((report) => claimsOf(report))
  const linking = cpuSeconds(() => link(claims, registry))
  const told = tellings(linkedClaims(claims, registry, new IdRegister()))
  const clustering = cpuSeconds(() => clusterEvents(told))
  const { looked, crowded, unlisted } = clusterEvents(told).effort
  const near = looked / told.length
  return { articles, events, link: linking, cluster: clustering, ...identityOf(reports), near, crowded, unlisted }
}

function cpuSeconds(run: () => unknown): number {
  const times = Array.from({ length: 4 }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return Math.min(...times)
}

const [size] = process.argv.slice(2)
if (size === undefined) compare()
else process.stdout.write(JSON.stringify(measure(Number(size))))

function compare(): void {
  const [once, twice] = [10_000, 20_000].map((articles) => {
    const json = execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(articles)], {
      encoding: "utf8",
    })
    return JSON.parse(json) as Measured
  })
  process.stdout.write(
    "                   event identity, B-cubed       CPU seconds    events looked at a telling; passed over\n" +
      "articles  events       P     R    F1     link  cluster     near  crowded  unlisted\n",
  )
  for (const { articles, events, precision, recall, f1, near, crowded, unlisted, ...cpu } of [once!, twice!]) {
    const shares = [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(6)).join("")
    const times = [
      cpu.link.toFixed(2).padStart(9),
      cpu.cluster.toFixed(2).padStart(9),
      near.toFixed(1).padStart(9),
    ].join("")
    const passed = String(crowded).padStart(9) + String(unlisted).padStart(10)
    process.stdout.write(`${String(articles).padStart(8)}${String(events).padStart(8)}  ${shares}${times}${passed}\n`)
  }
  const ratio = (part: "link" | "cluster"): string => (twice![part] / once![part]).toFixed(2)
  process.stdout.write(
    `twice the articles: link ${ratio("link")} times the time, clustering ${ratio("cluster")} times\n`,
  )
}
