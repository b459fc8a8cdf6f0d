/**
 * All attributions of an article, in order: those by verbs, by "according to", and quotations that go on from the one
 * before, in the same paragraph or over paragraphs. What of these is a statement, `statements.ts` decides.
 */
import type { AnnotatedArticle } from "../../annotate/annotated-article.ts"
import type { Attribution } from "./attribution.ts"
import type { Span } from "../../../schema/source-text.ts"
import { within } from "../../annotate/spans-within.ts"
import { nameWords } from "../../annotate/actors/people/word-sets.ts"
import { tokensIn } from "../../annotate/token-range.ts"
import { quotedPiece } from "./content.ts"
import { withoutRelative } from "./speaker-words.ts"
import { ACCORDING, ADJECTIVE, COLON, cueWordsAmong, LIGHT, NOUN, POLL, RAISING, VERB } from "./cue-words.ts"
import { type Cue, cuesOf } from "./cues.ts"
import { accordingTo } from "./rules/according-to.ts"
import { type Announced, announcedQuotation, announcement } from "./rules/announced-quotation.ts"
import { adjectiveAttributions } from "./rules/adjective-cue.ts"
import { inPoll } from "./rules/in-poll.ts"
import { labelAttribution } from "./rules/label.ts"
import { nounAttributions } from "./rules/noun-cue.ts"
import { raisingAttributions } from "./rules/raising-cue.ts"
import { verbAttributions } from "./rules/verb-cue.ts"
import { type Item, type Unit, units } from "./unit.ts"

export function attributions(article: AnnotatedArticle): ReadonlyArray<Attribution> {
  const found: Array<Attribution> = []
  let announced: Announced | null = null
  for (const unit of units(article)) {
    const words = cueWordsAmong(unit.items)
    const opening = unit.items[0]
    if (words === 0 && opening?.pos !== "QUOTE") {
      announced = null
      continue
    }
    const cues = (words & VERB) === 0 ? [] : cuesOf(unit.items)
    const quotation = announced && announcedQuotation(article, unit, announced)
    if (quotation) found.push(quotation)
    announced = announcement(unit, cues)
    const here = readUnit(article, unit, cues, words)
    found.push(...outermost(firsthand(article, here)))
    const last = found.at(-1)
    if (last) goOn(article, unit, found)
  }
  return found
}

/** The attributions of a unit, by all rules whose words stand in it, in order. */
function readUnit(
  article: AnnotatedArticle,
  unit: Unit,
  cues: ReadonlyArray<Cue>,
  words: number,
): ReadonlyArray<Attribution> {
  const found: Array<Attribution> = []
  const byNoun = (words & (NOUN | LIGHT)) === 0 ? [] : nounAttributions(article, unit)
  const byVerb = cues.length === 0 ? [] : verbAttributions(article, unit, cues)
  for (const attribution of byVerb) found.push(byNoun.length === 0 ? attribution : widened(attribution, byNoun))
  for (const attribution of byNoun) if (!byVerb.some(({ cue }) => opens(attribution.cue, cue))) found.push(attribution)
  if ((words & ACCORDING) !== 0) found.push(...accordingTo(article, unit))
  if ((words & RAISING) !== 0) found.push(...raisingAttributions(article, unit))
  if ((words & ADJECTIVE) !== 0) found.push(...adjectiveAttributions(article, unit))
  const label = (words & COLON) === 0 ? null : labelAttribution(article, unit)
  if (label) found.push(label)
  const poll = (words & POLL) === 0 ? null : inPoll(article, unit)
  if (poll) found.push(poll)
  return found.length < 2 ? found : found.sort((a, b) => a.cue.start - b.cue.start)
}

/**
 * "Radio Lima reported that Ortiz denied the report": what is reported is that somebody else said something, so the inner
 * attribution is the statement and the outer one only handed it on.
 */
