/** Kinds of event, compared: may two words be told of one event, and which word says most. */
import { compatibleTypes, generalTypes, kindredTypes, typeSpecificity } from "./lexicon/event-types.ts"

const compatible: Readonly<Record<string, ReadonlyArray<string>>> = compatibleTypes
const specificity: Readonly<Record<string, number>> = typeSpecificity

/** May both types be told of one event? A bombing and a stabbing may not; an attack may be either. */
export const typesCompatible = (a: string, b: string): boolean =>
  a === b || (compatible[a] ?? []).includes(b) || (compatible[b] ?? []).includes(a)

/** Compatible, and yet seldom told of one event: an attack and a kidnapping. */
export const areKindred = (a: string, b: string): boolean =>
  (kindred[a] ?? []).includes(b) || (kindred[b] ?? []).includes(a)

/** Does the type leave the means open? */
export const isGeneralType = (type: string): boolean => general.has(type)

const kindred: Readonly<Record<string, ReadonlyArray<string>>> = kindredTypes
const general: ReadonlySet<string> = new Set(generalTypes)

/**
 * The most specific of the types that one event's mentions give. Where two equally specific ones cannot both be right,
 * as a bombing and a shooting, several means were used, and the code list has `attack` for that.
 *
 * @param types in order of report; of equally specific ones that agree, the first
 */
export function mostSpecificType(types: ReadonlyArray<string>): string {
  const rank = (type: string): number => specificity[type] ?? 0
  const highest = Math.max(...types.map(rank))
  const top = types.filter((type) => rank(type) === highest)
  const first = top[0] ?? "other"
  return top.every((type) => typesCompatible(type, first)) ? first : "attack"
}
