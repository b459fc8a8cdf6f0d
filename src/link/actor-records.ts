/**
 * The rows of `actors`. Every mention that names an actor is evidence of its `name`, so that the counts recompute from
 * `evidence`: `mention_count` is the number of different anchors of that field, `source_count` of different articles.
 * The words that a surname points back to are a mention themselves, and so are not counted twice.
 */
import { byCodeUnits } from "../by-code-units.ts"
import { oneLine } from "../one-line.ts"
import type { Anchor } from "../../schema/anchor.ts"
import { Grounded } from "../../schema/grounded.ts"
import type { Span } from "../../schema/source-text.ts"
import type { ActorMention, LinkedArticle } from "../annotate/annotated-article.ts"
import { anchor, wordsOf } from "../annotate/ground.ts"
import type { LinkedActor, NamedMention } from "./actors.ts"
import { mostFrequent } from "./actors.ts"
import type { DatasetRecord } from "./dataset.ts"
import { foldName } from "./fold-name.ts"

export function actorRecord(actor: LinkedActor): DatasetRecord {
  const { id, name, kind, mentions } = actor
  const full = inFull(actor)
  const names = mentions.map((mention) => nameGround(mention, actor, full))
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

/**
 * How the words of a mention come to name the actor. A person's surname, or a shorter form of the name, stands for the
 * words that give the name in full, which may be another article's.
 */
function nameGround(
  { article, mention }: NamedMention,
  { name, kind }: LinkedActor,
  inFull: Anchor | null,
): Grounded<string> {
  const words = anchor(article, mention)
  if (mention.via === "demonym" || mention.via === "capital")
    return Grounded.inferred(name, "capital_for_government", words)
  if (kind !== "person") return Grounded.stated(name, "actor_name", words)
  if (isCalled(name, article, mention)) return Grounded.stated(name, "person_name", words)
  const full =
    mention.antecedent !== null && isCalled(name, article, mention.antecedent)
      ? anchor(article, mention.antecedent)
      : inFull
  return full === null
    ? Grounded.stated(name, "person_name", words)
    : Grounded.resolved(name, "coreference", words, full)
}

/** Are these words the name? */
const isCalled = (name: string, article: LinkedArticle, span: Span): boolean =>
  foldName(oneLine(wordsOf(article, span))) === foldName(name)

/** The first words that give a person's name in full. */
function inFull({ name, mentions }: LinkedActor): Anchor | null {
  const full = mentions.find(({ article, mention }) => isCalled(name, article, mention))
  return full ? anchor(full.article, full.mention) : null
}

/** The first that gives the name itself, before a nationality or a capital that stands for it. */
const firstByName = (mentions: ReadonlyArray<NamedMention>): NamedMention =>
  mentions.find(({ mention: { via } }) => via === "name" || via === "alias") ?? mentions[0]!

const ruleOfName = ({ kind }: ActorMention) => (kind === "person" ? "person_name" : "actor_name")

/** The first mention that has the actor's kind says it, by its name if there is one. */
function kindGround({ kind, mentions }: LinkedActor): Grounded<string> {
  const { article, mention } = firstByName(mentions.filter(({ mention }) => mention.kind === kind))
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
  const { article, mention } = firstByName(saying.filter(({ mention }) => mention.country === country))
  return mention.kind === "person" && mention.role
    ? Grounded.inferred(country, "apposition", anchor(article, mention.role))
    : Grounded.inferred(country, "actor_name", anchor(article, mention))
}

/** Other names in the articles' words, each with the first place where it stands; a name in capitals is no other name. */
function aliasGrounds({ name, mentions }: LinkedActor): ReadonlyArray<Grounded<string>> {
  const found = new Map<string, Grounded<string>>()
  for (const { article, mention } of mentions) {
    if (mention.via !== "name" && mention.via !== "alias") continue
    const words = oneLine(wordsOf(article, mention))
    const isOther = words.toLowerCase() !== name.toLowerCase()
    if (isOther && !found.has(words)) found.set(words, Grounded.stated(words, "verbatim", anchor(article, mention)))
  }
  return [...found.values()].toSorted((a, b) => byCodeUnits(a.value, b.value))
}