function firsthand(article: AnnotatedArticle, here: ReadonlyArray<Attribution>): ReadonlyArray<Attribution> {
  if (here.length < 2) return here
  const handsOn = (outer: Attribution): Attribution | undefined =>
    here.find(
      (inner) =>
        inner !== outer &&
        inner.kind === "speech" &&
        inner.source !== null &&
        !inner.isNegated &&
        outer.pieces[0]!.quotation === null &&
        inner.source.start === outer.pieces[0]!.start &&
        inner.cue.start > inner.source.start &&
        isSomebody(article, inner.source),
    )
  const innerOf = here.map(handsOn)
  if (!innerOf.some((inner) => inner !== undefined)) return here
  const inners = new Set(innerOf)
  return here.map((attribution, i) => ({
    ...attribution,
    isNested: attribution.isNested && !inners.has(attribution),
    handsOn: innerOf[i] !== undefined,
  }))
}

/**
 * "The mayor said that Ortiz hopes to win": what is hoped is the mayor's telling, part of what was said and no attribution
 * beside it. The same holds of what is said inside of an account; in a quotation or under a label the article's own hand ends.
 */
function outermost(here: ReadonlyArray<Attribution>): ReadonlyArray<Attribution> {
  if (here.length < 2) return here
  return here.filter(
    (inner) =>
      (inner.kind === "speech" && !inner.isNested) ||
      !here.some((outer) => outer !== inner && outer.rule !== "label" && tells(outer, inner.cue)),
  )
}

const tells = ({ pieces }: Attribution, cue: Span): boolean =>
  pieces.some((piece) => piece.quotation === null && piece.outer.start <= cue.start && cue.end <= piece.outer.end)

const opens = (whole: Span, cue: Span): boolean => whole.start === cue.start && whole.end >= cue.end

/** "expressed concern |about the road|": the noun is said too, but as a corpus delimits it, it is part of the cue. */
function widened(attribution: Attribution, byNoun: ReadonlyArray<Attribution>): Attribution {
  const light = byNoun.find(({ cue }) => opens(cue, attribution.cue))
  const only = attribution.pieces.length === 1 ? attribution.pieces[0]! : null
  if (!light || !only) return attribution
  return { ...attribution, cueOuter: light.cue, pieces: [{ ...only, outer: light.pieces[0]!.outer }] }
}

/** Do the words name an actor, or a person by an office? "The exercise underscored" hands nothing on. */
function isSomebody(article: AnnotatedArticle, words: Span): boolean {
  const source = withoutRelative(article.tokens, words)
  const { first, last } = tokensIn(article.tokens, source)
  if (within(article.actors, source).length > 0) return true
  for (let i = first; i < last; i++) if (nameWords().roleNouns.has(article.tokens[i]!.lower)) return true
  return false
}

/** A quotation that no cue of its own gives, straight after one that a cue does, is the same speaker's. */
function goOn(article: AnnotatedArticle, unit: Unit, found: Array<Attribution>): void {
  const opening = unit.items[0]
  if (!opening || opening.pos !== "QUOTE") return
  if (found.slice(-24).some((attribution) => attribution.pieces.some((piece) => holds(piece.outer, opening)))) return
  const at = found.findLastIndex(({ kind }) => kind === "speech")
  const before = found[at]
  if (!before) return
  const tail = before.pieces.at(-1)!
  const isSameParagraph = before.paragraph === unit.paragraph && tail.quotation !== null
  const isContinued = tail.quotation !== null && article.quotations[tail.quotation]!.continuedBy === opening.quotation
  const isAlone = unit.items.length === 1 || unit.items.slice(1).every((item) => item.pos === "PUNCT")
  const isNextParagraph = before.paragraph + 1 === unit.paragraph && isAlone && tail.quotation !== null
  if (!isSameParagraph && !isContinued && !isNextParagraph) return
  found[at] = { ...before, paragraph: unit.paragraph, pieces: [...before.pieces, quotedPiece(article, opening)] }
}

const holds = (outer: { readonly start: number; readonly end: number }, item: Item): boolean =>
  outer.start <= item.start && item.end <= outer.end
