/**
 * What stands for a person named elsewhere: the surname ("Yang"), "he" or "she", "the minister"; and an unnamed official
 * whose role and body are those of exactly one person named in the next two paragraphs.
 */
import type { ActorMention, AnnotatedArticle, Sentence, Token } from "../../annotated-article.ts"
import { tokenAtOrAfter } from "../../token-range.ts"
import { foreseen } from "./cataphora.ts"
import { wordSets } from "../../words/word-facts.ts"
import { type Gender, genderOfName, genderOfPronoun } from "./gender.ts"
import { type Naming, type Person, standIn } from "./person.ts"
import { PersonIndex } from "./person-index.ts"
import { bare, nameWords } from "./word-sets.ts"

/** Every mention of the people, in order. */
export function laterMentions(
  article: AnnotatedArticle,
  named: ReadonlyArray<Naming>,
  persons: ReadonlyArray<Person>,
  known: ReadonlyArray<ActorMention>,
): ReadonlyArray<ActorMention> {
  const mentions: Array<ActorMention> = []
  const focus = new Focus(article.tokens)
  const index = new PersonIndex(persons)
  let next = 0
  for (const sentence of article.sentences) {
    if (sentence.region !== "body" && sentence.region !== "headline") continue
    for (let at = sentence.first; at < sentence.last; at++) {
      while (next < named.length && named[next]!.run.first < at) next++
      const naming = named[next]
      const isNaming = naming !== undefined && naming.run.first === at
      const its = isNaming ? 0 : standIns.of(article.tokens[at]!)
      if (!isNaming && its === 0) continue
      const found = isNaming
        ? nameMention(naming, index, focus)
        : its === PRONOUN
          ? pronounMention(article.tokens, at, focus)
          : roleMention(article.tokens, at, sentence, index, focus)
      if (!found) continue
      mentions.push(found.mention)
      focus.see(found.person, found.mention, sentence)
      at = Math.max(at, tokenAtOrAfter(article.tokens, found.mention.end) - 1)
    }
  }
  return [...mentions, ...foreseen(article, index, mentions, known)].toSorted((a, b) => a.start - b.start)
}

const PRONOUN = 1
const THE = 2
/** Words with which what stands for a person begins. */
const standIns = wordSets([PRONOUN, ["he", "she"]], [THE, ["the"]])

interface Found {
  readonly person: Person
  readonly mention: ActorMention
}

/** Who was last the subject, and who was last named at all. */
class Focus {
  readonly #tokens: ReadonlyArray<Token>
  #subject: { readonly person: Person; readonly sentence: number } | null = null
  #named: { readonly person: Person; readonly sentence: number } | null = null
  readonly #gender = new Map<Person, Gender>()

  constructor(tokens: ReadonlyArray<Token>) {
    this.#tokens = tokens
  }

