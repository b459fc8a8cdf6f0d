/** corrections.yaml of a seeds folder, read and ready to be applied; whatever makes it unfit ends the build before it writes. */
import { Effect, Path, Schema } from "effect"
import { Finding, locate } from "../../schema/finding.ts"
import { entriesOf, type Ledger } from "../history/ledger.ts"
import { CORRECTIONS_FILE } from "../read/corrections-file.ts"
import { optionalText } from "../read/optional-text.ts"
import { Corrections } from "./corrections.ts"
import type { Former, Remembers } from "./former.ts"

/** The file cannot be built by: it is damaged, contradicts itself, names what never was, or is from a newer version. */
export class CorrectionsUnusable extends Schema.TaggedError<CorrectionsUnusable>()("CorrectionsUnusable", {
  file: Schema.String,
  findings: Schema.Array(Finding),
}) {
  readonly code = "corrections/unusable"
  readonly exitCode = 2
  override get message(): string {
    const shown = this.findings.slice(0, SHOWN).map((finding) => {
      const { code, expected, found, cure } = finding
      return `  ${locate({ ...finding, file: this.file })}: ${code}: expected ${expected}; found ${found}. ${cure}`
    })
    const more = this.findings.length > SHOWN ? [`  … and ${this.findings.length - SHOWN} more`] : []
    const head = `${this.file}: expected corrections that can be applied. Nothing was changed.`
    return [head, ...shown, ...more].join("\n")
  }
}

/** More than these are not read on a screen. */
const SHOWN = 20

/**
 * Reads corrections.yaml below a seeds folder; a folder without one is fine. Fails with `CorrectionsUnusable`.
 *
 * @param ledger the ledger of this build, asked when records have their ids: by then it knows what has just gone
 */
export const readCorrections = Effect.fn("readCorrections")(function* (seeds: string, ledger: () => Ledger) {
  const path = yield* Path.Path
  const file = path.join(seeds, CORRECTIONS_FILE)
  const corrections = new Corrections(yield* readFile(file), remembering(ledger))
  return yield* usable(file, corrections)
})

/** The corrections, unless something refuses them: to be asked again when they have been applied. */
export const usable = Effect.fn("usable")(function* (file: string, corrections: Corrections) {
  const { refused } = corrections
  return refused.length > 0 ? yield* new CorrectionsUnusable({ file, findings: refused }) : corrections
})

/** The text of the file; null where there is none, or nothing in it. */
export const readFile = Effect.fn("readFile")(function* (file: string) {
  const path = yield* Path.Path
  return yield* optionalText(path.dirname(file), CORRECTIONS_FILE).pipe(
    Effect.mapError(({ finding }) => new CorrectionsUnusable({ file, findings: [finding] })),
  )
})

/** What the ledger says of ids whose records have ended. */
function remembering(ledger: () => Ledger): Remembers {
  let ended: ReadonlyMap<string, Former> | undefined
  return (id) => {
    ended ??= new Map(
      entriesOf(ledger()).flatMap(({ id, to, gone }) => ((to ?? gone) === undefined ? [] : [[id, endOf(to, gone)]])),
    )
    return ended.get(id) ?? null
  }
}

const endOf = (to: string | undefined, gone: string | undefined): Former =>
  to === undefined ? { gone: gone ?? "" } : { to: [to] }
