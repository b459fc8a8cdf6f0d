/**
 * Actors: the states, organisations, groups, media and people that an article names, and the words that stand for them.
 * Known ones come from lexicons, others from the shape of their names; people from their own annotator.
 */
import type { ActorMention, AnnotatedArticle } from "../annotated-article.ts"
import type { ActorIndex } from "./actor-index.ts"
import { knownActors } from "./known.ts"
import { longestFirst } from "./merge.ts"
import { people } from "./people/people.ts"
import { states } from "./states.ts"

export { type ActorIndex, loadActorIndex } from "./actor-index.ts"

export function actors(article: AnnotatedArticle, index: ActorIndex): ReadonlyArray<ActorMention> {
  const known = longestFirst([...states(article, index), ...knownActors(article, index)])
  return withPeople(known, people(article, known))
}

/** People beside known actors: a person's name is never an organisation's too; a role may hold an organisation. */
function withPeople(
  known: ReadonlyArray<ActorMention>,
  persons: ReadonlyArray<ActorMention>,
): ReadonlyArray<ActorMention> {
  const names = longestFirst(persons)
  const kept = known.filter((actor) => !names.some((name) => name.start < actor.end && actor.start < name.end))
  return [...kept, ...names].sort((a, b) => a.start - b.start || b.end - a.end)
}
