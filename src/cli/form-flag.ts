/** `--as`: whether a run becomes a dataset or tables alone. */
import { Flag } from "effect/cli"

export const formFlag = Flag.Literals("as", ["dataset", "tables"]).pipe(
  Flag.withDescription(
    "A dataset with pages and charts, as build makes it, in memory; or tables alone, of any size, out of core. Unless told, tables for more than 5,000 records",
  ),
  Flag.optional,
)
