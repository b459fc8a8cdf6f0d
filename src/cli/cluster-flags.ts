/** Flags that the commands of a cluster share: its database, and after how long a silent runner is lost. */
import process from "node:process"
import { Console, Effect, Logger, Option } from "effect"
import { Flag } from "effect/cli"
import { CouldNotRun } from "./exit.ts"

export const databaseFlag = Flag.String("database").pipe(
  Flag.withDescription("postgres://user@host/name of the cluster's database; FACTLOOM_DATABASE unless told"),
  Flag.optional,
)

export const lostAfterFlag = Flag.Int("lost-after").pipe(
  Flag.withDescription("Seconds after which a silent runner is taken for lost; the same for all of a cluster"),
  Flag.withDefault(15),
  Flag.filter(
    (seconds) => seconds >= 2 && seconds <= 3600,
    () => "a number from 2 to 3600",
  ),
)

/** The address of the database, where one is told; a password is better off in the environment than on the command line. */
export const databaseUrl = (flag: Option.Option<string>): string | null => {
  const url = Option.getOrElse(flag, () => process.env["FACTLOOM_DATABASE"] ?? "")
  return url === "" ? null : url
}

/** The address of the database of a command that cannot do without. */
export const neededDatabase = Effect.fn("neededDatabase")(function* (flag: Option.Option<string>) {
  const url = databaseUrl(flag)
  if (url !== null) return url
  return yield* new CouldNotRun({
    code: "cluster/no-database",
    message:
      "expected --database postgres://user@host/name or FACTLOOM_DATABASE, found neither. A cluster needs a database that all machines reach; without one, factloom cluster submit does all in its own process, and waits.",
  })
})

/** One line on standard error. */
export const tell = (words: string): Effect.Effect<void> => Console.error(words)

/** What the engine itself notes is for those who look into it: with FACTLOOM_LOG=1, on standard error. */
export const clusterLog = Logger.layer(
  process.env["FACTLOOM_LOG"] === "1" ? [Logger.withConsoleError(Logger.formatLogFmt)] : [],
)
