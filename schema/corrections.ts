import { CorrectionAction } from "./codes.ts"
import { code, date, text } from "./column.ts"
import { defineTable } from "./table.ts"

export const Corrections = defineTable({
  name: "corrections",
  title: "Corrections",
  description:
    "What people decided in corrections.yaml and what came of it: one row for each decision, and one for each cell that an edit, an added fact, a merge or a split set.",
  key: ["correction_id"],
  idPrefix: "cor",
  columns: {
    correction_id: text({
      origin: "key",
      required: true,
      title: "Correction id",
      description: "Id of the row.",
      example: "cor_3m5n7p9q1r",
    }),
    action: code(CorrectionAction, {
      origin: "read",
      required: true,
      title: "Action",
      description: "What the person decided.",
      example: "edit",
    }),
    table: text({
      origin: "read",
      required: true,
      title: "Table",
      description: "Table of the record.",
      example: "casualty_figures",
    }),
    record_id: text({
      origin: "read",
      required: true,
      title: "Record",
      description: "Id of the record; a rejected one stands in rejected.csv and in no table.",
      example: "fig_1a2b3c4d5e",
    }),
    field: text({
      origin: "read",
      title: "Field",
      description: "Column of the cell that was set; empty where the record as a whole was judged.",
      example: "number",
    }),
    old: text({
      origin: "read",
      title: "Old value",
      description: "The cell as the rules had it, as CSV writes it; empty where it held nothing.",
      example: "29",
    }),
    new: text({
      origin: "read",
      title: "New value",
      description: "The cell as the person set it, as CSV writes it; empty where it was emptied.",
      example: "31",
    }),
    words: text({
      origin: "read",
      title: "Words",
      description:
        "The words of the source that the value rests on by the person's reading, or that the record quotes.",
      example: "31 people",
    }),
    missed_by: text({
      origin: "read",
      title: "Missed by",
      description: "For an added fact: the rule that should have found it, where the person says so.",
      example: "casualties/verb-object",
    }),
    reason: text({
      origin: "read",
      required: true,
      title: "Reason",
      description: "Why, in the person's words.",
      example: "The article says 31 further down.",
    }),
    decided_on: date({
      origin: "read",
      required: true,
      title: "Decided on",
      description: "Day of the decision.",
      example: "2026-11-22",
    }),
    decided_by: text({
      origin: "read",
      required: true,
      title: "Decided by",
      description: "Name or handle of the person.",
      example: "alopez",
    }),
  },
})
