/**
 * Attributions by a noun:
 *   a clause      SOURCE's |claim| that CONTENT, the |belief| that CONTENT
 *   a phrase      SOURCE's |criticism of| CONTENT
 *   an infinitive SOURCE's |refusal| to CONTENT
 * They hand on views and acts without giving words, so they are never statements.
 */
import type { AnnotatedArticle } from "../../../annotate/annotated-article.ts"
import { type Attribution, nounAttribution } from "../attribution.ts"
import { isFinite } from "../clause.ts"
import { endOfContent } from "../content-end.ts"
import { piece } from "../content.ts"
import { clauseNouns, infinitiveNouns, phraseNouns } from "../lexicon/noun-cues.ts"
import { possessorBefore } from "../noun-phrase.ts"
import { type Item, type Range, spanOf, type Unit } from "../unit.ts"

interface NounCue {
  readonly clause: boolean
  readonly infinitive: boolean
  readonly prepositions: ReadonlyArray<string>
}

let nouns: ReadonlyMap<string, NounCue> | undefined

function byNoun(): ReadonlyMap<string, NounCue> {
  const found = new Map<string, NounCue>()
  const put = (noun: string, more: Partial<NounCue>): void => {
    found.set(noun, { clause: false, infinitive: false, prepositions: [], ...found.get(noun), ...more })
  }
  for (const noun of clauseNouns) put(noun, { clause: true })
  for (const noun of infinitiveNouns) put(noun, { infinitive: true })
  for (const [noun, prepositions] of Object.entries(phraseNouns)) put(noun, { prepositions })
  return found
}

export function nounAttributions(article: AnnotatedArticle, unit: Unit): ReadonlyArray<Attribution> {
  const { items } = unit
  const found: Array<Attribution> = []
  const known = (nouns ??= byNoun())
  for (let at = 0; at + 2 < items.length; at++) {
    const noun = known.get(items[at]!.lower)
    if (!noun || items[at]!.quotation !== null || items[at]!.pos === "VERB") continue
    const next = items[at + 1]!
    const source = possessorBefore(items, at)
    const isClause = noun.clause && next.lower === "that" && !isFinite(items, at + 2)
    const isPhrase = source !== null && noun.prepositions.includes(next.lower)
    const isInfinitive = source !== null && noun.infinitive && next.lower === "to" && items[at + 2]!.pos === "VERB"
    if (isClause) push(found, article, unit, { source, first: at, last: at + 1, from: at + 2, that: next })
    else if (isPhrase) push(found, article, unit, { source, first: at, last: at + 2, from: at + 2, that: null })
    else if (isInfinitive) push(found, article, unit, { source, first: at, last: at + 1, from: at + 1, that: null })
  }
  return found
}

interface Shape {
  readonly source: Range | null
  readonly first: number
  readonly last: number
  readonly from: number
  readonly that: Item | null
}

function push(found: Array<Attribution>, article: AnnotatedArticle, unit: Unit, shape: Shape): void {
  const { items } = unit
  const end = endOfNoun(items, shape)
  const content = piece(article, items, shape.from, end, shape.that)
  if (!content) return
  const source = shape.source && spanOf(items, shape.source)
  const cue = spanOf(items, shape)
  const lemma = items[shape.first]!.lower
  found.push(nounAttribution({ rule: "noun", lemma, source, cue, pieces: [content], paragraph: unit.paragraph }))
}

/** A clause ends with its sentence or at a comma, a phrase at the verb that the noun is the subject of. */
function endOfNoun(items: ReadonlyArray<Item>, { from, that }: Shape): number {
  const end = endOfContent(items, { first: from, that, type: that ? "clause" : "noun" }, items.length)
  for (let i = from + 1; i < end; i++) {
    if (items[i]!.text === "," || items[i]!.quotation !== null) return items[i]!.text === "," ? i : end
    if (!that && (items[i]!.pos === "AUX" || items[i]!.lower === "that")) return i
  }
  return end
}
