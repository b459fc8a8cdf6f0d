/** `derived/speaker`, `derived/utterance`: whom a statement is linked to, and which statements are pieces of one utterance. */
import { foldName } from "../../../link/fold-name.ts"
import { groupBy } from "../../../link/order.ts"
import { cellFinding, type CheckRule, show } from "../../check-rule.ts"
import type { PublishedRow } from "../../published-dataset.ts"
import { compare, grouped } from "./compare.ts"

export const speakers: CheckRule = {
  name: "derived/speaker",
  holds: "The speaker's id is that of an actor which the speaker's name, or words of the same article, name.",
  *check(dataset) {
    const statements = dataset.tables.get("statements")
    const actors = dataset.tables.get("actors")
    const namings = groupBy(
      (dataset.tables.get("evidence")?.rows ?? []).filter(({ values }) => values["table"] === "actors"),
      ({ values }) => String(values["record_id"]),
    )
    for (const row of statements?.rows ?? []) {
      const { speaker, speaker_id } = row.values
      const actor = actors?.byId.get(String(speaker_id))
      if (!actor || isCalled(actor, String(speaker), namings.get(actor.id) ?? [])) continue
      yield cellFinding(this.name, statements!, row, "speaker_id", {
        expected: `the actor that is called ${show(speaker)}`,
        found: `${show(speaker_id)}, which is ${show(actor.values["name"])}`,
        cure: "Correct the speaker or the id, or build the dataset again.",
      })
    }
  },
}

/** Is it the actor's name, an alias, or how some article calls it? */
function isCalled({ values }: PublishedRow, speaker: string, evidence: ReadonlyArray<PublishedRow>): boolean {
  const folded = foldName(speaker)
  const called = [values["name"], values["aliases"], ...evidence.map((row) => row.values["exact"])].flat()
  return called.some((name) => foldName(String(name ?? "").replaceAll(/\s+/gu, " ")) === folded)
}

export const utterances: CheckRule = {
  name: "derived/utterance",
  holds: "The pieces of one utterance stand in one article and have one speaker, but for what people have set.",
  *check(dataset) {
    const statements = dataset.tables.get("statements")
    const set = new Set(
      (dataset.tables.get("corrections")?.rows ?? []).map(({ values }) =>
        cellKey(values["record_id"], values["field"]),
      ),
    )
    for (const pieces of grouped(dataset, "statements", "utterance_id").values())
      for (const column of ["source_id", "speaker", "cue"]) {
        const [first, ...others] = pieces.filter(({ id }) => !set.has(cellKey(id, column)))
        for (const piece of others)
          yield* compare(
            this.name,
            statements!,
            piece,
            column,
            first!.values[column] ?? null,
            `line ${first!.line}, a piece of the same utterance`,
          )
      }
  },
}

const cellKey = (record_id: unknown, field: unknown): string => `${String(record_id)} ${String(field)}`
