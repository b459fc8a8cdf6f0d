/**
 * Which state a person acts for, by the words around the name: "Russian President …", "…, chairman of Kenya's joint
 * chiefs of staff", or the agency of the role.
 */
import type { Span } from "../../../schema/source-text.ts"
import type { ActorMention, AnnotatedArticle } from "../../annotate/annotated-article.ts"
import { within } from "../../annotate/spans-within.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"

/** Person's name → the mention of the state. */
export type PersonStates = ReadonlyMap<string, ActorMention>

/** Words of a role between the state and the name: "Secretary of State". */
const LONGEST_ROLE = 7
const roleWords = new Set(["ADJ", "NOUN", "PROPN", "PART", "ADP"])

export function personStates(article: AnnotatedArticle): PersonStates {
  const found = new Map<string, ActorMention>()
  const stateOfAgency = agencyStates(article)
  article.actors.forEach((mention, i) => {
    if (mention.kind !== "person" || mention.antecedent !== null || found.has(mention.name)) return
    const state =
      stateBefore(article, article.actors[i - 1], mention) ??
      (mention.role && stateIn(article, mention.role)) ??
      (mention.organization && stateOfAgency(mention.organization.name))
    if (state) found.set(mention.name, state)
  })
  return found
}

function stateBefore(
  article: AnnotatedArticle,
  before: ActorMention | undefined,
  person: ActorMention,
): ActorMention | null {
  if (before?.kind !== "state" || before.end > person.start) return null
  const { tokens } = article
  const last = tokenAtOrAfter(tokens, person.start)
  const first = tokenAtOrAfter(tokens, before.end)
  if (last - first > LONGEST_ROLE || tokens[last]?.sentence !== tokens[first]?.sentence) return null
  const named = before.via === "demonym" || tokens[first]?.lower === "'s" || before.via === "alias"
  for (let i = first; i < last; i++) if (!roleWords.has(tokens[i]!.pos)) return null
  return named && last > first ? before : null
}

const stateIn = (article: AnnotatedArticle, role: Span): ActorMention | null =>
  within(article.actors, role).find(({ kind }) => kind === "state") ?? null

/** The state of an agency, by the agency's name: the first mention of each. */
function agencyStates(article: AnnotatedArticle): (name: string) => ActorMention | null {
  const countries = new Map<string, string | null>()
  const states = new Map<string, ActorMention>()
  for (const mention of article.actors) {
    const { kind, name, country } = mention
    if (kind === "government_body" && !countries.has(name)) countries.set(name, country)
    if (kind === "state" && country !== null && !states.has(country)) states.set(country, mention)
  }
  return (name) => states.get(countries.get(name) ?? "") ?? null
}
