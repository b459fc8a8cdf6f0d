/**
 * Actors: the states, organisations, groups, media and people that an article names, and the words that stand for them.
 * Known ones come from lexicons, others from the shape of their names; people from their own annotator.
 */
import type { ActorMention, AnnotatedArticle } from "../annotated-article.ts"
import { acronyms } from "./acronyms.ts"
import type { ActorIndex } from "./actor-index.ts"
import { organisationAnaphora } from "./anaphora.ts"
import { commonActors } from "./collectives.ts"
import { knownActors } from "./known.ts"
import { apartFrom, longestFirst } from "./merge.ts"
import { fullNames } from "./full-names.ts"
import { organisations } from "./organisations.ts"
import { people } from "./people/people.ts"
import { stateGroups } from "./state-groups.ts"
import { states } from "./states.ts"

export { type ActorIndex, loadActorIndex } from "./actor-index.ts"

export function actors(article: AnnotatedArticle, index: ActorIndex): ReadonlyArray<ActorMention> {
  const byName = fullNames(
    longestFirst([...knownActors(article, index), ...organisations(article, index), ...states(article, index)]),
  )
  const named = longestFirst([...acronyms(article, byName), ...byName])
  const bodies = commonActors(article, named)
  const standIns = [...organisationAnaphora(article, named), ...stateGroups(article, named, index), ...bodies]
  const known = withStates(longestFirst([...named, ...standIns]), bodies, named)
  return withPeople(known, people(article, known))
}

/** The state in "the Syrian government" is named too: an agreement of governments is one of states. */
function withStates(
  known: ReadonlyArray<ActorMention>,
  bodies: ReadonlyArray<ActorMention>,
  named: ReadonlyArray<ActorMention>,
): ReadonlyArray<ActorMention> {
  const whole = new Set(bodies)
  const holders = known.filter((actor) => whole.has(actor) && actor.country !== null && actor.antecedent === null)
  const outside = new Set(apartFrom(named, holders))
  const kept = new Set(known)
  const inner = named.filter((actor) => actor.kind === "state" && !kept.has(actor) && !outside.has(actor))
  return [...known, ...inner].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** People beside known actors: a person's name is never an organisation's too; a role may hold an organisation. */
function withPeople(
  known: ReadonlyArray<ActorMention>,
  persons: ReadonlyArray<ActorMention>,
): ReadonlyArray<ActorMention> {
  const names = longestFirst(persons)
  const taken = names.filter(({ via }) => via === "name" || via === "surname")
  const kept = apartFrom(known, taken)
  const spans = new Set(kept.map(({ start }) => start))
  return [...kept, ...names.filter(({ start }) => !spans.has(start))].sort((a, b) => a.start - b.start || b.end - a.end)
}
