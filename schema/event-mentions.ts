import { DatePrecision, EventType, WeaponType } from "./codes.ts"
import { code, date, reference, text } from "./column.ts"
import { defineClaimTable } from "./table.ts"

export const EventMentions = defineClaimTable({
  name: "event_mentions",
  title: "Event mentions",
  description:
    "Each passage of an article that tells of an event, with the type, date and place that article gives it.",
  key: ["mention_id"],
  idPrefix: "men",
  columns: {
    mention_id: text({
      origin: "key",
      required: true,
      title: "Mention id",
      description: "Id of the mention.",
      example: "men_4k2x9a0b1c",
    }),
    event_id: reference("events", {
      origin: "linked",
      required: true,
      title: "Event",
      description: "The event that is mentioned.",
      example: "evt_7d1m3p5q9r",
    }),
    event_type: code(EventType, {
      origin: "extracted",
      required: true,
      title: "Kind of event",
      description: "As these words tell it.",
      example: "bombing",
    }),
    date_start: date({
      origin: "extracted",
      title: "Date",
      description: "When it happened, or began.",
      example: "2014-05-22",
    }),
    date_end: date({
      origin: "extracted",
      title: "End date",
      description: "When it ended, where the words give a range.",
      example: "2014-05-23",
    }),
    date_precision: code(DatePrecision, {
      origin: "extracted",
      title: "Precision of the date",
      description: "How precise the date is; empty where there is no date.",
      example: "day",
    }),
    country: text({ origin: "extracted", title: "Country", description: "ISO 3166-1 alpha-2 code.", example: "CN" }),
    admin1: text({
      origin: "extracted",
      title: "First-level region",
      description: "Province or state.",
      example: "Yunnan",
    }),
    locality: text({
      origin: "extracted",
      title: "Locality",
      description: "City, town or village, as usually spelled in English.",
      example: "Kunming",
    }),
    weapon_type: code(WeaponType, {
      origin: "extracted",
      title: "Weapon type",
      description: "GTD weapon type that the words name; empty where they name none.",
      example: "explosives",
    }),
    target: text({
      origin: "extracted",
      title: "Target",
      description: "What was attacked, in the source's words.",
      example: "a railway station",
    }),
    perpetrator: text({
      origin: "extracted",
      title: "Perpetrator",
      description: "Who did it, in the source's words or by the actor's name.",
      example: "knife-wielding assailants",
    }),
  },
})
