import { CasualtyFigures } from "../../../schema/casualty-figures.ts"
import type { Extractor } from "../extractor.ts"

export const casualties: Extractor<typeof CasualtyFigures> = {
  name: "casualties",
  table: CasualtyFigures,
  extract: () => [],
}
