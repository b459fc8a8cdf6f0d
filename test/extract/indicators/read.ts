/** Indicators out of sentences, a line each: `measure = value unit (period_start..period_end)`. */
import { indicators } from "../../../src/extract/indicators/indicators.ts"
import { annotated } from "../../annotated.ts"

/** The indicators of a text, in order. */
export async function read(text: string, published?: string): Promise<ReadonlyArray<string>> {
  const article = await annotated(text, published)
  return indicators.extract(article, []).map(({ fields }) => {
    const { measure, value, unit, period_start, period_end } = fields
    const period = period_start ? ` (${period_start.value}..${period_end?.value ?? ""})` : ""
    return `${measure.value} = ${value.value} ${unit?.value ?? "-"}${period}`
  })
}
