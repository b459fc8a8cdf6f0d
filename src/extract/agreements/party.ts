/** A party: a state or an intergovernmental organisation that takes part, and the words that name it. */
import { Grounded } from "../../../schema/grounded.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { ActorMention, AnnotatedArticle } from "../../annotate/annotated-article.ts"
import { anchor, holds } from "../../annotate/ground.ts"
import { isIntergovernmental } from "./intergovernmental.ts"
import type { PersonStates } from "./person-states.ts"

export interface Party {
  readonly name: string
  readonly isState: boolean
  /** The words in this clause that stand for it. */
  readonly span: Span
  readonly ground: Grounded<string>
}

/**
 * The parties that a mention stands for. A ministry, an agency or an official is their state's, where the article names
 * the state; "the member states" are the states that the article lists.
 */
export function partiesOf(
  article: AnnotatedArticle,
  people: PersonStates,
  mention: ActorMention,
): ReadonlyArray<Party> {
  const here = anchor(article, mention)
  if (mention.members.length > 0)
    return mention.members.map((member) => ({
      name: member.name,
      isState: true,
      span: mention,
      ground: Grounded.resolved(member.name, "members_of_group", here, anchor(article, member.span)),
    }))
  if (mention.kind === "state")
    return [{ name: mention.name, isState: true, span: mention, ground: nameOf(article, mention) }]
  if (mention.kind === "organisation")
    return isIntergovernmental(mention.name)
      ? [{ name: mention.name, isState: false, span: mention, ground: nameOf(article, mention) }]
      : []
  const state =
    mention.kind === "person"
      ? (people.get(mention.name) ?? null)
      : mention.kind === "government_body" && mention.country !== null
        ? stateNearest(article, mention.country, mention)
        : null
  if (!state) return nationalityIn(article, mention)
  const ground = Grounded.resolved(state.name, "coreference", here, anchor(article, state))
  return [{ name: state.name, isState: true, span: mention, ground }]
}

function nameOf(article: AnnotatedArticle, mention: ActorMention): Grounded<string> {
  const here = anchor(article, mention)
  if (mention.via === "capital" || mention.via === "demonym")
    return Grounded.inferred(mention.name, "capital_for_government", here)
  if (mention.antecedent && (mention.via === "pronoun" || mention.via === "noun_phrase"))
    return Grounded.resolved(mention.name, "coreference", here, anchor(article, mention.antecedent))
  return Grounded.stated(mention.name, "actor_name", here)
}

/** "French National Assembly": the nationality within the name of an agency, where the article names the state nowhere. */
function nationalityIn(article: AnnotatedArticle, mention: ActorMention): ReadonlyArray<Party> {
  if (mention.kind !== "government_body") return []
  const place = article.places.find((other) => other.isDemonym && holds(mention, other))
  if (!place || place.country !== mention.country) return []
  const ground = Grounded.inferred(place.name, "capital_for_government", anchor(article, place))
  return [{ name: place.name, isState: true, span: mention, ground }]
}

/** The mention of a state that stands nearest to these words, those before it first. */
function stateNearest(article: AnnotatedArticle, country: string, near: Span): ActorMention | null {
  let best: ActorMention | null = null
  let shortest = Infinity
  for (const mention of article.actors) {
    if (mention.kind !== "state" || mention.country !== country || mention.via === "pronoun") continue
    const distance = mention.start <= near.start ? near.start - mention.start : 2 * (mention.start - near.start)
    if (distance >= shortest) continue
    best = mention
    shortest = distance
  }
  return best
}

/** The same parties once each, in order. */
export function distinct(parties: ReadonlyArray<Party>): ReadonlyArray<Party> {
  const names = new Set<string>()
  return parties.filter((party) => !names.has(party.name) && names.add(party.name))
}
