/**
 * The rows of `actors`. Every mention that names an actor is evidence of its `name`, so that the counts recompute:
 * `mention_count` is the number of different anchors among them, leaving out those that a surname only points back to
 * (they are counted as mentions of their own), and `source_count` the number of different articles.
 */
import { Grounded } from "../../schema/grounded.ts"
import type { ActorMention } from "../annotate/annotated-article.ts"
import { anchor, wordsOf } from "../annotate/ground.ts"
import type { LinkedActor, NamedMention } from "./actors.ts"
import { mostFrequent } from "./actors.ts"
import type { DatasetRecord } from "./dataset.ts"
import { byCodeUnits } from "./order.ts"

export function actorRecord(actor: LinkedActor): DatasetRecord {
  const { id, name, kind, mentions } = actor
  const names = mentions.map((mention) => nameGround(mention, name))
  const aliases = aliasGrounds(actor)
  const country = countryGround(actor)
  const places = names.flatMap(({ anchors }) =>
    anchors.map(({ source_id, span }) => `${source_id} ${span.start} ${span.end}`),
  )
  return {
    id,
    row: {
      actor_id: id,
      name,
      kind,
      country: country?.value ?? null,
      aliases: aliases.map(({ value }) => value),
      mention_count: new Set(places).size,
      source_count: new Set(mentions.map(({ article }) => article.article.source.source_id)).size,
    },
    grounds: {
      name: names,
      kind: [kindGround(actor)],
      ...(country ? { country: [country] } : {}),
      ...(aliases.length > 0 ? { aliases } : {}),
    },
  }
}

/** How the words of a mention come to name the actor. */
function nameGround({ article, mention }: NamedMention, name: string): Grounded<string> {
  const words = anchor(article, mention)
  switch (mention.via) {
    case "demonym":
    case "capital":
      return Grounded.inferred(name, "capital_for_government", words)
    case "surname":
      return mention.antecedent === null
        ? Grounded.stated(name, "person_name", words)
        : Grounded.resolved(name, "coreference", words, anchor(article, mention.antecedent))
    default:
      return Grounded.stated(name, ruleOfName(mention), words)
  }
}

const ruleOfName = ({ kind }: ActorMention) => (kind === "person" ? "person_name" : "actor_name")

/** The first mention that has the actor's kind says it. */
function kindGround({ kind, mentions }: LinkedActor): Grounded<string> {
  const { article, mention } = mentions.find(({ mention }) => mention.kind === kind)!
  return Grounded.inferred(kind, ruleOfName(mention), anchor(article, mention))
}

/** A person's country is that of the role that the words give; without a role nothing in the text says it. */
function countryGround({ mentions }: LinkedActor): Grounded<string> | null {
  const saying = mentions.filter(
    ({ mention }) => mention.country !== null && (mention.kind !== "person" || mention.role),
  )
  if (saying.length === 0) return null
  const country = mostFrequent(
    saying.map(({ mention }) => mention.country!),
    byCodeUnits,
  )
  const { article, mention } = saying.find(({ mention }) => mention.country === country)!
  return mention.kind === "person" && mention.role
    ? Grounded.inferred(country, "apposition", anchor(article, mention.role))
    : Grounded.inferred(country, "actor_name", anchor(article, mention))
}

/** Other names in the articles' words, each with the first place where it stands; a name in capitals is no other name. */
function aliasGrounds({ name, mentions }: LinkedActor): ReadonlyArray<Grounded<string>> {
  const found = new Map<string, Grounded<string>>()
  for (const { article, mention } of mentions) {
    if (mention.via !== "name" && mention.via !== "alias") continue
    const words = wordsOf(article, mention).replaceAll(/\s+/gu, " ")
    const isOther = words.toLowerCase() !== name.toLowerCase()
    if (isOther && !found.has(words)) found.set(words, Grounded.stated(words, "verbatim", anchor(article, mention)))
  }
  return [...found.values()].toSorted((a, b) => byCodeUnits(a.value, b.value))
}
