/** The two states that an article is mostly about: who "the two countries" are, and who held talks that name no party. */
import type { ActorMention, AnnotatedArticle } from "../../annotate/annotated-article.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import type { RegionKind } from "../../read/article.ts"
import type { PersonStates } from "./person-states.ts"

interface Side {
  readonly name: string
  /** Mentions of the state and of those who act for it, in order. */
  readonly mentions: ReadonlyArray<ActorMention>
}

/** Null where no two states stand out. */
export type PrincipalPair = readonly [Side, Side] | null

/** Without a headline that names the two, the second of them is named this often, and twice more than any third. */
const STANDS_OUT = 3

export function principalPair(article: AnnotatedArticle, people: PersonStates): PrincipalPair {
  const sides = new Map<string, { readonly name: string; readonly mentions: Array<ActorMention> }>()
  const inHeadline = new Set<string>()
  for (const mention of article.actors) {
    const name = mention.kind === "state" ? mention.name : people.get(mention.name)?.name
    if (name === undefined || mention.members.length > 0) continue
    const region = regionOf(article, mention)
    if (region !== "body" && region !== "headline") continue
    if (region === "headline") inHeadline.add(name)
    const side = sides.get(name)
    if (side) side.mentions.push(mention)
    else sides.set(name, { name, mentions: [mention] })
  }
  const [one, other, ...more] = [...inHeadline].map((name) => sides.get(name)!)
  if (one && other && more.length === 0) return [one, other]
  const [first, second, third] = [...sides.values()].sort((a, b) => b.mentions.length - a.mentions.length)
  if (!first || !second || second.mentions.length < STANDS_OUT) return null
  return third && third.mentions.length > second.mentions.length - 2 ? null : [first, second]
}

function regionOf({ tokens, sentences }: AnnotatedArticle, mention: ActorMention): RegionKind | undefined {
  const token = tokens[tokenAtOrAfter(tokens, mention.start)]
  return token && sentences[token.sentence]?.region
}
