/** `--workers`, the same on every command that extracts. */
import { Flag } from "effect/cli"

export const workers = Flag.Int("workers").pipe(
  Flag.withDescription("Worker threads; as many as the machine runs at once unless told"),
  Flag.filter(
    (count) => count >= 1 && count <= 1024,
    () => "a number from 1 to 1024",
  ),
  Flag.optional,
)
