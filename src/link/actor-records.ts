/**
 * The rows of `actors`. Every mention that names an actor is evidence of its `name`, so that the counts recompute from
 * `evidence`: `mention_count` is the number of different anchors of that field, `source_count` of different articles.
 * The words that a surname points back to are a mention themselves, and so are not counted twice.
 */
import { byCodeUnits } from "../by-code-units.ts"
import type { Anchor } from "../../schema/anchor.ts"
import { Grounded } from "../../schema/grounded.ts"
import type { LinkedActor } from "./actors.ts"
import type { DatasetRecord } from "./dataset.ts"
import { foldName } from "./fold-name.ts"
import { type Naming, namingOf } from "./naming.ts"

/** An actor as its row calls it. */
export type NamedActor = Pick<LinkedActor, "id" | "name" | "kind">

export function actorRecord(actor: LinkedActor): DatasetRecord {
  const namings = actor.mentions.map(namingOf)
  const full = inFull(actor, namings)
  const names = namings.map((naming) => nameGround(naming, actor, full))
  const summary = new ActorSummary(actor)
  namings.forEach((naming, i) => summary.add(naming, names[i]!))
  const { id, row, grounds } = summary.record()
  return { id, row, grounds: { name: names, ...grounds } }
}

/**
 * What an actor's row says beside its name, gathered mention by mention, in the order of articles and text: an actor that
 * a million articles name takes no more memory than one of few.
 */
export class ActorSummary {
  readonly #actor: NamedActor
  readonly #firstOfKind = new FirstByName()
  readonly #byCountry = new Map<string, { readonly first: FirstByName; count: number }>()
  readonly #aliases = new Map<string, Grounded<string>>()
  #source: string | null = null
  #sources = 0
  #mentions = 0
  /** Anchors in the article at hand. The full name in another article that a surname stands for is counted there. */
  #places = new Set<string>()

  constructor(actor: NamedActor) {
    this.#actor = actor
  }

  /** @param ground of the actor's name in these words */
  add(naming: Naming, ground: Grounded<string>): void {
    this.#count(naming.anchor.source_id, ground)
    const { kind, country, role, via, words, anchor } = naming
    if (kind === this.#actor.kind) this.#firstOfKind.add(naming)
    // A person's country is that of the role that the words give; without a role nothing in the text says it.
    if (country !== null && (kind !== "person" || role !== null)) {
      const known = this.#byCountry.get(country) ?? { first: new FirstByName(), count: 0 }
      this.#byCountry.set(country, known)
      known.count++
      known.first.add(naming)
    }
    if (via !== "name" && via !== "alias") return
    const isOther = words.toLowerCase() !== this.#actor.name.toLowerCase()
    if (isOther && !this.#aliases.has(words)) this.#aliases.set(words, Grounded.stated(words, "verbatim", anchor))
  }

  /** The record but for the grounds of its name. */
  record(): DatasetRecord {
    const { id, name, kind } = this.#actor
    const country = this.#country()
    const aliases = [...this.#aliases.values()].toSorted((a, b) => byCodeUnits(a.value, b.value))
    const first = this.#firstOfKind.naming
    return {
      id,
      row: {
        actor_id: id,
        name,
        kind,
        country: country?.value ?? null,
        aliases: aliases.map(({ value }) => value),
        mention_count: this.#mentions + this.#places.size,
        source_count: this.#sources,
      },
      grounds: {
        // The first mention that has the actor's kind says it, by its name if there is one.
        kind: [Grounded.inferred(kind, ruleOfName(first), first.anchor)],
        ...(country ? { country: [country] } : {}),
        ...(aliases.length > 0 ? { aliases } : {}),
      },
    }
  }

  #count(source: string, { anchors }: Grounded<string>): void {
    if (source !== this.#source) {
      this.#source = source
      this.#sources++
      this.#mentions += this.#places.size
      this.#places = new Set()
    }
    for (const { source_id, char_start, char_end } of anchors)
      if (source_id === source) this.#places.add(`${char_start} ${char_end}`)
  }

  #country(): Grounded<string> | null {
    const saying = [...this.#byCountry].map(([country, { count, first }]) => ({ country, count, first }))
    const [most] = saying.toSorted((a, b) => b.count - a.count || byCodeUnits(a.country, b.country))
    if (most === undefined) return null
    const { naming } = most.first
    return naming.kind === "person" && naming.role
      ? Grounded.inferred(most.country, "apposition", naming.role)
      : Grounded.inferred(most.country, "actor_name", naming.anchor)
  }
}

/** The first mention that gives the name itself, before a nationality or a capital that stands for it. */
class FirstByName {
  #first: Naming | null = null
  #byName: Naming | null = null

  add(naming: Naming): void {
    this.#first ??= naming
    if (naming.via === "name" || naming.via === "alias") this.#byName ??= naming
  }

  /** Throws where there is none: every actor has a mention of its kind. */
  get naming(): Naming {
    const naming = this.#byName ?? this.#first
    if (naming === null) throw new TypeError("an actor without a mention of its kind: a fault of linkedActors")
    return naming
  }
}

/**
 * How the words of a mention come to name the actor. A person's surname, or a shorter form of the name, stands for the
 * words that give the name in full, which may be another article's.
 *
 * @param full the first words that give a person's name in full
 */
export function nameGround(
  { via, words, anchor, antecedent }: Naming,
  { name, kind }: NamedActor,
  full: Anchor | null,
): Grounded<string> {
  if (via === "demonym" || via === "capital") return Grounded.inferred(name, "capital_for_government", anchor)
  if (kind !== "person") return Grounded.stated(name, "actor_name", anchor)
  if (isCalled(name, words)) return Grounded.stated(name, "person_name", anchor)
  const whole = antecedent !== null && isCalled(name, antecedent.words) ? antecedent.anchor : full
  return whole === null
    ? Grounded.stated(name, "person_name", anchor)
    : Grounded.resolved(name, "coreference", anchor, whole)
}

/** Are these words the name? */
const isCalled = (name: string, words: string): boolean => foldName(words) === foldName(name)

/** The first words that give a person's name in full. */
export const inFull = ({ name }: NamedActor, namings: ReadonlyArray<Naming>): Anchor | null =>
  namings.find(({ words }) => isCalled(name, words))?.anchor ?? null

const ruleOfName = ({ kind }: Naming) => (kind === "person" ? "person_name" : "actor_name")
