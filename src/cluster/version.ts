/**
 * The version that a cluster is of. Runners of one version alone work on a run: what two versions make of a corpus is not
 * one dataset, whatever each of them is worth.
 */
import process from "node:process"
import manifest from "../../package.json" with { type: "json" }
import { codeVersion } from "../cache/code-version.ts"
import { sha256 } from "../sha256.ts"

export interface ClusterVersion {
  /** The code and data that make claims, as runs have it. */
  readonly code: string
  /** The same in few words, with what else may make a difference: Node's major version and Effect's. */
  readonly name: string
}

/** What the storage of messages leaves for the name of a group of shards: 50 characters with the number of a shard. */
const LONGEST = 45

/** The version of this program. Reads its files, so it is asked for once. */
export function clusterVersion(): ClusterVersion {
  const code = codeVersion()
  return { code, name: versionName(manifest.version, code, process.versions.node, manifest.dependencies.effect) }
}

/**
 * @example
 * ```ts
 * versionName("1.2.0", "3f2ab4c1d2e3f4a5", "20.20.2", "4.1.0") // => "1.2.0-3f2ab4c1d2e3-node20-effect4.1.0"
 * ```
 */
export function versionName(version: string, code: string, node: string, effect: string): string {
  const name = `${version}-${code.slice(0, 12)}-node${node.split(".")[0]}-effect${effect}`
  return name.length <= LONGEST ? name : sha256(name).slice(0, LONGEST)
}
