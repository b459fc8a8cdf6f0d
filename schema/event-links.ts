import { LinkReason } from "./codes.ts"
import { codes, decimal, reference, text } from "./column.ts"
import { defineTable } from "./table.ts"

export const EventLinks = defineTable({
  name: "event_links",
  title: "Event links",
  description:
    "Why the mentions of an event are of one event: each mention but the first is linked to one that came before it, so that the links of an event with n mentions are n − 1 and connect them all.",
  key: ["link_id"],
  idPrefix: "lnk",
  columns: {
    link_id: text({
      origin: "key",
      required: true,
      title: "Link id",
      description: "Id of the link.",
      example: "lnk_2c3d4e5f6g",
    }),
    event_id: reference("events", {
      origin: "linked",
      required: true,
      title: "Event",
      description: "The event of both mentions.",
      example: "evt_7d1m3p5q9r",
    }),
    mention_id_a: reference("event_mentions", {
      origin: "linked",
      required: true,
      title: "Mention",
      description: "The mention that joined.",
      example: "men_4k2x9a0b1c",
    }),
    mention_id_b: reference("event_mentions", {
      origin: "linked",
      required: true,
      title: "Mention joined",
      description: "The mention that it was linked to, which was of the event before.",
      example: "men_5m3y8b1c2d",
    }),
    score: decimal({
      origin: "linked",
      required: true,
      title: "Score",
      description:
        "How sure the link is, 0 to 1: 1 / (1 + 2^(3 − w)), where w is the sum of the weights of the reasons. Mentions of different articles are linked from 0.89 on, where nothing contradicts and no other event fits as well.",
      unit: "share",
      example: "0.98",
    }),
    reasons: codes(LinkReason, {
      origin: "linked",
      title: "Reasons",
      description: "What speaks for the link, and what against.",
      example: "same_day; same_town; same_type",
    }),
  },
})
