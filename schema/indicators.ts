import { date, decimal, text } from "./column.ts"
import { defineClaimTable } from "./table.ts"

export const Indicators = defineClaimTable({
  name: "indicators",
  title: "Indicators",
  description: "Other quantities that articles give: videos investigated, meetings held, documents reviewed.",
  key: ["indicator_id"],
  idPrefix: "ind",
  columns: {
    indicator_id: text({
      origin: "key",
      required: true,
      title: "Indicator id",
      description: "Id of the indicator.",
      example: "ind_2w3e4r5t6y",
    }),
    measure: text({
      origin: "extracted",
      required: true,
      title: "Measure",
      description: "What is counted, in the source's words.",
      example: "investigated videos",
    }),
    value: decimal({
      origin: "extracted",
      required: true,
      title: "Value",
      description: "The number.",
      unit: "as in the column unit",
      example: "109",
    }),
    unit: text({ origin: "extracted", title: "Unit", description: "What one of them is.", example: "videos" }),
    period_start: date({
      origin: "extracted",
      title: "Start of the period",
      description: "First day, month or year that the value is for.",
      example: "2013",
    }),
    period_end: date({
      origin: "extracted",
      title: "End of the period",
      description: "Last day, month or year that the value is for.",
      example: "2013",
    }),
    attributed_to: text({
      origin: "extracted",
      title: "Attributed to",
      description: "Whose claim it is, where the article says so.",
      example: "State Internet Information Office",
    }),
  },
})
