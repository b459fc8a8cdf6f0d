import { Indicators } from "../../../schema/indicators.ts"
import type { Extractor } from "../extractor.ts"

export const indicators: Extractor<typeof Indicators> = { name: "indicators", table: Indicators, extract: () => [] }
