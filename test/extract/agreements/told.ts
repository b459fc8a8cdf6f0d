/** Agreements out of sentences, written as a line each: `kind status: party; party`. */
import { agreements } from "../../../src/extract/agreements/agreements.ts"
import { annotated } from "../../annotated.ts"

/** The agreements of a text, in order. */
export async function told(text: string, published?: string): Promise<ReadonlyArray<string>> {
  const article = await annotated(text, published)
  return agreements.extract(article, []).map(({ fields }) => {
    const parties = fields.parties.map((party) => party.value).join("; ")
    return `${fields.kind.value} ${fields.status.value}: ${parties}`
  })
}
