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
import { longestFirst } from "./merge.ts"
import { organisations } from "./organisations.ts"
import { people } from "./people/people.ts"
import { stateGroups } from "./state-groups.ts"
import { states } from "./states.ts"

export { type ActorIndex, loadActorIndex } from "./actor-index.ts"
export { canonicalActor } from "./canonical.ts"

export function actors(article: AnnotatedArticle, index: ActorIndex): ReadonlyArray<ActorMention> {
  const byName = longestFirst([...knownActors(article, index), ...organisations(article), ...states(article, index)])
  const named = longestFirst([...acronyms(article, byName), ...byName])
  const standIns = [...organisationAnaphora(article, named), ...stateGroups(article, named), ...commonActors(article)]
  const known = longestFirst([...named, ...standIns])
  return withPeople(known, people(article, known))
}

/** People beside known actors: a person's name is never an organisation's too; a role may hold an organisation. */
function withPeople(
  known: ReadonlyArray<ActorMention>,
  persons: ReadonlyArray<ActorMention>,
): ReadonlyArray<ActorMention> {
  const names = longestFirst(persons)
  const taken = names.filter(({ via }) => via === "name" || via === "surname")
  const kept = known.filter((actor) => !taken.some((name) => name.start < actor.end && actor.start < name.end))
  const spans = new Set(kept.map(({ start }) => start))
  return [...kept, ...names.filter(({ start }) => !spans.has(start))].sort((a, b) => a.start - b.start || b.end - a.end)
}
