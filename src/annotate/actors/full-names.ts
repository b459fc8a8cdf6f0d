/**
 * Bodies named without their country where the article names them with it elsewhere: "the Health Ministry" beside "the
 * Iraqi Health Ministry" is that one.
 */
import type { ActorMention } from "../annotated-article.ts"

export function fullNames(named: ReadonlyArray<ActorMention>): ReadonlyArray<ActorMention> {
  const full = named.filter(
    ({ kind, country, via }) => kind === "government_body" && country !== null && via === "name",
  )
  if (full.length === 0) return named
  return named.map((actor) => {
    if (actor.kind !== "government_body" || actor.country !== null) return actor
    const longer = full.find(({ name }) => name.endsWith(` ${actor.name}`))
    if (!longer) return actor
    const { name, country, start, end } = longer
    return { ...actor, name, country, via: "alias", antecedent: { start, end } }
  })
}
