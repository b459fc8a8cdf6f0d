/** `factloom cluster`: a run on many machines, by way of a database and a store that all of them reach. */
import { Command } from "effect/cli"
import { clusterRunner } from "./cluster-runner.ts"
import { clusterStatus } from "./cluster-status.ts"
import { clusterSubmit } from "./cluster-submit.ts"

export const cluster = Command.make("cluster").pipe(
  Command.withDescription("Extract, link and export on many machines that share a PostgreSQL database"),
  Command.withSubcommands([clusterSubmit, clusterRunner, clusterStatus]),
)
