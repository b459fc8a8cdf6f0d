/** Claimed values out of words, for tests of proofs that read like the rows of `evidence`. */
import { registry } from "../../../schema/registry.ts"
import type { RuleName } from "../../../schema/rules.ts"
import { loadActorIndex } from "../../../src/annotate/actors/actor-index.ts"
import { byAnchor, type ClaimedByRule } from "../../../src/check/proofs/claimed-values.ts"
import { namesOf } from "../../../src/check/proofs/people.ts"
import type { Claimed, Knowledge } from "../../../src/check/proofs/proof.ts"
import { proofs } from "../../../src/check/proofs/proofs.ts"
import { publishedDataset } from "../../../src/check/published-dataset.ts"
import { rejectedRows } from "../../../src/check/rejected-rows.ts"
import type { Cell } from "../../../src/link/dataset.ts"

/** Published on Wednesday, 10 June 2015. */
const PUBLISHED = "2015-06-10"

export interface Given {
  /** The record's other cells. */
  readonly record?: Readonly<Record<string, Cell>>
  /** The text of the article; the words stand where it has them first. */
  readonly text?: string
  /** Other claims, on the same words where they have the same. */
  readonly others?: ReadonlyArray<Claimed>
  /** Files of the dataset beside the text. */
  readonly files?: Readonly<Record<string, string>>
  readonly published?: string | null
}

/** `statements.speaker` ← the words, one anchor each. */
export function claim(column: string, value: string, words: ReadonlyArray<string>, given: Given = {}): Claimed {
  const [table = "", field = ""] = column.split(".")
  const { record = {}, text = words.join(" "), published = PUBLISHED } = given
  return {
    table,
    record_id: "rec_1",
    field,
    value,
    record: { [field]: /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value, ...record },
    anchors: words.map((exact) => {
      const char_start = Array.from(text.slice(0, text.indexOf(exact))).length
      return { exact, source_id: "a", char_start, char_end: char_start + [...exact].length, published }
    }),
  }
}

/** Does the value follow from all of its words by the rule? */
export async function holds(rule: RuleName, claimed: Claimed, given: Given = {}): Promise<boolean> {
  const actors = await loadActorIndex()
  const { text = claimed.anchors.map(({ exact }) => exact).join(" "), others = [], files = {} } = given
  const dataset = publishedDataset(
    new Map(Object.entries({ ...files, "texts/a.txt": text }).map(([name, content]) => [name, Buffer.from(content)])),
    registry,
  )
  const claims = [claimed, ...others].map((one): ClaimedByRule => ({ claimed: one, rule, rows: [] }))
  const knowledge: Knowledge = {
    gazetteer: actors.gazetteer,
    actors,
    dataset,
    names: namesOf(dataset),
    byAnchor: byAnchor(claims),
    rejected: rejectedRows(dataset),
  }
  return claimed.anchors.every((anchor) => proofs[rule](claimed, anchor, knowledge))
}
