/** How long a cluster waits for whom. All of it hangs on one figure: after how long a runner that says nothing is taken for lost. */
import { Duration } from "effect"

export interface Timing {
  /** A runner that has not been heard of for so long is lost: others take its work over. */
  readonly lostAfter: Duration.Duration
  /** How often a runner tells that it is alive. */
  readonly heartbeat: Duration.Duration
  /** How often the database is asked for work, and for what has become of it. */
  readonly poll: Duration.Duration
}

/** @param seconds until a silent runner is lost; the same for all runners of a cluster */
export const timingOf = (seconds: number): Timing => ({
  lostAfter: Duration.seconds(seconds),
  heartbeat: Duration.seconds(seconds / 3),
  poll: Duration.millis(Math.min(1000, seconds * 100)),
})

export const USUAL_LOST_AFTER = 15
