import { ActorKind } from "./codes.ts"
import { code, count, list, text } from "./column.ts"
import { defineTable } from "./table.ts"

export const Actors = defineTable({
  name: "actors",
  title: "Actors",
  description:
    "States, bodies, organisations, groups and people that the articles name, one a row across all articles.",
  key: ["actor_id"],
  idPrefix: "act",
  columns: {
    actor_id: text({
      origin: "key",
      required: true,
      title: "Actor id",
      description: "Id of the actor.",
      example: "act_0p9o8i7u6y",
    }),
    name: text({
      origin: "summarised",
      required: true,
      title: "Name",
      description: "Common English name of a state, full name of others.",
      example: "China",
    }),
    kind: code(ActorKind, {
      origin: "summarised",
      required: true,
      title: "Kind",
      description: "Kind of actor.",
      example: "state",
    }),
    country: text({
      origin: "summarised",
      title: "Country",
      description: "ISO 3166-1 alpha-2 code of the state it is or belongs to.",
      example: "CN",
    }),
    aliases: list({
      origin: "summarised",
      title: "Aliases",
      description: "Other names by which the articles call it.",
      example: "ETIM",
    }),
    mention_count: count({
      origin: "counted",
      required: true,
      title: "Mentions",
      description: "Number of times the articles name it.",
      unit: "mentions",
      example: "12",
    }),
    source_count: count({
      origin: "counted",
      required: true,
      title: "Sources",
      description: "Number of articles that name it.",
      unit: "articles",
      example: "4",
    }),
  },
})
