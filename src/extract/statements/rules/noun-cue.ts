/**
 * Attributions by a noun:
 *   a clause      SOURCE's |claim| that CONTENT, the |belief| that CONTENT
 *   a phrase      SOURCE's |criticism of| CONTENT
 *   an infinitive SOURCE's |refusal| to CONTENT
 *   a light verb  SOURCE |raised questions about| CONTENT, SOURCE |made the case| that CONTENT
 * They hand on views and acts without giving words, so they are never statements.
 */
import type { AnnotatedArticle } from "../../../annotate/annotated-article.ts"
import { type Attribution, nounAttribution } from "../attribution.ts"
import { isFinite } from "../clause.ts"
import { endOfContent } from "../content-end.ts"
import { piece } from "../content.ts"
import { cueWords, LIGHT, NOUN } from "../cue-words.ts"
import { groupBefore } from "../cues.ts"
import { inflections } from "../cue-index.ts"
import { lightVerbs } from "../lexicon/light-verbs.ts"
import { clauseNouns, infinitiveNouns, phraseNouns } from "../lexicon/noun-cues.ts"
import { possessorBefore, RELATIVES, subjectBefore } from "../noun-phrase.ts"
import { type Item, type Range, spanOf, type Unit } from "../unit.ts"

interface NounCue {
  readonly clause: boolean
  readonly infinitive: boolean
  readonly prepositions: ReadonlyArray<string>
}

let nouns: ReadonlyMap<string, NounCue> | undefined
let light: ReadonlyMap<string, Readonly<Record<string, ReadonlyArray<string>>>> | undefined

/** The light verbs by their forms: "raised" → its nouns and what they go on with. */
function byLightVerb(): ReadonlyMap<string, Readonly<Record<string, ReadonlyArray<string>>>> {
  const found = new Map<string, Readonly<Record<string, ReadonlyArray<string>>>>()
  for (const [lemma, objects] of Object.entries(lightVerbs))
    for (const { form } of inflections(lemma)) found.set(form, objects)
  return found
}

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
    const facts = cueWords.of(items[at]!)
    if ((facts & (NOUN | LIGHT)) === 0) continue
    const withVerb = (facts & LIGHT) === 0 ? null : lightAt(article, unit, at)
    if (withVerb) found.push(withVerb)
    const noun = withVerb ? undefined : known.get(items[at]!.lower)
    if (!noun || items[at]!.pos === "QUOTE" || items[at]!.pos === "VERB") continue
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

/** In items: the most between a light verb and its noun, "raised |some very hard| questions". */
const LIGHT_REACH = 4

/** "SOURCE |raised questions about| CONTENT" at the noun; null when no light verb is before it. */
function lightAt(article: AnnotatedArticle, unit: Unit, at: number): Attribution | null {
  const { items } = unit
  const verbs = (light ??= byLightVerb())
  let verb = at - 1
  while (verb > 0 && at - verb <= LIGHT_REACH && IN_PHRASE.has(items[verb]!.pos)) verb--
  const nexts = verb < 0 ? undefined : verbs.get(items[verb]!.lower)?.[items[at]!.lower]
  const next = items[at + 1]!
  if (!nexts || !nexts.includes(next.lower) || items[verb]!.pos !== "VERB") return null
  const group = groupBefore(items, verb)
  if (group.hasTo || (group.hasBe && !items[verb]!.lower.endsWith("ing"))) return null
  const source = subjectBefore(items, group.first, 0)
  if (!source || RELATIVES.has(items[source.first]!.lower)) return null
  const isClause = next.lower === "that"
  const isInfinitive = next.lower === "to" && items[at + 2]?.pos === "VERB"
  const found: Array<Attribution> = []
  push(found, article, unit, {
    source,
    first: group.first,
    last: isClause || isInfinitive ? at + 1 : at + 2,
    from: isInfinitive ? at + 1 : at + 2,
    that: isClause ? next : null,
    rule: "light-verb",
    noun: at,
  })
  return found[0] ?? null
}

const IN_PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN"])

interface Shape {
  readonly source: Range | null
  readonly first: number
  readonly last: number
  readonly from: number
  readonly that: Item | null
  readonly rule?: string
  /** Where the noun is, when the cue begins before it. */
  readonly noun?: number
}

function push(found: Array<Attribution>, article: AnnotatedArticle, unit: Unit, shape: Shape): void {
  const { items } = unit
  const end = endOfNoun(items, shape)
  const content = piece(article, items, shape.from, end, shape.that)
  if (!content) return
  const source = shape.source && spanOf(items, shape.source)
  const cue = spanOf(items, shape)
  const lemma = items[shape.noun ?? shape.first]!.lower
  const { rule = "noun" } = shape
  found.push(nounAttribution({ rule, lemma, source, cue, pieces: [content], paragraph: unit.paragraph }))
}

/** A clause ends with its sentence or at a comma, a phrase at the verb that the noun is the subject of. */
function endOfNoun(items: ReadonlyArray<Item>, { from, that }: Shape): number {
  const end = endOfContent(items, { first: from, that, type: that ? "clause" : "noun" }, items.length)
  for (let i = from + 1; i < end; i++) {
    if (items[i]!.text === "," || items[i]!.pos === "QUOTE") return items[i]!.text === "," ? i : end
    if (!that && (items[i]!.pos === "AUX" || items[i]!.lower === "that")) return i
  }
  return end
}
