import { ChangeReason } from "./codes.ts"
import { code, text } from "./column.ts"
import { defineTable } from "./table.ts"

/** `changes.csv`: it stands beside the tables and is none of them, since it is of two datasets. */
export const Changes = defineTable({
  name: "changes",
  title: "Changes",
  description:
    "What is not as in the last release, one row a cell. A record that was added or removed has one row, for its key: the old or the new value is empty.",
  key: ["table", "record_id", "field"],
  idPrefix: "",
  columns: {
    release: text({
      origin: "linked",
      required: true,
      title: "Release",
      description: "The release that is compared with.",
      example: "0.1.0",
    }),
    table: text({
      origin: "linked",
      required: true,
      title: "Table",
      description: "The table of the record.",
      example: "events",
    }),
    record_id: text({
      origin: "linked",
      required: true,
      title: "Record",
      description: "Its key, several columns joined by a space.",
      example: "evt_7d1m3p5q9r",
    }),
    field: text({
      origin: "linked",
      required: true,
      title: "Field",
      description: "The column.",
      example: "killed_best",
    }),
    old: text({
      origin: "linked",
      title: "Old value",
      description: "The cell in the last release, as CSV writes it; empty where it held nothing.",
      example: "12",
    }),
    new: text({
      origin: "linked",
      title: "New value",
      description: "The cell now; of a record that is part of another, that one's id.",
      example: "14",
    }),
    reason: code(ChangeReason, {
      origin: "linked",
      required: true,
      title: "Reason",
      description: "Why it changed.",
      example: "new_source",
    }),
  },
})
