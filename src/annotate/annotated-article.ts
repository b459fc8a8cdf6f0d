/**
 * An article with everything that extractors read off it. Extractors look at nothing else: they are pure functions of
 * this. All offsets are UTF-16 code units into `article.source.text`, half-open; `ground.ts` turns them into anchors.
 */
import type { ActorKind, DatePrecision, PlacePrecision, Qualifier } from "../../schema/codes.ts"
import type { Span } from "../../schema/source-text.ts"
import type { RuleName } from "../../schema/rules.ts"
import type { Article, RegionKind } from "../read/article.ts"
import type { Spelling } from "./words/spelling.ts"

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type Pos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SPACE"
  | "SYM"
  | "VERB"
  | "X"

/** A word, number or mark. White space is never a token. Lexicons are asked by `words/word-facts.ts`. */
export interface Token extends Span, Spelling {
  readonly pos: Pos
  /** Index of its sentence in `sentences`. */
  readonly sentence: number
}

export interface Sentence extends Span {
  /** Tokens `first` to `last` (half-open) of `tokens`. */
  readonly first: number
  readonly last: number
  readonly paragraph: number
  readonly region: RegionKind
}

/** A run of lines that belong together. Hard-wrapped lines are one paragraph. */
export interface Paragraph extends Span {
  readonly region: RegionKind
}

/** Words between quotation marks. `start`..`end` is what is inside of the marks; `outer` includes them. */
export interface Quotation extends Span {
  readonly outer: Span
  /** Index of the quotation that this one is nested in. */
  readonly inside: number | null
  /** Index of the quotation of the next paragraph that goes on where this one stops, unclosed. */
  readonly continuedBy: number | null
  /** False for scare quotes and titles: a word or two with no sentence in them. */
  readonly isUtterance: boolean
}

/** A number with its qualifier. `start`..`end` spans both ("more than 120"); `core` the number alone ("120"). */
export interface NumberMention extends Span {
  readonly core: Span
  /** The number as written; null for a vague amount ("dozens"). */
  readonly number: number | null
  /** Upper number of a range, else null. */
  readonly upper: number | null
  readonly qualifier: Qualifier
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** What rules it out as a count: an age, a sum of money, a time … null when it may count things. */
  readonly notCount:
    | "age"
    | "money"
    | "date"
    | "time"
    | "distance"
    | "ordinal"
    | "percent"
    | "score"
    | "identifier"
    | "measure"
    | null
}

/** A TIMEX3 expression (https://timeml.github.io/site/timeMLdocs/timeml_1.2.1.html). */
export interface DateMention extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET"
  /** TIMEX3 value: 2014-03-01, 2014-W10, P3Y, PAST_REF … */
  readonly timex: string
  /** First day, month or year as the tables write it; null where no calendar date follows. */
  readonly value: string | null
  /** Last day, month or year of a range; null for a point. */
  readonly endValue: string | null
  readonly precision: DatePrecision
  /** How value follows: stated_date, relative_date (needs the date of publication), anaphoric_date (needs `context`). */
  readonly rule: Extract<RuleName, "stated_date" | "relative_date" | "anaphoric_date">
  /** The date mention that an anaphoric one counts from. */
  readonly context: Span | null
}

/** A place of the gazetteer, named in the text. */
export interface PlaceMention extends Span {
  /** Name as usually spelled in English. */
  readonly name: string
  readonly precision: PlacePrecision
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly admin1: string | null
  /** The name again where the place is a city, town or village. */
  readonly locality: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** A nationality ("Chinese") names a country without being in a place. */
  readonly isDemonym: boolean
}

/** An actor named in the text, or a pronoun or common noun that stands for one. */
export interface ActorMention extends Span {
  /** Canonical name: "China", "Regional Anti-Terrorist Structure", "Guo Shengkun". */
  readonly name: string
  readonly kind: ActorKind
  readonly country: string | null
  /** How the words name it. */
  readonly via: "name" | "alias" | "surname" | "pronoun" | "noun_phrase" | "demonym" | "capital"
  /** The mention whose words give the name, for coreference; null when these words do. */
  readonly antecedent: Span | null
  /** Role in the source's words ("Minister of Public Security"), where the words stand beside the name. */
  readonly role: Span | null
  /** Organisation of the role, canonical name and the words that say it. */
  readonly organization: { readonly name: string; readonly span: Span } | null
  /** For a group of states ("the member states"): the names that it stands for, each with the words that list it. */
  readonly members: ReadonlyArray<{ readonly name: string; readonly span: Span }>
}

export interface AnnotatedArticle {
  readonly article: Article
  readonly paragraphs: ReadonlyArray<Paragraph>
  readonly sentences: ReadonlyArray<Sentence>
  readonly tokens: ReadonlyArray<Token>
  readonly quotations: ReadonlyArray<Quotation>
  readonly numbers: ReadonlyArray<NumberMention>
  readonly dates: ReadonlyArray<DateMention>
  readonly places: ReadonlyArray<PlaceMention>
  readonly actors: ReadonlyArray<ActorMention>
}

/** What the stages after extraction ask of an article: all that is kept of it from one build to the next. */
export type LinkedArticle = Pick<AnnotatedArticle, "article" | "numbers" | "dates" | "places" | "actors">
