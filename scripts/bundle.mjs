// Bundles the command and the library into dist/. Runs at the end of `npm ci`: Node 20 does not run TypeScript, and one
// bundle starts four times faster than the modules by themselves. `node scripts/bundle.mjs FOLDER` writes it elsewhere.
import { build } from "esbuild"
import { readFile, rm } from "node:fs/promises"

// Effect is many small modules: bundled it starts faster. The others are loaded where they stand.
const bundled = /^(?:effect$|@effect\/)/
const manifest = JSON.parse(await readFile("package.json", "utf8"))

const [outdir = "dist"] = process.argv.slice(2)
await rm(outdir, { recursive: true, force: true })
await build({
  entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
  outdir,
  bundle: true,
  // What only some runs need (models, gazetteer, charts) stays in chunks of its own, loaded when first used.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  external: Object.keys(manifest.dependencies).filter((name) => !bundled.test(name)),
  logLevel: "warning",
})
