import { BasisCode } from "./codes.ts"
import { code, integer, reference, text } from "./column.ts"
import { defineTable } from "./table.ts"

export const Evidence = defineTable({
  name: "evidence",
  title: "Evidence",
  description: "Where each published value comes from: one row for each value and anchor.",
  key: ["evidence_id"],
  idPrefix: "evi",
  columns: {
    evidence_id: text({
      origin: "key",
      required: true,
      title: "Evidence id",
      description: "Id of the piece of evidence.",
      example: "evi_4r5t6y7u8i",
    }),
    table: text({
      origin: "linked",
      required: true,
      title: "Table",
      description: "Table of the value.",
      example: "casualty_figures",
    }),
    record_id: text({
      origin: "linked",
      required: true,
      title: "Record",
      description: "Id of the record of the value.",
      example: "fig_1a2b3c4d5e",
    }),
    field: text({
      origin: "linked",
      required: true,
      title: "Field",
      description: "Column of the value.",
      example: "number",
    }),
    value: text({
      origin: "linked",
      required: true,
      title: "Value",
      description: "The value as the CSV cell has it; of a list, the one item.",
      example: "29",
    }),
    basis: code(BasisCode, {
      origin: "linked",
      required: true,
      title: "Basis",
      description: "How the value follows from the words.",
      example: "stated",
    }),
    rule: text({
      origin: "linked",
      required: true,
      title: "Rule",
      description: "The rule by which it follows; the dictionary lists them.",
      example: "number_words",
    }),
    source_id: reference("sources", {
      origin: "linked",
      required: true,
      title: "Source",
      description: "The article of the words.",
      example: "example-news-1",
    }),
    exact: text({
      origin: "linked",
      required: true,
      title: "Exact words",
      description: "W3C TextQuoteSelector exact.",
      example: "29",
    }),
    prefix: text({
      origin: "linked",
      title: "Prefix",
      description: "Up to 32 characters before; empty at the start of the text.",
      example: "assailants killing ",
    }),
    suffix: text({
      origin: "linked",
      title: "Suffix",
      description: "Up to 32 characters after; empty at the end of the text.",
      example: " people in Kunming",
    }),
    char_start: integer({
      origin: "linked",
      required: true,
      title: "Start",
      description: "W3C TextPositionSelector start.",
      unit: "Unicode code points",
      example: "1211",
    }),
    char_end: integer({
      origin: "linked",
      required: true,
      title: "End",
      description: "W3C TextPositionSelector end (half-open).",
      unit: "Unicode code points",
      example: "1213",
    }),
  },
})