  see(person: Person, mention: ActorMention, sentence: Sentence): void {
    const index = tokenAtOrAfter(this.#tokens, mention.start)
    const seen = { person, sentence: this.#tokens[index]!.sentence }
    this.#named = seen
    if (isSubject(this.#tokens, index, tokenAtOrAfter(this.#tokens, mention.end), sentence)) this.#subject = seen
  }

  /** The person that a pronoun stands for: the last subject, else the last one named, of the same gender where known. */
  resolve(pronoun: string, sentence: number): Person | null {
    const gender = genderOfPronoun(pronoun) ?? "m"
    for (const seen of [this.#subject, this.#named]) {
      if (!seen || sentence - seen.sentence > 12) continue
      if ((genderOfName(seen.person.name) ?? this.#gender.get(seen.person) ?? gender) !== gender) continue
      this.#gender.set(seen.person, gender)
      return seen.person
    }
    return null
  }

  get last(): Person | null {
    return this.#named?.person ?? null
  }
}

/** A subject: its verb follows, or follows what is in apposition to it; or a verb of speaking stands before it. */
function isSubject(tokens: ReadonlyArray<Token>, first: number, last: number, sentence: Sentence): boolean {
  const { speakingVerbs } = nameWords()
  const before = first > sentence.first ? tokens[first - 1]! : undefined
  if (before && speakingVerbs.has(before.lower)) return true
  if (before?.lower === "to" && speakingVerbs.has(tokens[first - 2]?.lower ?? "")) return true
  // An adverb, in quotation marks or not, may stand between: `Ana Ortiz "firmly" rejected`.
  let at = last
  while (at < sentence.last && at - last < 4 && (tokens[at]!.pos === "ADV" || tokens[at]!.text === '"')) at++
  const next = at < sentence.last ? tokens[at] : undefined
  if (!next) return false
  if (next.pos === "VERB" || next.pos === "AUX" || next.pos === "ADV") return true
  return next.text === "," && first - sentence.first <= 12
}

function nameMention(naming: Naming, persons: PersonIndex, focus: Focus): Found | null {
  const { words } = naming.run
  const person = personNamed(words, persons, focus)
  if (!person) return null
  const isFull = words.length === person.words.length
  // A single word that nothing marks as a name stands for a person only as the surname or, in Chinese order, the first.
  if (!isFull && !naming.isEvident && words.length > 1 && !words.every((word) => person.words.includes(word)))
    return null
  return {
    person,
    mention: {
      ...naming.span,
      name: person.name,
      kind: "person",
      country: null,
      via: isFull ? "name" : "surname",
      antecedent: isFull ? null : person.span,
      role: naming.role && { start: naming.role.start, end: naming.role.end },
      organization: naming.organization ?? person.organization,
      members: [],
    },
  }
}

/** The person of these words: the whole name, else the last word of it, else the first. */
function personNamed(words: ReadonlyArray<string>, persons: PersonIndex, focus: Focus): Person | null {
  const part = persons.named(words)
  const whole = part.find(
    (person) => person.words.length === words.length && words.every((word, i) => person.words[i] === word),
  )
  if (whole) return whole
  if (part.length <= 1) return part[0] ?? null
  const last = words.at(-1)
  const bySurname = part.filter((person) => person.words.at(-1) === last)
  const among = bySurname.length > 0 ? bySurname : part
  return among.find((person) => person === focus.last) ?? among[0] ?? null
}

function pronounMention(tokens: ReadonlyArray<Token>, at: number, focus: Focus): Found | null {
  const token = tokens[at]!
  const person = focus.resolve(token.lower, token.sentence)
  return person && { person, mention: standIn(token, person, "pronoun") }
}

/** "the minister": the person last named whose role has that head noun. */
function roleMention(
  tokens: ReadonlyArray<Token>,
  at: number,
  sentence: Sentence,
  persons: PersonIndex,
  focus: Focus,
): Found | null {
  const { roleNouns, roleModifiers } = nameWords()
  let end = at + 1
  while (
    end < sentence.last &&
    end - at <= 3 &&
    roleModifiers.has(tokens[end]!.lower) &&
    !roleNouns.has(tokens[end]!.lower)
  )
    end++
  while (end + 1 < sentence.last && roleNouns.has(tokens[end]!.lower) && roleNouns.has(tokens[end + 1]!.lower)) end++
  const head = tokens[end]
  if (!head || end >= sentence.last || !roleNouns.has(head.lower)) return null
  const next = tokens[end + 1]
  // "the director of …" and "the minister Guo Shengkun" say themselves who is meant.
  if (next && end + 1 < sentence.last && (next.lower === "of" || next.lower === "for" || next.lower === "'s"))
    return null
  if (next && end + 1 < sentence.last && (next.pos === "PROPN" || next.pos === "NOUN")) return null
  const suits = (person: Person): boolean =>
    person.span.start < head.start &&
    person.roles.some((role) => role.start < head.start && role.head === bare(head.lower))
  const last = focus.last
  const person = last && suits(last) ? last : persons.inRole(bare(head.lower), head.start)
  if (!person) return null
  return { person, mention: standIn({ start: tokens[at]!.start, end: head.end }, person, "noun_phrase") }
}
