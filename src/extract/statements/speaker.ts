/**
 * Who the source of an attribution is. A person under the full name, an organisation or state under its own, anyone else in
 * the source's words ("witnesses"); "he", "it" and "the official" are whoever spoke before.
 */
import { oneLine } from "../../one-line.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { ActorMention, AnnotatedArticle } from "../../annotate/annotated-article.ts"
import { type Gender, genderOfName, genderOfPronoun } from "../../annotate/actors/people/gender.ts"
import { nameWords } from "../../annotate/actors/people/word-sets.ts"
import { lastBefore, within } from "../../annotate/spans-within.ts"
import { tokenAtOrAfter, type TokenRange, tokensIn } from "../../annotate/token-range.ts"
import { headNoun, headRange, isHead, isPlural, makerWords, withoutRelative } from "./speaker-words.ts"

export interface Speaker {
  readonly name: string
  /** The words that give the name: in the source, or where it was named before. */
  readonly named: Span
  /** How the name follows from `named`. */
  readonly by: "person" | "actor" | "words"
  readonly role: Span | null
  readonly organization: ActorMention["organization"]
  /** Head noun, lower case: what "the official" is compared with. */
  readonly head: string
  readonly number: "one" | "many" | "body"
  /** Somebody or a body, as far as the words tell: not "the disruptions". */
  readonly isAnimate: boolean
  /** Where it last spoke. */
  readonly at: number
}

const SINGULAR: ReadonlySet<string> = new Set(["he", "she", "i"])
const PLURAL: ReadonlySet<string> = new Set(["they", "we"])
const DOCUMENTS: ReadonlySet<string> = new Set([
  "statement",
  "communique",
  "communiqué",
  "release",
  "report",
  "letter",
  "dispatch",
])
const BODIES: ReadonlySet<string> = new Set(["government_body", "organisation", "armed_group", "media"])
/** Nouns other than offices and occupations that speak. Compiled by hand. */
const SPEAKING_NOUNS: ReadonlySet<string> = new Set(
  (
    "people person man woman men women source sources government authorities police media report reports statement " +
    "television tv radio newspaper paper agency group groups campaign party committee council court company firm team " +
    "allies critics supporters opponents parents family families residents locals crowd country countries nation nations " +
    "others some many most one states insurgents forces troops rebels public voters users members defenders students " +
    "outfit faction factions militia militias separatists extremists attackers kidnappers captors hijackers guerrillas " +
    "fighters gunmen islamists jihadists bombers suspects sister brother mother father wife husband son daughter cousin " +
    "uncle aunt widow stepmother stepfather grandmother grandfather friend friends neighbor neighbors neighbour " +
    "neighbours relative relatives colleague colleagues lawyer lawyers victim victims survivor survivors driver drivers " +
    "spokespeople lawmakers ministry department office bureau organization organisation union board community side sides"
  ).split(" "),
)
/** One person each, though no office: "Ana Ortiz's sister". */
const INDIVIDUALS: ReadonlySet<string> = new Set(
  (
    "sister brother mother father wife husband son daughter cousin uncle aunt widow stepmother stepfather grandmother " +
    "grandfather friend neighbor neighbour relative colleague lawyer victim survivor driver man woman boy girl person"
  ).split(" "),
)
const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "that"])

/** The first mention of a person that gives a role, and the first that gives a body. */
interface Profile {
  readonly role: ActorMention | null
  readonly body: ActorMention | null
}

/** A speaker not heard of for so many statements is no longer "he" or "the official". */
const LONGEST_MEMORY = 60

/** Resolves the sources of one article, in order. */
export class Speakers {
  readonly #article: AnnotatedArticle
  readonly #spoken: Array<Speaker> = []
  readonly #profiles: Map<string, Profile> = new Map()

  constructor(article: AnnotatedArticle) {
    this.#article = article
    for (const actor of article.actors) {
      if (actor.kind !== "person") continue
      const known = this.#profiles.get(actor.name)
      const role = known?.role ?? (actor.role ? actor : null)
      const body = known?.body ?? (actor.organization ? actor : null)
      this.#profiles.set(actor.name, { role, body })
    }
  }

