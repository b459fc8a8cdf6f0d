import { ConflictKind, Outcome, Who } from "./codes.ts"
import { code, count, list, reference, text } from "./column.ts"
import { defineTable } from "./table.ts"

export const Conflicts = defineTable({
  name: "conflicts",
  title: "Conflicts",
  description: "Figures for the same event, outcome and group that do not say the same.",
  key: ["conflict_id"],
  idPrefix: "con",
  columns: {
    conflict_id: text({
      origin: "key",
      required: true,
      title: "Conflict id",
      description: "Id of the conflict.",
      example: "con_3e4r5t6y7u",
    }),
    event_id: reference("events", {
      origin: "linked",
      required: true,
      title: "Event",
      description: "The event the figures are about.",
      example: "evt_7d1m3p5q9r",
    }),
    outcome: code(Outcome, {
      origin: "linked",
      required: true,
      title: "Outcome",
      description: "The outcome the figures count.",
      example: "killed",
    }),
    who: code(Who, {
      origin: "linked",
      required: true,
      title: "Who",
      description: "The group the figures count.",
      example: "victims",
    }),
    kind: code(ConflictKind, {
      origin: "linked",
      required: true,
      title: "Kind",
      description: "How the figures differ.",
      example: "disagree",
    }),
    figure_ids: list(
      {
        origin: "linked",
        title: "Figures",
        description: "The figures, in the order in which they were reported.",
        example: "fig_1a2b3c4d5e; fig_2b3c4d5e6f",
      },
      { references: "casualty_figures" },
    ),
    low: count({
      origin: "linked",
      title: "Low",
      description: "Lowest low of the figures.",
      unit: "people",
      example: "29",
    }),
    high: count({
      origin: "linked",
      title: "High",
      description: "Highest high of the figures.",
      unit: "people",
      example: "33",
    }),
    note: text({
      origin: "linked",
      required: true,
      title: "Note",
      description: "The conflict in words.",
      example: "29 (Example News, 2014-03-02), then 33 (Example Times, 2014-03-05)",
    }),
  },
})
