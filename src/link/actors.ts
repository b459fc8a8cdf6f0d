/** Actors over all articles: the mentions that name one are put together, and its name in an article finds it again. */
import { byCodeUnits } from "../by-code-units.ts"
import { oneLine } from "../one-line.ts"
import { ActorKind } from "../../schema/codes.ts"
import type { ActorMention, LinkedArticle } from "../annotate/annotated-article.ts"
import { holds, wordsOf } from "../annotate/ground.ts"
import { actorKey, isNaming, nameWords, otherKey } from "./actor-names.ts"
import { foldName } from "./fold-name.ts"
import type { IdRegister } from "../history/id-register.ts"
import { identity } from "../history/ids.ts"
import { groupBy } from "./order.ts"
import { joinedSurnames, marksOf, type PersonFacts } from "./people-by-surname.ts"

/** A mention that names an actor. */
export interface NamedMention {
  readonly article: LinkedArticle
  readonly mention: ActorMention
  /** What mentions of one actor share, but for surnames that join a full name. */
  readonly key: string
}

/** An actor and all mentions that name it, in the order of articles and text. */
export interface LinkedActor {
  readonly id: string
  readonly name: string
  /** All names under which articles know it. */
  readonly names: ReadonlyArray<string>
  readonly kind: string
  readonly mentions: ReadonlyArray<NamedMention>
}

/** The actors that names in articles mean. */
export interface ActorIds {
  /**
   * Id of the actor of this canonical name: the one that the article means by it, else the state or organisation that
   * others name so; null where nobody names it.
   */
  readonly idOf: (source_id: string, name: string) => string | null
}

export interface LinkedActors extends ActorIds {
  readonly actors: ReadonlyArray<LinkedActor>
}

/** `articles` are sorted by source_id. */
export function linkedActors(articles: ReadonlyArray<LinkedArticle>, register: IdRegister): LinkedActors {
  const named = articles.flatMap((article) => namedMentions(article, register.origin(sourceId(article))))
  const joined = joinedSurnames(people(named))
  const keyOf = ({ key }: NamedMention): string => joined.get(key) ?? key
  const groups = groupBy(named, keyOf)
  const keys = [...groups.keys()]
  const drafts = keys.map((key) => linkedActor(groups.get(key)!))
  const ids = register.groups(
    "actors",
    "act",
    drafts.map(({ mentions, names }, i) => ({
      identity: identity("actors", keys[i]!),
      members: [...new Set(mentions.map(({ key }) => key))].toSorted(),
      names,
    })),
  )
  const idByKey = new Map(keys.map((key, i) => [key, ids[i]!]))
  const actors = drafts.map((draft, i) => ({ ...draft, id: ids[i]! }))

  const inArticle = new Map<string, string>()
  for (const one of named) {
    const place = nameIn(one.article.article.source.source_id, one.mention.name)
    if (!inArticle.has(place)) inArticle.set(place, idByKey.get(keyOf(one))!)
  }
  // A speaker goes under the article's own words where it names no other: "the White House".
  for (const one of named) {
    const { source } = one.article.article
    const place = nameIn(source.source_id, source.slice(one.mention))
    if (!inArticle.has(place)) inArticle.set(place, idByKey.get(keyOf(one))!)
  }
  return {
    actors,
    idOf: (source_id, name) => inArticle.get(nameIn(source_id, name)) ?? idByKey.get(otherKey(name)) ?? null,
  }
}

const sourceId = ({ article }: LinkedArticle): string => article.source.source_id

const nameIn = (source_id: string, name: string): string => `${source_id}\n${foldName(name)}`

/**
 * The mentions of an article that name an actor, in the order of its text.
 *
 * @param source the article's id in the ledger; its source_id where there is none
 */
export function namedMentions(article: LinkedArticle, source: string): ReadonlyArray<NamedMention> {
  const junk = article.article.regions.filter(({ kind }) => kind === "boilerplate")
  const naming = article.actors.filter((mention) => isNaming(mention) && !junk.some((region) => holds(region, mention)))
  const countries = new Map<string, string>()
  for (const { name, country } of naming) if (country !== null && !countries.has(name)) countries.set(name, country)
  return naming
    .map((mention) => ({ article, mention, key: actorKey(mention, countries.get(mention.name) ?? null, source) }))
    .toSorted((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
}

function people(named: ReadonlyArray<NamedMention>): ReadonlyArray<PersonFacts> {
  const persons = named.filter(({ mention }) => mention.kind === "person")
  return [...groupBy(persons, ({ key }) => key)].map(([key, mentions]) => ({
    key,
    words: nameWords(mentions[0]!.mention.name),
    marks: new Set(
      mentions.flatMap(({ article, mention }) =>
        marksOf(mention, mention.role === null ? null : wordsOf(article, mention.role)),
      ),
    ),
    countries: new Set(mentions.flatMap(({ mention }) => (mention.country === null ? [] : [mention.country]))),
  }))
}

function linkedActor(mentions: ReadonlyArray<NamedMention>): Omit<LinkedActor, "id"> {
  // A full name before a surname that was joined to it; then the form used most.
  const longest = Math.max(...mentions.map(({ mention }) => nameWords(mention.name).length))
  const full = mentions.filter(({ mention }) => nameWords(mention.name).length === longest)
  const kinds = Object.keys(ActorKind.codes)
  return {
    names: [...new Set(mentions.flatMap(namesIn))].toSorted(),
    name: mostFrequent(
      full.map(({ mention }) => mention.name),
      byCodeUnits,
    ),
    kind: mostFrequent(
      mentions.map(({ mention }) => mention.kind),
      (a, b) => kinds.indexOf(a) - kinds.indexOf(b),
    ),
    mentions,
  }
}

/** The canonical name, and the words where they are a name: a better rule may call the same actor otherwise. */
export const namesIn = ({ article, mention }: NamedMention): ReadonlyArray<string> =>
  mention.via === "name" || mention.via === "alias"
    ? [mention.name, oneLine(wordsOf(article, mention))]
    : [mention.name]

/** The value that comes most often; of those that come equally often, the first by `order`. */
const mostFrequent = (values: ReadonlyArray<string>, order: (a: string, b: string) => number): string =>
  mostCounted(
    values.map((value) => [value, 1]),
    order,
  )

/** The same of values that were counted, in parts. */
export function mostCounted(
  values: ReadonlyArray<readonly [value: string, count: number]>,
  order: (a: string, b: string) => number,
): string {
  const counts = new Map<string, number>()
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || order(a, b))[0]![0]
}
