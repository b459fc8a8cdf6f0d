/**
 * What each reason weighs, in bits: the base-2 logarithm of how many times likelier it is between two reports of one event
 * than between reports of two events that are looked up under the same key (Fellegi and Sunter 1969). Negative weights
 * speak against. They are set by hand from what the words can mean, in whole bits, since no annotated set is large enough
 * to measure them to more; what has no weight here is no reason. Of date, place and type each pair has exactly one reason.
 */
import type { LinkReason } from "../../../schema/codes.ts"

export const linkWeights = {
  /** The article itself says so; extraction errs on it about as seldom as on a claim of confidence 0.98. */
  same_story: 9,

  // Date. Two events of one town in the news of some weeks share a day about once in 64 pairs.
  same_day: 6,
  /** A month holds about as many days as a week holds four times over, and reports of one event seldom both say "in March". */
  same_period: 2,
  day_in_week: 3,
  day_in_month: 2,
  /** Any event of the year fits as well. */
  day_in_year: 0,
  news_of_days: 1,
  recent_news: 0,
  no_date: -2,

  // Place. A news corpus knows hundreds of towns, but the ones where things happen come again and again.
  same_town: 4,
  same_region: 2,
  same_country: 1,
  town_in_region: 1,
  place_in_country: 0,
  /** Reports leave the place out of what everybody knows; nothing keeps such a report from being of anywhere else. */
  no_place: -4,

  // Type. Means are a third or a fourth of events each; "attack" and "military action" are told of anything.
  same_type: 2,
  same_general_type: 1,
  compatible_type: 0,
  kindred_type: -2,

  shared_target: 3,
  /** Mild: one article says "the convoy", another "the ambassador's car". */
  other_target: -2,
  shared_figure: 3,
  /** One or two killed is what most events have. */
  shared_small_figure: 1,
  shared_actor: 2,

  named_by_place: 2,
  busy_town: -3,

  /** A person knows. */
  correction: 12,
} as const satisfies Readonly<Record<LinkReason, number>>

/** Of the pairs that are looked up under one key, about one in nine is of one event: odds of 2^-3. */
export const PRIOR = -3

/** From this sum of weights on two reports are linked: odds of 8 to 1, after the prior. */
export const ENOUGH = 6

/** By how much the best event must be ahead of the next for a report that fits both. */
export const MARGIN = 2
