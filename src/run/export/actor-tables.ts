/**
 * One pass over the mentions that name actors, those of one actor together → the rows of `actors` with their evidence. Of a
 * person all mentions are in memory, since a surname may stand for words that come later; of others one.
 */
import type { Anchor } from "../../../schema/anchor.ts"
import { Actors } from "../../../schema/actors.ts"
import { ActorSummary, inFull, nameGround, type NamedActor } from "../../link/actor-records.ts"
import type { Naming } from "../../link/naming.ts"
import { RecordEvidence } from "../../publish/evidence.ts"
import { parquetRows } from "../sql/database.ts"
import type { LinkedRun } from "./linked-run.ts"
import { namingFrom } from "./naming-parts.ts"
import type { TableParts } from "./table-parts.ts"

/** @param namings the file of `NamingParts` */
export async function actorTables({ database }: LinkedRun, namings: string, parts: TableParts): Promise<void> {
  const rows = database.rows<"actor_id" | "name" | "kind" | "naming">(
    `WITH keys AS (SELECT actor_id, name, kind, unnest(from_json(members, '["VARCHAR"]')) AS key FROM actors)
     SELECT k.actor_id, k.name, k.kind, n.naming FROM ${parquetRows([namings])} n JOIN keys k USING (key)
     ORDER BY k.actor_id, n.source_id, n.at`,
  )
  let actor: ActorRows | null = null
  for await (const { actor_id, name, kind, naming } of rows) {
    const id = String(actor_id)
    if (actor?.id !== id) {
      actor?.close()
      actor = new ActorRows({ id, name: String(name), kind: String(kind) }, parts)
    }
    actor.add(namingFrom(String(naming)))
  }
  actor?.close()
}

/** The row of one actor in the making. */
class ActorRows {
  readonly id: string
  readonly #actor: NamedActor
  readonly #parts: TableParts
  readonly #summary: ActorSummary
  #evidence: RecordEvidence
  #source: string | null = null
  /** Of a person. */
  readonly #waiting: Array<Naming> = []

  constructor(actor: NamedActor, parts: TableParts) {
    this.id = actor.id
    this.#actor = actor
    this.#parts = parts
    this.#summary = new ActorSummary(actor)
    this.#evidence = new RecordEvidence(Actors.name, actor.id)
  }

  add(naming: Naming): void {
    if (this.#actor.kind === "person") this.#waiting.push(naming)
    else this.#write(naming, null)
  }

  close(): void {
    const full = inFull(this.#actor, this.#waiting)
    for (const naming of this.#waiting) this.#write(naming, full)
    this.#parts.add(Actors, this.#summary.record())
  }

  #write(naming: Naming, full: Anchor | null): void {
    const { source_id } = naming.anchor
    // Of words in one article only those in the same can be the same: what was said in others need not be remembered.
    if (this.#actor.kind !== "person" && source_id !== this.#source)
      this.#evidence = new RecordEvidence(Actors.name, this.id)
    this.#source = source_id
    const ground = nameGround(naming, this.#actor, full)
    this.#summary.add(naming, ground)
    for (const draft of this.#evidence.of("name", ground)) this.#parts.addEvidence(draft)
  }
}
