/** Names of people, and words that stand for somebody named elsewhere. */
import { oneLine } from "../../one-line.ts"
import { nameWords as lexicons } from "../../annotate/actors/people/word-sets.ts"
import { nameWords } from "../../link/actor-names.ts"
import { foldName } from "../../link/fold-name.ts"
import { countryNamed } from "./nationality.ts"
import type { PublishedDataset } from "../published-dataset.ts"
import { names } from "./names.ts"
import { type Claimed, type ClaimedAnchor, type Knowledge, type Proof } from "./proof.ts"

export const personName: Proof = ({ table, field, value, record }, { exact }) => {
  if (table !== "actors" || field === "name") return isFormOf(exact, value)
  return field === "kind" && value === "person" && isFormOf(exact, String(record["name"]))
}

/** Do the words hold the whole name, or the name all of the words? Titles and middle initials aside: "Mr. Ortiz", "Ana Ortiz". */
function isFormOf(words: string, name: string): boolean {
  const { titles } = lexicons()
  const said = nameWords(oneLine(words)).filter((word) => !titles.has(word))
  const whole = nameWords(name)
  return said.length > 0 && (isWithin(said, whole) || isWithin(whole, said))
}

/** Are these words among those, in the same order? */
function isWithin(some: ReadonlyArray<string>, all: ReadonlyArray<string>): boolean {
  let at = 0
  return some.every((word) => {
    at = all.indexOf(word, at) + 1
    return at > 0
  })
}

/**
 * One anchor gives the name; the others stand for it: a pronoun, a surname, a noun phrase. Which of several people "he" is,
 * is the extractor's reading of the text, which a person can judge by the two quotes; but words that name somebody else
 * stand for nobody but them.
 */
export const coreference: Proof = (claimed, anchor, knowledge) =>
  claimed.anchors.some((other) => gives(claimed.value, other, knowledge)) &&
  (gives(claimed.value, anchor, knowledge) || !namesAnother(claimed, anchor, knowledge))

/** The words are the name, alone or beside a role: "Ana Ortiz, the mayor of Lima", "Mayor Ana Ortiz". */
function gives(value: string, anchor: ClaimedAnchor, knowledge: Knowledge): boolean {
  if (names(value, anchor, knowledge)) return true
  const name = foldName(value)
  const words = foldName(oneLine(anchor.exact))
  return words === name || words.startsWith(`${name},`) || words.endsWith(` ${name}`)
}

/** Are the words the name, or the surname, of another actor of the dataset, and no form of this one's? */
function namesAnother({ table, value }: Claimed, { exact }: ClaimedAnchor, { names }: Knowledge): boolean {
  // A ministry or a minister stands for the state that is a party.
  return table !== "cooperation_agreements" && !isFormOf(exact, value) && names.has(foldName(oneLine(exact)))
}

/** Names of actors and surnames of people, folded. */
export function namesOf({ tables }: PublishedDataset): ReadonlySet<string> {
  const rows = tables.get("actors")?.rows ?? []
  return new Set(
    rows.flatMap(({ values }) => {
      const name = foldName(String(values["name"]))
      return values["kind"] === "person" ? [name, name.slice(name.lastIndexOf(" ") + 1)] : [name]
    }),
  )
}

/** The words stand beside the name, as its role; the country of a person is that which the role tells of. */
export const apposition: Proof = ({ table, field, value }, { exact }, { actors }) =>
  table === "actors" && field === "country" ? countryNamed(exact, actors) === value : oneLine(exact) === value
