/** The statements of a text as short rows, for tests that read like tables. */
import { statements } from "../../../src/extract/statements/statements.ts"
import { annotated } from "../../annotated.ts"

export interface Said {
  readonly who: string | undefined
  readonly cue: string | undefined
  readonly mode: string
  readonly what: string
}

export async function said(text: string, published?: string): Promise<ReadonlyArray<Said>> {
  const claims = statements.extract(await annotated(text, published), [])
  return claims.map(({ fields, quote }) => ({
    who: fields.speaker?.value,
    cue: fields.cue?.value,
    mode: fields.mode.value,
    what: quote.exact,
  }))
}

/** Only speaker and words. */
export const saidBy = async (text: string): Promise<ReadonlyArray<readonly [string | undefined, string]>> =>
  (await said(text)).map(({ who, what }) => [who, what] as const)
