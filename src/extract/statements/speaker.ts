/**
 * Who the source of an attribution is. A person under the full name, an organisation or state under its own, anyone else in
 * the source's words ("witnesses"); "he", "it" and "the official" are whoever spoke before.
 */
import type { Span } from "../../../schema/source-text.ts"
import type { ActorMention, AnnotatedArticle, Token } from "../../annotate/annotated-article.ts"
import { nameWords } from "../../annotate/actors/people/word-sets.ts"
import { type TokenRange, tokensIn } from "../../annotate/token-range.ts"

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
const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "that"])

/** Resolves the sources of one article, in order. */
export class Speakers {
  readonly #article: AnnotatedArticle
  readonly #spoken: Array<Speaker> = []

  constructor(article: AnnotatedArticle) {
    this.#article = article
  }

  /**
   * The speaker that a source's words stand for; null when nothing tells.
   *
   * @param isTrailing does the source stand after what was said
   */
  resolve(source: Span, isTrailing: boolean): Speaker | null {
    const speaker = this.#find(source, isTrailing)
    if (!speaker) return null
    const now = { ...speaker, at: source.start }
    this.#spoken.push(now)
    return now
  }

  #find(source: Span, isTrailing: boolean): Speaker | null {
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

  #last(test: (speaker: Speaker) => boolean): Speaker | null {
    return this.#spoken.findLast(test) ?? null
  }

  /** "he", "she": the one who spoke last, unless somebody else has been the subject since. */
  #individual(source: Span, isTrailing: boolean): Speaker | null {
    const spoke = this.#last(({ number }) => number === "one")
    const mention = this.#article.actors.find(
      (actor) => actor.kind === "person" && actor.start === source.start && actor.antecedent !== null,
    )
    if (!mention) {
      const named = this.#lastNamed(source)
      return spoke && (!named || named.at < spoke.at) ? spoke : (named ?? spoke)
    }
    // `…, he said` goes on with the one who has the floor.
    if (spoke && isTrailing) return spoke
    // Named within what this pronoun's speaker says, a person is not yet the subject.
    const begin = this.#article.sentences.find(({ end }) => end > source.start)?.start ?? 0
    const named = this.#article.actors.findLast(
      (actor) => actor.name === mention.name && actor.via !== "pronoun" && actor.start < begin,
    )
    if (spoke && spoke.name !== mention.name && (!named || spoke.at > named.start)) return spoke
    return fromPerson(this.#article, mention)
  }

  #lastNamed(source: Span): Speaker | null {
    const mention = this.#article.actors.findLast((actor) => actor.kind === "person" && actor.end < source.start)
    return mention ? fromPerson(this.#article, mention) : null
  }

  /** "who": the phrase before it. */
  #antecedent(source: Span): Speaker | null {
    const mention = this.#article.actors.findLast((actor) => actor.end <= source.start)
    if (!mention || source.start - mention.end > 3) return null
    return this.#find(mention, false)
  }

  #person(source: Span, head: Span): Speaker | null {
    const inside = this.#article.actors.filter(
      (actor) =>
        actor.kind === "person" &&
        actor.start >= source.start &&
        actor.end <= source.end &&
        !isPossessor(this.#article, actor),
    )
    const mention = inside.find((actor) => actor.start < head.end) ?? inside[0]
    return mention && mention.via !== "pronoun" ? fromPerson(this.#article, mention) : null
  }

  /** "the statement", "a statement released by the company": the body that made it. */
  #document(source: Span, range: TokenRange): Speaker | null {
    const noun = headNoun(this.#article.tokens, range)
    if (!DOCUMENTS.has(noun.lower)) return null
    const maker = this.#article.actors.find(
      (actor) => actor.start > noun.start && actor.end <= source.end && BODIES.has(actor.kind),
    )
    if (maker) return this.#asActor(maker)
    const written = makerWords(this.#article.tokens, range)
    if (written) return { ...this.#words(source, written.head, written.range), number: "body" }
    if (this.#article.tokens[range.first]!.lower !== "the" || range.last - range.first > 3) return null
    const spoke = this.#last(({ number }) => number === "body")
    if (spoke) return spoke
    const begin = this.#article.sentences.find(({ end }) => end > source.start)?.start ?? 0
    const named = this.#article.actors.findLast((actor) => actor.end <= begin && BODIES.has(actor.kind))
    return named ? this.#asActor(named) : null
  }

  #asActor(mention: ActorMention): Speaker {
    return {
      name: mention.name,
      named: mention.antecedent ?? { start: mention.start, end: mention.end },
      by: "actor",
      role: null,
      organization: null,
      head: mention.name.split(" ").at(-1)!.toLowerCase(),
      number: mention.kind === "group" ? "many" : "body",
      at: mention.start,
    }
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
    const inside = this.#article.actors.filter(
      (actor) =>
        actor.kind !== "person" && actor.start >= head.start && actor.end <= head.end && actor.via !== "demonym",
    )
    const mention = inside.findLast((actor) => actor.end === head.end) ?? null
    if (!mention) return null
    // Words before the name other than an article or modifiers without a noun make it another phrase: "US officials".
    for (let i = range.first; i < range.last && tokens[i]!.start < mention.start; i++)
      if (tokens[i]!.pos === "ADP") return null
    return { ...this.#asActor(mention), head: tokens[range.last - 1]!.lower }
  }

  /** Anyone else: the words themselves, without "the". */
  #words(source: Span, head: Span, range: TokenRange): Speaker {
    const { tokens } = this.#article
    let first = range.first
    if (tokens[first]!.lower === "the" && range.last - first > 1) first++
    const named = { start: tokens[first]!.start, end: head.end }
    const noun = headNoun(tokens, range)
    const role = nameWords().roleNouns.has(noun.lower) || nameWords().roleNouns.has(noun.lower.replace(/s$/u, ""))
    const body = this.#article.actors.find(
      (actor) => BODIES.has(actor.kind) && actor.start >= source.start && actor.end <= source.end,
    )
    return {
      name: foldSpace(this.#article.article.source.slice(named)),
      named,
      by: "words",
      role: role ? { start: noun.start, end: noun.end } : null,
      organization: body ? { name: body.name, span: body.antecedent ?? { start: body.start, end: body.end } } : null,
      head: noun.lower,
      number: isPlural(noun)
        ? "many"
        : role || tokens[range.first]!.lower === "a" || tokens[range.first]!.lower === "an"
          ? "one"
          : "body",
      at: source.start,
    }
  }
}

