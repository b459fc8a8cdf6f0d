import { AgreementKind, AgreementStatus, DatePrecision, Topic } from "./codes.ts"
import { code, codes, date, list, text } from "./column.ts"
import { defineClaimTable } from "./table.ts"

export const CooperationAgreements = defineClaimTable({
  name: "cooperation_agreements",
  title: "Cooperation agreements",
  description:
    "Acts and states of cooperation on security between states and organisations, from called for to strained.",
  key: ["agreement_id"],
  idPrefix: "agr",
  columns: {
    agreement_id: text({
      origin: "key",
      required: true,
      title: "Agreement id",
      description: "Id of the agreement.",
      example: "agr_5t4r3e2w1q",
    }),
    kind: code(AgreementKind, {
      origin: "extracted",
      required: true,
      title: "Kind",
      description: "Kind of cooperation.",
      example: "dialogue",
    }),
    status: code(AgreementStatus, {
      origin: "extracted",
      required: true,
      title: "Status",
      description: "How far it is.",
      example: "operating",
    }),
    parties: list({
      origin: "extracted",
      title: "Parties",
      description: "States and organisations that take part, by their names in actors.",
      example: "China; United States",
    }),
    party_ids: list(
      {
        origin: "linked",
        title: "Party ids",
        description: "The parties among the actors, in the same order.",
        example: "act_0p9o8i7u6y; act_1q2w3e4r5t",
      },
      { references: "actors" },
    ),
    topics: codes(Topic, {
      origin: "extracted",
      title: "Topics",
      description: "Topics its words name.",
      example: "intelligence",
    }),
    date: date({
      origin: "extracted",
      title: "Date",
      description: "When it was agreed, held or founded.",
      example: "2014-07",
    }),
    date_precision: code(DatePrecision, {
      origin: "extracted",
      title: "Precision of the date",
      description: "How precise the date is; empty where it is empty.",
      example: "month",
    }),
    venue: text({
      origin: "extracted",
      title: "Venue",
      description: "Where it was held or signed, in the source's words.",
      example: "Washington",
    }),
  },
})
