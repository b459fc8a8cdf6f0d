/**
 * Attributions to nobody named, where the subject of the cue belongs to what is attributed:
 *   The port |seems| to be old.       Ana Ortiz |is expected| to resign.       He |is accused of| fraud.
 * They are views that the article hands on, so never statements.
 */
import type { AnnotatedArticle } from "../../../annotate/annotated-article.ts"
import { type Attribution, nounAttribution } from "../attribution.ts"
import { clauseAt } from "../complement.ts"
import { endOfContent } from "../content-end.ts"
import { piece } from "../content.ts"
import { cueWords, RAISING } from "../cue-words.ts"
import { groupBefore } from "../cues.ts"
import { attributedParticiples, cuePrepositions, seemingVerbs } from "../lexicon/raising-cues.ts"
import { RELATIVES, subjectBefore } from "../noun-phrase.ts"
import { inflections } from "../cue-index.ts"
import { type Item, spanOf, type Unit } from "../unit.ts"

interface Raising {
  readonly lemma: string
  readonly isPassive: boolean
  readonly next: ReadonlySet<string>
}

let raising: ReadonlyMap<string, Raising> | undefined

function byForm(): ReadonlyMap<string, Raising> {
  const forms = new Map<string, Raising>()
  for (const [lemma, next] of Object.entries(seemingVerbs))
    for (const { form } of inflections(lemma)) forms.set(form, { lemma, isPassive: false, next: new Set(next) })
  for (const [form, next] of Object.entries(attributedParticiples))
    forms.set(form, { lemma: `be ${form}`, isPassive: true, next: new Set(next) })
  return forms
}

const IN_CUE: ReadonlySet<string> = new Set(cuePrepositions)

export function raisingAttributions(article: AnnotatedArticle, unit: Unit): ReadonlyArray<Attribution> {
  const { items } = unit
  const found: Array<Attribution> = []
  const forms = (raising ??= byForm())
  for (let at = 0; at + 1 < items.length; at++) {
    if ((cueWords.of(items[at]!) & RAISING) === 0) continue
    const known = forms.get(items[at]!.lower)
    const said = known && impersonal(article, unit, at, known)
    if (said) found.push(said)
    if (said || !known || !known.next.has(nextOf(items[at + 1]!)) || items[at]!.pos === "QUOTE") continue
    const group = groupBefore(items, at)
    if (group.hasBe !== known.isPassive || group.hasTo) continue
    const subject = subjectBefore(items, group.first, 0)
    if (!subject || items[subject.first]!.lower === "there" || items[subject.first]!.lower === "it") continue
    const last = IN_CUE.has(items[at + 1]!.lower) && known.isPassive ? at + 2 : at + 1
    const end = endOfContent(items, { first: last, that: null, type: "infinitive" }, items.length)
    const rest = piece(article, items, last, end)
    const whole = piece(article, items, subject.first, subject.last)
    if (!rest || !whole) continue
    const cue = spanOf(items, { first: group.first, last })
    found.push({
      rule: RELATIVES.has(items[subject.first]!.lower) ? "raising-relative" : "raising",
      kind: "attitude",
      lemma: known.lemma,
      source: null,
      sourceOuter: null,
      cue,
      cueOuter: cue,
      pieces: [whole, rest],
      paragraph: unit.paragraph,
      isNegated: group.isNegated,
      isNested: false,
      handsOn: false,
    })
  }
  return found
}

/** "It |seems| that the port is old", "It |is believed| that …": no subject but what follows. */
function impersonal(article: AnnotatedArticle, unit: Unit, at: number, known: Raising): Attribution | null {
  const { items, paragraph } = unit
  const group = groupBefore(items, at)
  const next = items[at + 1]!
  if (items[group.first - 1]?.lower !== "it" || group.hasBe !== known.isPassive || group.hasTo) return null
  const that = next.lower === "that" ? next : null
  if (!that && (known.isPassive || next.pos === "ADP" || !clauseAt(items, at + 1, true))) return null
  const first = that ? at + 2 : at + 1
  const end = endOfContent(items, { first, that, type: "clause" }, items.length)
  const content = piece(article, items, first, end, that)
  if (!content || next.lower === "to") return null
  const cue = spanOf(items, { first: group.first, last: at + 1 })
  return nounAttribution({ rule: "impersonal", lemma: known.lemma, source: null, cue, pieces: [content], paragraph })
}

/** The word, or "ADJ" for an adjective or participle. */
const nextOf = ({ lower, pos }: Item): string =>
  pos === "ADJ" || (pos === "VERB" && /(?:ed|en|ing)$/u.test(lower)) ? "ADJ" : lower
