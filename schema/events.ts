import { DatePrecision, EventType, PlacePrecision, TollRule, WeaponType } from "./codes.ts"
import { code, count, date, decimal, text } from "./column.ts"
import { defineTable } from "./table.ts"

const bound = (what: string, which: string) =>
  count({
    origin: "summarised",
    title: `${what}, ${which}`,
    description: `${which} number of victims ${what}, by the rule in ${what}_rule; attackers are not counted.`,
    unit: "people",
    example: "43",
  })
const rule = (what: string) =>
  code(TollRule, {
    origin: "linked",
    title: `Rule for ${what}`,
    description: `The rule that chose low, best and high of ${what}; \`factloom check\` applies it again.`,
    example: "only_figure",
  })

export const Events = defineTable({
  name: "events",
  title: "Events",
  description: "Events of violence, one a row, put together from their mentions in all articles.",
  key: ["event_id"],
  idPrefix: "evt",
  columns: {
    event_id: text({
      origin: "key",
      required: true,
      title: "Event id",
      description: "Id of the event.",
      example: "evt_7d1m3p5q9r",
    }),
    event_type: code(EventType, {
      origin: "summarised",
      required: true,
      title: "Kind of event",
      description: "The most specific type its mentions give.",
      example: "bombing",
    }),
    name: text({
      origin: "summarised",
      required: true,
      title: "Name",
      description: "Type, place and date, for people to read.",
      example: "Bombing in Urumqi, 2014-05-22",
    }),
    date_start: date({
      origin: "summarised",
      title: "Date",
      description: "When it happened, or began.",
      example: "2014-05-22",
    }),
    date_end: date({
      origin: "summarised",
      title: "End date",
      description: "When it ended, where known.",
      example: "2014-05-22",
    }),
    date_precision: code(DatePrecision, {
      origin: "summarised",
      title: "Precision of the date",
      description: "How precise the date is; empty where there is no date.",
      example: "day",
    }),
    country: text({ origin: "summarised", title: "Country", description: "ISO 3166-1 alpha-2 code.", example: "CN" }),
    admin1: text({
      origin: "summarised",
      title: "First-level region",
      description: "Province or state.",
      example: "Xinjiang",
    }),
    locality: text({
      origin: "summarised",
      title: "Locality",
      description: "City, town or village.",
      example: "Urumqi",
    }),
    latitude: decimal({
      origin: "summarised",
      title: "Latitude",
      description: "WGS 84 latitude of the place named.",
      unit: "degrees",
      example: "43.8",
    }),
    longitude: decimal({
      origin: "summarised",
      title: "Longitude",
      description: "WGS 84 longitude of the place named.",
      unit: "degrees",
      example: "87.6",
    }),
    place_precision: code(PlacePrecision, {
      origin: "summarised",
      title: "Precision of the place",
      description: "How precise the place is; empty where there is none.",
      example: "locality",
    }),
    weapon_type: code(WeaponType, {
      origin: "summarised",
      title: "Weapon type",
      description: "GTD weapon type, where the words name one.",
      example: "explosives",
    }),
    target: text({
      origin: "summarised",
      title: "Target",
      description: "What was attacked, in a source's words.",
      example: "a railway station",
    }),
    perpetrator: text({
      origin: "summarised",
      title: "Perpetrator",
      description: "Who did it, in a source's words.",
      example: "knife-wielding assailants",
    }),
    killed_low: bound("killed", "Lowest"),
    killed_best: bound("killed", "Best"),
    killed_high: bound("killed", "Highest"),
    killed_rule: rule("killed"),
    injured_low: bound("injured", "Lowest"),
    injured_best: bound("injured", "Best"),
    injured_high: bound("injured", "Highest"),
    injured_rule: rule("injured"),
    mention_count: count({
      origin: "counted",
      required: true,
      title: "Mentions",
      description: "Number of mentions in event_mentions.",
      unit: "mentions",
      example: "3",
    }),
    source_count: count({
      origin: "counted",
      required: true,
      title: "Sources",
      description: "Number of articles that mention it.",
      unit: "articles",
      example: "2",
    }),
    first_reported: date({
      origin: "counted",
      title: "First reported",
      description: "Earliest date of publication of its sources.",
      example: "2014-05-23",
    }),
    last_reported: date({
      origin: "counted",
      title: "Last reported",
      description: "Latest date of publication of its sources.",
      example: "2014-11-28",
    }),
  },
})
