import { RedirectKind } from "./codes.ts"
import { code, list, text } from "./column.ts"
import { defineTable } from "./table.ts"

export const IdRedirects = defineTable({
  name: "id_redirects",
  title: "Redirected ids",
  description: "Ids of former releases or builds that name no record any more, or only a part of what they named.",
  key: ["old_id", "table"],
  idPrefix: "",
  columns: {
    old_id: text({
      origin: "linked",
      required: true,
      title: "Old id",
      description: "The id as it was published. It never names another record.",
      example: "evt_7d1m3p5q9r",
    }),
    table: text({
      origin: "linked",
      required: true,
      title: "Table",
      description: "The table of the record.",
      example: "events",
    }),
    kind: code(RedirectKind, {
      origin: "linked",
      required: true,
      title: "Kind",
      description: "What became of it.",
      example: "merged",
    }),
    new_ids: list({
      origin: "linked",
      title: "New ids",
      description: "Where its record is now; of one that was split all parts, the one that keeps the id first.",
      example: "evt_0a1b2c3d4e",
    }),
    reason: text({
      origin: "linked",
      required: true,
      title: "Reason",
      description: "Why, in words.",
      example: "article removed",
    }),
    release: text({
      origin: "linked",
      title: "Release",
      description: "The last release before it happened; empty before the first.",
      example: "0.1.0",
    }),
  },
})
