import { PartyRole } from "./codes.ts"
import { code, reference } from "./column.ts"
import { defineTable } from "./table.ts"

export const AgreementParties = defineTable({
  name: "agreement_parties",
  title: "Parties of agreements",
  description: "The parties of each agreement, one a row.",
  key: ["agreement_id", "actor_id", "role"],
  idPrefix: "",
  columns: {
    agreement_id: reference("cooperation_agreements", {
      origin: "linked",
      required: true,
      title: "Agreement",
      description: "The agreement.",
      example: "agr_5t4r3e2w1q",
    }),
    actor_id: reference("actors", {
      origin: "linked",
      required: true,
      title: "Actor",
      description: "The party.",
      example: "act_0p9o8i7u6y",
    }),
    role: code(PartyRole, {
      origin: "linked",
      required: true,
      title: "Role",
      description: "As what it takes part.",
      example: "party",
    }),
  },
})
