/** A telling: one event as one article tells it, all mentions of it together. Tellings of several articles make an event. */
import { textCell, numberCell } from "./claim-cells.ts"
import { dateRank, when, type When } from "./event-date.ts"
import { place, placeRank, type Place } from "./event-place.ts"
import { mostSpecificType } from "./event-type.ts"
import type { LinkedClaim, LinkedClaims } from "./linked-claim.ts"
import { isNamedByPlace } from "./named-by-place.ts"
import { byReport, groupBy } from "./order.ts"
import { targetWords } from "./target-words.ts"

export interface Telling {
  /** In the order of the text. */
  readonly mentions: ReadonlyArray<LinkedClaim>
  readonly source_id: string
  /** Date of publication. */
  readonly reported_on: string | null
  readonly char_start: number
  readonly type: string
  readonly date: When | null
  readonly place: Place | null
  /** Numbers that it gives, as `killed 29`: two tellings that share one are likely of one event. */
  readonly figures: ReadonlySet<string>
  /** Is it named by its place, as a known event is: "the Paris attacks"? */
  readonly isNamed: boolean
  /** Words for what was struck: embassy, mosque. */
  readonly targets: ReadonlySet<string>
}

/** The tellings of all articles: mentions are tied by their references to the main mention of their event. */
export function tellings(claims: LinkedClaims): ReadonlyArray<Telling> {
  const mentions = claims.of("event_mentions")
  const figures = groupBy(claims.of("casualty_figures"), (figure) => mentionOf(claims, figure)?.id)
  return [...groupBy(mentions, (mention) => mainMention(claims, mention)).values()].map((group) => {
    const inOrder = group.toSorted(byReport)
    const numbers = inOrder.flatMap(({ id }) => (figures.get(id) ?? []).flatMap(numberGiven))
    return telling(inOrder, new Set(numbers))
  })
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

function numberGiven({ cells }: LinkedClaim): ReadonlyArray<string> {
  const number = numberCell(cells, "number")
  return number === null ? [] : [`${textCell(cells, "outcome")} ${number}`]
}

function telling(mentions: ReadonlyArray<LinkedClaim>, figures: ReadonlySet<string>): Telling {
  const { source_id, reported_on, char_start } = mentions[0]!
  return {
    mentions,
    source_id,
    reported_on,
    char_start,
    type: mostSpecificType(mentions.map(({ cells }) => textCell(cells, "event_type") ?? "other")),
    date: best(mentions, ({ cells }) => when(cells), dateRank),
    place: best(mentions, ({ cells }) => place(cells), placeRank),
    figures,
    isNamed: mentions.some(isNamedByPlace),
    targets: new Set(mentions.flatMap(({ cells }) => targetWords(textCell(cells, "target")))),
  }
}

/** The most precise value, of equally precise ones the first. */
function best<A>(
  mentions: ReadonlyArray<LinkedClaim>,
  read: (mention: LinkedClaim) => A | null,
  rank: (value: A | null) => number,
): A | null {
  let chosen: A | null = null
  for (const mention of mentions) {
    const value = read(mention)
    if (value !== null && (chosen === null || rank(value) < rank(chosen))) chosen = value
  }
  return chosen
}
