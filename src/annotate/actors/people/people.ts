/**
 * People: who is named, in what role, of what organisation, and the words that stand for them later (surname, "he", "the
 * minister"). A run of capitals is a person when something beside it says so: a role or title before it, a role or an age
 * in apposition after it, a verb of speaking, "who", or the build of the name (initials, particles).
 */
import { oneLine } from "../../../one-line.ts"
import type { Span } from "../../../../schema/source-text.ts"
import type { ActorMention, AnnotatedArticle, Sentence } from "../../annotated-article.ts"
import { tokenAtOrAfter } from "../../token-range.ts"
import { laterMentions } from "./coreference.ts"
import { DEMONYM, isInitials, MODIFIER, type NameRun, nameRuns, TAKEN, type Taken } from "./names.ts"
import { organizationOf } from "./organizations.ts"
import type { Naming, Person } from "./person.ts"
import { roleAfter, roleBefore } from "./roles.ts"
import { nameWords } from "./word-sets.ts"

/**
 * The mentions of people.
 *
 * @param known states, organisations and groups found before; their words are nobody's name
 */
export function people(article: AnnotatedArticle, known: ReadonlyArray<ActorMention>): ReadonlyArray<ActorMention> {
  const named = namings(article, known)
  const persons = personsOf(article, named)
  if (persons.length === 0) return []
  return laterMentions(article, named, persons, known)
}

function namings(article: AnnotatedArticle, known: ReadonlyArray<ActorMention>): ReadonlyArray<Naming> {
  const { tokens } = article
  const taken = takenTokens(article, known)
  const isModifier = (at: number): boolean => (taken[at]! & MODIFIER) !== 0
  const found: Array<Naming> = []
  article.sentences.forEach((sentence, index) => {
    if (sentence.region !== "body" && sentence.region !== "headline") return
    for (const run of nameRuns(tokens, sentence, taken))
      found.push(naming(article, known, run, sentence, index, isModifier))
  })
  return found
}

/** What the names of other actors and of places make of each token. */
function takenTokens({ tokens, places }: AnnotatedArticle, known: ReadonlyArray<ActorMention>): Taken {
  const taken = new Uint8Array(tokens.length)
  const mark = (span: Span, bits: number): void => {
    for (let i = tokenAtOrAfter(tokens, span.start); i < tokens.length && tokens[i]!.end <= span.end; i++)
      taken[i]! |= bits
  }
  for (const mention of known) mark(mention, MODIFIER | (mention.via === "demonym" ? DEMONYM : TAKEN))
  for (const place of places)
    mark(place, MODIFIER | (place.isDemonym ? DEMONYM : place.precision === "country" ? TAKEN : 0))
  return taken
}

function naming(
  article: AnnotatedArticle,
  known: ReadonlyArray<ActorMention>,
  run: NameRun,
  sentence: Sentence,
  index: number,
  isModifier: (at: number) => boolean,
): Naming {
  const { tokens } = article
  const span = { start: tokens[run.first]!.start, end: tokens[run.last - 1]!.end }
  const before = roleBefore(tokens, run, sentence, isModifier)
  const after = roleAfter(tokens, run, sentence)
  const role =
    after && (!before.role || after.last - after.first > before.role.last - before.role.first) ? after : before.role
  const isPlace = allTokens(run, isModifier)
  const isEvident =
    before.hasTitle ||
    (run.last - run.first >= 2 &&
      !isPlace &&
      (after !== null || isBesideSpeech(article, run, sentence) || isBuiltAsName(article, run)))
  const organization = role ? organizationOf(article, known, role) : null
  return { run, span, sentence: index, role, organization, isEvident }
}

const allTokens = (run: NameRun, test: (at: number) => boolean): boolean => {
  for (let i = run.first; i < run.last; i++) if (!test(i)) return false
  return true
}

/** "said Mei Jianming", "Mei Jianming said", "Ana Ortiz, 42,", "Ana Ortiz, who". */
function isBesideSpeech(article: AnnotatedArticle, run: NameRun, sentence: Sentence): boolean {
  const { speakingVerbs } = nameWords()
  const { tokens } = article
  const before = run.first > sentence.first ? tokens[run.first - 1]! : undefined
  const next = run.last < sentence.last ? tokens[run.last] : undefined
  const second = run.last + 1 < sentence.last ? tokens[run.last + 1] : undefined
  if (before && speakingVerbs.has(before.lower)) return true
  if (next && (speakingVerbs.has(next.lower) || next.lower === "who")) return true
  return (
    next?.text === "," && (second?.lower === "who" || (second?.pos === "NUM" && tokens[run.last + 2]?.text === ","))
  )
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "near", "from", "to", "around", "outside", "into"])

/** Initials or a glued particle: "P.J. Crowley", "Hassan al-Alfi"; but "in Bab al-Sham" may well be a place. */
function isBuiltAsName(article: AnnotatedArticle, run: NameRun): boolean {
  const before = run.first > 0 ? article.tokens[run.first - 1]! : undefined
  if (before && PLACE_PREPOSITIONS.has(before.lower)) return false
  for (let i = run.first; i < run.last; i++) {
    const token = article.tokens[i]!
    if (isInitials(token.text)) return true
    if (i > run.first && nameWords().particles.has(token.lower) && article.tokens[i + 1]?.text === "-") return true
  }
  return false
}

/** The people of an article: namings of one person put together under the fullest form. */
function personsOf(article: AnnotatedArticle, named: ReadonlyArray<Naming>): ReadonlyArray<Person> {
  const persons: Array<Person> = []
  const byWord = new Map<string, ReadonlyArray<number>>()
  const evident = named.filter((naming) => naming.isEvident)
  // Fullest first, so that a bare surname joins its full name whichever comes first in the text.
  const ordered = evident.toSorted((a, b) => b.run.words.length - a.run.words.length || a.span.start - b.span.start)
  for (const naming of ordered) {
    const among = byWord.get(naming.run.words[0] ?? "") ?? []
    const same = among.find((at) => naming.run.words.every((word) => persons[at]!.words.includes(word))) ?? -1
    const roles = naming.role ? [naming.role] : []
    if (same >= 0) {
      const person = persons[same]!
      persons[same] = {
        ...person,
        roles: [...person.roles, ...roles],
        organization: person.organization ?? naming.organization,
      }
      continue
    }
    for (const word of new Set(naming.run.words)) byWord.set(word, [...(byWord.get(word) ?? []), persons.length])
    persons.push({
      name: oneLine(article.article.source.slice(naming.span)),
      words: naming.run.words,
      span: naming.span,
      roles,
      organization: naming.organization,
    })
  }
  return persons
}

/** Runs of white space as one space. */
