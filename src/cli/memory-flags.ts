/** `--memory-limit` and `--temp`: what linking and exporting of tables may take. */
import { Option } from "effect"
import { Flag } from "effect/cli"

/** Megabytes of `512MB`, `2GB`; null for other words. */
export function megabytes(words: string): number | null {
  const [, number = "", unit = ""] = /^(\d{1,6})\s?(MB|GB)$/iu.exec(words) ?? []
  const size = Number(number) * (unit.toUpperCase() === "GB" ? 1024 : 1)
  return number !== "" && size >= LEAST ? size : null
}

/** Less than this the database needs for itself. */
const LEAST = 256

export const memoryLimit = Flag.String("memory-limit").pipe(
  Flag.withDescription(
    "Of tables: memory to work in, such as 512MB or 8GB; what is more goes to disk. Unless told 2GB",
  ),
  Flag.filterMap(
    (words) => Option.fromNullishOr(megabytes(words)),
    () => `a number of MB or GB, 256MB at least, such as 8GB`,
  ),
  Flag.optional,
)

export const temp = Flag.String("temp").pipe(
  Flag.withDescription("Of tables: folder for what does not fit into memory; in the run unless told"),
  Flag.optional,
)

/** The flags as options of a run. */
export const memoryOptions = (
  memoryLimit: Option.Option<number>,
  temp: Option.Option<string>,
): { readonly memoryLimit?: number; readonly temp?: string } => ({
  ...(Option.isSome(memoryLimit) ? { memoryLimit: memoryLimit.value } : {}),
  ...(Option.isSome(temp) ? { temp: temp.value } : {}),
})
