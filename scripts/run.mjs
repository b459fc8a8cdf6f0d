// Runs a TypeScript program of this repository: `node scripts/run.mjs bench/accuracy/accuracy.ts --json`. Node 20 does not
// run TypeScript; the bundle goes below node_modules, so that it finds the packages and nothing is left to commit.
import { basename, join } from "node:path"
import { build } from "esbuild"

const [entry, ...args] = process.argv.slice(2)
const outfile = join("node_modules", ".cache", `${basename(entry, ".ts")}.mjs`)
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  logLevel: "warning",
})
process.argv = [process.argv[0], entry, ...args]
await import(join(process.cwd(), outfile))
