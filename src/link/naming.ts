/** A mention that names an actor, with its words cut out of the article: what an actor's row rests on. */
import type { Anchor } from "../../schema/anchor.ts"
import type { ActorKind } from "../../schema/codes.ts"
import type { ActorMention } from "../annotate/annotated-article.ts"
import { anchor, wordsOf } from "../annotate/ground.ts"
import { oneLine } from "../one-line.ts"
import type { NamedMention } from "./actors.ts"

export interface Naming {
  /** Canonical name. */
  readonly name: string
  readonly kind: ActorKind
  readonly country: string | null
  readonly via: ActorMention["via"]
  /** The article's words, in one line. */
  readonly words: string
  readonly anchor: Anchor
  /** The words that a surname points back to. */
  readonly antecedent: { readonly words: string; readonly anchor: Anchor } | null
  /** The words of the role that stands beside the name. */
  readonly role: Anchor | null
}

export function namingOf({ article, mention }: NamedMention): Naming {
  const { name, kind, country, via, antecedent, role } = mention
  return {
    name,
    kind,
    country,
    via,
    words: oneLine(wordsOf(article, mention)),
    anchor: anchor(article, mention),
    antecedent: antecedent && { words: oneLine(wordsOf(article, antecedent)), anchor: anchor(article, antecedent) },
    role: role && anchor(article, role),
  }
}
