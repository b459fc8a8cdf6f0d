import { CooperationAgreements } from "../../../schema/cooperation-agreements.ts"
import type { Extractor } from "../extractor.ts"

export const agreements: Extractor<typeof CooperationAgreements> = {
  name: "agreements",
  table: CooperationAgreements,
  extract: () => [],
}
