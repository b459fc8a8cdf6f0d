/** A small invented dataset for the charts: places are real, what happens in them is not. */
import type { ChartTables } from "../../src/chart/tables.ts"

type RowOf<Name extends keyof ChartTables> = ChartTables[Name][number]

const claim = {
  source_id: "example-1",
  quote: "words of the source",
  char_start: 0,
  char_end: 19,
  confidence: 0.9,
  extractor: "test/fixture",
  review_status: "unreviewed",
} as const

export const noTables: ChartTables = {
  sources: [],
  events: [],
  event_mentions: [],
  conflicts: [],
  casualty_figures: [],
  statements: [],
  cooperation_agreements: [],
  indicators: [],
}

export const source = (id: string, published: string | null): RowOf<"sources"> => ({
  source_id: id,
  file: `${id}.txt`,
  title: null,
  publisher: null,
  author: [],
  published,
  published_basis: published === null ? "unknown" : "stated",
  url: null,
  language: "en",
  media_type: "text/plain",
  sha256: "0",
  char_count: 100,
  text_sha256: "0",
})

export const event = (id: string, name: string, more: Partial<RowOf<"events">> = {}): RowOf<"events"> => ({
  event_id: id,
  event_type: "attack",
  name,
  date_start: null,
  date_end: more.date_start ?? null,
  date_precision: null,
  country: null,
  admin1: null,
  locality: null,
  latitude: null,
  longitude: null,
  place_precision: null,
  weapon_type: null,
  target: null,
  perpetrator: null,
  killed_low: null,
  killed_best: null,
  killed_high: null,
  killed_rule: null,
  injured_low: null,
  injured_best: null,
  injured_high: null,
  injured_rule: null,
  mention_count: 1,
  source_count: 1,
  first_reported: null,
  last_reported: null,
  ...more,
})

/** Bounds of a toll: toll(29) is exact, toll(121, null) open upwards. */
export const killed = (low: number | null, best = low, high = best) => ({
  killed_low: low,
  killed_best: best,
  killed_high: high,
})
export const injured = (low: number | null, best = low, high = best) => ({
  injured_low: low,
  injured_best: best,
  injured_high: high,
})

let figures = 0
export const figure = (
  event_id: string | null,
  number: number | null,
  more: Partial<RowOf<"casualty_figures">> = {},
): RowOf<"casualty_figures"> => ({
  figure_id: `fig_${String((figures += 1)).padStart(4, "0")}`,
  event_id,
  mention_id: null,
  outcome: "killed",
  who: "victims",
  group_text: "people",
  number,
  low: number,
  best: number,
  high: number,
  qualifier: "exact",
  attributed_to: null,
  reported_on: null,
  ...claim,
  ...more,
})

export const statement = (
  id: string,
  speaker: string | null,
  mode: RowOf<"statements">["mode"],
  more: Partial<RowOf<"statements">> = {},
): RowOf<"statements"> => ({
  statement_id: `sta_${id}`,
  utterance_id: `utt_${id}`,
  speaker,
  speaker_id: null,
  speaker_role: null,
  speaker_organization: null,
  mode,
  cue: "said",
  said_on: null,
  said_on_precision: null,
  venue: null,
  channel: null,
  topics: [],
  ...claim,
  ...more,
})

export const agreement = (
  id: string,
  kind: RowOf<"cooperation_agreements">["kind"],
  status: RowOf<"cooperation_agreements">["status"],
  parties: ReadonlyArray<string>,
): RowOf<"cooperation_agreements"> => ({
  agreement_id: `agr_${id}`,
  kind,
  status,
  parties,
  party_ids: parties.map((party) => `act_${party.toLowerCase().replaceAll(" ", "")}`),
  topics: [],
  date: null,
  date_precision: null,
  venue: null,
  ...claim,
})

export const indicator = (
  id: string,
  measure: string,
  value: number,
  period: string | null,
  more: Partial<RowOf<"indicators">> = {},
): RowOf<"indicators"> => ({
  indicator_id: `ind_${id}`,
  measure,
  value,
  unit: null,
  period_start: period,
  period_end: period,
  attributed_to: null,
  ...claim,
  ...more,
})

/** An event of which five articles give a toll that grows, is disputed and is told more and less exactly. */
export function growingToll(): ChartTables {
  figures = 100
  const at = (source_id: string, reported_on: string | null) => ({ source_id, reported_on })
  const open = { qualifier: "at_least", high: null } as const
  return {
    ...noTables,
    sources: [
      { ...source("s1", "2016-04-03"), publisher: "Example News" },
      { ...source("s2", "2016-04-03"), publisher: "Example Times" },
      { ...source("s3", "2016-04-05"), publisher: "Example Post" },
      source("s4", null),
      { ...source("s5", "2021-04-03"), publisher: "The Example Quarterly of a Name that Takes Two Lines" },
    ],
    events: [
      event("evt_7", "Bombing in Lille, 2016-04-02", {
        date_start: "2016-04-02",
        date_precision: "day",
        ...killed(33),
        killed_rule: "latest_exact",
      }),
    ],
    casualty_figures: [
      figure("evt_7", 20, { ...at("s1", "2016-04-03"), ...open }),
      figure("evt_7", 20, { ...at("s1", "2016-04-03"), ...open }),
      figure("evt_7", 18, { ...at("s2", "2016-04-03"), attributed_to: "police" }),
      figure("evt_7", 2, { ...at("s2", "2016-04-03"), group_text: "children", extractor: "casualties/sub-count" }),
      figure("evt_7", 3, { ...at("s2", "2016-04-03"), who: "perpetrators" }),
      figure("evt_7", 33, at("s3", "2016-04-05")),
      figure("evt_7", null, { ...at("s4", null), qualifier: "vague", low: 24, high: 99 }),
      figure("evt_7", 30, { ...at("s5", "2021-04-03"), qualifier: "more_than", low: 31, best: 31, high: null }),
      figure("evt_7", 80, { ...at("s3", "2016-04-05"), outcome: "injured" }),
    ],
    conflicts: [
      conflict("disagree", ["fig_0101", "fig_0103"]),
      conflict("revised", ["fig_0103", "fig_0106"]),
      conflict("narrower", ["fig_0101", "fig_0106"]),
    ],
  }
}

