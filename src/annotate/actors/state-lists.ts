/** Lists of states in a text: "Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan and Uzbekistan", and what they list. */
import type { Span } from "../../../schema/source-text.ts"
import type { ActorMention, AnnotatedArticle } from "../annotated-article.ts"
import { tokenAtOrAfter } from "../token-range.ts"

export interface StateList {
  readonly span: Span
  readonly members: ReadonlyArray<{ readonly name: string; readonly span: Span }>
  /** What the words before say that the states are, of the same or the sentence before. */
  readonly label: "member" | "observer" | null
}

/** Lists of two or more states, parted by nothing but commas and "and". */
export function stateLists(article: AnnotatedArticle, named: ReadonlyArray<ActorMention>): ReadonlyArray<StateList> {
  const found: Array<StateList> = []
  let open: Array<ActorMention> = []
  const close = (): void => {
    if (open.length >= 2) found.push(listOf(article, open))
    open = []
  }
  for (const actor of named) {
    if (actor.kind !== "state" || actor.via === "demonym" || actor.via === "capital") {
      if (actor.kind === "state") close()
      continue
    }
    const last = open.at(-1)
    if (last && !isParted(article, last, actor)) close()
    open.push(actor)
  }
  close()
  return found
}

/** Do only commas, "and" and articles stand between two mentions? */
function isParted(article: AnnotatedArticle, before: Span, after: Span): boolean {
  const { tokens } = article
  for (let i = tokenAtOrAfter(tokens, before.end); i < tokens.length && tokens[i]!.start < after.start; i++)
    if (!SEPARATORS.has(tokens[i]!.lower)) return false
  return after.start > before.end
}

const SEPARATORS: ReadonlySet<string> = new Set([",", "and", "the", ";", "&", "as", "well"])

function listOf(article: AnnotatedArticle, states: ReadonlyArray<ActorMention>): StateList {
  const first = states[0]!
  const at = tokenAtOrAfter(article.tokens, first.start)
  const sentence = article.sentences[article.tokens[at]!.sentence]!
  let label: StateList["label"] = null
  let isAll = false
  for (let i = at - 1; i >= sentence.first && label === null; i--) {
    const { lower } = article.tokens[i]!
    isAll ||= INCLUSION.has(lower)
    if (isAll) label = LABELS.get(lower) ?? null
  }
  const members = states.map(({ name, start, end }) => ({ name, span: { start, end } }))
  return { span: { start: first.start, end: states.at(-1)!.end }, members, label }
}

/** Words that begin a whole list; "including" and "such as" begin a part of one. */
const INCLUSION: ReadonlySet<string> = new Set(
  "include includes included comprise comprises comprising consists consist consisting namely are were : ( - \u2013 \u2014 --".split(
    " ",
  ),
)

const LABELS: ReadonlyMap<string, "member" | "observer"> = new Map([
  ["member", "member"],
  ["members", "member"],
  ["observer", "observer"],
  ["observers", "observer"],
])
