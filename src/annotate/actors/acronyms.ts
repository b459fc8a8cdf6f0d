/**
 * Acronyms that an article introduces itself: "the Regional Anti-Terrorist Structure (RATS)", "the Movement …, or MEND,".
 * From there on the acronym stands for the full name.
 */
import type { ActorMention, AnnotatedArticle } from "../annotated-article.ts"
import { tokenAtOrAfter } from "../token-range.ts"
import { nameKey } from "../places/name-key.ts"
import { mention } from "./mention.ts"

/** The mentions of acronyms that the article defines; `named` are the organisations found so far. */
export function acronyms(article: AnnotatedArticle, named: ReadonlyArray<ActorMention>): ReadonlyArray<ActorMention> {
  const defined = new Map<string, ActorMention>()
  for (const actor of named) {
    if (actor.kind === "state") continue
    const acronym = definedAfter(article, actor)
    if (acronym !== null && !defined.has(acronym)) defined.set(acronym, actor)
  }
  if (defined.size === 0) return []
  const found: Array<ActorMention> = []
  for (const token of article.tokens) {
    const actor = defined.get(token.text)
    if (actor && token.start >= actor.end)
      found.push(mention(token, { ...actor, via: "alias" }, { antecedent: { start: actor.start, end: actor.end } }))
  }
  return found
}

/** The acronym in brackets, or after ", or", right behind a name. */
function definedAfter(article: AnnotatedArticle, actor: ActorMention): string | null {
  const { tokens } = article
  const next = tokenAtOrAfter(tokens, actor.end)
  const isBracket = tokens[next]?.text === "("
  const isOr = tokens[next]?.text === "," && tokens[next + 1]?.lower === "or"
  const token = tokens[next + (isBracket ? 1 : isOr ? 2 : 0)]
  if (!token || (!isBracket && !isOr)) return null
  return isAcronymOf(token.text, article.article.source.slice(actor)) ? token.text : null
}

/** Are the capitals of the acronym first letters, or letters in order, of the words of the name? */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replaceAll(/[.-]/g, "")
  if (!/^[A-Z][A-Za-z]{1,9}$/.test(letters) || letters.slice(1) === letters.slice(1).toLowerCase()) return false
  const key = nameKey(name)
  const wanted = letters.toLowerCase()
  if (wanted.charAt(0) !== key.charAt(0)) return false
  let at = 0
  for (const letter of wanted) {
    at = key.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
