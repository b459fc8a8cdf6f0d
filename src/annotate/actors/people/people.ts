/**
 * People: who is named, in what role, of what organisation, and the words that stand for them later (surname, "he", "the
 * minister"). A run of capitals is a person when something beside it says so: a role or title before it, a role or an age
 * in apposition after it, a verb of speaking, "who", or the build of the name (initials, particles).
 */
import { oneLine } from "../../../one-line.ts"
import type { ActorMention, AnnotatedArticle, Sentence } from "../../annotated-article.ts"
import { tokenAtOrAfter } from "../../token-range.ts"
import { laterMentions } from "./coreference.ts"
import { isInitials, type NameRun, nameRuns } from "./names.ts"
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
  const taken = new Set<number>()
  const modifiers = new Set<number>()
  const demonyms = new Set<number>()
  for (const mention of known) {
    for (let i = tokenAtOrAfter(article.tokens, mention.start); i < article.tokens.length; i++) {
      if (article.tokens[i]!.end > mention.end) break
      if (mention.via === "demonym") demonyms.add(i)
      else taken.add(i)
      modifiers.add(i)
    }
  }
  for (const place of article.places) {
    for (let i = tokenAtOrAfter(article.tokens, place.start); i < article.tokens.length; i++) {
      if (article.tokens[i]!.end > place.end) break
      modifiers.add(i)
      if (place.precision === "country" && !place.isDemonym) taken.add(i)
      if (place.isDemonym) demonyms.add(i)
    }
  }
  const found: Array<Naming> = []
  article.sentences.forEach((sentence, index) => {
    if (sentence.region !== "body" && sentence.region !== "headline") return
    for (const run of nameRuns(article, sentence, (at, isFirst) => taken.has(at) || (isFirst && demonyms.has(at))))
      found.push(naming(article, known, run, sentence, index, (at) => modifiers.has(at)))
  })
  return found
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