  #profile(name: string): Profile {
    return this.#profiles.get(name) ?? { role: null, body: null }
  }

  /**
   * The speaker that a source's words stand for; null when nothing tells.
   *
   * @param isTrailing does the source stand after what was said
   * @param spoke did it speak, so that "he" may stand for it next? Not who "did not say"
   */
  resolve(source: Span, isTrailing: boolean, spoke: boolean): Speaker | null {
    const speaker = this.#find(source, isTrailing)
    if (!speaker) return null
    const now = { ...speaker, at: source.start }
    if (spoke) this.#spoken.push(now)
    return now
  }

  #find(words: Span, isTrailing: boolean): Speaker | null {
    const source = withoutRelative(this.#article.tokens, words)
    const range = headRange(this.#article.tokens, tokensIn(this.#article.tokens, source))
    const first = this.#article.tokens[range.first]
    if (!first || range.first === range.last) return null
    if (range.last - range.first === 1) {
      if (RELATIVE.has(first.lower)) return this.#antecedent(source)
      if (SINGULAR.has(first.lower)) return this.#individual(source, isTrailing)
      if (PLURAL.has(first.lower))
        return this.#last(({ number }) => number === "many") ?? this.#last(({ number }) => number === "body")
      if (first.lower === "it") return this.#last(({ number }) => number === "body")
    }
    // "The 35-year-old" is whoever the article is about just now.
    if (this.#article.tokens[range.last - 1]!.lower === "old") return this.#individual(source, false)
    const head = { start: first.start, end: this.#article.tokens[range.last - 1]!.end }
    return (
      this.#person(source, head) ??
      this.#document(source, range) ??
      this.#spokeBefore(range) ??
      this.#actor(head, range) ??
      this.#words(source, head, range)
    )
  }

  /** Where the sentence of a span begins: what is named in the same sentence may be part of what is said. */
  #sentenceStart(span: Span): number {
    const token = this.#article.tokens[tokenAtOrAfter(this.#article.tokens, span.start)]
    return token ? this.#article.sentences[token.sentence]!.start : 0
  }

  #last(test: (speaker: Speaker) => boolean): Speaker | null {
    return this.#spoken.slice(-LONGEST_MEMORY).findLast(test) ?? null
  }

  /** "he", "she": the one who spoke last, unless somebody else has been the subject since. */
  #individual(source: Span, isTrailing: boolean): Speaker | null {
    const gender = genderOfPronoun(oneLine(this.#article.article.source.slice(source)).toLowerCase())
    const spoke = this.#last(
      ({ number, name, by }) =>
        number === "one" && (gender === null || by !== "person" || (genderOfName(name) ?? gender) === gender),
    )
    const mention = within(this.#article.actors, source).find(
      (actor) => actor.kind === "person" && actor.start === source.start && actor.antecedent !== null,
    )
    if (!mention) {
      const named = this.#lastNamed(source, gender)
      return spoke && (!named || named.at < spoke.at) ? spoke : (named ?? spoke)
    }
    // `…, he said` goes on with the one who has the floor.
    if (spoke && isTrailing) return spoke
    // Named within what this pronoun's speaker says, a person is not yet the subject.
    const named = lastBefore(
      this.#article.actors,
      this.#sentenceStart(source),
      (actor) => actor.name === mention.name && actor.via !== "pronoun",
    )
    if (spoke && spoke.name !== mention.name && (!named || spoke.at > named.start)) return spoke
    return fromPerson(mention, this.#profile(mention.name))
  }

  #lastNamed(source: Span, gender: Gender | null): Speaker | null {
    const mention = lastBefore(
      this.#article.actors,
      source.start,
      ({ kind, name }) => kind === "person" && (gender === null || (genderOfName(name) ?? gender) === gender),
    )
    return mention ? fromPerson(mention, this.#profile(mention.name)) : null
  }

  /** "who": the phrase before it. */
  #antecedent(source: Span): Speaker | null {
    const mention = lastBefore(this.#article.actors, source.start, () => true)
    if (!mention || source.start - mention.end > 3) return null
    return this.#find(mention, false)
  }

  #person(source: Span, head: Span): Speaker | null {
    const inside = within(this.#article.actors, source).filter(
      (actor) => actor.kind === "person" && isHead(this.#article.tokens, actor, source),
    )
    const heads = inside.filter((actor) => actor.start < head.end)
    // "President Okello and Mayor Ortiz": they speak together, under the words that name both.
    if (heads.some(({ name }) => name !== heads[0]!.name)) return null
    const mention = heads[0] ?? inside[0]
    return mention && mention.via !== "pronoun" ? fromPerson(mention, this.#profile(mention.name)) : null
  }

  /** "the statement", "a statement released by the company": the body that made it. */
  #document(source: Span, range: TokenRange): Speaker | null {
    const noun = headNoun(this.#article.tokens, range)
    if (!DOCUMENTS.has(noun.lower)) return null
    const maker = within(this.#article.actors, { start: noun.end, end: source.end }).find(({ kind }) =>
      BODIES.has(kind),
    )
    if (maker) return this.#asActor(maker)
    const written = makerWords(this.#article.tokens, range)
    if (written) return { ...this.#words(source, written.head, written.range), number: "body" }
    if (this.#article.tokens[range.first]!.lower !== "the" || range.last - range.first > 3) return null
    const spoke = this.#last(({ number }) => number === "body")
    if (spoke) return spoke
    // A communiqué is of all who met.
    if (noun.lower.startsWith("communiqu")) return null
    const named = lastBefore(this.#article.actors, this.#sentenceStart(source), ({ kind }) => BODIES.has(kind))
    return named ? this.#asActor(named) : null
  }

  /** Under its name; under the article's own words where it is never named so: "the White House", "the FBI". */
  #asActor(mention: ActorMention): Speaker {
    const isAsWritten = this.#isByAliasOnly(mention)
    return {
      name: isAsWritten ? oneLine(this.#article.article.source.slice(mention)) : mention.name,
      named: mention.antecedent ?? { start: mention.start, end: mention.end },
      by: isAsWritten ? "words" : "actor",
      role: null,
      organization: null,
      head: mention.name.split(" ").at(-1)!.toLowerCase(),
      number: mention.kind === "group" ? "many" : "body",
      isAnimate: true,
      at: mention.start,
    }
  }

  #isByAliasOnly({ name, kind, via, antecedent, ...span }: ActorMention): boolean {
    if (antecedent !== null || (via !== "capital" && (via !== "alias" || kind === "state"))) return false
    const parts = new Set(name.toLowerCase().split(" "))
    const words = oneLine(this.#article.article.source.slice(span)).toLowerCase().split(" ")
    if (words.some((word) => parts.has(word))) return false
    return !this.#article.actors.some((other) => other.name === name && other.via === "name")
  }

  /** "the official", "the ministry": who spoke before under that noun. */
  #spokeBefore(range: TokenRange): Speaker | null {
    const { tokens } = this.#article
    const first = tokens[range.first]!
    if (first.lower !== "the" || range.last - range.first > 3) return null
    const head = tokens[range.last - 1]!.lower
    if (/^\p{Lu}/u.test(tokens[range.last - 1]!.text)) return null
    return this.#last((speaker) => speaker.head === head)
  }

  /** A known actor that is the head of the phrase: "the Syrian Observatory", not the "China" of "China's police". */
  #actor(head: Span, range: TokenRange): Speaker | null {
    const { tokens } = this.#article
    const inside = within(this.#article.actors, head).filter(({ kind, via }) => kind !== "person" && via !== "demonym")
    const mention = inside.findLast((actor) => actor.end === head.end) ?? null
    if (!mention) return null
    // Words before the name other than an article or modifiers without a noun make it another phrase: "US officials".
    for (let i = range.first; i < range.last && tokens[i]!.start < mention.start; i++)
      if (tokens[i]!.pos === "ADP" || tokens[i]!.lower === "and") return null
    return { ...this.#asActor(mention), head: tokens[range.last - 1]!.lower }
  }

  /** Anyone else: the words themselves, without "the". */
  #words(source: Span, head: Span, range: TokenRange): Speaker {
    const { tokens } = this.#article
    let first = range.first
    if (tokens[first]!.lower === "the" && range.last - first > 1) first++
    const named = { start: tokens[first]!.start, end: head.end }
    const noun = headNoun(tokens, range)
    const role =
      nameWords().roleNouns.has(noun.lower) ||
      nameWords().roleNouns.has(noun.lower.replace(/s$/u, "")) ||
      noun.lower.endsWith("men")
    const body = within(this.#article.actors, source).find(({ kind }) => BODIES.has(kind))
    return {
      name: oneLine(this.#article.article.source.slice(named)),
      named,
      by: "words",
      role: role ? { start: noun.start, end: noun.end } : null,
      organization: body ? { name: body.name, span: body.antecedent ?? { start: body.start, end: body.end } } : null,
      head: noun.lower,
      isAnimate: role || noun.pos === "PROPN" || body !== undefined || SPEAKING_NOUNS.has(noun.lower),
      number: isPlural(noun)
        ? "many"
        : role ||
            INDIVIDUALS.has(noun.lower) ||
            tokens[range.first]!.lower === "a" ||
            tokens[range.first]!.lower === "an"
          ? "one"
          : "body",
      at: source.start,
    }
  }
}

function fromPerson(mention: ActorMention, profile: Profile): Speaker {
  const named = mention.antecedent ?? { start: mention.start, end: mention.end }
  const withRole = mention.role ? mention : profile.role
  const withBody = mention.organization ? mention : profile.body
  return {
    name: mention.name,
    named,
    by: "person",
    role: withRole?.role ?? null,
    organization: withBody?.organization ?? null,
    head: "",
    number: "one",
    isAnimate: true,
    at: mention.start,
  }
}
