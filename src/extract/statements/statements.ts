import { Statements } from "../../../schema/statements.ts"
import type { Extractor } from "../extractor.ts"

export const statements: Extractor<typeof Statements> = { name: "statements", table: Statements, extract: () => [] }
