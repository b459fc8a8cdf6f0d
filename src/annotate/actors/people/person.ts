/** What is known of a person in one article, and the mentions that stand for them. */
import type { Span } from "../../../../schema/source-text.ts"
import type { ActorMention } from "../../annotated-article.ts"
import type { NameRun } from "./names.ts"
import type { Role } from "./roles.ts"

/** A person as first named in full. */
export interface Person {
  readonly name: string
  /** Words of the name that can stand for it, lower case. */
  readonly words: ReadonlyArray<string>
  /** Where the fullest form of the name stands. */
  readonly span: Span
  readonly roles: ReadonlyArray<Role>
  readonly organization: ActorMention["organization"]
}

/** A name in the text, with what stands beside it. */
export interface Naming {
  readonly run: NameRun
  readonly span: Span
  readonly sentence: number
  readonly role: Role | null
  readonly organization: ActorMention["organization"]
  /** Something beside the run says that it names a person. */
  readonly isEvident: boolean
}

/** A mention by other words than the name. */
export const standIn = (span: Span, person: Person, via: "pronoun" | "noun_phrase"): ActorMention => ({
  start: span.start,
  end: span.end,
  name: person.name,
  kind: "person",
  country: null,
  via,
  antecedent: person.span,
  role: null,
  organization: person.organization,
  members: [],
})
