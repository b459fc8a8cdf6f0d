/** The attributions of a text as short rows, for tests that read like tables. */
import { attributions } from "../../../src/extract/statements/attributions.ts"
import { annotated } from "../../annotated.ts"

export type Row = readonly [source: string | null, cue: string, content: string]

/** Source, cue and content of each attribution, in the wider spans; content pieces are joined by " … ". */
export async function attributed(text: string): Promise<ReadonlyArray<Row>> {
  const article = await annotated(text)
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return attributions(article).map(({ sourceOuter, cueOuter, pieces }) => [
    sourceOuter && words(sourceOuter),
    words(cueOuter),
    pieces.map(({ outer }) => words(outer)).join(" … "),
  ])
}