const conflict = (kind: RowOf<"conflicts">["kind"], figure_ids: ReadonlyArray<string>): RowOf<"conflicts"> => ({
  conflict_id: `con_${kind}`,
  event_id: "evt_7",
  outcome: "killed",
  who: "victims",
  kind,
  figure_ids,
  low: null,
  high: null,
  note: "as invented",
})

/** What a handful of articles may yield. */
export function fixture(): ChartTables {
  figures = 0
  return {
    sources: [source("example-1", "2016-04-02"), source("example-2", "2016-05-10"), source("example-3", null)],
    events: [
      event("evt_1", "Stabbing in Ghent, 2014-03", {
        date_start: "2014-03",
        date_precision: "month",
        country: "BE",
        locality: "Ghent",
        latitude: 51.05,
        longitude: 3.72,
        place_precision: "locality",
        ...killed(4),
        ...injured(11),
      }),
      event("evt_2", "Bombing in Lille, 2015-05-22", {
        date_start: "2015-05-22",
        date_precision: "day",
        country: "FR",
        locality: "Lille",
        latitude: 50.63,
        longitude: 3.06,
        place_precision: "locality",
        ...killed(41, 41, null),
        source_count: 2,
        mention_count: 3,
      }),
      event("evt_3", "Attack in Utrecht, 2015-08-01", {
        date_start: "2015-08-01",
        date_precision: "day",
        country: "NL",
        locality: "Utrecht",
        latitude: 52.09,
        longitude: 5.12,
        place_precision: "exact",
        ...killed(10, null, 15),
        ...injured(24, null, 99),
      }),
      event("evt_4", "Unrest in Liège, 2015-11-10", {
        date_start: "2015-11-10",
        date_end: "2015-12-03",
        date_precision: "range",
        country: "BE",
        locality: "Liège",
        latitude: 50.63,
        longitude: 5.57,
        place_precision: "locality",
      }),
      event("evt_5", "Shooting in Cologne, 2016-04-01", {
        date_start: "2016-04-01",
        date_precision: "day",
        country: "DE",
        locality: "Cologne",
        latitude: 50.94,
        longitude: 6.96,
        place_precision: "locality",
        ...killed(9, 12, 14),
        source_count: 3,
      }),
      event("evt_6", "Military in Germany", { country: "DE", latitude: 51, longitude: 10, place_precision: "country" }),
    ],
    event_mentions: [],
    conflicts: [],
    casualty_figures: [
      figure("evt_1", 4),
      figure("evt_2", 40, { qualifier: "more_than", low: 41, best: 41, high: null }),
      figure("evt_2", 40, { qualifier: "more_than", low: 41, best: 41, high: null, source_id: "example-2" }),
      figure("evt_2", 30, { qualifier: "at_least", high: null, source_id: "example-2" }),
      figure("evt_2", 2, { who: "perpetrators" }),
      figure("evt_3", 10, { qualifier: "range", low: 10, best: null, high: 15 }),
      figure("evt_5", 9),
      figure("evt_5", 12, { source_id: "example-2" }),
      figure("evt_5", 14, { source_id: "example-3" }),
      figure("evt_1", 11, { outcome: "injured" }),
    ],
    statements: [
      ...(["direct", "direct", "mixed", "indirect", "indirect", "indirect"] as const).map((mode, index) =>
        statement(`a${index}`, "Ana Lopez", mode, {
          speaker_role: "interior minister",
          speaker_organization: index < 3 ? "Ministry of the Interior" : null,
        }),
      ),
      statement("b1", "Jo Park", "indirect", { speaker_role: "spokesman" }),
      statement("b2", "Jo Park", "direct"),
      { ...statement("b3", "Jo Park", "direct"), utterance_id: "utt_b2" },
      statement("c1", "police", "indirect"),
      statement("d1", null, "direct"),
    ],
    cooperation_agreements: [
      agreement("1", "dialogue", "operating", ["Belgium", "France"]),
      agreement("2", "dialogue", "planned", ["Belgium", "Germany", "Netherlands"]),
      agreement("3", "joint_operation", "completed", ["Belgium", "France"]),
      agreement("4", "information_sharing", "called_for", ["Belgium", "Benelux Police Council"]),
      agreement("5", "agreement", "signed", ["Belgium", "Netherlands", "Luxembourg"]),
      agreement("6", "assistance", "strained", ["France", "Germany"]),
      agreement("7", "dialogue", "called_for", []),
    ],
    indicators: [
      indicator("1", "closed cases", 13, "2013", { unit: "cases" }),
      indicator("2", "closed cases", 54, "2014", { unit: "cases" }),
      indicator("3", "Closed cases", 109, "2015", { unit: "cases" }),
      indicator("4", "patrol cars bought for the new border unit", 1_250_000, "2015-06", { unit: "euros" }),
      indicator("5", "rounds of talks", 6, null),
      indicator("6", "letters answered since the office opened", 24, "2014-02", { unit: "letters", period_end: null }),
    ],
  }
}
