/**
 * Which mentions name an actor, and under what key mentions of several articles are one actor.
 *
 * Words that name: its name, an alias, a surname, a nationality or a capital that stands for it. Pronouns and common
 * nouns ("the group", "witnesses") name nobody: an actor that has nothing else is in no table, since the witnesses of
 * two articles are not one actor.
 */
import type { ActorMention } from "../annotate/annotated-article.ts"
import { foldName } from "./fold-name.ts"

export const isNaming = ({ via, antecedent }: ActorMention): boolean =>
  via === "name" ||
  via === "alias" ||
  via === "demonym" ||
  via === "capital" ||
  (via === "surname" && antecedent !== null)

/**
 * People and others are kept apart: a Jordan may be a country. Case, accents and middle initials do not matter.
 *
 * Bodies of governments bear the same name in many states ("Interior Ministry"), so they are one only within their state;
 * where no words say whose it is, only within the article.
 *
 * @param country of a government body, as its article has it
 */
export function actorKey(
  { name, kind }: Pick<ActorMention, "name" | "kind">,
  country: string | null,
  source_id: string,
) {
  if (kind === "person") return `person ${nameWords(name).join(" ")}`
  if (kind === "government_body") return `body ${foldName(name)} of ${country ?? source_id}`
  return otherKey(name)
}

/** Key of a state, an organisation, an armed group or a medium. */
export const otherKey = (name: string): string => `other ${foldName(name)}`

/** Words of a person's name without middle initials: John F. Kerry, John Kerry. */
export function nameWords(name: string): ReadonlyArray<string> {
  const words = foldName(name)
    .split(/[\s.]+/u)
    .filter((word) => word !== "")
  const full = words.filter((word, i) => word.length > 1 || i === 0 || i === words.length - 1)
  return full.length > 0 ? full : words
}
