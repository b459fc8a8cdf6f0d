/** Dates of a text whose publication nobody knows. */
import { loadAnnotator } from "../../../src/annotate/annotator.ts"
import { articleOf } from "../../annotated.ts"

export async function annotateUndated(text: string): Promise<ReadonlyArray<string | null>> {
  const annotate = await loadAnnotator()
  return annotate(articleOf(text)).dates.map(({ value }) => value)
}