/** "a statement released by the Agro company": the words after "by", "from" or "of". */
function makerWords(
  tokens: ReadonlyArray<Token>,
  range: TokenRange,
): { readonly head: Span; readonly range: TokenRange } | null {
  for (let i = range.first + 1; i + 1 < range.last; i++) {
    const { lower } = tokens[i]!
    if (lower !== "by" && lower !== "from" && lower !== "of") continue
    return {
      head: { start: tokens[i + 1]!.start, end: tokens[range.last - 1]!.end },
      range: { first: i + 1, last: range.last },
    }
  }
  return null
}

/** The phrase up to what is in apposition or parentheses. */
function headRange(tokens: ReadonlyArray<Token>, range: TokenRange): TokenRange {
  let last = range.first
  while (last < range.last && tokens[last]!.text !== "," && tokens[last]!.text !== "(") last++
  return { first: range.first, last }
}

const LINKS: ReadonlySet<string> = new Set("of from in for at with on to by near close who which".split(" "))

/** The noun before the first preposition. */
function headNoun(tokens: ReadonlyArray<Token>, range: TokenRange): Token {
  for (let i = range.first + 1; i < range.last; i++) if (LINKS.has(tokens[i]!.lower)) return tokens[i - 1]!
  return tokens[range.last - 1]!
}

const isPlural = (noun: Token): boolean =>
  /[^s]s$/u.test(noun.lower) || noun.lower === "police" || noun.lower === "people" || noun.lower === "media"

function isPossessor(article: AnnotatedArticle, actor: Span): boolean {
  const range = tokensIn(article.tokens, actor)
  const next = article.tokens[range.last]
  return next !== undefined && (next.text === "'s" || next.text === "’s") && next.start === actor.end
}

function fromPerson(article: AnnotatedArticle, mention: ActorMention): Speaker {
  const named = mention.antecedent ?? { start: mention.start, end: mention.end }
  const withRole = mention.role
    ? mention
    : article.actors.find((actor) => actor.kind === "person" && actor.name === mention.name && actor.role !== null)
  const withBody = mention.organization
    ? mention
    : article.actors.find(
        (actor) => actor.kind === "person" && actor.name === mention.name && actor.organization !== null,
      )
  return {
    name: mention.name,
    named,
    by: "person",
    role: withRole?.role ?? null,
    organization: withBody?.organization ?? null,
    head: "",
    number: "one",
    at: mention.start,
  }
}

const foldSpace = (text: string): string => text.replace(/\s+/gu, " ")
