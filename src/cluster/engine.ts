/**
 * The engines that runs go on: Effect's cluster over the database, as a runner or as one who only submits; or the memory of
 * this process. Runners do not talk to each other but by the database, so they need no ports and no names in the network.
 */
import { randomBytes } from "node:crypto"
import { hostname } from "node:os"
import process from "node:process"
import * as NodeCrypto from "@effect/platform-node-shared/NodeCrypto"
import { Layer, Option } from "effect"
import {
  ClusterWorkflowEngine,
  Runner,
  RunnerAddress,
  RunnerHealth,
  Runners,
  RunnerStorage,
  Sharding,
  ShardingConfig,
  SqlMessageStorage,
  SqlRunnerStorage,
} from "effect/cluster"
import type { SqlClient } from "effect/sql"
import type { WorkflowEngine } from "effect/workflow"
import { TABLES } from "./database.ts"
import type { Timing } from "./timing.ts"

/** This process as a runner: by host, process, and a word that no other has, as containers share the first two. */
export function thisRunner(version: string): Runner.Runner {
  const host = `${hostname()}/${process.pid}/${randomBytes(3).toString("hex")}`
  return Runner.make({ address: RunnerAddress.make(host, 0), groups: [version], weight: 1 })
}

/** The tables are there already: see `makeTables`. */
type Engine = Layer.Layer<WorkflowEngine.WorkflowEngine, never, SqlClient.SqlClient>

/** The engine of a runner: it may be given runs. */
export const runnerEngine = (runner: Runner.Runner, version: string, timing: Timing): Engine =>
  engineWith(SqlRunnerStorage.layerStorage({ prefix: TABLES }), {
    ...sharedConfig(version, timing),
    runnerAddress: Option.some(runner.address),
  })

/** The engine of one who submits runs and looks at them. */
export const clientEngine = (version: string, timing: Timing): Engine =>
  engineWith(RunnerStorage.layerMemory, { ...sharedConfig(version, timing), runnerAddress: Option.none() })

const engineWith = (
  runners: Layer.Layer<RunnerStorage.RunnerStorage, never, SqlClient.SqlClient | ShardingConfig.ShardingConfig>,
  config: Partial<ShardingConfig.ShardingConfig["Service"]>,
) =>
  ClusterWorkflowEngine.layer.pipe(
    Layer.provideMerge(Sharding.layer),
    Layer.provide(Runners.layerNoop),
    Layer.provideMerge(SqlMessageStorage.layerStorage({ prefix: TABLES })),
    Layer.provide([runners, RunnerHealth.layerNoop]),
    Layer.provide(ShardingConfig.layer(config)),
    Layer.provide(NodeCrypto.layerDigest),
  )

/** Runs are few: a handful of shards is enough to spread them. */
const SHARDS = 16

const sharedConfig = (version: string, { lostAfter, heartbeat, poll }: Timing) => ({
  availableShardGroups: [version],
  assignedShardGroups: [version],
  shardsPerGroup: SHARDS,
  shardLockExpiration: lostAfter,
  shardLockRefreshInterval: heartbeat,
  refreshAssignmentsInterval: poll,
  entityMessagePollInterval: poll,
  entityReplyPollInterval: poll,
  // What an activity that is cut off had under way is not lost: groups are in the queue.
  entityTerminationTimeout: "2 seconds" as const,
  simulateRemoteSerialization: false,
})
