/** `--out`: the folder of a dataset, for commands that read it and for those that write it anew. */
import { Flag } from "effect/cli"

export const outFlag = Flag.String("out").pipe(Flag.withDescription("Folder of the dataset"), Flag.withDefault("out"))

export const outReplaced = Flag.String("out").pipe(
  Flag.withDescription("Folder of the dataset; replaced as a whole"),
  Flag.withDefault("out"),
)
