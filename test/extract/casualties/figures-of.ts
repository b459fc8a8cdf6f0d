/** The casualty figures of a sentence as short lines, for tests that read like tables: `killed exact 29 people (victims)`. */
import { extractAll } from "../../../src/extract/extractor.ts"
import { casualties } from "../../../src/extract/casualties/casualties.ts"
import { annotated } from "../../annotated.ts"

export async function figureClaims(text: string, published?: string) {
  const article = await annotated(text, published)
  return casualties.extract(article, extractAll(article, []).claims)
}

export async function figuresOf(text: string): Promise<ReadonlyArray<string>> {
  return (await figureClaims(text)).map(({ fields }) => {
    const { outcome, qualifier, number, group_text, who } = fields
    const parts = [outcome.value, qualifier.value, number?.value ?? "", group_text?.value ?? "", `(${who.value})`]
    return parts.filter((part) => part !== "").join(" ")
  })
}

/** Names of the rules that read a sentence. */
export async function rulesOf(text: string): Promise<ReadonlyArray<string>> {
  return [...new Set((await figureClaims(text)).map(({ extractor }) => extractor))]
}
