/** The head of a cooperation: the words that name it, as one of the rules found them. */
import type { AgreementKind } from "../../../schema/codes.ts"
import type { Token } from "../../annotate/annotated-article.ts"

export interface Head {
  /** The rule that found it. */
  readonly rule: HeadRule["name"]
  readonly kind: AgreementKind
  /** Tokens that name the kind, half-open. */
  readonly first: number
  readonly last: number
  readonly isVerb: boolean
  /** "cooperation" and the like, which a more specific head beside it makes more specific. */
  readonly isGeneral: boolean
  /** It is on security whatever stands around it: a joint exercise, an extradition. */
  readonly isSecurity: boolean
  /** End, in tokens, of the words that say the kind, where they go on after the head ("cooperation in probing"). */
  readonly kindTo?: number
  /** The object right after the verb is one of the parties: "help China", not "help end the war". */
  readonly needsObject?: boolean
}

/** A rule that finds heads by the word they begin or end with. */
export interface HeadRule {
  readonly name:
    | "instrument"
    | "meeting"
    | "cooperation"
    | "joint-activity"
    | "mechanism"
    | "joint-body"
    | "assistance"
    | "information-sharing"
    | "commitment"
  /** The kinds that its words may stand for. */
  readonly kinds: ReadonlyArray<AgreementKind>
  /** The words at which {@link HeadRule.match} is asked. */
  readonly words: ReadonlyArray<string>
  /** The head at token `at`, within the clause `from`..`to`. */
  readonly match: (tokens: ReadonlyArray<Token>, at: number, from: number, to: number) => Head | null
}

/** Is this token one of a verb's forms here (not the noun that is spelled alike)? */
export const isVerbal = (token: Token | undefined): boolean => token?.pos === "VERB" || token?.pos === "AUX"

/** First token within `reach` after `at` whose word is in the set; -1 when there is none before a mark or the end. */
export function ahead(
  tokens: ReadonlyArray<Token>,
  at: number,
  to: number,
  reach: number,
  words: ReadonlySet<string>,
): number {
  for (let i = at + 1; i < to && i <= at + reach; i++) {
    const token = tokens[i]!
    if (words.has(token.lower)) return i
    if (token.pos === "PUNCT") return -1
  }
  return -1
}
