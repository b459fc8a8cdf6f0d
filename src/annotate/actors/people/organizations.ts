/**
 * The organisation of a role: the body that the role's words name ("spokesman for the Interior Ministry"), or the one that
 * "the ministry's" stands for.
 */
import type { ActorMention, AnnotatedArticle } from "../../annotated-article.ts"
import { lastBefore, within } from "../../spans-within.ts"
import type { Role } from "./roles.ts"

const BODIES: ReadonlySet<string> = new Set(["government_body", "organisation", "armed_group", "media"])

/** Nouns that stand for a body named before. */
const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    "ministry department bureau agency committee council commission structure organization organisation group party " +
    "movement university institute center centre company court army force police office bank union association"
  ).split(" "),
)

export function organizationOf(
  article: AnnotatedArticle,
  known: ReadonlyArray<ActorMention>,
  role: Role,
): ActorMention["organization"] {
  const inside = within(known, role).filter((mention) => BODIES.has(mention.kind))
  const stands = inside.find((mention) => mention.antecedent !== null)
  const chosen = stands ?? inside[0]
  if (chosen) return { name: chosen.name, span: chosen.antecedent ?? { start: chosen.start, end: chosen.end } }
  for (let i = role.first; i < role.last; i++) {
    const token = article.tokens[i]!
    if (!BODY_NOUNS.has(token.lower) || article.tokens[i - 1]?.lower !== "the") continue
    const antecedent = lastBefore(
      known,
      token.start,
      (mention) => BODIES.has(mention.kind) && mention.name.toLowerCase().split(" ").includes(token.lower),
    )
    if (antecedent) return { name: antecedent.name, span: antecedent.antecedent ?? spanOf(antecedent) }
  }
  return null
}

const spanOf = ({ start, end }: ActorMention): { readonly start: number; readonly end: number } => ({ start, end })
