/** How long a cluster waits for whom. All of it hangs on one figure: after how long a runner that says nothing is taken for lost. */
import { Duration, Schedule } from "effect"

export interface Timing {
  /** A runner that has not been heard of for so long is lost: others take its work over. */
  readonly lostAfter: Duration.Duration
  /** How often a runner tells that it is alive. */
  readonly heartbeat: Duration.Duration
  /** How often the database is asked for work, and for what has become of it. */
  readonly poll: Duration.Duration
  /** The pause before a group that has failed is tried again; each further one is twice as long. */
  readonly retry: Duration.Duration
}

/** @param seconds until a silent runner is lost; the same for all runners of a cluster */
export const timingOf = (seconds: number): Timing => ({
  lostAfter: Duration.seconds(seconds),
  heartbeat: Duration.seconds(seconds / 3),
  poll: Duration.millis(Math.min(1000, seconds * 100)),
  retry: Duration.seconds(seconds / 15),
})

/** How often a group is tried; a runner that was killed at it counts as one. */
export const MOST_ATTEMPTS = 5

/** Pauses between the tries: 1, 2, 4 and 8 seconds unless told otherwise. */
export const retriesOf = ({ retry }: Timing) => Schedule.min([Schedule.exponential(retry), Schedule.spaced("1 minute")])
