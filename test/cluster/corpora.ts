/** Corpora for clusters: many small files of records, each a unit; and what one machine makes of them. */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { generatedText } from "../../bench/speed/generated-corpus.ts"
import { exportTo, extract, link } from "../run/runs.ts"

/** A corpus of units of a moment, with a malformed record at the end of each, and a first one of seconds, with little to link. */
export function unitFiles(units: number, articles: number): Readonly<Record<string, Uint8Array>> {
  const unit = (at: number): ReadonlyArray<string> =>
    at === 0
      ? Array.from({ length: 20 }, () => plainProse(240_000))
      : Array.from({ length: articles }, (_, number) => generatedText(at * articles + number))
  const file = (at: number): Uint8Array => {
    const records = unit(at).map((text, number) =>
      JSON.stringify({ id: `news-${at}-${number}`, text, published: "2014-03-02" }),
    )
    return gzipSync(`${records.join("\n")}\n{"id":"none"}\n`)
  }
  return Object.fromEntries(
    Array.from({ length: units }, (_, at) => [`corpus/${String(at).padStart(3, "0")}.jsonl.gz`, file(at)]),
  )
}

/** Text that takes its time to be read, and in which nothing happened. */
const plainProse = (length: number): string => {
  const sentence = "The bread was warm and the garden lay quiet while the children read by the window. "
  return sentence.repeat(Math.ceil(length / sentence.length))
}

/** Hashes of all files of a dataset. */
export function hashesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()
  return Object.fromEntries(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash("sha256")
          .update(readFileSync(join(folder, file)))
          .digest("hex"),
      ]),
  )
}

/** What one machine makes of a corpus in so many parts, by extract, link and export. */
export async function oneMachine(
  folder: string,
  of: number,
  as: "dataset" | "tables" = "dataset",
): Promise<Readonly<Record<string, string>>> {
  const run = join(folder, `run-${of}`)
  const out = join(folder, `out-${of}`)
  for (let index = 1; index <= of; index++) await extract({ corpus: join(folder, "corpus"), run, shard: { index, of } })
  await link({ run, as })
  await exportTo(out, run)
  return hashesOf(out)
}
