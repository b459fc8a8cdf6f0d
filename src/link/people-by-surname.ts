/**
 * People whom one article names in full and another by surname alone ("Minister Reyes"): one person when exactly one
 * full name holds that surname and both are given the same role, organisation or country. The surname alone is not
 * enough: two articles may well write of two Smiths.
 */
import { oneLine } from "../one-line.ts"
import type { ActorMention } from "../annotate/annotated-article.ts"
import { offices } from "./lexicon/offices.ts"
import { foldName } from "./fold-name.ts"

/** What is known of a person over all mentions under one key. */
export interface PersonFacts {
  readonly key: string
  readonly words: ReadonlyArray<string>
  /** Roles (their words), organisations and countries that the mentions give. */
  readonly marks: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
}

/** Key of a surname → key of the full name that it joins. */
export function joinedSurnames(people: ReadonlyArray<PersonFacts>): ReadonlyMap<string, string> {
  const bySurname = new Map<string, Array<PersonFacts>>()
  for (const person of people) {
    if (person.words.length < 2) continue
    // The surname comes last in English and first in Chinese, Korean and Hungarian.
    for (const end of new Set([person.words[0]!, person.words.at(-1)!])) {
      const others = bySurname.get(end)
      if (others) others.push(person)
      else bySurname.set(end, [person])
    }
  }
  const joined = new Map<string, string>()
  for (const person of people) {
    const [surname] = person.words
    if (person.words.length !== 1 || surname === undefined) continue
    const [full, second] = bySurname.get(surname) ?? []
    if (full && second === undefined && alike(person, full)) joined.set(person.key, full.key)
  }
  return joined
}

function alike(a: PersonFacts, b: PersonFacts): boolean {
  const sameCountry = [...a.countries].some((country) => b.countries.has(country))
  if (a.countries.size > 0 && b.countries.size > 0 && !sameCountry) return false
  return sameCountry || [...a.marks].some((mark) => b.marks.has(mark))
}

/**
 * What a mention says of a person that few others of the surname share: an organisation, a role of several words
 * ("Pentagon spokesman"), or an office that is held by one at a time. "Spokesman" alone marks nobody.
 */
export function marksOf({ organization }: ActorMention, role: string | null): ReadonlyArray<string> {
  const marks = organization === null ? [] : [`organisation ${foldName(oneLine(organization.name))}`]
  if (role === null) return marks
  const words = foldName(role)
    .split(/\s+/u)
    .filter((word) => word !== "")
  const of = words.indexOf("of")
  const head = of > 0 ? words[of - 1] : words.at(-1)
  if (words.length > 1) marks.push(`role ${words.join(" ")}`)
  if (head !== undefined && highOffices.has(head)) marks.push(`office ${head}`)
  return marks
}

const highOffices: ReadonlySet<string> = new Set(offices)
