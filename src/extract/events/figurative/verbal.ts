/**
 * Attacks by words alone: "the senator attacked his rival for raising taxes", "her attacks on the candidate", "clashed in the
 * debate". Each sign of it weighs, and signs of real violence near the trigger weigh against it.
 */
import type { Token } from "../../../annotate/annotated-article.ts"
import { overlaps } from "../../../annotate/ground.ts"
import { debate, deadly, ofWords, ofWordsToo, publicPeople, violence } from "../lexicon/figurative-words.ts"
import { hands } from "../lexicon/hand-words.ts"
import { holdsAny, readsAs } from "../../words-among.ts"
import { isOfDebate, tellsOfViolence } from "./article-tells.ts"
import type { Said } from "./figurative.ts"
import { objectOf, type Range } from "./object.ts"

/** Tokens on either side in which words of debate or violence count. */
const NEAR = 10
/** Signs that it takes. */
const ENOUGH = 2

export const isVerbal = (said: Said): boolean => weigh(said) >= ENOUGH

/** May it be one of words, for all that the sentence says? */
export const mayBeVerbal = (said: Said): boolean => weigh(said) > 0

/** Signs of words less signs of violence; 0 where nothing beside the trigger itself speaks of words. */
function weigh(said: Said): number {
  const { tokens, article } = said.passage
  if (!ofWordsToo.has(tokens[said.at]!.lower) || isDeadly(said)) return 0
  const object = objectOf(said)
  let signs = signsOfSpeech(said, object)
  if (signs === 0) return 0
  const after = object?.to ?? said.next
  if (holdsAny(tokens, said.at - NEAR, said.at, debate) || holdsAny(tokens, after, said.next + NEAR, debate)) signs++
  if (isOfDebate(article) || !tellsOfViolence(article)) signs++
  return signs - signsOfViolence(said)
}

/** "the deadly attack", "terrorist attacks": the noun phrase leaves no doubt. */
const isDeadly = ({ passage: { tokens }, phraseAt, at }: Said): boolean => holdsAny(tokens, phraseAt, at, deadly)

/** Who speaks, against whom, and how: the signs beside the trigger itself. */
function signsOfSpeech(said: Said, object: Range | null): number {
  const { tokens } = said.passage
  const isAtPerson = object !== null && isPerson(said, object)
  const isBySpeaker = speaks(said)
  const isOfKind = holdsAny(tokens, said.phraseAt, said.at, ofWords)
  // "came under attack", "another round of attacks"
  const before = said.phraseAt - 1
  const isUnder = tokens[said.at - 1]?.lower === "under" || readsAs(tokens, before - 1, ["round", "of"])
  const reasons = object === null ? said.next : object.to
  return (
    (isAtPerson ? 1 : 0) +
    (isBySpeaker ? 1 : 0) +
    (isOfKind ? 2 : 0) +
    (isUnder ? 1 : 0) +
    ((isAtPerson || isBySpeaker || isUnder) && givesReason(tokens, reasons) ? 1 : 0)
  )
}

/** Armed hands before it, or words of wounds and weapons near it. */
function signsOfViolence({ passage: { tokens }, at, next }: Said): number {
  let found = isByArmed(tokens, at) ? 2 : 0
  for (let i = Math.max(0, at - NEAR); i < Math.min(tokens.length, next + NEAR); i++)
    if ((i < at || i >= next) && violence.has(tokens[i]!.lower)) found++
  return found
}

/** "the rebels last night |attacked|": in the clause of the trigger. */
function isByArmed(tokens: ReadonlyArray<Token>, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 5 && tokens[i]!.lower !== ","; i--)
    if (armed.has(tokens[i]!.lower)) return true
  return false
}

const armed: ReadonlySet<string> = new Set([...hands].filter((hand) => hand !== "group" && hand !== "groups"))

/** "attacked the senator |for voting|", "|as| weak", "|, saying| he lied": what an attack by words goes on with. */
function givesReason(tokens: ReadonlyArray<Token>, at: number): boolean {
  const first = tokens[at]?.lower === "," || tokens[at]?.lower === "repeatedly" ? at + 1 : at
  return reasons.has(tokens[first]?.lower ?? "")
}

const reasons: ReadonlySet<string> = new Set(
  "for as over because saying calling accusing arguing claiming suggesting on about".split(" "),
)

/** A name that is no place and no organisation, or a person of public life: the object's last words, or a title in it. */
function isPerson(said: Said, { from, to }: Range): boolean {
  const { tokens } = said.passage
  return isName(said, to - 1) || holdsAny(tokens, from, to, publicPeople) || holdsAny(tokens, from, to, titles)
}

const titles: ReadonlySet<string> = new Set("mr. mrs. ms. miss sen. rep. gov. mr mrs ms".split(" "))

/** "|Rossi| has repeatedly attacked", "|Rossi|'s attacks", "|his| attacks", "attacks |from the senator|". */
function speaks(said: Said): boolean {
  const { tokens } = said.passage
  if (said.word.isVerb === true) {
    let i = said.at - 1
    while (i >= 0 && (tokens[i]!.pos === "AUX" || tokens[i]!.pos === "ADV")) i--
    return i >= 0 && (pronouns.has(tokens[i]!.lower) || publicPeople.has(tokens[i]!.lower) || isName(said, i))
  }
  for (let i = said.phraseAt; i < said.at; i++) {
    if (owners.has(tokens[i]!.lower)) return true
    if (isOwned(tokens[i + 1]) && (isName(said, i) || publicPeople.has(tokens[i]!.lower))) return true
  }
  const lead = tokens[said.next]?.lower
  if (lead !== "from" && lead !== "by") return false
  let last = said.next
  while (tokens[last + 1] && isNominal(tokens[last + 1]!)) last++
  return holdsAny(tokens, said.next + 1, last + 1, publicPeople) || (last > said.next && isName(said, last))
}

const isOwned = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.lower === "'s" || token.lower === "\u2019s" || token.lower === "'" || token.lower === "\u2019")

const isNominal = ({ pos, text }: Token): boolean =>
  pos === "PROPN" || pos === "NOUN" || pos === "ADJ" || pos === "DET" || text === "."

const pronouns: ReadonlySet<string> = new Set(["he", "she", "you", "i"])
const owners: ReadonlySet<string> = new Set(["his", "her", "my", "your"])

/** A capitalised name that stands for no place and no organisation. */
function isName({ passage: { tokens, places, dates, article } }: Said, at: number): boolean {
  const token = tokens[at]!
  if (token.pos !== "PROPN" || token.text === token.text.toUpperCase()) return false
  if (places.some((place) => overlaps(place, token)) || dates.some((date) => overlaps(date, token))) return false
  return !article.actors.some((actor) => actor.kind !== "person" && overlaps(actor, token))
}
