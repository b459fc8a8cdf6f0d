import { Outcome, Qualifier, Who } from "./codes.ts"
import { code, count, date, reference, text } from "./column.ts"
import { defineClaimTable } from "./table.ts"

export const CasualtyFigures = defineClaimTable({
  name: "casualty_figures",
  title: "Casualty figures",
  description:
    "Every figure of people killed, injured, missing, abducted, arrested or displaced, as its source gives it.",
  key: ["figure_id"],
  idPrefix: "fig",
  columns: {
    figure_id: text({
      origin: "key",
      required: true,
      title: "Figure id",
      description: "Id of the figure.",
      example: "fig_1a2b3c4d5e",
    }),
    event_id: reference("events", {
      origin: "linked",
      title: "Event",
      description: "The event it belongs to; empty where it belongs to no single one.",
      example: "evt_7d1m3p5q9r",
    }),
    mention_id: reference("event_mentions", {
      origin: "linked",
      title: "Mention",
      description: "The mention of the event that the figure stands with.",
      example: "men_4k2x9a0b1c",
    }),
    outcome: code(Outcome, {
      origin: "extracted",
      required: true,
      title: "Outcome",
      description: "What happened to those counted.",
      example: "killed",
    }),
    who: code(Who, {
      origin: "extracted",
      required: true,
      title: "Who",
      description: "Who is counted.",
      example: "victims",
    }),
    group_text: text({
      origin: "extracted",
      title: "Group",
      description: "Those counted, in the source's words.",
      example: "people",
    }),
    number: count({
      origin: "extracted",
      title: "Number",
      description: "The number as written; empty for a vague amount.",
      unit: "people",
      example: "120",
    }),
    low: count({
      origin: "extracted",
      title: "Low",
      description: "Lowest number that the words allow.",
      unit: "people",
      example: "121",
    }),
    best: count({
      origin: "extracted",
      title: "Best",
      description: "The number that the words name as the best; midpoints are never made up.",
      unit: "people",
      example: "121",
    }),
    high: count({
      origin: "extracted",
      title: "High",
      description: "Highest number that the words allow.",
      unit: "people",
      example: "130",
    }),
    qualifier: code(Qualifier, {
      origin: "extracted",
      required: true,
      title: "Qualifier",
      description: "How exact the words make the number.",
      example: "more_than",
    }),
    attributed_to: text({
      origin: "extracted",
      title: "Attributed to",
      description: "Whose claim the figure is, where the article says so.",
      example: "police",
    }),
    reported_on: date({
      origin: "linked",
      title: "Reported on",
      description: "Date of publication of the source.",
      example: "2014-11-28",
    }),
  },
})
