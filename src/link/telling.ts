/**
 * A telling: one event as one article tells it, all mentions of it together. Tellings of several articles make an event.
 * What a telling says is a pure function of published rows and texts, so that `factloom check` makes the same of them.
 */
import { byCodeUnits } from "../by-code-units.ts"
import { numberCell, textCell } from "./claim-cells.ts"
import { dateRank, when } from "./event-date.ts"
import { place, placeRank } from "./event-place.ts"
import type { MentionFacts } from "./event-summary.ts"
import { mostSpecificType } from "./event-type.ts"
import type { LinkedClaim, LinkedClaims } from "./linked-claim.ts"
import { isNamedByPlace } from "./named-by-place.ts"
import { groupBy } from "./order.ts"
import { actorWords, targetWords } from "./target-words.ts"
import type { Told } from "./told.ts"

/** A mention as its article gives it, with what stands with it. */
export interface ToldMention<M extends MentionFacts> {
  readonly mention: M
  /** Hash of the article's text: a name for it that does not hang on its file's. */
  readonly text_sha256: string
  /** The figures that the mention has. */
  readonly figures: ReadonlyArray<Readonly<Pick<LinkedClaim, "cells">>>
  /** Is it named by its place, as a known event is: "the Paris attacks"? */
  readonly isNamed: boolean
}

export interface Telling<M extends MentionFacts = LinkedClaim> extends Told {
  /** In the order of the text. */
  readonly mentions: ReadonlyArray<M>
}

/** The tellings of all articles: mentions are tied by their references to the main mention of their event. */
export function tellings(claims: LinkedClaims): ReadonlyArray<Telling> {
  const mentions = claims.of("event_mentions")
  const figures = groupBy(claims.of("casualty_figures"), (figure) => mentionOf(claims, figure)?.id)
  return [...groupBy(mentions, (mention) => mainMention(claims, mention)).values()].map((group) =>
    telling(group.map((mention) => toldMention(mention, figures.get(mention.id) ?? []))),
  )
}

function toldMention(mention: LinkedClaim, figures: ReadonlyArray<LinkedClaim>): ToldMention<LinkedClaim> {
  const { article, grounds } = mention
  const spans = (column: string) => (grounds[column] ?? []).flatMap(({ anchors }) => anchors.map(({ span }) => span))
  const isNamed = isNamedByPlace(article.article.source.text, spans("event_type"), spans("locality"))
  return { mention, text_sha256: article.article.text_sha256, figures, isNamed }
}

/** The mention that a figure stands with. */
export const mentionOf = (claims: LinkedClaims, figure: LinkedClaim): LinkedClaim | null =>
  claims.referred(figure, "event_mentions", figure.claim.refs["mention_id"])

/** Follows references to the mention that refers to no other; a circle ends where it began. */
function mainMention(claims: LinkedClaims, mention: LinkedClaim): LinkedClaim {
  const passed = new Set<LinkedClaim>()
  let main = mention
  while (!passed.has(main)) {
    passed.add(main)
    const { refs } = main.claim
    main = claims.referred(main, "event_mentions", refs["event"] ?? refs["event_id"]) ?? main
  }
  return main
}

/** @param told the mentions of one event in one article, in any order */
export function telling<M extends MentionFacts>(told: ReadonlyArray<ToldMention<M>>): Telling<M> {
  const inOrder = told.toSorted((a, b) => byPlaceInText(a.mention, b.mention))
  const mentions = inOrder.map(({ mention }) => mention)
  const { source_id, reported_on, char_start } = mentions[0]!
  const words = (column: string, read: (text: string | null) => ReadonlyArray<string>): ReadonlySet<string> =>
    new Set(mentions.flatMap(({ cells }) => read(textCell(cells, column))))
  return {
    mentions,
    source_id,
    text_sha256: inOrder[0]!.text_sha256,
    reported_on,
    char_start,
    type: mostSpecificType(mentions.map(({ cells }) => textCell(cells, "event_type") ?? "other")),
    date: best(mentions, ({ cells }) => when(cells), dateRank),
    place: best(mentions, ({ cells }) => place(cells), placeRank),
    figures: new Set(inOrder.flatMap(({ figures }) => figures.flatMap(numberGiven))),
    isNamed: inOrder.some(({ isNamed }) => isNamed),
    targets: words("target", targetWords),
    actors: words("perpetrator", actorWords),
  }
}

/** Mentions on the same words come in the order of what they say. */
const byPlaceInText = (a: MentionFacts, b: MentionFacts): number =>
  a.char_start - b.char_start || byCodeUnits(whatItSays(a), whatItSays(b))

const whatItSays = ({ cells }: MentionFacts): string =>
  JSON.stringify(SAID.map((column) => textCell(cells, column) ?? ""))

const SAID = ["event_type", "date_start", "date_end", "country", "admin1", "locality", "target", "perpetrator"] as const

function numberGiven({ cells }: Pick<LinkedClaim, "cells">): ReadonlyArray<string> {
  const number = numberCell(cells, "number")
  return number === null ? [] : [`${textCell(cells, "outcome")} ${number}`]
}

/** The most precise value, of equally precise ones the first. */
function best<M, A>(
  mentions: ReadonlyArray<M>,
  read: (mention: M) => A | null,
  rank: (value: A | null) => number,
): A | null {
  let chosen: A | null = null
  for (const mention of mentions) {
    const value = read(mention)
    if (value !== null && (chosen === null || rank(value) < rank(chosen))) chosen = value
  }
  return chosen
}
